//! Checked content → the bytes of a pack.

use crate::{
    content::{Content, whole},
    fault::{FaultKind, Faults},
};
use rusqlite::{Connection, Params};
use serde::Serialize;
use std::{collections::BTreeSet, path::Path};
use wayside_pack::{date::PartialDate, schema};

mod docs;

/// Builds the database in memory and seals it. Same content, same bytes.
pub(crate) fn build(content: &Content) -> Result<Vec<u8>, Faults> {
    build_database(content)
        .map(wayside_pack::seal)
        .map_err(|error| whole(Path::new("pack"), FaultKind::Database(error.to_string())).into())
}

/// Why a database could not be built.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BuildError {
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

fn build_database(content: &Content) -> Result<Vec<u8>, BuildError> {
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "page_size", 4096)?;
    connection.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", schema::FORMAT)?;
    let transaction = connection.transaction()?;
    transaction.execute_batch(schema::CREATE)?;
    Rows { connection: &transaction }.write(content)?;
    docs::write(&transaction, content)?;
    transaction.execute("INSERT INTO doc_index(doc_index) VALUES('optimize')", [])?;
    transaction.commit()?;
    connection.execute_batch("VACUUM")?;
    Ok(connection.serialize("main")?.to_vec())
}

struct Rows<'a> {
    connection: &'a Connection,
}

impl Rows<'_> {
    fn insert(&self, sql: &str, params: impl Params) -> Result<(), BuildError> {
        self.connection.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }

    fn write(&self, content: &Content) -> Result<(), BuildError> {
        self.meta(content)?;
        self.languages(content)?;
        self.names(content)?;
        for id in &content.cited {
            if let Some(source) = content.sources.get(id) {
                self.insert("INSERT INTO source VALUES (?1, ?2)", (id, json(source)?))?;
            }
        }
        for (position, line) in content.hotlines.iter().enumerate() {
            self.insert("INSERT INTO hotline VALUES (?1, ?2, ?3, ?4)", (&line.country, number(position), &line.id, json(line)?))?;
        }
        for (position, field) in content.fields.iter().enumerate() {
            self.insert("INSERT INTO field VALUES (?1, ?2)", (number(position), json(field)?))?;
        }
        for country in &content.countries {
            self.insert("INSERT INTO country VALUES (?1, ?2)", (&country.code, json(country)?))?;
        }
        for (position, article) in content.articles.articles.iter().enumerate() {
            let row = (&article.slug, article.shelf.as_str(), number(position), json(article)?);
            self.insert("INSERT INTO article VALUES (?1, ?2, ?3, ?4)", row)?;
        }
        for ((slug, lang), text) in &content.articles.texts {
            let row = (slug, lang, &text.title, &text.summary, json(text)?);
            self.insert("INSERT INTO article_text VALUES (?1, ?2, ?3, ?4, ?5)", row)?;
        }
        for (position, check) in content.checks.iter().enumerate() {
            self.insert("INSERT INTO self_check VALUES (?1, ?2, ?3)", (&check.id, number(position), json(check)?))?;
        }
        for country in &content.emergency {
            self.insert("INSERT INTO emergency VALUES (?1, ?2)", (&country.code, json(country)?))?;
        }
        for (position, question) in content.questions.iter().enumerate() {
            self.insert("INSERT INTO question VALUES (?1, ?2, ?3)", (&question.id, number(position), json(question)?))?;
        }
        for (position, phrase) in content.phrases.iter().enumerate() {
            self.insert("INSERT INTO phrase VALUES (?1, ?2, ?3)", (&phrase.id, number(position), json(phrase)?))?;
        }
        for (position, route) in content.routes.iter().enumerate() {
            self.insert("INSERT INTO route VALUES (?1, ?2, ?3)", (&route.id, number(position), route.via.join(",")))?;
        }
        Ok(())
    }

    fn meta(&self, content: &Content) -> Result<(), BuildError> {
        let insert = |key: &str, value: String| self.insert("INSERT INTO meta VALUES (?1, ?2)", (key, value));
        insert("facts", content.pressed().facts.to_string())?;
        // The number grows with every issue; the base pack of a version is its first.
        insert("sequence", "1".to_owned())?;
        for tag in content.locales.tags() {
            insert(&format!("messages-{tag}"), content.locales.count(tag).to_string())?;
        }
        Ok(())
    }

    fn languages(&self, content: &Content) -> Result<(), BuildError> {
        for (position, language) in content.locales.languages.iter().enumerate() {
            self.insert("INSERT INTO language VALUES (?1, ?2, ?3)", (&language.tag, number(position), json(language)?))?;
            for (file, source) in content.locales.files.get(&language.tag).into_iter().flatten() {
                self.insert("INSERT INTO message VALUES (?1, ?2, ?3)", (&language.tag, file, source))?;
            }
        }
        Ok(())
    }

    fn names(&self, content: &Content) -> Result<(), BuildError> {
        let insert = |tag: &str, kind: &str, code: &str, name: &str, position: usize| {
            self.insert("INSERT INTO name VALUES (?1, ?2, ?3, ?4, ?5)", (tag, kind, code, name, number(position)))
        };
        let (spoken, dates) = (spoken(content), dates(content));
        for (code, language) in content.cldr.tongues(content.locales.tags()) {
            insert("und", "tongue", &code, &language, 0)?;
        }
        for tag in content.locales.tags() {
            for (position, (code, name)) in content.cldr.regions(tag).iter().enumerate() {
                insert(tag, "region", code, name, position)?;
            }
            for (position, language) in spoken.iter().enumerate() {
                insert(tag, "language", language, &content.cldr.language(tag, language), position)?;
            }
            for (position, day) in content.cldr.weekdays(tag).iter().enumerate() {
                insert(tag, "weekday", &(position + 1).to_string(), day, position)?;
            }
            for (position, date) in dates.iter().enumerate() {
                let name = content.cldr.date(tag, *date).unwrap_or_else(|| date.to_string());
                insert(tag, "date", &date.to_string(), &name, position)?;
            }
        }
        Ok(())
    }
}

/// Languages that something names.
fn spoken(content: &Content) -> BTreeSet<String> {
    let lines = content.hotlines.iter().flat_map(|line| line.languages.iter().chain(&line.name_local_lang));
    lines.cloned().chain(content.locales.tags().map(str::to_owned)).collect()
}

/// Dates that a page can show. Whatever the app shows is known when the pack is pressed, so it needs no date patterns.
fn dates(content: &Content) -> BTreeSet<PartialDate> {
    let lines = content.hotlines.iter().flat_map(|line| {
        let pages = line.sources.iter().filter_map(|source| source.page_date);
        let looks = line.checks.iter().flat_map(|look| [Some(look.date), look.page_date]).flatten();
        pages.chain(looks).chain([line.checked, line.review_by])
    });
    let sources = content.sources.values().flat_map(|source| {
        let looks = source.checks.iter().flat_map(|look| [Some(look.date), look.page_date]).flatten();
        looks.chain(source.date).chain([source.checked, source.review_by])
    });
    let emergency = content.emergency.iter().flat_map(|country| &country.checks);
    let emergency = emergency.flat_map(|look| [Some(look.date), look.page_date]).flatten();
    let facts = content.countries.iter().flat_map(|country| &country.facts).flat_map(|fact| [fact.checked, fact.review_by]);
    let reviews = content.locales.languages.iter().filter_map(|language| language.reviewed.as_ref().map(|review| review.date));
    lines.chain(sources).chain(emergency).chain(facts).chain(reviews).collect()
}

fn json(record: &impl Serialize) -> Result<String, BuildError> {
    Ok(serde_json::to_string(record)?)
}

/// A position as `SQLite` counts. There are never so many rows that it would not fit.
fn number(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}
