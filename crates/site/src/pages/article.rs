//! `/{lang}/rights…` and `/{lang}/learn…`: articles, alone or with a second language beside them.

use super::{Made, PageError, render};
use crate::{address::Address, view::View, vocabulary::MASTER};
use askama::Template;
use wayside_pack::{
    Error,
    article::{ArticleHead, ArticleText, Block, Inline, SECTIONS, Shelf, Table},
    language::Language,
    source::Source,
};

#[derive(Template)]
#[template(path = "rights.html")]
struct List<'a> {
    v: &'a View<'a>,
    lead: String,
    /// The countries that the pages are for, if they are not for all.
    countries: Option<String>,
    topics: Vec<(String, Vec<Entry>)>,
    /// Where to practise.
    exercise: Option<String>,
}

struct Entry {
    href: String,
    lang: String,
    title: String,
    summary: String,
}

/// All articles of a shelf, by topic.
pub(super) fn list(view: &mut View<'_>, shelf: Shelf) -> Made {
    let room = shelf.as_str();
    view.title = view.t(title(shelf)).into_owned();
    view.back = Some(("/".into(), "home".into()));
    let mut topics: Vec<(String, Vec<Entry>)> = Vec::new();
    let mut heads = view.site.pack.articles(shelf, view.lang, MASTER)?;
    heads.retain(|head| view.visit.carries.article(&head.article));
    for ArticleHead { article, lang, title, summary } in heads {
        let entry = Entry { href: view.href(format!("/{room}/{}", article.slug)), lang, title, summary };
        match topics.iter_mut().find(|(topic, _)| *topic == article.topic) {
            Some((_, entries)) => entries.push(entry),
            None => topics.push((article.topic, vec![entry])),
        }
    }
    for (topic, _) in &mut topics {
        *topic = view.t(format!("topic-{topic}")).into_owned();
    }
    let lead = match shelf {
        Shelf::Rights => "rights-lead",
        Shelf::Learn => "learn-lead",
    };
    let lead = view.t(lead).into_owned();
    let exercise = (shelf == Shelf::Learn).then(|| view.href("/learn/exercise"));
    let names: Vec<String> = view.visit.carries.countries.iter().map(|code| view.region(code)).collect();
    let countries = (shelf == Shelf::Rights && !names.is_empty()).then(|| names.join(" · "));
    render(&List { v: view, lead, countries, topics, exercise })
}

/// The message that names a shelf.
fn title(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Rights => "rights-title",
        Shelf::Learn => "learn-title",
    }
}

#[derive(Template)]
#[template(path = "article.html")]
struct Page<'a> {
    v: &'a View<'a>,
    text: ArticleText,
    sections: Vec<SectionView>,
    /// The language the text is really in, if it is not the page's.
    really: Option<String>,
    /// The second text and its language.
    second: Option<(ArticleText, Language)>,
    /// Languages to read beside: link, language, whether it is on.
    beside: Vec<(String, Language, bool)>,
    sources: Vec<Cited>,
}

impl Page<'_> {
    /// Where its leaflet is.
    fn paper(&self) -> String {
        format!("/paper/article?id={}", self.v.at.trim_start_matches('/').trim_start_matches("rights/"))
    }
}

/// A source with its number on the page.
pub(super) struct Cited {
    pub(super) number: usize,
    pub(super) source: Source,
    pub(super) follows: Vec<Source>,
}

/// One line of an article in one language.
#[derive(Template)]
#[template(path = "inline.html")]
struct Line<'a> {
    v: &'a View<'a>,
    line: &'a [Inline],
    sources: &'a [Cited],
}

/// A section ready to be shown.
pub(super) struct SectionView {
    pub(super) key: String,
    /// Its heading, and the same in the second language; an opening has none.
    pub(super) heading: Option<(String, Option<String>)>,
    /// Whether the heading is the text's, in the text's language; else it is the page's.
    own: bool,
    pub(super) blocks: Vec<BlockView>,
}

/// A part of a section.
pub(super) enum BlockView {
    /// A paragraph or a list: each line, and the same line in the second language.
    Lines { tag: &'static str, lines: Vec<(String, Option<String>)> },
    /// A table and the bars of its chart, and the same table in the second language.
    Table(TableView, Option<TableView>),
}

/// A table of figures.
pub(super) struct TableView {
    pub(super) head: [String; 2],
    pub(super) rows: Vec<RowView>,
}

/// A row: what, its figure as the language writes it, and how long its bar is, in per cent of the longest.
pub(super) struct RowView {
    pub(super) what: String,
    pub(super) figure: String,
    bar: u32,
}

impl TableView {
    fn new(view: &View<'_>, lang: &str, table: Table) -> Self {
        let most = table.figures().fold(f64::MIN_POSITIVE, f64::max);
        let bars: Vec<u32> = table.figures().map(|figure| per_cent(figure / most)).collect();
        let row = |((what, figure), bar): ((String, String), u32)| RowView { what, figure: view.figure(lang, &figure), bar };
        Self { head: table.head, rows: table.rows.into_iter().zip(bars).map(row).collect() }
    }
}

/// A share from 0 to 1 in whole per cent, at least one so that a bar is seen.
fn per_cent(share: f64) -> u32 {
    (1..=100).rev().find(|part| f64::from(*part) <= share * 100.0).unwrap_or(1)
}

fn sections(
    view: &View<'_>,
    text: &ArticleText,
    second: Option<&(ArticleText, Language)>,
    sources: &[Cited],
) -> Result<Vec<SectionView>, askama::Error> {
    let beside = |at: usize| second.and_then(|(second, _)| second.sections.get(at));
    let in_second = |table: &Block| match (table, second) {
        (Block::Table(table), Some((_, language))) => Some(TableView::new(view, &language.tag, table.clone())),
        _ => None,
    };
    let line = |line: &[Inline]| Line { v: view, line, sources }.render();
    let mut sections = Vec::new();
    for (at, section) in text.sections.iter().enumerate() {
        let mut blocks = Vec::new();
        for (index, block) in section.blocks.iter().enumerate() {
            // The press has seen to it that both are built alike.
            let other = beside(at).and_then(|second| second.blocks.get(index));
            let tag = match block {
                Block::Paragraph(_) => "div",
                Block::List(_) => "ul",
                Block::Steps(_) => "ol",
                Block::Table(table) => {
                    let own = TableView::new(view, view.lang, table.clone());
                    blocks.push(BlockView::Table(own, other.and_then(in_second)));
                    continue;
                }
            };
            let mut lines = Vec::new();
            for (index, own) in block.lines().iter().enumerate() {
                let two = other.and_then(|other| other.lines().get(index)).map(|other| line(other)).transpose()?;
                lines.push((line(own)?, two));
            }
            blocks.push(BlockView::Lines { tag, lines });
        }
        let second = beside(at).and_then(|second| second.heading.clone());
        let heading = match &section.heading {
            Some(heading) => Some((heading.clone(), second)),
            None if SECTIONS.contains(&section.key.as_str()) => {
                Some((view.t(format!("section-{}", section.key)).into_owned(), None))
            }
            None => None,
        };
        sections.push(SectionView { key: section.key.clone(), heading, own: section.heading.is_some(), blocks });
    }
    Ok(sections)
}

impl Line<'_> {
    fn number(&self, id: &str) -> usize {
        self.sources.iter().find(|cited| cited.source.id == id).map_or(0, |cited| cited.number)
    }
}

/// The article that explains how to hand it out.
const GUIDE: &str = "hand-out";

/// One article.
pub(super) fn page(view: &mut View<'_>, shelf: Shelf, slug: &str, address: &Address<'_>) -> Made {
    let room = shelf.as_str();
    let Some((text, really)) = own_or_master(view, shelf, slug)? else { return Ok(None) };
    let wanted = address.query("with").filter(|tag| tag != view.lang);
    let mut second = None;
    let mut beside = Vec::new();
    for language in view.carried_languages().into_iter().filter(|language| language.tag != view.lang) {
        let on = wanted.as_deref() == Some(language.tag.as_str());
        if on && let Some(text) = carried(view, shelf, slug, &language.tag)? {
            second = Some((text, language.clone()));
        }
        let query = if on { String::new() } else { format!("?with={}", language.tag) };
        beside.push((view.href(format!("/{room}/{slug}{query}")), language.clone(), on));
    }
    let sources = cited(view, &text)?;
    view.title.clone_from(&text.title);
    view.back = Some(match view.visit.share {
        // Whoever reads this comes from the page that hands it out.
        Some(_) if slug == GUIDE => ("/share".into(), "share-title".into()),
        _ => (format!("/{room}"), title(shelf).into()),
    });
    let sections = sections(view, &text, second.as_ref(), &sources)?;
    render(&Page { v: view, text, sections, really, second, beside, sources })
}

/// An article in one language, for a leaflet.
pub(super) struct Read {
    pub(super) text: ArticleText,
    /// The language the text is really in, if it is not the page's.
    pub(super) really: Option<String>,
    pub(super) sections: Vec<SectionView>,
    pub(super) sources: Vec<Cited>,
}

/// Reads an article without a second language.
pub(super) fn read(view: &View<'_>, shelf: Shelf, slug: &str) -> Result<Option<Read>, PageError> {
    let Some((text, really)) = own_or_master(view, shelf, slug)? else { return Ok(None) };
    let sources = cited(view, &text)?;
    let sections = sections(view, &text, None, &sources)?;
    Ok(Some(Read { text, really, sections, sources }))
}

/// A missing text falls back to a language that the page names, never silently.
fn own_or_master(view: &View<'_>, shelf: Shelf, slug: &str) -> Result<Option<(ArticleText, Option<String>)>, Error> {
    if let Some(text) = carried(view, shelf, slug, view.lang)? {
        return Ok(Some((text, None)));
    }
    Ok(carried(view, shelf, slug, MASTER)?.map(|text| (text, Some(MASTER.to_owned()))))
}

/// An article without what matters only in countries that this face has no pages of.
fn carried(view: &View<'_>, shelf: Shelf, slug: &str, lang: &str) -> Result<Option<ArticleText>, Error> {
    let mut text = view.site.pack.article(shelf, slug, lang)?;
    if let Some(text) = &mut text {
        text.retain_items(|line| view.visit.carries.item(line));
    }
    Ok(text)
}

/// The sources of an article, in the order in which it cites them.
fn cited(view: &View<'_>, text: &ArticleText) -> Result<Vec<Cited>, Error> {
    let pack = &view.site.pack;
    let mut sources: Vec<Cited> = Vec::new();
    for inline in text.inlines() {
        if let Inline::Cite(id) = inline
            && !sources.iter().any(|cited| cited.source.id == *id)
            && let Some(source) = pack.source(id)?
        {
            let mut follows = Vec::new();
            for id in &source.follows_from {
                follows.extend(pack.source(id)?);
            }
            sources.push(Cited { number: sources.len() + 1, source, follows });
        }
    }
    Ok(sources)
}
