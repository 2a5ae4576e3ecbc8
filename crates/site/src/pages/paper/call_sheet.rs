//! A sheet for volunteers who try by calling if numbers still work. It never holds an emergency number.

use super::{
    super::{Made, render},
    names,
};
use crate::{line::LineView, view::View};
use askama::Template;
use wayside_pack::{
    Error,
    hotline::{ChannelKind, Hotline},
};

#[derive(Template)]
#[template(path = "paper/call-sheet.html")]
struct Page<'a> {
    v: &'a View<'a>,
    names: String,
    places: Vec<(String, Vec<LineView>)>,
}

pub(super) fn page(view: &mut View<'_>, codes: &[String]) -> Made {
    view.title = view.t("paper-call-sheet").into_owned();
    let mut places = Vec::new();
    for code in codes {
        places.push((view.region(code), to_call(view, code)?));
    }
    render(&Page { v: view, names: names(view, codes), places })
}

/// Lines of a country that may be called to try them: none whose number is an emergency number too.
fn to_call(view: &View<'_>, code: &str) -> Result<Vec<LineView>, Error> {
    let lines = view.site.pack.hotlines(code)?;
    let mut never: Vec<String> =
        view.site.pack.emergency(code)?.unwrap_or_default().numbers.into_iter().map(|number| number.dial).collect();
    for line in lines.iter().filter(|line| line.kind.is_emergency()) {
        never.extend(line.channels.iter().map(|channel| channel.value.clone()));
    }
    let phone = |line: &Hotline| line.channels.iter().any(|channel| channel.kind == ChannelKind::Phone);
    let urgent = |line: &Hotline| line.kind.is_emergency() || line.channels.iter().any(|channel| never.contains(&channel.value));
    let lines = lines.into_iter().filter(|line| phone(line) && !urgent(line));
    Ok(lines.map(|line| LineView::new(view, line)).collect())
}

impl Page<'_> {
    /// What is asked: the question, and what the directory says.
    fn questions(&self, line: &LineView) -> Vec<(String, String)> {
        let v = self.v;
        let unknown = || v.t("call-unknown").into_owned();
        let known = |is: bool, text: &str| if is { text.to_owned() } else { unknown() };
        vec![
            (v.t("call-hours").into_owned(), known(line.line.hours.is_some(), &line.open_text)),
            (v.t("call-languages").into_owned(), line.languages_text.clone().unwrap_or_else(unknown)),
            (v.t("call-cost").into_owned(), line.cost_text.clone().unwrap_or_else(unknown)),
            (v.t("call-name").into_owned(), known(line.line.anonymous.is_some(), &line.your_name)),
            (v.t("call-told").into_owned(), known(line.line.tells_authorities.is_some(), &line.tells)),
        ]
    }

    /// The command that writes an outcome down.
    fn command(&self, line: &LineView) -> String {
        let today = self.v.today();
        format!("wayside pack record-check {} --verdict confirmed --by call --date {today}", line.line.id)
    }
}
