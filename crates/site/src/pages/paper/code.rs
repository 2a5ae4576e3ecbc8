//! The code of a country's numbers: their words, as any camera shows them.

use super::lines::Place;
use crate::{
    line::LineView,
    qr::{MOST_BYTES, qr_svg, words},
    view::View,
};

/// A code and whose numbers it holds.
pub(super) struct Code {
    pub(super) name: String,
    pub(super) svg: String,
}

impl Code {
    /// The code of a country; `None` if no number is known there.
    pub(super) fn new(view: &View<'_>, place: &Place) -> Option<Self> {
        let mut said = vec![place.name.clone()];
        for number in &place.emergency.first {
            said.push(format!("{}: {}", view.t(format!("kind-{}", number.kind.as_str())), number.shown));
        }
        let mut others = place.emergency.shared.iter().chain(&place.emergency.others).peekable();
        if place.emergency.first.is_empty() && others.peek().is_some() {
            said.push(view.t("emergency-more").into_owned());
            said.extend(others.map(|other| format!("{}: {}", other.services, other.shown)));
        }
        for line in &place.lines {
            let room = MOST_BYTES.saturating_sub(said.iter().map(|line| line.len() + 1).sum());
            // Rather a number with less said of it than none.
            let choices = [line_words(view, line, true), line_words(view, line, false)];
            said.extend(choices.into_iter().find(|words| words.len() <= room));
        }
        if said.len() == 1 {
            return None;
        }
        let text = words(said.iter().map(String::as_str));
        let svg = qr_svg(&text, &view.t1("paper-scan-name", "words", text.as_str()))?;
        Some(Self { name: place.name.clone(), svg })
    }
}

/// Name, number, price, hours, languages. What has to be known before the number stands before it here too.
fn line_words(view: &View<'_>, line: &LineView, all: bool) -> String {
    let number = line.calls.first().map(|call| call.shown.as_str()).unwrap_or_default();
    let mut said: Vec<&str> = line.first.as_deref().into_iter().collect();
    let name = line.name(view.lang).text;
    let call = format!("{name}: {number}");
    said.push(&call);
    said.extend(line.cost_text.as_deref());
    if all {
        said.push(&line.open_text);
        said.extend(line.languages_text.as_deref());
    }
    // Letters of ASCII where that will do: readers of codes have to guess what others are.
    said.join(", ")
}
