//! A further look at a help line, and how far the line can be trusted after it.

use crate::{date::PartialDate, hotline::Hotline};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Years after which the newest evidence of a number is old.
const OLD: i16 = 3;

/// A look at a line by somebody who did not know its first sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The day of the look.
    pub date: PartialDate,
    /// How.
    pub method: Method,
    /// What came of it.
    pub verdict: Verdict,
    /// The page that was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Date that the page bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_date: Option<PartialDate>,
    /// Whether its publisher is none of those of the first sources.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub independent: bool,
    /// What was found, in own words. Stays in the authoring file.
    #[serde(default, skip_serializing)]
    pub note: String,
}

/// How somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Read a public page.
    Page,
    /// Called the number.
    Call,
    /// Was there.
    Visit,
}

/// What came of a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The number was found again.
    Confirmed,
    /// The number stands or was replaced; what was wrong is corrected.
    DetailWrong,
    /// Pages contradict each other.
    Conflict,
    /// Nothing was found.
    NotFound,
}

/// How far a line can be trusted, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// At least two publishers give the number, and the newest dated page is recent.
    Two,
    /// One publisher gives it, or no page bears a date.
    One,
    /// The newest dated evidence is old.
    Old,
    /// The last look did not find it, or found a contradiction.
    Doubt,
}

impl State {
    /// All of them, the best first.
    pub const ALL: [Self; 4] = [Self::Two, Self::One, Self::Old, Self::Doubt];

    /// Its word in message ids and tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Two => "two",
            Self::One => "one",
            Self::Old => "old",
            Self::Doubt => "doubt",
        }
    }
}

impl Look {
    /// Whether it found the line.
    pub fn found(&self) -> bool {
        matches!(self.verdict, Verdict::Confirmed | Verdict::DetailWrong)
    }

    /// The day that it proves something for: of the call, of the visit, or the date of the page.
    fn evidence(&self) -> Option<PartialDate> {
        match self.method {
            Method::Page => self.page_date,
            Method::Call | Method::Visit => Some(self.date),
        }
        .filter(|_| self.found())
    }
}

impl Hotline {
    /// The newest date that one of its pages bears, or on which somebody reached it.
    pub fn newest_page(&self) -> Option<PartialDate> {
        let pages = self.sources.iter().filter_map(|source| source.page_date);
        pages.chain(self.checks.iter().filter_map(Look::evidence)).max()
    }

    /// How many different publishers give the number, first sources and later looks together.
    pub fn publishers(&self) -> u32 {
        let later = self.checks.iter().filter(|look| look.found() && look.independent);
        let more: BTreeSet<Option<&str>> = later.map(|look| look.publisher.as_deref()).collect();
        self.publishers.saturating_add(u32::try_from(more.len()).unwrap_or(u32::MAX))
    }

    /// When somebody looked last.
    pub fn looked(&self) -> PartialDate {
        self.checks.iter().map(|look| look.date).chain([self.checked]).max().unwrap_or(self.checked)
    }

    /// How far it can be trusted on a day.
    pub fn state(&self, today: Date) -> State {
        if self.checks.last().is_some_and(|look| !look.found()) {
            return State::Doubt;
        }
        match self.newest_page() {
            Some(newest) if is_old(newest, today) => State::Old,
            Some(_) if self.publishers() >= 2 => State::Two,
            _ => State::One,
        }
    }
}

/// Whether evidence is so old on a day that the number may have changed.
pub fn is_old(newest: PartialDate, today: Date) -> bool {
    newest.last_day().checked_add(OLD.years()).is_ok_and(|end| end < today)
}

#[cfg(test)]
mod tests {
    use super::State;
    use crate::hotline::Hotline;
    use jiff::civil::date;
    use serde_json::json;

    #[test]
    fn the_state_follows_from_the_evidence() {
        let check = |publishers: u32, page: Option<&str>, looks: serde_json::Value, expected: State| {
            let mut source = json!({ "url": "https://example.org/", "publisher": "First" });
            if let Some(page) = page {
                source["page_date"] = page.into();
            }
            let line: Hotline = serde_json::from_value(json!({
                "id": "de-test", "kind": "labour", "name": "Test", "operator": "Test", "answered_by": "ngo", "channel": [],
                "source": [source], "publishers": publishers, "confidence": "high", "checked": "2026-11-22",
                "review_by": "2027-11-22", "check": looks,
            }))
            .unwrap();
            assert_eq!(line.state(date(2026, 12, 1)), expected, "{publishers} {page:?} {looks}");
        };
        let look = |verdict: &str, page: Option<&str>, independent: bool| {
            let mut look = json!({ "date": "2026-11-22", "method": "page", "verdict": verdict, "independent": independent });
            if let Some(page) = page {
                look["page_date"] = page.into();
            }
            look
        };
        let call = |verdict: &str| json!({ "date": "2026-11-23", "method": "call", "verdict": verdict, "independent": true });
        check(2, Some("2025"), json!([]), State::Two);
        check(1, Some("2025"), json!([]), State::One);
        check(2, Some("2022"), json!([]), State::Old);
        check(2, Some("2023"), json!([]), State::Two);
        // Pages without a date prove nothing recent.
        check(2, None, json!([]), State::One);
        check(1, None, json!([look("confirmed", None, true)]), State::One);
        // A look of another publisher is a second one; of the same it is not.
        check(1, Some("2025"), json!([look("confirmed", None, true)]), State::Two);
        check(1, Some("2025"), json!([look("confirmed", None, false)]), State::One);
        check(1, Some("2018"), json!([look("confirmed", Some("2025-03"), true)]), State::Two);
        check(1, Some("2018"), json!([look("confirmed", None, true)]), State::Old);
        check(1, Some("2018"), json!([look("detail-wrong", Some("2024"), false)]), State::One);
        // What did not find it casts doubt, until a later look finds it.
        check(2, Some("2026"), json!([look("not-found", None, false)]), State::Doubt);
        check(2, Some("2026"), json!([look("conflict", Some("2026"), true)]), State::Doubt);
        check(1, None, json!([look("not-found", None, false), call("confirmed")]), State::Two);
        check(2, Some("2026"), json!([look("confirmed", None, true), call("not-found")]), State::Doubt);
        // A page that contradicts is no evidence for the number.
        check(1, Some("2019"), json!([look("conflict", Some("2026"), true), call("confirmed")]), State::Two);
    }
}
