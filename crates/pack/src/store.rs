//! Opening a pack and reading its rows.

use crate::{
    article::{ArticleHead, ArticleText, Shelf},
    check::Check,
    country::{Country, Field},
    digest,
    emergency::Emergency,
    error::{Error, Result},
    exercise::Question,
    hotline::Hotline,
    language::Language,
    phrase::Phrase,
    schema,
    search::{self, Found, Query},
    source::Source,
};
use rusqlite::{Connection, OptionalExtension, Params, config::DbConfig, limits::Limit};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

/// An open pack. Reads from any number of threads; nothing can be written.
pub struct Pack {
    database: &'static [u8],
    /// Connections that nobody uses just now. Opening one takes a fraction of a millisecond, so there is no limit.
    idle: Mutex<Vec<Connection>>,
}

/// What a pack holds, counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Info {
    /// Version of the tables.
    pub format: u32,
    /// Number that grows with every issue of the pack.
    pub sequence: u64,
    /// Help lines.
    pub hotlines: u64,
    /// Country codes with help lines; `XX`, for services that work from any country, is one of them.
    pub hotline_countries: u64,
    /// Countries with facts.
    pub countries: u64,
    /// Facts about countries.
    pub country_facts: u64,
    /// Self-checks.
    pub checks: u64,
    /// Sources that articles and facts cite.
    pub sources: u64,
    /// What there is in each language.
    pub languages: BTreeMap<String, LanguageInfo>,
}

/// What a pack holds in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageInfo {
    /// Articles for people on the move.
    pub articles: u64,
    /// Pages for the public, officers and outreach workers.
    pub learn: u64,
    /// Cards to show a stranger.
    pub phrases: u64,
    /// Fluent messages.
    pub messages: u64,
    /// Whether a native speaker has read it.
    pub reviewed: bool,
}

impl Pack {
    /// Opens the pack that is part of this program. Its bytes are as trusted as the program, so they are not summed again.
    pub fn open_base(bytes: &'static [u8]) -> Result<Self> {
        let (database, _) = digest::split(bytes)?;
        Self::from_database(database)
    }

    /// Opens a pack from outside, after comparing its checksum. Its bytes stay in memory until the program ends.
    pub fn open(bytes: Vec<u8>) -> Result<Self> {
        header(&bytes)?;
        digest::unseal(&bytes)?;
        // A program opens a handful of packs in its life and needs them to its end.
        Self::open_base(Vec::leak(bytes))
    }

    /// Opens a pack from outside whose minisign signature (Ed25519) fits `key`. `SQLite` sees no byte before that.
    pub fn open_signed(bytes: Vec<u8>, signature: &str, key: &minisign_verify::PublicKey) -> Result<Self> {
        let signature = minisign_verify::Signature::decode(signature).map_err(Error::Signature)?;
        key.verify(&bytes, &signature, false).map_err(Error::Signature)?;
        Self::open(bytes)
    }

    fn from_database(database: &'static [u8]) -> Result<Self> {
        header(database)?;
        let pack = Self { database, idle: Mutex::new(Vec::new()) };
        pack.with(|_| Ok(()))?;
        Ok(pack)
    }

    /// A connection to the bytes where they lie: read-only, defensive, with no trust in the schema and with limits.
    fn connect(&self) -> Result<Connection> {
        let mut connection = Connection::open_in_memory()?;
        connection.deserialize_bytes("main", self.database)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 16 << 20)?;
        connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 16 << 10)?;
        connection.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 50)?;
        connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
        connection.pragma_update(None, "query_only", true)?;
        Ok(connection)
    }

    /// Runs `read` on a connection that nobody else uses.
    fn with<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        // A panic while the lock is held cannot leave a half-made list, so a poisoned lock is as good as any.
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = idle.map_or_else(|| self.connect(), Ok)?;
        let result = read(&connection);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        result
    }

    fn record<T: DeserializeOwned>(&self, what: &str, sql: &str, params: impl Params) -> Result<Option<T>> {
        let json: Option<String> =
            self.with(|connection| Ok(connection.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?))?;
        json.map(|json| parse(what, &json)).transpose()
    }

    fn records<T: DeserializeOwned>(&self, what: &str, sql: &str, params: impl Params) -> Result<Vec<T>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let mut rows = statement.query(params)?;
            let mut records = Vec::new();
            while let Some(row) = rows.next()? {
                records.push(parse(what, row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
            }
            Ok(records)
        })
    }

    fn pairs(&self, sql: &str, params: impl Params) -> Result<Vec<(String, String)>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Languages the pack can be read in, in the order of the list.
    pub fn languages(&self) -> Result<Vec<Language>> {
        self.records("language", "SELECT record FROM language ORDER BY position", [])
    }

    /// Fluent sources of a language: name of the file, text.
    pub fn messages(&self, lang: &str) -> Result<Vec<(String, String)>> {
        self.pairs("SELECT file, source FROM message WHERE lang = ?1 ORDER BY file", [lang])
    }

    /// What CLDR calls `code` in `lang`; `kind` is `region`, `language`, `weekday` or `date`.
    pub fn name(&self, lang: &str, kind: &str, code: &str) -> Result<Option<String>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached("SELECT name FROM name WHERE lang = ?1 AND kind = ?2 AND code = ?3")?;
            Ok(statement.query_row((lang, kind, code), |row| row.get(0)).optional()?)
        })
    }

    /// Countries with help lines, facts or emergency numbers, by code and name in `lang`, in the order of that language's alphabet.
    pub fn countries(&self, lang: &str) -> Result<Vec<(String, String)>> {
        self.pairs(
            "SELECT code, name FROM name WHERE lang = ?1 AND kind = 'region' AND code <> 'XX'
               AND (code IN (SELECT country FROM hotline) OR code IN (SELECT code FROM country) OR code IN (SELECT code FROM emergency))
             ORDER BY position",
            [lang],
        )
    }

    /// Help lines of a country, in the order in which they are shown.
    pub fn hotlines(&self, country: &str) -> Result<Vec<Hotline>> {
        self.records("hotline", "SELECT record FROM hotline WHERE country = ?1 ORDER BY position", [country])
    }

    /// A help line.
    pub fn hotline(&self, id: &str) -> Result<Option<Hotline>> {
        self.record("hotline", "SELECT record FROM hotline WHERE id = ?1", [id])
    }

    /// What public tables say of a country's emergency numbers; `None`: there is no such country.
    pub fn emergency(&self, country: &str) -> Result<Option<Emergency>> {
        self.record("emergency", "SELECT record FROM emergency WHERE code = ?1", [country])
    }

    /// Situations to practise on, in order.
    pub fn questions(&self) -> Result<Vec<Question>> {
        self.records("question", "SELECT record FROM question ORDER BY position", [])
    }

    /// Kinds of country facts, in the order of the page.
    pub fn fields(&self) -> Result<Vec<Field>> {
        self.records("field", "SELECT record FROM field ORDER BY position", [])
    }

    /// Facts about a country.
    pub fn country(&self, code: &str) -> Result<Option<Country>> {
        self.record("country", "SELECT record FROM country WHERE code = ?1", [code])
    }

    /// Countries with facts, by code.
    pub fn countries_with_facts(&self) -> Result<Vec<Country>> {
        self.records("country", "SELECT record FROM country ORDER BY code", [])
    }

    /// Articles of a shelf in order, with their title and summary in `lang`, or in the language that stands in for it.
    pub fn articles(&self, on: Shelf, lang: &str, instead: &str) -> Result<Vec<ArticleHead>> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT record, lang, title, summary FROM article JOIN
                   (SELECT slug AS text_slug, lang, title, summary FROM article_text) ON slug = text_slug
                 WHERE shelf = ?3 AND (lang = ?1 OR (lang = ?2 AND slug NOT IN (SELECT slug FROM article_text WHERE lang = ?1)))
                 ORDER BY position",
            )?;
            let mut rows = statement.query([lang, instead, on.as_str()])?;
            let mut articles = Vec::new();
            while let Some(row) = rows.next()? {
                let json: String = row.get(0)?;
                let article = parse("article", &json)?;
                articles.push(ArticleHead { article, lang: row.get(1)?, title: row.get(2)?, summary: row.get(3)? });
            }
            Ok(articles)
        })
    }

    /// An article of a shelf in one language.
    pub fn article(&self, on: Shelf, slug: &str, lang: &str) -> Result<Option<ArticleText>> {
        let sql =
            "SELECT article_text.record FROM article_text JOIN article USING (slug) WHERE shelf = ?1 AND slug = ?2 AND lang = ?3";
        self.record("article_text", sql, [on.as_str(), slug, lang])
    }

    /// Self-checks, in order.
    pub fn checks(&self) -> Result<Vec<Check>> {
        self.records("self_check", "SELECT record FROM self_check ORDER BY position", [])
    }

    /// A self-check.
    pub fn check(&self, id: &str) -> Result<Option<Check>> {
        self.record("self_check", "SELECT record FROM self_check WHERE id = ?1", [id])
    }

    /// Cards to show a stranger, in order.
    pub fn phrases(&self) -> Result<Vec<Phrase>> {
        self.records("phrase", "SELECT record FROM phrase ORDER BY position", [])
    }

    /// Known routes: name of the message `route-{id}`, countries in order.
    pub fn routes(&self) -> Result<Vec<(String, String)>> {
        self.pairs("SELECT id, via FROM route ORDER BY position", [])
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Result<Option<Source>> {
        self.record("source", "SELECT record FROM source WHERE id = ?1", [id])
    }

    /// Every source that something cites.
    pub fn sources(&self) -> Result<Vec<Source>> {
        self.records("source", "SELECT record FROM source ORDER BY id", [])
    }

    /// Searches every language at once.
    pub fn search(&self, query: Query<'_>) -> Result<Found> {
        self.with(|connection| search::search(connection, query))
    }

    /// Counts what there is.
    pub fn info(&self) -> Result<Info> {
        let languages = self.languages()?;
        self.with(|connection| {
            let count = |sql: &str, lang: Option<&str>| -> Result<u64> {
                let mut statement = connection.prepare_cached(sql)?;
                let number = match lang {
                    Some(lang) => statement.query_row([lang], |row| row.get::<_, i64>(0)),
                    None => statement.query_row([], |row| row.get::<_, i64>(0)),
                }?;
                Ok(u64::try_from(number).unwrap_or(0))
            };
            let texts = |on: Shelf| {
                let on = on.as_str();
                format!("SELECT count(*) FROM article_text JOIN article USING (slug) WHERE shelf = '{on}' AND lang = ?1")
            };
            let mut by_language = BTreeMap::new();
            for language in &languages {
                let tag = Some(language.tag.as_str());
                let info = LanguageInfo {
                    articles: count(&texts(Shelf::Rights), tag)?,
                    learn: count(&texts(Shelf::Learn), tag)?,
                    phrases: if language.complete { count("SELECT count(*) FROM phrase", None)? } else { 0 },
                    messages: count("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'messages-' || ?1", tag)?,
                    reviewed: language.reviewed.is_some(),
                };
                by_language.insert(language.tag.clone(), info);
            }
            Ok(Info {
                format: u32::try_from(count("SELECT user_version FROM pragma_user_version", None)?).unwrap_or(0),
                sequence: count("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'sequence'", None)?,
                hotlines: count("SELECT count(*) FROM hotline", None)?,
                hotline_countries: count("SELECT count(DISTINCT country) FROM hotline", None)?,
                countries: count("SELECT count(*) FROM country", None)?,
                country_facts: count("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'facts'", None)?,
                checks: count("SELECT count(*) FROM self_check", None)?,
                sources: count("SELECT count(*) FROM source", None)?,
                languages: by_language,
            })
        })
    }
}

fn parse<T: DeserializeOwned>(what: &str, json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|source| Error::Record { what: what.to_owned(), source })
}

/// Reads the header itself, so that `SQLite` is given only what claims to be a whole pack of a known format.
/// Offsets: `SQLite` file format, section 1.3.
fn header(bytes: &[u8]) -> Result<()> {
    let field = |at: usize, length: usize| -> Option<u64> {
        Some(bytes.get(at..at + length)?.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
    };
    if !bytes.starts_with(b"SQLite format 3\0") {
        return Err(Error::NotAPack);
    }
    let truncated = |expected| Error::Truncated { expected, found: bytes.len() as u64 };
    let read = |at, length| field(at, length).ok_or_else(|| truncated(100));
    let application_id = u32::try_from(read(68, 4)?).unwrap_or(0);
    if application_id != schema::APPLICATION_ID {
        return Err(Error::OtherApplication { application_id });
    }
    let found = u32::try_from(read(60, 4)?).unwrap_or(u32::MAX);
    if found > schema::FORMAT {
        return Err(Error::NewerFormat { found, known: schema::FORMAT });
    }
    let page_size = match read(16, 2)? {
        1 => 65_536,
        size => size,
    };
    let expected = page_size * read(28, 4)?;
    if (bytes.len() as u64) < expected { Err(truncated(expected)) } else { Ok(()) }
}
