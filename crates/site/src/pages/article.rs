//! `/{lang}/rights…`: articles, alone or with a second language beside them.

use super::{Made, render};
use crate::{address::Address, view::View, vocabulary::MASTER};
use askama::Template;
use wayside_pack::{
    article::{ArticleHead, ArticleText, Block, Inline},
    language::Language,
    source::Source,
};

#[derive(Template)]
#[template(path = "rights.html")]
struct List<'a> {
    v: &'a View<'a>,
    topics: Vec<(String, Vec<Entry>)>,
}

struct Entry {
    href: String,
    lang: String,
    title: String,
    summary: String,
}

/// All articles, by topic.
pub(super) fn list(view: &mut View<'_>) -> Made {
    view.title = view.t("rights-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let mut topics: Vec<(String, Vec<Entry>)> = Vec::new();
    for ArticleHead { article, lang, title, summary } in view.site.pack.articles(view.lang, MASTER)? {
        let entry = Entry { href: view.href(format!("/rights/{}", article.slug)), lang, title, summary };
        match topics.iter_mut().find(|(topic, _)| *topic == article.topic) {
            Some((_, entries)) => entries.push(entry),
            None => topics.push((article.topic, vec![entry])),
        }
    }
    for (topic, _) in &mut topics {
        *topic = view.t(format!("topic-{topic}")).into_owned();
    }
    render(&List { v: view, topics })
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

/// A source with its number on the page.
struct Cited {
    number: usize,
    source: Source,
    follows: Vec<Source>,
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
struct SectionView {
    key: String,
    blocks: Vec<BlockView>,
}

/// A paragraph or a list: each line, and the same line in the second language.
struct BlockView {
    tag: &'static str,
    lines: Vec<(String, Option<String>)>,
}

fn sections(
    view: &View<'_>,
    text: &ArticleText,
    second: Option<&ArticleText>,
    sources: &[Cited],
) -> Result<Vec<SectionView>, askama::Error> {
    let line = |line: &[Inline]| Line { v: view, line, sources }.render();
    let mut sections = Vec::new();
    for (at, section) in text.sections.iter().enumerate() {
        let mut blocks = Vec::new();
        for (index, block) in section.blocks.iter().enumerate() {
            // The press has seen to it that both are built alike.
            let other = second.and_then(|second| second.sections.get(at)?.blocks.get(index)).map(Block::lines);
            let mut lines = Vec::new();
            for (index, own) in block.lines().iter().enumerate() {
                let two = other.and_then(|other| other.get(index)).map(|other| line(other)).transpose()?;
                lines.push((line(own)?, two));
            }
            blocks.push(BlockView { tag: tag(block), lines });
        }
        sections.push(SectionView { key: section.key.clone(), blocks });
    }
    Ok(sections)
}

fn tag(block: &Block) -> &'static str {
    match block {
        Block::Paragraph(_) => "div",
        Block::List(_) => "ul",
        Block::Steps(_) => "ol",
    }
}

impl Line<'_> {
    fn number(&self, id: &str) -> usize {
        self.sources.iter().find(|cited| cited.source.id == id).map_or(0, |cited| cited.number)
    }
}

/// One article.
pub(super) fn page(view: &mut View<'_>, slug: &str, address: &Address<'_>) -> Made {
    let pack = &view.site.pack;
    let own = pack.article(slug, view.lang)?;
    let (text, really) = match own {
        Some(text) => (text, None),
        // A missing text falls back to a language that the page names, never silently.
        None => match pack.article(slug, MASTER)? {
            Some(text) => (text, Some(MASTER.to_owned())),
            None => return Ok(None),
        },
    };
    let wanted = address.query("with").filter(|tag| tag != view.lang);
    let mut second = None;
    let mut beside = Vec::new();
    for language in view.languages().iter().filter(|language| language.tag != view.lang) {
        let on = wanted.as_deref() == Some(language.tag.as_str());
        if on && let Some(text) = pack.article(slug, &language.tag)? {
            second = Some((text, language.clone()));
        }
        let query = if on { String::new() } else { format!("?with={}", language.tag) };
        beside.push((view.href(format!("/rights/{slug}{query}")), language.clone(), on));
    }
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
    view.title.clone_from(&text.title);
    view.back = Some(("/rights".into(), "rights-title".into()));
    let sections = sections(view, &text, second.as_ref().map(|(text, _)| text), &sources)?;
    render(&Page { v: view, text, sections, really, second, beside, sources })
}
