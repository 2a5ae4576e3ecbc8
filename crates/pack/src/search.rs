//! Search over all languages at once.
//!
//! People type the word they have: from a letter in the host country's language, without accents, with a slip. The index
//! holds folded words of every language; a hit is shown in the reader's language, with the word that was found.

use crate::{
    error::{Error, Result},
    fold::{fold, fold_word, words},
};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use std::collections::HashSet;

/// Words of a query that are looked at; the rest is ignored.
const MOST_TERMS: usize = 12;
/// Rows of one step that are looked at, in the order of the index, which has what matters most first.
const MOST_ROWS: usize = 240;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// As typed.
    pub text: &'a str,
    /// Language of the reader.
    pub lang: &'a str,
    /// Country of the reader, whose help lines come first.
    pub country: Option<&'a str>,
    /// Most hits wanted.
    pub limit: usize,
}

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// Its address, with the reader's language.
    pub address: String,
    /// Its title in the reader's language.
    pub title: String,
    /// Language in which the word stands.
    pub lang: String,
    /// The word that was found, as it is written there.
    pub matched: String,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// The words that were searched in place of those typed, if nothing was found for them.
    pub instead: Option<String>,
}

/// A row that matched, before it is ranked.
struct Row {
    id: i64,
    address: String,
    lang: String,
    country: Option<String>,
    title: String,
}

/// Searches: all words in titles, all words anywhere, then some words; within each, see [`rank`].
pub(crate) fn search(connection: &Connection, query: Query<'_>) -> Result<Found> {
    let terms = terms(query.text);
    let hits = hits(connection, query, &terms)?;
    if !hits.is_empty() || terms.is_empty() {
        return Ok(Found { hits, instead: None });
    }
    let Some(terms) = nearest(connection, &terms)? else { return Ok(Found::default()) };
    let hits = self::hits(connection, query, &terms)?;
    Ok(Found { instead: Some(terms.join(" ")).filter(|_| !hits.is_empty()), hits })
}

/// The folded words of a query, without those that stand twice.
fn terms(text: &str) -> Vec<String> {
    let mut seen = HashSet::new();
    let folded = fold(text);
    let terms = folded.split(' ').filter(|term| !term.is_empty() && seen.insert(*term));
    terms.take(MOST_TERMS).map(str::to_owned).collect()
}

fn hits(connection: &Connection, query: Query<'_>, terms: &[String]) -> Result<Vec<Hit>> {
    let Some((last, others)) = terms.split_last() else { return Ok(Vec::new()) };
    // Terms hold letters and digits only, so quoting them is enough; the last may be unfinished. One Latin letter begins so
    // many words that it says nothing; one sign of another script may be a word.
    let unfinished = if last.len() > 1 { format!("\"{last}\" *") } else { format!("\"{last}\"") };
    let quoted: Vec<String> = others.iter().map(|term| format!("\"{term}\"")).chain([unfinished]).collect();
    // Where only some words have to fit, the shortest say nothing: of, de, la.
    let telling: Vec<&str> =
        terms.iter().zip(&quoted).filter(|(term, _)| term.chars().count() > 2).map(|(_, quoted)| quoted.as_str()).collect();
    let (all, some) = (quoted.join(" AND "), telling.join(" OR "));
    let mut hits = Vec::new();
    let mut seen = HashSet::new();
    let mut steps = vec![format!("{{title}} : ({all})"), all];
    if terms.len() > 1 && !some.is_empty() {
        steps.extend([format!("{{title}} : ({some})"), some]);
    }
    for step in steps {
        let mut rows = match rows(connection, &step) {
            // A sign that FTS5 has no token for cannot be found, and is no fault of the pack.
            Err(Error::Sqlite(rusqlite::Error::SqliteFailure(_, Some(message)))) if message.starts_with("fts5") => Vec::new(),
            rows => rows?,
        };
        rows.sort_by_cached_key(|row| rank(row, query, terms));
        for row in rows {
            if hits.len() >= query.limit {
                return Ok(hits);
            }
            if seen.insert(row.address.clone()) {
                hits.push(hit(connection, query, terms, row)?);
            }
        }
    }
    Ok(hits)
}

fn rows(connection: &Connection, expression: &str) -> Result<Vec<Row>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, address, lang, country, title FROM doc
         WHERE id IN (SELECT rowid FROM doc_index WHERE doc_index MATCH ?1 LIMIT ?2) ORDER BY id",
    )?;
    let rows = statement.query_map((expression, i64::try_from(MOST_ROWS).unwrap_or(i64::MAX)), |row| {
        Ok(Row { id: row.get(0)?, address: row.get(1)?, lang: row.get(2)?, country: row.get(3)?, title: row.get(4)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Order within a step, smallest first: more words of the query in the title, the kind of page, the reader's country, the
/// reader's language, the order of the index.
fn rank(row: &Row, query: Query<'_>, terms: &[String]) -> (usize, usize, bool, bool, i64) {
    let title = fold(&row.title);
    let missing = terms.iter().filter(|term| !title.split(' ').any(|word| word.starts_with(term.as_str()))).count();
    let elsewhere = query.country.is_some() && row.country.as_deref() != query.country;
    (missing, room(&row.address), elsewhere && row.country.is_some(), row.lang != query.lang, row.id)
}

/// Articles for people on the move come before checks, these before the rest, countries before their lines, cards last.
fn room(address: &str) -> usize {
    let mut segments = address.trim_start_matches('/').split('/');
    match (segments.next(), segments.clone().count()) {
        (Some("rights"), 1) => 0,
        (Some("check"), 1) => 1,
        (Some("learn"), 1) | (_, 0) => 2,
        (Some("help" | "country"), 1) => 3,
        (Some("help"), _) => 4,
        _ => 5,
    }
}

fn hit(connection: &Connection, query: Query<'_>, terms: &[String], row: Row) -> Result<Hit> {
    let title = if row.lang == query.lang {
        row.title.clone()
    } else {
        let mut statement = connection.prepare_cached("SELECT title FROM doc WHERE address = ?1 AND lang = ?2")?;
        let own = statement.query_row((&row.address, query.lang), |row| row.get(0)).optional()?;
        own.unwrap_or_else(|| row.title.clone())
    };
    let matched = if let Some(word) = matched_word(&row.title, terms) {
        word
    } else {
        let mut statement = connection.prepare_cached("SELECT body FROM doc WHERE id = ?1")?;
        let body: String = statement.query_row([row.id], |row| row.get(0))?;
        matched_word(&body, terms).unwrap_or_default()
    };
    Ok(Hit { address: format!("/{}{}", query.lang, row.address), title, lang: row.lang, matched })
}

/// The word of `text` that a term found, the longest term first: it says most. The last term may be unfinished.
fn matched_word(text: &str, terms: &[String]) -> Option<String> {
    let last = terms.last()?;
    // Folding makes hardly a word longer, so most words need not be folded to know that they are not meant.
    let shortest = terms.iter().map(String::len).min()?;
    let longest = terms.iter().map(|term| term.chars().count()).max()?;
    let mut found: Option<(usize, bool, &str)> = None;
    for word in words(text).filter(|word| word.len() >= shortest) {
        let folded = fold_word(word);
        let whole = terms.iter().find(|term| **term == folded);
        let Some(term) = whole.or_else(|| Some(last).filter(|last| folded.starts_with(last.as_str()))) else { continue };
        let better = (term.chars().count(), whole.is_some());
        if found.is_none_or(|(letters, whole, _)| better > (letters, whole)) {
            found = Some((better.0, better.1, word));
            if better == (longest, true) {
                break;
            }
        }
    }
    found.map(|(_, _, word)| word.to_owned())
}

/// The query with each word that the index does not know replaced by the nearest one it does, if there is one for each.
fn nearest(connection: &Connection, terms: &[String]) -> Result<Option<Vec<String>>> {
    let mut near = Vec::with_capacity(terms.len());
    for term in terms {
        match nearest_word(connection, term)? {
            Some(word) => near.push(word),
            None if terms.len() > 1 => {}
            None => return Ok(None),
        }
    }
    Ok((near != terms && !near.is_empty()).then_some(near))
}

/// The word of the index with the fewest slips from `term`: one for words of four letters, two from eight.
fn nearest_word(connection: &Connection, term: &str) -> Result<Option<String>> {
    let letters = term.chars().count();
    let allowed = match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    let (shortest, longest) = (letters.saturating_sub(allowed), letters + allowed);
    let mut statement = connection.prepare_cached("SELECT term, doc FROM word WHERE length(term) BETWEEN ?1 AND ?2")?;
    let mut found = statement.query((i64::try_from(shortest).unwrap_or(0), i64::try_from(longest).unwrap_or(0)))?;
    let mut best: Option<(usize, i64, String)> = None;
    while let Some(row) = found.next()? {
        let word: String = row.get(0)?;
        let slips = strsim::osa_distance(term, &word);
        let rank = (slips, -row.get::<_, i64>(1)?);
        if slips <= allowed && best.as_ref().is_none_or(|best| rank < (best.0, best.1)) {
            best = Some((rank.0, rank.1, word));
        }
    }
    Ok(best.map(|(_, _, word)| word))
}
