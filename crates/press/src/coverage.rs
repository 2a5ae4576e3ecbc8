//! `coverage.toml` → the table of what stands where: each topic the project began with, each source, and what was left out and why.

use crate::{
    Source,
    content::{Content, Findings},
    fault::{FaultKind, Faults},
    file::TomlFile,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};
use wayside_pack::article::Inline;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "topic", default)]
    topics: Vec<Topic>,
    #[serde(default)]
    left_out: Vec<LeftOut>,
}

/// Something that the project began with, and where it is now.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Topic {
    topic: String,
    pages: Vec<String>,
}

/// Facts that no page uses.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    facts: Vec<String>,
    reason: String,
}

/// Facts by the letters and the number of their id, so that A9 comes before A10.
type Pages = BTreeMap<(String, u32), BTreeSet<String>>;

/// The table as Markdown.
///
/// # Errors
/// The content is faulty; a topic names a page that is not there; a source is neither used nor left out, or both.
pub fn coverage(source: &Source) -> Result<String, Faults> {
    let content = Content::read(source)?;
    let mut findings = Findings::default();
    let toml = TomlFile::read(&source.content.join("coverage.toml"))?;
    let file: File = toml.get()?;
    let addresses = content.addresses();
    for (index, topic) in file.topics.iter().enumerate() {
        for page in topic.pages.iter().filter(|page| !addresses.contains(*page)) {
            let steps = ["topic".into(), index.into(), "pages".into()];
            findings.faults.push(toml.fault(&steps, FaultKind::DeadLink(page.clone())));
        }
    }
    let used = pages(&content);
    let mut left_out = BTreeSet::new();
    for (index, group) in file.left_out.iter().enumerate() {
        for id in &group.facts {
            let at = |kind| toml.fault(&["left_out".into(), index.into(), "facts".into()], kind);
            findings.once("fact", id, &at);
            left_out.insert(id.as_str());
            if content.cited.contains(id) {
                findings.faults.push(at(FaultKind::LeftOutButUsed(id.clone())));
            }
        }
    }
    for id in content.sources.keys().filter(|id| !content.cited.contains(*id) && !left_out.contains(id.as_str())) {
        findings.faults.push(toml.file.fault(None, FaultKind::Unused(id.clone())));
    }
    if !findings.faults.is_empty() {
        return Err(Faults(findings.faults));
    }
    Ok(markdown(&file, &used))
}

/// Pages, without their language, on which each source is cited.
fn pages(content: &Content) -> Pages {
    let mut pages = Pages::new();
    let mut on = |id: &str, page: String| {
        let mut open = vec![id.to_owned()];
        while let Some(id) = open.pop() {
            if pages.entry(key(&id)).or_default().insert(page.clone()) {
                open.extend(content.sources.get(&id).into_iter().flat_map(|source| source.follows_from.iter().cloned()));
            }
        }
    };
    for article in &content.articles.articles {
        let texts = content.articles.texts.iter().filter(|((slug, _), _)| *slug == article.slug);
        for inline in texts.flat_map(|(_, text)| text.inlines()) {
            if let Inline::Cite(id) = inline {
                on(id, format!("/{}/{}", article.shelf.as_str(), article.slug));
            }
        }
    }
    for country in &content.countries {
        for id in country.facts.iter().flat_map(|fact| &fact.sources) {
            on(id, format!("/country/{}", country.code.to_lowercase()));
        }
    }
    for id in content.questions.iter().flat_map(|question| &question.sources) {
        on(id, "/learn/exercise".to_owned());
    }
    for id in content.emergency.iter().flat_map(|country| &country.numbers).flat_map(|number| &number.sources) {
        on(id, "/help".to_owned());
    }
    pages
}

fn key(id: &str) -> (String, u32) {
    let letters = id.trim_end_matches(|c: char| c.is_ascii_digit());
    (letters.to_owned(), id[letters.len()..].parse().unwrap_or(0))
}

fn markdown(file: &File, used: &Pages) -> String {
    let mut text = String::from(
        "# What stands where\n\nMade by `wayside pack coverage`; a test holds it against the content.\n\n## Topics\n\n| topic | pages |\n|---|---|\n",
    );
    // Writing to a string cannot fail.
    for topic in &file.topics {
        let _ = writeln!(text, "| {} | {} |", topic.topic, topic.pages.join(" "));
    }
    text.push_str(
        "\n## Sources and the pages that cite them\n\nMore than six pages are counted.\n\n| source | pages |\n|---|---|\n",
    );
    for ((letters, number), pages) in used {
        let listed: Vec<&str> = pages.iter().map(String::as_str).take(6).collect();
        let more = if pages.len() > 6 { format!(" and {} more", pages.len() - 6) } else { String::new() };
        let _ = writeln!(text, "| {letters}{number} | {}{more} |", listed.join(" "));
    }
    text.push_str("\n## Facts left out\n\n| fact | reason |\n|---|---|\n");
    for group in &file.left_out {
        let _ = writeln!(text, "| {} | {} |", group.facts.join(" "), group.reason);
    }
    text
}
