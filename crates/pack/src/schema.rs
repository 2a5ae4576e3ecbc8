//! The tables of a pack. One `SQLite` file, read-only once it is written.

/// `application_id` in the header: "Wsde".
pub const APPLICATION_ID: u32 = 0x5773_6465;

/// `user_version` in the header: the newest format that this code reads.
pub const FORMAT: u32 = 1;

/// Makes the tables. Typed records are JSON in `record`, so that a field can be added without a new format; what is looked
/// up by has a column; tables with large rows keep their rowid, which stores such rows in less space. Rows of `doc` are in the order in which equal search hits are shown.
pub const CREATE: &str = "
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE language (tag TEXT PRIMARY KEY, position INTEGER NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE message (lang TEXT NOT NULL, file TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (lang, file));
-- CLDR: kind is region, language, weekday, date; in `lang`, `code` is called `name`. In `und`, kind `tongue`: the language of the
-- pack that most people of the country `code` speak. `position` is the order of its alphabet.
CREATE TABLE name (lang TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (lang, kind, code)) WITHOUT ROWID;
CREATE TABLE source (id TEXT PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE hotline (country TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, record TEXT NOT NULL,
  PRIMARY KEY (country, position));
CREATE TABLE field (position INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE country (code TEXT PRIMARY KEY, record TEXT NOT NULL);
-- What public tables say, for every country there is.
CREATE TABLE emergency (code TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (slug TEXT PRIMARY KEY, shelf TEXT NOT NULL, position INTEGER NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article_text (slug TEXT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
  record TEXT NOT NULL, PRIMARY KEY (slug, lang));
CREATE TABLE self_check (id TEXT PRIMARY KEY, position INTEGER NOT NULL, record TEXT NOT NULL);
CREATE TABLE question (id TEXT PRIMARY KEY, position INTEGER NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE phrase (id TEXT PRIMARY KEY, position INTEGER NOT NULL, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE route (id TEXT PRIMARY KEY, position INTEGER NOT NULL, via TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE doc (id INTEGER PRIMARY KEY, address TEXT NOT NULL, lang TEXT NOT NULL, country TEXT, title TEXT NOT NULL,
  body TEXT NOT NULL, UNIQUE (address, lang));
CREATE VIRTUAL TABLE doc_index USING fts5(title, body, content='', columnsize=0, detail=column, prefix='2 3',
  tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* Co M*'\");
CREATE VIRTUAL TABLE word USING fts5vocab('doc_index', 'row');
";
