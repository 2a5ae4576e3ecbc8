//! `/{lang}/words`: every title and every term on one page, for the browser's own search within a page. It stands in for the
//! search where there is nobody to ask.

use super::{Made, render};
use crate::{line::LineView, view::View, vocabulary::MASTER};
use askama::Template;
use wayside_pack::{article::Shelf, hotline::WORLD};

#[derive(Template)]
#[template(path = "words.html")]
struct Page<'a> {
    v: &'a View<'a>,
    groups: Vec<Group>,
}

struct Group {
    heading: String,
    entries: Vec<Entry>,
}

/// A page, and the words that lead to it.
struct Entry {
    href: String,
    title: String,
    /// Language of the title, if it is not the page's.
    lang: Option<String>,
    terms: String,
}

impl Entry {
    fn new(href: String, title: impl Into<String>, terms: String) -> Self {
        Self { href, title: title.into(), lang: None, terms }
    }
}

/// Articles, checks, help lines by country, cards.
pub(super) fn page(view: &mut View<'_>) -> Made {
    view.title = view.t("words-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let group = |id: &str, entries: Vec<Entry>| Group { heading: view.t(id).into_owned(), entries };
    let groups = vec![
        group("rights-title", articles(view, Shelf::Rights)?),
        group("check-title", checks(view)?),
        group("help-title", lines(view)?),
        group("learn-title", articles(view, Shelf::Learn)?),
        group("say-title", cards(view)?),
    ];
    render(&Page { v: view, groups })
}

fn articles(view: &View<'_>, shelf: Shelf) -> Result<Vec<Entry>, wayside_pack::Error> {
    let mut entries = Vec::new();
    for head in view.site.pack.articles(shelf, view.lang, MASTER)? {
        let slug = &head.article.slug;
        let words = view.site.pack.article(shelf, slug, &head.lang)?.map(|text| text.words.join(" · "));
        let mut entry = Entry::new(view.href(format!("/{}/{slug}", shelf.as_str())), head.title, words.unwrap_or_default());
        entry.lang = (head.lang != view.lang).then_some(head.lang);
        entries.push(entry);
    }
    Ok(entries)
}

fn checks(view: &View<'_>) -> Result<Vec<Entry>, wayside_pack::Error> {
    let checks = view.site.pack.checks()?;
    let word = |id: &str, end: &str| view.t(format!("check-{id}-{end}")).into_owned();
    Ok(checks
        .iter()
        .map(|check| Entry::new(view.href(format!("/check/{}", check.id)), word(&check.id, "title"), word(&check.id, "summary")))
        .collect())
}

/// Countries, each with the names of its lines.
fn lines(view: &View<'_>) -> Result<Vec<Entry>, wayside_pack::Error> {
    let world = (WORLD.to_owned(), view.region(WORLD));
    let mut entries = Vec::new();
    for (code, name) in view.countries()?.into_iter().chain([world]) {
        let mut names: Vec<String> = Vec::new();
        for line in view.site.pack.hotlines(&code)?.into_iter().filter(|line| !line.kind.is_emergency()) {
            names.push(LineView::new(view, line).name(view.lang).text);
        }
        entries.push(Entry::new(view.href(format!("/help/{}", code.to_lowercase())), name, names.join(" · ")));
    }
    Ok(entries)
}

fn cards(view: &View<'_>) -> Result<Vec<Entry>, wayside_pack::Error> {
    let phrases = view.site.pack.phrases()?;
    let to = view.languages().iter().find(|language| language.tag != view.lang).map_or("", |language| &language.tag);
    Ok(phrases
        .iter()
        .filter(|phrase| !phrase.names_language)
        .map(|phrase| Entry::new(view.card(&phrase.id, to), view.t(format!("say-{}", phrase.id)), String::new()))
        .collect())
}
