//! All numbers of a country, close together.

use super::{
    super::{
        Made,
        emergency::{Emergency, emergency},
        render,
    },
    names,
};
use crate::{line::LineView, view::View};
use askama::Template;
use wayside_pack::look::State;

#[derive(Template)]
#[template(path = "paper/directory.html")]
struct Page<'a> {
    v: &'a View<'a>,
    names: String,
    places: Vec<Listed>,
}

/// A country with all its lines.
struct Listed {
    name: String,
    emergency: Emergency,
    /// Those for danger to life first.
    lines: Vec<LineView>,
}

pub(super) fn page(view: &mut View<'_>, codes: &[String]) -> Made {
    view.title = view.t("paper-directory").into_owned();
    let mut places = Vec::new();
    for code in codes {
        let lines = view.site.pack.hotlines(code)?;
        let emergency = emergency(view, code, &lines)?;
        let lines = lines.into_iter().map(|line| LineView::new(view, line));
        let (mut danger, mut lines): (Vec<LineView>, Vec<LineView>) = lines.partition(|line| line.line.kind.is_emergency());
        // What the red box does not say yet: further numbers, messages, who else comes.
        let red: Vec<&str> = emergency.first.iter().map(|number| number.shown.as_str()).collect();
        danger.retain(|line| line.calls.iter().chain(&line.others).any(|call| !red.contains(&call.shown.as_str())));
        // What can be trusted comes first; otherwise the order of the pack stays.
        lines.sort_by_key(|line| line.state >= State::Old);
        lines.splice(..0, danger);
        places.push(Listed { name: view.region(code), emergency, lines });
    }
    render(&Page { v: view, names: names(view, codes), places })
}

impl Page<'_> {
    /// How new the newest page about a line is.
    fn year(&self, line: &LineView) -> String {
        super::year(self.v, line)
    }
}
