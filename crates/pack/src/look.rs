//! A further look at a help line or at the source of a fact, and how far either can be trusted after it.

use crate::{
    date::PartialDate,
    hotline::Hotline,
    source::{Basis, Source},
};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Years after which the newest evidence of a number is old.
const OLD: i16 = 3;

/// A look at a line or a fact by somebody who did not know its first sources.
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
    /// Title of that page or law, where its publisher alone does not say what it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Date that the page bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_date: Option<PartialDate>,
    /// Whether its publisher is none of those of the first sources.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub independent: bool,
    /// Whether it is a page of the authority itself, or the text of the law.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub authority: bool,
    /// The words on the page that prove it. Stay in the authoring file.
    #[serde(default, skip_serializing)]
    pub quote: String,
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

impl Method {
    /// Its word in files and commands.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Call => "call",
            Self::Visit => "visit",
        }
    }
}

impl Verdict {
    /// Its word in files and commands.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::DetailWrong => "detail-wrong",
            Self::Conflict => "conflict",
            Self::NotFound => "not-found",
        }
    }
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
    /// Whether it found what it looked for.
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

/// What the fact of a source stands on after all looks, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// A later look found it on a page of the authority, or in the text of the law.
    Authority,
    /// A later look found it on another page.
    Second,
    /// The same page, which is not the authority's, was read again.
    Again,
    /// Nobody looked a second time.
    First,
    /// No later look found it, but it quotes a law by its article.
    Text,
    /// The last look found a contradiction, or found nothing where no article is quoted. Does not ship.
    Doubt,
}

impl Proof {
    /// All of them, the best first.
    pub const ALL: [Self; 6] = [Self::Authority, Self::Second, Self::Again, Self::First, Self::Text, Self::Doubt];

    /// Its word in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Authority => "authority",
            Self::Second => "second",
            Self::Again => "again",
            Self::First => "first",
            Self::Text => "text",
            Self::Doubt => "doubt",
        }
    }
}

impl Source {
    /// What its fact stands on.
    pub fn proof(&self) -> Proof {
        match self.checks.last().map(|look| look.verdict) {
            None => Proof::First,
            Some(Verdict::Confirmed | Verdict::DetailWrong) => {
                let any = |of: fn(&Look) -> bool| self.checks.iter().any(|look| look.found() && of(look));
                if any(|look| look.authority) {
                    Proof::Authority
                } else if any(|look| look.independent) {
                    Proof::Second
                } else {
                    Proof::Again
                }
            }
            Some(Verdict::NotFound) if self.article.is_some() => Proof::Text,
            Some(Verdict::NotFound | Verdict::Conflict) => Proof::Doubt,
        }
    }

    /// The article that it stands on alone, since no page of it was found again.
    pub fn text_alone(&self) -> Option<&str> {
        self.article.as_deref().filter(|_| self.proof() == Proof::Text)
    }

    /// Whether a second look is asked of it: nobody read its page, its rule moves, or its page is a weak one.
    pub fn asks_a_look(&self) -> bool {
        self.volatile || self.asks_another_page()
    }

    /// Whether the look that is asked of it has not been made. To read a weak page once more proves nothing; a rule that moves has
    /// moved on its own page too.
    pub fn waits_for_a_look(&self) -> bool {
        match self.proof() {
            Proof::First => self.asks_a_look(),
            Proof::Again => self.asks_another_page(),
            _ => false,
        }
    }

    fn asks_another_page(&self) -> bool {
        self.basis == Basis::Known || self.weak
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
    use super::{Proof, State};
    use crate::{hotline::Hotline, source::Source};
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

    #[test]
    fn what_a_fact_stands_on_follows_from_the_looks() {
        let check = |article: Option<&str>, looks: &[(&str, bool)], expected: Proof| {
            let look = |(verdict, authority): &(&str, bool)| json!({ "date": "2026-11-28", "method": "page", "verdict": verdict, "authority": authority, "independent": !authority });
            let looks: Vec<_> = looks.iter().map(look).collect();
            let source: Source = serde_json::from_value(json!({
                "id": "A1", "title": "Test", "checked": "2026-11-22", "review_by": "2027-11-22", "confidence": "high",
                "basis": "known", "article": article, "check": looks,
            }))
            .unwrap();
            assert_eq!(source.proof(), expected, "{article:?} {looks:?}");
        };
        let article = Some("article 6");
        check(None, &[], Proof::First);
        check(article, &[], Proof::First);
        check(None, &[("confirmed", true)], Proof::Authority);
        check(None, &[("confirmed", false)], Proof::Second);
        check(None, &[("detail-wrong", true)], Proof::Authority);
        check(None, &[("detail-wrong", false)], Proof::Second);
        // The text of a law stands even where its page cannot be opened again; anything else that is not found does not.
        check(article, &[("not-found", false)], Proof::Text);
        check(None, &[("not-found", false)], Proof::Doubt);
        check(article, &[("conflict", true)], Proof::Doubt);
        // The last look decides whether it stands, the best one on what.
        check(None, &[("confirmed", true), ("not-found", false)], Proof::Doubt);
        check(article, &[("confirmed", true), ("not-found", false)], Proof::Text);
        check(None, &[("conflict", true), ("confirmed", false)], Proof::Second);
        check(None, &[("confirmed", true), ("confirmed", false)], Proof::Authority);
        check(None, &[("not-found", true), ("confirmed", false)], Proof::Second);
    }

    #[test]
    fn a_second_look_is_asked_of_what_nobody_read_what_moves_and_what_is_weak() {
        let again = json!([{ "date": "2026-11-28", "method": "page", "verdict": "confirmed" }]);
        let other = json!([{ "date": "2026-11-28", "method": "page", "verdict": "confirmed", "independent": true }]);
        let check = |basis: &str, volatile: bool, weak: bool, waits: [bool; 3]| {
            let source = |looks: &serde_json::Value| -> Source {
                serde_json::from_value(json!({
                    "id": "A1", "title": "Test", "checked": "2026-11-22", "review_by": "2027-11-22", "confidence": "high",
                    "basis": basis, "volatile": volatile, "weak": weak, "check": looks,
                }))
                .unwrap()
            };
            assert_eq!(source(&json!([])).asks_a_look(), waits[0], "{basis} {volatile} {weak}");
            let found = [&json!([]), &again, &other].map(|looks| source(looks).waits_for_a_look());
            assert_eq!(found, waits, "{basis} {volatile} {weak}");
        };
        check("seen", false, false, [false, false, false]);
        check("seen", true, false, [true, false, false]);
        check("known", false, false, [true, true, false]);
        check("seen", false, true, [true, true, false]);
        check("known", true, true, [true, true, false]);
    }
}
