//! What is past its review date on a day, and what will be soon.

use jiff::{ToSpan, civil::Date};
use serde::Serialize;
use wayside_pack::{country::Country, date::PartialDate, hotline::Hotline, source::Source};

/// How far ahead is soon.
const SOON: i32 = 90;

/// Records that have to be looked at, the longest overdue first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// Past their review date.
    pub overdue: Vec<Row>,
    /// To be reviewed within the next ninety days.
    pub soon: Vec<Row>,
}

/// A record and its review date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Row {
    /// The day, month or year by which it has to be looked at again.
    pub review_by: PartialDate,
    /// What it is: a help line, a country fact, a source.
    pub what: &'static str,
    /// Its id; a country fact has none, so it is its country and field.
    pub id: String,
}

impl Due {
    pub(super) fn new(lines: &[Hotline], countries: &[Country], sources: &[Source], on: Date) -> Self {
        let row = |what, id: String, review_by| Row { review_by, what, id };
        let lines = lines.iter().map(|line| row("line", line.id.clone(), line.review_by));
        let facts = countries.iter().flat_map(|country| country.facts.iter().map(move |fact| (country, fact)));
        let facts = facts.map(|(country, fact)| row("country fact", format!("{} {}", country.code, fact.field), fact.review_by));
        let sources = sources.iter().map(|source| row("source", source.id.clone(), source.review_by));
        let mut all: Vec<Row> = lines.chain(facts).chain(sources).collect();
        all.sort();
        let soon = on.saturating_add(SOON.days());
        let (overdue, later): (Vec<Row>, Vec<Row>) = all.into_iter().partition(|row| row.review_by.last_day() < on);
        Self { overdue, soon: later.into_iter().filter(|row| row.review_by.last_day() <= soon).collect() }
    }
}
