//! Countries, and how far the lines of each can be trusted.

use super::LANGUAGE;
use jiff::civil::Date;
use serde::Serialize;
use wayside_pack::{
    Error, Pack,
    hotline::{Hotline, WORLD},
    look::State,
};

/// The best that a country has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cover {
    /// A help line that two publishers give, with recent evidence.
    Two,
    /// A help line that one publisher gives.
    One,
    /// A help line whose evidence is old.
    Old,
    /// Only help lines in doubt.
    Doubt,
    /// Emergency numbers, and no help line.
    Emergency,
    /// Nothing.
    Nothing,
}

impl Cover {
    /// All of them, the best first.
    pub const ALL: [Self; 6] = [Self::Two, Self::One, Self::Old, Self::Doubt, Self::Emergency, Self::Nothing];

    /// Its word in tables and classes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Two => "two",
            Self::One => "one",
            Self::Old => "old",
            Self::Doubt => "doubt",
            Self::Emergency => "emergency",
            Self::Nothing => "nothing",
        }
    }

    /// The sign on its tile, so that nobody needs the colour.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Two => "2",
            Self::One => "1",
            Self::Old => "o",
            Self::Doubt => "?",
            Self::Emergency => "e",
            Self::Nothing => "–",
        }
    }

    /// What it means.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Two => "a help line that two publishers give, evidence of the last three years",
            Self::One => "a help line that one publisher gives, or whose pages bear no date",
            Self::Old => "help lines with old evidence only",
            Self::Doubt => "help lines in doubt only",
            Self::Emergency => "emergency numbers, no help line",
            Self::Nothing => "nothing",
        }
    }
}

impl From<State> for Cover {
    fn from(state: State) -> Self {
        match state {
            State::Two => Self::Two,
            State::One => Self::One,
            State::Old => Self::Old,
            State::Doubt => Self::Doubt,
        }
    }
}

/// A country and its lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Its code; `XX` for lines that work from any country.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The best that it has.
    pub best: Cover,
    /// Help lines by state: two, one, old, doubt.
    pub help: [usize; State::ALL.len()],
    /// Emergency lines of the directory.
    pub emergency: usize,
    /// Emergency numbers of the public tables.
    pub tables: usize,
}

/// Every country by name; what works from anywhere last.
pub(super) fn rows(pack: &Pack, lines: &[Hotline], on: Date) -> Result<Vec<Row>, Error> {
    let mut rows = Vec::new();
    let world = (WORLD.to_owned(), "any country".to_owned());
    for (code, name) in pack.countries(LANGUAGE)?.into_iter().chain([world]) {
        let tables = pack.emergency(&code)?.map_or(0, |country| country.numbers.len());
        rows.push(row(code, name, lines, tables, on));
    }
    Ok(rows)
}

fn row(code: String, name: String, lines: &[Hotline], tables: usize, on: Date) -> Row {
    let mut row = Row { code, name, best: Cover::Nothing, help: [0; State::ALL.len()], emergency: 0, tables };
    let mut states = Vec::new();
    for line in lines.iter().filter(|line| line.country == row.code) {
        if line.kind.is_emergency() {
            row.emergency += 1;
            continue;
        }
        states.push(line.state(on));
    }
    for (count, state) in row.help.iter_mut().zip(State::ALL) {
        *count = states.iter().filter(|found| **found == state).count();
    }
    row.best = match states.iter().min() {
        Some(best) => (*best).into(),
        None if row.emergency + row.tables > 0 => Cover::Emergency,
        None => Cover::Nothing,
    };
    row
}
