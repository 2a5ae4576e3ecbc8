//! `/{lang}/road?via=NI,HN,…`: a route card, country by country, and the page to put it together without script.

use super::{
    Made,
    country::{FactView, sentence},
    emergency::{Number, emergency},
    render,
};
use crate::{address::Address, hours::Open, line::LineView, view::View};
use askama::Template;
use fluent_bundle::FluentArgs;
use std::collections::BTreeSet;
use wayside_pack::{
    Error,
    country::{Field, Law},
    fold::fold,
    hotline::Kind,
    look::State,
};

/// Most countries of a card.
pub(super) const MOST_COUNTRIES: usize = 12;
/// From so many countries on, those to add are shown only when they are looked for: a long card and a long list make a large page.
const LIST_UP_TO: usize = 4;
/// Most help lines of a country.
const MOST_LINES: usize = 3;
/// Most facts of a country.
const MOST_FACTS: usize = 5;
/// Most facts of a country in a file that has all of them one link further.
const MOST_FACTS_OF_FILE: usize = 2;

#[derive(Template)]
#[template(path = "road.html")]
struct Page<'a> {
    v: &'a View<'a>,
    stops: Vec<Stop>,
    /// The laws above those of countries that facts rest on.
    laws: BTreeSet<Law>,
    /// Known routes: link, name.
    routes: Vec<(String, String)>,
    /// Countries to add: link, name.
    more: Vec<(String, String)>,
    /// Countries on the card, as the address has them.
    via: String,
    /// What the names of the countries to add were searched for.
    find: String,
    /// The whole list again.
    all: String,
    /// Whether no country fits on the card any more.
    full: bool,
}

impl Page<'_> {
    /// Where the same card is as a sheet of paper.
    fn paper(&self) -> String {
        format!("/paper/route?in={}", self.via.to_lowercase())
    }
}

/// A country on the way.
pub(super) struct Stop {
    pub(super) name: String,
    help: String,
    facts_page: Option<String>,
    without: String,
    pub(super) numbers: Vec<Number>,
    pub(super) lines: Vec<LineView>,
    pub(super) facts: Vec<FactView>,
    /// Words to show there: in that country's language, in the reader's, and the card.
    pub(super) say: Option<(Spoken, String, String)>,
}

/// Words in a language.
pub(super) struct Spoken {
    pub(super) lang: String,
    pub(super) text: String,
}

/// The card that a route card shows of each country.
const CARD: &str = "help-now";

pub(super) fn page(view: &mut View<'_>, address: &Address<'_>) -> Made {
    view.title = view.t("road-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let countries = view.site.pack.countries(view.lang)?;
    let via = chosen(address, &countries);
    let link = |via: &[String]| if via.is_empty() { "/road".to_owned() } else { format!("/road?via={}", via.join(",")) };
    let mut stops = Vec::new();
    for (index, code) in via.iter().enumerate() {
        let others: Vec<String> = via.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, code)| code.clone()).collect();
        stops.push(stop(view, code, view.href(link(&others)))?);
    }
    let routes = if via.is_empty() && address.query("find").is_none() { view.site.pack.routes()? } else { Vec::new() };
    let routes = routes
        .into_iter()
        .map(|(id, via)| (view.href(format!("/road?via={via}")), view.t(format!("route-{id}")).into_owned()))
        .collect();
    let find: String = address.query("find").unwrap_or_default().replace(char::is_control, " ").trim().chars().take(40).collect();
    let wanted = fold(&find);
    let fits = |name: &str| wanted.is_empty() || format!(" {}", fold(name)).contains(&format!(" {wanted}"));
    let more = countries
        .into_iter()
        .filter(|(code, name)| (via.len() < LIST_UP_TO || !wanted.is_empty()) && !via.contains(code) && fits(name));
    let more = more
        .map(|(code, name)| {
            let mut longer = via.clone();
            longer.push(code);
            (view.href(link(&longer)), name)
        })
        .collect();
    let all = view.href(link(&via));
    let laws = laws(&stops);
    render(&Page { v: view, stops, laws, routes, more, full: via.len() >= MOST_COUNTRIES, via: via.join(","), find, all })
}

/// Countries of the address that exist, none twice.
fn chosen(address: &Address<'_>, countries: &[(String, String)]) -> Vec<String> {
    let mut via: Vec<String> = Vec::new();
    for code in address.query("via").unwrap_or_default().split(',') {
        let code = code.trim().to_ascii_uppercase();
        if countries.iter().any(|(known, _)| *known == code) && !via.contains(&code) && via.len() < MOST_COUNTRIES {
            via.push(code);
        }
    }
    via
}

/// The laws that are named on the way.
pub(super) fn laws(stops: &[Stop]) -> BTreeSet<Law> {
    stops.iter().flat_map(|stop| &stop.facts).filter_map(|fact| fact.law).collect()
}

/// The countries of a sheet.
pub(super) fn stops(view: &View<'_>, codes: &[String]) -> Result<Vec<Stop>, Error> {
    codes.iter().map(|code| stop(view, code, String::new())).collect()
}

fn stop(view: &View<'_>, code: &str, without: String) -> Result<Stop, Error> {
    let lines = view.site.pack.hotlines(code)?;
    let numbers = emergency(view, code, &lines)?.first;
    let helps = |kind: Kind| matches!(kind, Kind::Trafficking | Kind::Migrant | Kind::Asylum);
    let mut best: Vec<LineView> = lines
        .into_iter()
        .filter(|line| helps(line.kind) || (!line.kind.is_emergency() && line.also.iter().copied().any(helps)))
        .map(|line| LineView::new(view, line))
        .collect();
    best.sort_by_key(|line| (line.state >= State::Old, matches!(line.open, Open::Later { .. }), !helps(line.line.kind)));
    best.truncate(MOST_LINES);
    let known = view.site.pack.country(code)?.is_some();
    let facts = facts(view, code, if view.is_one_file() { MOST_FACTS_OF_FILE } else { MOST_FACTS })?;
    let small = code.to_lowercase();
    Ok(Stop {
        name: view.region(code),
        help: format!("/{}/help/{small}", view.lang),
        facts_page: known.then(|| format!("/{}/country/{small}", view.lang)),
        say: say(view, code)?,
        without,
        numbers,
        lines: best,
        facts,
    })
}

/// The facts of a country that matter most on the way.
pub(super) fn facts(view: &View<'_>, code: &str, most: usize) -> Result<Vec<FactView>, Error> {
    let country = view.site.pack.country(code)?;
    let mut ranked: Vec<Field> = view.site.pack.fields()?.into_iter().filter(|field| field.road.is_some()).collect();
    ranked.sort_by_key(|field| field.road);
    let mut facts = Vec::new();
    for field in &ranked {
        for fact in country.iter().flat_map(|country| &country.facts).filter(|fact| fact.field == field.id) {
            if facts.len() < most {
                facts.push(sentence(view, field, fact)?);
            }
        }
    }
    Ok(facts)
}

/// The card in the language that most people of a country read, unless the reader does too.
fn say(view: &View<'_>, code: &str) -> Result<Option<(Spoken, String, String)>, Error> {
    let Some(lang) = view.site.pack.name("und", "tongue", code)?.filter(|lang| lang != view.lang) else { return Ok(None) };
    let own = view.t(format!("say-{CARD}")).into_owned();
    let text = view.in_language(&lang, &format!("say-{CARD}"), &FluentArgs::new())?;
    let href = view.card(CARD, &lang);
    Ok(text.map(|text| (Spoken { lang, text }, own, href)))
}
