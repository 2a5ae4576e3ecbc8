//! How new the evidence of the lines is, and what is known of them.

use super::per_cent;
use serde::Serialize;
use std::collections::BTreeMap;
use wayside_pack::hotline::{ChannelKind, Hotline, Kind, WORLD};

/// Lines whose newest evidence is of one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Year {
    /// The year; `None`: no page bears a date.
    pub year: Option<i16>,
    /// How many.
    pub lines: usize,
}

/// Lines by the year of their newest page, call or visit.
pub(super) fn years(lines: &[Hotline]) -> Vec<Year> {
    let mut years: BTreeMap<i16, usize> = BTreeMap::new();
    let mut undated = 0;
    for line in lines {
        match line.newest_page() {
            Some(date) => *years.entry(date.year()).or_default() += 1,
            None => undated += 1,
        }
    }
    let dated = years.into_iter().map(|(year, lines)| Year { year: Some(year), lines });
    dated.chain([Year { year: None, lines: undated }]).collect()
}

/// The bars of the years, from the top to the bottom.
pub(super) struct Bars {
    pub(super) height: usize,
    pub(super) bars: Vec<Bar>,
}

/// A bar: what it stands for, where it is drawn, and how long it is of 200.
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) y: usize,
    pub(super) length: usize,
    pub(super) lines: usize,
}

/// Height of a bar and of the space under it.
const STEP: usize = 16;

impl Bars {
    pub(super) fn new(years: &[Year]) -> Self {
        let most = years.iter().map(|year| year.lines).max().unwrap_or(0).max(1);
        let bar = |(place, year): (usize, &Year)| Bar {
            label: year.year.map_or_else(|| "no date".to_owned(), |year| year.to_string()),
            y: place * STEP,
            length: year.lines * 200 / most,
            lines: year.lines,
        };
        Self { height: years.len() * STEP, bars: years.iter().enumerate().map(bar).collect() }
    }
}

/// A field of a line, and for how many it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Field {
    /// Which.
    pub field: &'static str,
    /// For how many lines.
    pub lines: usize,
    /// The same in whole per cent.
    pub per_cent: usize,
}

/// What is known of the lines of a kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Known {
    /// The kind; `all` for all of them.
    pub kind: &'static str,
    /// How many there are.
    pub lines: usize,
    /// Each field.
    pub fields: Vec<Field>,
}

/// A field, and whether it is known of a line.
type IsKnown = (&'static str, fn(&Hotline) -> bool);

/// The fields that a caller asks about.
const FIELDS: [IsKnown; 6] = [
    ("hours", |line| line.hours.is_some()),
    ("languages", |line| !line.languages.is_empty()),
    ("cost", |line| line.cost.is_some()),
    ("anonymous or not", |line| line.anonymous.is_some()),
    ("who is told", |line| line.tells_authorities.is_some()),
    ("from abroad", from_abroad),
];

/// Whether a phone number is there that can be dialled from another country.
fn from_abroad(line: &Hotline) -> bool {
    let phones = || line.channels.iter().filter(|channel| channel.kind == ChannelKind::Phone);
    phones().any(|channel| channel.from_abroad.is_some()) || (line.country == WORLD && phones().next().is_none())
}

/// Known fields of each kind that has lines, in the order of the lists; all of them last.
pub(super) fn known(lines: &[Hotline]) -> Vec<Known> {
    let of = |kind: &'static str, lines: &[&Hotline]| {
        let field = |(field, is_known): &IsKnown| {
            let found = lines.iter().filter(|line| is_known(line)).count();
            Field { field, lines: found, per_cent: per_cent(found, lines.len()) }
        };
        Known { kind, lines: lines.len(), fields: FIELDS.iter().map(field).collect() }
    };
    let mut known = Vec::new();
    for kind in Kind::ALL {
        let lines: Vec<&Hotline> = lines.iter().filter(|line| line.kind == *kind).collect();
        if !lines.is_empty() {
            known.push(of(kind.as_str(), &lines));
        }
    }
    known.push(of("all", &lines.iter().collect::<Vec<_>>()));
    known
}
