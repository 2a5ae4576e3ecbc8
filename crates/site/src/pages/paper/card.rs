//! A card for a pocket: eight panels on one sheet, to be folded.

use super::{
    super::{Made, country::FactView, render, road},
    code::Code,
    lines::Place,
    names, there,
};
use crate::{line::Said, view::View, vocabulary::MASTER};
use askama::Template;
use wayside_pack::Error;

/// Help lines of a country on its panel.
const LINES: usize = 3;
/// Facts of all countries on their panel.
const FACTS: usize = 2;
/// Words to show.
const WORDS: [&str; 2] = ["say-help-now", "say-call-this-number"];

#[derive(Template)]
#[template(path = "paper/card.html")]
struct Page<'a> {
    v: &'a View<'a>,
    names: String,
    places: Vec<Place>,
    /// Panels to write on: those that no country takes.
    own: usize,
    /// Facts by country.
    rights: Vec<(String, Vec<FactView>)>,
    words: Vec<Words>,
    codes: Vec<Code>,
}

/// Words to show, in the reader's language and in those of the countries.
struct Words {
    own: String,
    there: Vec<Said>,
}

pub(super) fn page(view: &mut View<'_>, codes: &[String]) -> Made {
    view.title = view.t("paper-cover").into_owned();
    let places = codes.iter().map(|code| Place::new(view, code, LINES)).collect::<Result<Vec<_>, Error>>()?;
    let mut rights = Vec::new();
    for code in codes {
        let facts = road::facts(view, code, (FACTS / codes.len()).max(1))?;
        if !facts.is_empty() {
            rights.push((view.region(code), facts));
        }
    }
    let words = WORDS.iter().map(|id| words(view, codes, id)).collect::<Result<Vec<_>, Error>>()?;
    let qr = places.iter().filter_map(|place| Code::new(view, place)).collect();
    let own = super::MOST_COUNTRIES - places.len();
    render(&Page { v: view, names: names(view, codes), places, own, rights, words, codes: qr })
}

/// A sentence to show, in each language of the countries once. What the reader's own language is need not be said twice.
fn words(view: &View<'_>, codes: &[String], id: &str) -> Result<Words, Error> {
    let mut said: Vec<Said> = Vec::new();
    for code in codes {
        if let Some(one) = there(view, code, id)?.filter(|one| one.lang != view.lang)
            && !said.iter().any(|other| other.lang == one.lang)
        {
            said.push(one);
        }
    }
    // English is read in more places than any language that is neither theirs nor ours.
    let spoken = codes.iter().map(|code| there(view, code, id)).collect::<Result<Vec<_>, Error>>()?;
    if spoken.iter().all(Option::is_none) && view.lang != MASTER {
        let text = view.in_language(MASTER, id, &fluent_bundle::FluentArgs::new())?;
        said.extend(text.map(|text| Said { lang: MASTER.to_owned(), text }));
    }
    Ok(Words { own: view.t(id).into_owned(), there: said })
}
