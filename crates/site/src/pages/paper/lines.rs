//! The few lines that a card or a poster has room for.

use super::super::emergency::{Emergency, emergency};
use crate::{
    line::{self, LineView},
    view::View,
};
use wayside_pack::{
    Error,
    hotline::{ChannelKind, Hotline, Kind},
    look::State,
};

/// What stands on a sheet of one country.
pub(super) struct Place {
    pub(super) name: String,
    pub(super) emergency: Emergency,
    pub(super) lines: Vec<LineView>,
}

impl Place {
    /// A country with its best lines.
    pub(super) fn new(view: &View<'_>, code: &str, most: usize) -> Result<Self, Error> {
        let lines = view.site.pack.hotlines(code)?;
        let emergency = emergency(view, code, &lines)?;
        Ok(Self { name: view.region(code), emergency, lines: best(view, lines, most) })
    }
}

/// Languages that a sheet names of a line.
const MOST_LANGUAGES: usize = 4;

/// A line with the languages that there is room for, the reader's own first.
fn brief(view: &View<'_>, line: Hotline) -> LineView {
    let mut line = LineView::new(view, line);
    let tags = &line.line.languages;
    if tags.len() > MOST_LANGUAGES {
        let own = |tag: &String| tag.split('-').next() == Some(view.lang);
        let ordered = tags.iter().filter(|tag| own(tag)).chain(tags.iter().filter(|tag| !own(tag)));
        let names: Vec<String> = ordered.take(MOST_LANGUAGES).map(|tag| view.tongue(tag)).collect();
        line.languages_text = Some(format!("{} …", names.join(" · ")));
    }
    line
}

/// Kinds of help that come first, in this order.
const FIRST: [Kind; 6] = [Kind::Trafficking, Kind::Migrant, Kind::Labour, Kind::Asylum, Kind::GenderViolence, Kind::Child];

/// Lines that can be called, one of each kind before a second one. What is in doubt does not go on a sheet that has no room to say
/// so; what is old goes last.
fn best(view: &View<'_>, lines: Vec<Hotline>, most: usize) -> Vec<LineView> {
    let calls = |line: &Hotline| line.channels.iter().any(|channel| channel.kind == ChannelKind::Phone);
    let fits = |line: &Hotline| !line.kind.is_emergency() && line.subdivision.is_none() && calls(line);
    let mut lines: Vec<(State, Hotline)> = lines
        .into_iter()
        .filter(fits)
        .map(|line| (line::state(view, &line), line))
        .filter(|(state, _)| *state != State::Doubt)
        .collect();
    let rank = |kind: Kind| FIRST.iter().position(|first| *first == kind).unwrap_or(FIRST.len());
    lines.sort_by_key(|(state, line)| (*state >= State::Old, rank(line.kind)));
    let mut seen: Vec<Kind> = Vec::new();
    let mut ranked: Vec<(bool, bool, Hotline)> = Vec::new();
    for (state, line) in lines {
        let again = seen.contains(&line.kind);
        seen.push(line.kind);
        ranked.push((state >= State::Old, again, line));
    }
    ranked.sort_by_key(|(old, again, _)| (*old, *again));
    let mut best: Vec<LineView> = Vec::new();
    for line in ranked.into_iter().map(|(_, _, line)| brief(view, line)) {
        let number = line.calls.first().map(|call| call.shown.as_str());
        if best.len() < most && !best.iter().any(|other| other.calls.first().map(|call| call.shown.as_str()) == number) {
            best.push(line);
        }
    }
    best
}
