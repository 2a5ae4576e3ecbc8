//! The report: one page, without script, that says what a pack knows and how far it can be trusted on a day.
//!
//! It reads the pack and nothing else, in English, for those who keep the content true. The same numbers stand in its tables
//! and in its JSON.

mod countries;
mod due;
mod evidence;
mod facts;
mod tiles;

pub use countries::{Cover, Row as CountryRow};
pub use due::{Due, Row as DueRow};
pub use evidence::{Field, Known, Year};
pub use facts::Row as FactRow;

use askama::Template;
use jiff::civil::Date;
use serde::Serialize;
use std::fmt;
use wayside_pack::{Error, Pack, hotline::Hotline, look::Proof};

/// The language of the report.
const LANGUAGE: &str = "en";

/// Everything that the report says.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The day on which ages are counted.
    pub on: String,
    /// How many there are of each.
    pub totals: Totals,
    /// Countries by name, with the states of their lines.
    pub countries: Vec<CountryRow>,
    /// Lines by the year of their newest evidence; without a year last.
    pub years: Vec<Year>,
    /// What is known of the lines of each kind; all of them last.
    pub known: Vec<Known>,
    /// What there is in each language.
    pub languages: Vec<Language>,
    /// What is past its review date, and what will be soon.
    pub due: Due,
    /// Sources by why a second look is asked of them, and by what they stand on.
    pub facts: Vec<FactRow>,
}

/// How many there are of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Help lines and emergency lines.
    pub lines: usize,
    /// Lines for danger to life among them.
    pub emergency_lines: usize,
    /// Countries on the map.
    pub countries: usize,
    /// Facts about countries.
    pub country_facts: usize,
    /// Sources of articles and facts.
    pub sources: usize,
}

/// What there is in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Language {
    /// Tag.
    pub tag: String,
    /// Name in itself.
    pub name: String,
    /// Whether every message and text is there.
    pub complete: bool,
    /// Articles for people on the move.
    pub articles: u64,
    /// Pages for the public and for helpers.
    pub learn: u64,
    /// Cards to show.
    pub phrases: u64,
    /// Messages of the interface.
    pub messages: u64,
    /// Who read it as a native speaker and when; `None`: nobody yet.
    pub reviewed: Option<String>,
}

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    r: &'a Report,
    style: &'static str,
    map: tiles::Map,
    bars: evidence::Bars,
    head: [&'static str; Proof::ALL.len()],
}

impl Report {
    /// Counts what a pack holds, as it stands on a day.
    pub fn new(pack: &Pack, on: Date) -> Result<Self, Error> {
        let lines = lines(pack)?;
        let (sources, facts) = (pack.sources()?, pack.countries_with_facts()?);
        let countries = countries::rows(pack, &lines, on)?;
        let totals = Totals {
            lines: lines.len(),
            emergency_lines: lines.iter().filter(|line| line.kind.is_emergency()).count(),
            countries: countries.iter().filter(|row| row.code != wayside_pack::hotline::WORLD).count(),
            country_facts: facts.iter().map(|country| country.facts.len()).sum(),
            sources: sources.len(),
        };
        Ok(Self {
            on: on.to_string(),
            totals,
            countries,
            years: evidence::years(&lines),
            known: evidence::known(&lines),
            languages: languages(pack)?,
            due: Due::new(&lines, &facts, &sources, on),
            facts: facts::rows(&sources),
        })
    }

    /// The page. Same pack, same day, same bytes.
    pub fn html(&self) -> Result<String, fmt::Error> {
        let page = Page {
            r: self,
            style: include_str!("../../../ui/report.css"),
            map: tiles::Map::new(&self.countries),
            bars: evidence::Bars::new(&self.years),
            head: Proof::ALL.map(Proof::as_str),
        };
        page.render().map_err(|_| fmt::Error)
    }
}

/// Every line of the pack, country by country; those for the whole world last.
fn lines(pack: &Pack) -> Result<Vec<Hotline>, Error> {
    let mut lines = Vec::new();
    for (code, _) in pack.countries(LANGUAGE)? {
        lines.extend(pack.hotlines(&code)?);
    }
    lines.extend(pack.hotlines(wayside_pack::hotline::WORLD)?);
    Ok(lines)
}

fn languages(pack: &Pack) -> Result<Vec<Language>, Error> {
    let info = pack.info()?;
    let languages = pack.languages()?.into_iter().filter_map(|language| {
        let counted = info.languages.get(&language.tag)?;
        Some(Language {
            tag: language.tag,
            name: language.name,
            complete: language.complete,
            articles: counted.articles,
            learn: counted.learn,
            phrases: counted.phrases,
            messages: counted.messages,
            reviewed: language.reviewed.map(|review| format!("{}, {}", review.by, review.date)),
        })
    });
    Ok(languages.collect())
}

/// A share in whole per cent, rounded down; of nothing it is all.
fn per_cent(part: usize, of: usize) -> usize {
    (part * 100).checked_div(of).unwrap_or(100)
}
