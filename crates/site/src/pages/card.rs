//! `/{lang}/say…`: words to show a stranger, large in their language, small in the reader's.

use super::{Made, render};
use crate::{address::Address, view::View, vocabulary::MASTER};
use askama::Template;
use fluent_bundle::FluentArgs;
use wayside_pack::{Error, language::Language, phrase::Phrase};

#[derive(Template)]
#[template(path = "say.html")]
struct List<'a> {
    v: &'a View<'a>,
    groups: Vec<(String, Vec<Entry>)>,
}

/// A card on the list.
struct Entry {
    id: String,
    href: String,
    text: String,
    caution: Option<String>,
    /// The words in every other language, where a card has no page of its own.
    large: Vec<(Language, String)>,
}

/// All cards, by group.
pub(super) fn list(view: &mut View<'_>) -> Made {
    let Some(to) = target(view, None) else { return Ok(None) };
    view.title = view.t("say-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let mut groups: Vec<(String, Vec<Entry>)> = Vec::new();
    let others = if view.is_copy() { there(view)? } else { Vec::new() };
    for phrase in view.site.pack.phrases()? {
        let mut large = Vec::new();
        for language in &others {
            large.push(((*language).clone(), own(view, &phrase, &language.tag)?));
        }
        let card = Entry {
            href: view.card(&phrase.id, &to.tag),
            text: own(view, &phrase, view.lang)?,
            caution: caution(view, &phrase),
            large,
            id: phrase.id,
        };
        let group = view.t(format!("phrase-group-{}", phrase.group)).into_owned();
        match groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, cards)) => cards.push(card),
            None => groups.push((group, vec![card])),
        }
    }
    render(&List { v: view, groups })
}

#[derive(Template)]
#[template(path = "card.html")]
struct Page<'a> {
    v: &'a View<'a>,
    large: String,
    small: String,
    caution: Option<String>,
    to: Language,
    choices: Vec<(String, Language, bool)>,
}

/// One card.
pub(super) fn page(view: &mut View<'_>, id: &str, address: &Address<'_>) -> Made {
    let phrases = view.site.pack.phrases()?;
    let Some(phrase) = phrases.into_iter().find(|phrase| phrase.id == id) else { return Ok(None) };
    let Some(to) = target(view, address.query("to").as_deref()) else { return Ok(None) };
    let small = own(view, &phrase, view.lang)?;
    let large = own(view, &phrase, &to.tag)?;
    let choices = view
        .languages()
        .iter()
        .filter(|language| language.tag != view.lang)
        .map(|language| {
            let href = view.href(format!("/say/{id}?to={}", language.tag));
            (href, language.clone(), language.tag == to.tag)
        })
        .collect();
    let caution = caution(view, &phrase);
    view.title = view.t("say-title").into_owned();
    view.back = Some(("/say".into(), "say-title".into()));
    render(&Page { v: view, large, small, caution, to, choices })
}

/// The other languages that cards stand in where they have no pages: those that are read in the countries of a way; all if there is
/// no way, or if people there read only what the reader does.
fn there<'a>(view: &View<'a>) -> Result<Vec<&'a Language>, Error> {
    let languages = view.site.languages();
    let mut tags = Vec::new();
    for code in &view.visit.carries.countries {
        let spoken = view.site.pack.name("und", "tongue", code)?;
        let known = spoken.filter(|tag| languages.iter().any(|language| language.tag == *tag));
        tags.push(known.unwrap_or_else(|| MASTER.to_owned()));
    }
    let others = || languages.iter().filter(|language| language.tag != view.lang);
    let read: Vec<&Language> = others().filter(|language| tags.contains(&language.tag)).collect();
    Ok(if read.is_empty() { others().collect() } else { read })
}

/// What has to be known before a card is shown to somebody.
fn caution(view: &View<'_>, phrase: &Phrase) -> Option<String> {
    phrase.caution.then(|| view.t(format!("say-{}-caution", phrase.id)).into_owned())
}

/// The words of a card in a language. What it names is the reader's own language.
fn own(view: &View<'_>, phrase: &Phrase, lang: &str) -> Result<String, Error> {
    let mut args = FluentArgs::new();
    if phrase.names_language {
        let name = view.site.pack.name(lang, "language", view.lang)?;
        args.set("language", name.unwrap_or_else(|| view.lang.to_owned()));
    }
    Ok(view.in_language(lang, &format!("say-{}", phrase.id), &args)?.unwrap_or_default())
}

/// The language asked for; else the first that is not the reader's.
fn target(view: &View<'_>, asked: Option<&str>) -> Option<Language> {
    let languages = view.languages();
    let asked = languages.iter().find(|language| asked == Some(language.tag.as_str()));
    asked.or_else(|| languages.iter().find(|language| language.tag != view.lang)).cloned()
}
