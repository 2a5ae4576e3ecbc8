//! What can be searched: a row for each page and language, in the order in which equal hits are shown.

use super::BuildError;
use crate::content::Content;
use rusqlite::Connection;
use wayside_pack::{
    fold::fold,
    hotline::{Hotline, WORLD},
    rule::Key,
};

/// A page as the search sees it.
struct Doc {
    address: String,
    lang: String,
    country: Option<String>,
    title: String,
    body: String,
}

/// Writes every row: articles, checks, pages, countries, help lines, cards.
pub(super) fn write(connection: &Connection, content: &Content) -> Result<(), BuildError> {
    let tags: Vec<&str> = content.locales.tags().collect();
    let each = |make: fn(&Content, &str) -> Vec<Doc>| tags.iter().flat_map(move |tag| make(content, tag));
    let docs = each(articles).chain(each(checks)).chain(each(pages)).chain(each(countries)).chain(each(lines)).chain(each(cards));
    let mut doc_row = connection.prepare("INSERT INTO doc VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    let mut index_row = connection.prepare("INSERT INTO doc_index (rowid, title, body) VALUES (?1, ?2, ?3)")?;
    for (id, doc) in (1_i64..).zip(docs) {
        doc_row.execute((id, &doc.address, &doc.lang, &doc.country, &doc.title, &doc.body))?;
        index_row.execute((id, fold(&doc.title), fold(&doc.body)))?;
    }
    Ok(())
}

fn articles(content: &Content, tag: &str) -> Vec<Doc> {
    let texts = content.articles.articles.iter().filter_map(|article| {
        let text = content.articles.texts.get(&(article.slug.clone(), tag.to_owned()))?;
        Some(Doc {
            address: format!("/{}/{}", article.shelf.as_str(), article.slug),
            lang: tag.to_owned(),
            country: None,
            title: text.title.clone(),
            body: [&text.words.join(" · "), &text.summary, &text.plain()].map(String::as_str).join("\n"),
        })
    });
    texts.collect()
}

fn checks(content: &Content, tag: &str) -> Vec<Doc> {
    let say = |id: String| content.locales.say(tag, &id, &[]);
    let doc = |check: &wayside_pack::check::Check| {
        let statement = |key: &Key| say(format!("check-{}-{key}", check.id));
        let mut body = vec![say(format!("check-{}-summary", check.id)), say(format!("check-{}-intro", check.id))];
        body.extend(check.statements.iter().filter(|statement| !statement.gate).map(|found| statement(&found.key)));
        Doc {
            address: format!("/check/{}", check.id),
            lang: tag.to_owned(),
            country: None,
            title: say(format!("check-{}-title", check.id)),
            body: body.join("\n"),
        }
    };
    content.checks.iter().map(doc).collect()
}

/// Pages that hold no content of their own.
fn pages(content: &Content, tag: &str) -> Vec<Doc> {
    let page = |address: &str| {
        let name = address.rsplit('/').next().unwrap_or(address);
        Doc {
            address: format!("/{address}"),
            lang: tag.to_owned(),
            country: None,
            title: content.locales.say(tag, &format!("{name}-title"), &[]),
            body: content.locales.say(tag, &format!("{name}-lead"), &[]),
        }
    };
    ["help", "check", "rights", "road", "say", "learn", "learn/exercise", "about"].map(page).into()
}

fn countries(content: &Content, tag: &str) -> Vec<Doc> {
    let listed = |code: &str| content.emergency.iter().any(|country| country.code == code);
    let with_lines = |code: &str| listed(code) || content.hotlines.iter().any(|line| line.country == code);
    let with_facts = |code: &str| content.countries.iter().any(|country| country.code == code);
    let mut docs = Vec::new();
    for (code, name) in content.cldr.regions(tag) {
        let mut push = |room: &str, message: &str| {
            docs.push(Doc {
                address: format!("/{room}/{}", code.to_lowercase()),
                lang: tag.to_owned(),
                country: Some(code.clone()),
                title: content.locales.say(tag, message, &[("country", &name)]),
                body: code.clone(),
            });
        };
        if with_lines(&code) {
            push("help", "search-help-in");
        }
        if with_facts(&code) {
            push("country", "search-rights-in");
        }
    }
    docs
}

fn lines(content: &Content, tag: &str) -> Vec<Doc> {
    content.hotlines.iter().map(|line| line_doc(content, tag, line)).collect()
}

fn line_doc(content: &Content, tag: &str, line: &Hotline) -> Doc {
    let kinds = std::iter::once(&line.kind).chain(&line.also);
    let kinds: Vec<String> = kinds.map(|kind| content.locales.say(tag, &format!("kind-{}", kind.as_str()), &[])).collect();
    let world = line.country == WORLD;
    let place = if world { content.locales.say(tag, "help-world", &[]) } else { content.cldr.region(tag, &line.country) };
    let name = line.name_local.as_deref().unwrap_or(&line.name);
    let mut body = vec![line.name.as_str(), line.operator.as_str()];
    body.extend(line.about.0.get(tag).map(String::as_str));
    for channel in &line.channels {
        body.push(&channel.value);
        body.extend(channel.dial.as_deref());
    }
    Doc {
        address: format!("/help/{}/{}", line.country.to_lowercase(), line.id),
        lang: tag.to_owned(),
        country: (!world).then(|| line.country.clone()),
        title: format!("{name} · {place}"),
        body: format!("{}\n{}", kinds.join(" · "), body.join("\n")),
    }
}

fn cards(content: &Content, tag: &str) -> Vec<Doc> {
    let language = content.cldr.language(tag, tag);
    let doc = |phrase: &wayside_pack::phrase::Phrase| Doc {
        address: format!("/say/{}", phrase.id),
        lang: tag.to_owned(),
        country: None,
        title: content.locales.say(tag, &format!("say-{}", phrase.id), &[("language", &language)]),
        body: content.locales.say(tag, &format!("phrase-group-{}", phrase.group), &[]),
    };
    content.phrases.iter().map(doc).collect()
}
