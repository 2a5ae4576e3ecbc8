//! `<shelf>/articles.toml` and `<shelf>/<lang>/<slug>.md`: articles, read into data. The shelves are `rights` and `learn`.

use crate::{
    cldr::Cldr,
    content::{Findings, InnerLink, whole},
    fault::{Fault, FaultKind},
    file::{TextFile, TomlFile},
    locales::{Locales, MASTER},
};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use wayside_pack::{
    article::{Article, ArticleText, Block, Inline, Shelf},
    source::Source,
};

mod markdown;
mod places;
mod reading;

use places::Places;

/// Most words of an article: what a frightened person reads, and what somebody reads who has the time.
fn most_words(shelf: Shelf) -> usize {
    match shelf {
        Shelf::Rights => 350,
        Shelf::Learn => 800,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// Groups of countries that articles of this shelf name.
    #[serde(default)]
    groups: BTreeMap<String, Vec<String>>,
    #[serde(rename = "article", default)]
    articles: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    slug: String,
    topic: String,
    #[serde(default)]
    countries: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    summary: String,
    #[serde(default)]
    words: Vec<String>,
}

/// Articles of both shelves in every language.
#[derive(Default)]
pub(crate) struct Articles {
    pub(crate) articles: Vec<Article>,
    /// By slug and language.
    pub(crate) texts: BTreeMap<(String, String), ArticleText>,
}

impl Articles {
    /// Ids of the sources cited.
    pub(crate) fn cited(&self) -> impl Iterator<Item = String> + '_ {
        self.texts.values().flat_map(ArticleText::inlines).filter_map(|inline| match inline {
            Inline::Cite(id) => Some(id.clone()),
            _ => None,
        })
    }
}

/// Reads every article in every language, and the inner links in them.
pub(crate) fn read(
    content: &Path,
    sources: &BTreeMap<String, Source>,
    locales: &Locales,
    cldr: &Cldr,
    findings: &mut Findings,
) -> (Articles, Vec<InnerLink>) {
    let (mut articles, mut links) = <(Articles, Vec<InnerLink>)>::default();
    for shelf in [Shelf::Rights, Shelf::Learn] {
        let folder = content.join(shelf.as_str());
        let (list, places) = list(&folder, shelf, locales, cldr, findings);
        for article in list {
            for language in &locales.languages {
                let path = folder.join(&language.tag).join(format!("{}.md", article.slug));
                if !language.complete && !path.exists() {
                    continue;
                }
                if let Some(text) = one(&path, (shelf, &places), sources, &mut links, findings) {
                    articles.texts.insert((article.slug.clone(), language.tag.clone()), text);
                }
            }
            compare(&folder, &article.slug, &articles, locales, findings);
            articles.articles.push(article);
        }
    }
    (articles, links)
}

/// Articles of a shelf, in their order, and the groups of countries that they name.
fn list<'a>(
    folder: &Path,
    shelf: Shelf,
    locales: &Locales,
    cldr: &'a Cldr,
    findings: &mut Findings,
) -> (Vec<Article>, Places<'a>) {
    let list = TomlFile::read(&folder.join("articles.toml")).and_then(|toml| Ok((toml.get::<List>()?, toml)));
    let mut places = Places { groups: BTreeMap::new(), cldr };
    let Some((list, toml)) = findings.take(list) else { return (Vec::new(), places) };
    places.groups = list.groups;
    let mut articles = Vec::new();
    for (index, Entry { slug, topic, countries }) in list.articles.into_iter().enumerate() {
        let at = |field: &str, kind| toml.fault(&["article".into(), index.into(), field.into()], kind);
        findings.once("article", &slug, &|kind| at("slug", kind));
        findings.needs(&format!("topic-{topic}"), locales, &|kind| at("topic", kind));
        let countries = places.countries(countries.iter().map(String::as_str)).map_err(|kind| at("countries", kind));
        articles.push(Article { shelf, slug, topic, countries: findings.take(countries).unwrap_or_default() });
    }
    (articles, places)
}

fn one(
    path: &Path,
    (shelf, places): (Shelf, &Places<'_>),
    sources: &BTreeMap<String, Source>,
    links: &mut Vec<InnerLink>,
    findings: &mut Findings,
) -> Option<ArticleText> {
    let file = findings.take(TextFile::read(path))?;
    let Some((front, body)) = file.text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")) else {
        let kind = FaultKind::Toml("the file must begin with `+++`, title, summary and words, `+++`".to_owned());
        findings.faults.push(file.fault(1, kind));
        return None;
    };
    let (front, body) = (front.to_owned(), body.to_owned());
    let before = front.lines().count() + 2;
    let file = TextFile { path: file.path, text: file.text };
    let at = |line: usize, kind| Fault { file: path.to_owned(), line: Some(before + line), kind };
    let parsed = markdown::parse(&body, (shelf, places), sources);
    let whole_text = parsed.faults.is_empty();
    for (line, kind) in parsed.faults {
        findings.faults.push(at(line, kind));
    }
    links.extend(parsed.links.into_iter().map(|(line, to)| InnerLink { to, file: path.to_owned(), line: Some(before + line) }));
    let front = findings.take(TomlFile::parse(file, &front, 1))?;
    let front: Front = findings.take(front.get())?;
    let text = ArticleText { title: front.title, summary: front.summary, words: front.words, sections: parsed.sections };
    // A French colon stands apart and is no word.
    let words = text.plain().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    let most = most_words(shelf);
    if words > most {
        findings.faults.push(whole(path, FaultKind::TooLong { found: words, most }));
    }
    let lang = path.parent().and_then(Path::file_name).and_then(|name| name.to_str()).unwrap_or_default();
    if let Some(ease) = reading::ease(&text, lang).filter(|ease| shelf == Shelf::Rights && !ease.is_easy()) {
        let kind =
            FaultKind::Hard { formula: ease.formula, found: format!("{:.1}", ease.found), limit: format!("{:.0}", ease.limit) };
        findings.faults.push(whole(path, kind));
    }
    if !text.inlines().any(|inline| matches!(inline, Inline::Cite(_))) {
        findings.faults.push(whole(path, FaultKind::Uncited));
    }
    // What lacks the parts that were refused cannot be held against another language.
    whole_text.then_some(text)
}

/// Two languages stand side by side, line by line: so they must be built alike, and cite the same for the same.
fn compare(folder: &Path, slug: &str, articles: &Articles, locales: &Locales, findings: &mut Findings) {
    let key = |tag: &str| (slug.to_owned(), tag.to_owned());
    let Some(master) = articles.texts.get(&key(MASTER)) else { return };
    for tag in locales.tags().filter(|tag| *tag != MASTER) {
        let Some(text) = articles.texts.get(&key(tag)) else { continue };
        if let Some(difference) = difference(master, text) {
            let path = folder.join(tag).join(format!("{slug}.md"));
            findings.faults.push(whole(&path, FaultKind::Structure(difference)));
        }
    }
}

fn difference(master: &ArticleText, text: &ArticleText) -> Option<String> {
    if master.sections.len() != text.sections.len() {
        return Some(format!("it has {} sections, the English has {}", text.sections.len(), master.sections.len()));
    }
    for (own, other) in master.sections.iter().zip(&text.sections) {
        if shape(&own.blocks) != shape(&other.blocks) {
            return Some(format!("section `{}` has other paragraphs, items or figures", own.key));
        }
        let lines = |blocks: &[Block]| -> Vec<Vec<String>> {
            blocks.iter().flat_map(Block::lines).map(|line| line.iter().filter_map(anchor).collect()).collect()
        };
        for (own, other) in lines(&own.blocks).iter().zip(&lines(&other.blocks)) {
            if own != other {
                return Some(format!("one line has {other:?}, the English has {own:?}").replace('"', "`"));
            }
        }
    }
    None
}

/// Kind of each block, how many lines it has, and its figures.
fn shape(blocks: &[Block]) -> Vec<(u8, usize, Vec<&str>)> {
    let one = |block| match block {
        &Block::Paragraph(_) => (0, 1, Vec::new()),
        Block::List(lines) => (1, lines.len(), Vec::new()),
        Block::Steps(lines) => (2, lines.len(), Vec::new()),
        Block::Table(table) => (3, 0, table.rows.iter().map(|(_, figure)| figure.as_str()).collect()),
    };
    blocks.iter().map(one).collect()
}

/// What must stand in the same order in every language.
fn anchor(inline: &Inline) -> Option<String> {
    match inline {
        Inline::Link { to, .. } => Some(to.clone()),
        Inline::Cite(id) => Some(id.clone()),
        Inline::Only(countries) => Some(countries.join(",")),
        _ => None,
    }
}
