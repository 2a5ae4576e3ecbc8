//! A look that somebody made → the authoring file: one table more, everything else byte for byte as it was.

use crate::{
    Source, check,
    fault::Faults,
    file::{TomlFile, files},
    writer::write_whole,
};
use jiff::civil::Date;
use std::{
    fs, io,
    ops::Range,
    path::{Path, PathBuf},
};
use toml_edit::{Item, Table, Value};
use wayside_pack::{
    date::PartialDate,
    look::{Look, Method, Verdict},
};

/// How alike two ids are, from 0 to 1, so that one is named for the other.
const ALIKE: f64 = 0.75;

/// Why a look was not written down. Nothing has been changed.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// No record has that id.
    #[error("no help line, no source and no country is called `{id}`{}; check the id", nearest.as_ref().map(|near| format!(", perhaps `{near}`")).unwrap_or_default())]
    UnknownId {
        /// As given.
        id: String,
        /// What it may have been meant to be.
        nearest: Option<String>,
    },
    /// A day is needed.
    #[error("`{0}` is no day; write it as 2026-11-22")]
    NoDay(PartialDate),
    /// A look that nobody can have made yet.
    #[error("{0} has not come yet; write the day on which you looked")]
    Future(PartialDate),
    /// Somebody looked later.
    #[error("{found} lies before the last look of `{id}`, on {last}; write the day on which you looked")]
    BeforeTheLast {
        /// As given.
        found: PartialDate,
        /// Of which record.
        id: String,
        /// When somebody looked last.
        last: PartialDate,
    },
    /// A page that nobody could open.
    #[error("a look at a page needs `{0}`; name the page that you read")]
    NoPage(&'static str),
    /// The content would no longer press with it.
    #[error("with this look the content would no longer press:\n{0}")]
    Refused(Faults),
    /// The folder cannot be read or written.
    #[error(transparent)]
    Faults(#[from] Faults),
    /// The folder cannot be copied.
    #[error("the content cannot be tried out ({0}); check the space left for temporary files")]
    Trial(#[from] io::Error),
}

/// Where a look was written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The file.
    pub file: PathBuf,
    /// Its first line there, from 1.
    pub line: usize,
}

/// A record of an authoring file.
struct Place {
    file: PathBuf,
    text: String,
    /// Byte behind its last line.
    end: usize,
    /// The word of its table: `line`, `source` or `country`.
    kind: &'static str,
    /// When somebody looked last.
    last: Option<PartialDate>,
}

/// Writes a look at a help line, at a source, or at the emergency numbers of a country into its file, if the content still presses with it.
///
/// `today` is the day on which it is written down.
pub fn record(source: &Source, id: &str, look: &Look, today: Date) -> Result<Recorded, RecordError> {
    let place = find(&source.content, id)?;
    dated(look, id, place.last, today)?;
    if look.method == Method::Page && look.verdict != Verdict::NotFound {
        for (field, value) in [("url", &look.url), ("publisher", &look.publisher)] {
            if value.as_ref().is_none_or(|value| value.trim().is_empty()) {
                return Err(RecordError::NoPage(field));
            }
        }
    }
    let text = place.with(look);
    try_out(source, &place.file, &text)?;
    write_whole(&place.file, text.as_bytes())?;
    let before = &place.text[..place.end];
    let line = 2 + before.matches('\n').count() + usize::from(!before.ends_with('\n'));
    Ok(Recorded { file: place.file, line })
}

/// The day is a day, has come, and is not before the last look.
fn dated(look: &Look, id: &str, last: Option<PartialDate>, today: Date) -> Result<(), RecordError> {
    let date = look.date;
    if date.day().is_none() {
        return Err(RecordError::NoDay(date));
    }
    if date.first_day() > today {
        return Err(RecordError::Future(date));
    }
    match last.filter(|last| date.last_day() < last.first_day()) {
        Some(last) => Err(RecordError::BeforeTheLast { found: date, id: id.to_owned(), last }),
        None => Ok(()),
    }
}

/// The record of an id: a help line, the source of a fact, or, by its code, the emergency numbers of a country.
fn find(content: &Path, id: &str) -> Result<Place, RecordError> {
    let lines = files(&content.join("directory"), "toml").map_err(Faults::from)?;
    let lines = lines.into_iter().map(|path| (path, "line", "id"));
    let others = [(content.join("sources.toml"), "source", "id"), (content.join("emergency.toml"), "country", "code")];
    let mut nearest: (f64, Option<String>) = (ALIKE, None);
    for (file, kind, name) in lines.chain(others) {
        let toml = TomlFile::read(&file).map_err(Faults::from)?;
        for record in toml.records(kind) {
            let known = record.get(name).and_then(Item::as_str).unwrap_or_default();
            if known == id {
                let (text, last) = (toml.file.text.clone(), last_look(record));
                return Ok(Place { file, end: end(record, &text), text, kind, last });
            }
            let alike = strsim::jaro_winkler(known, id);
            if alike > nearest.0 {
                nearest = (alike, Some(known.to_owned()));
            }
        }
    }
    Err(RecordError::UnknownId { id: id.to_owned(), nearest: nearest.1 })
}

/// When somebody looked last: `checked`, or the date of a later look. What has no date is refused when it is pressed.
fn last_look(record: &Table) -> Option<PartialDate> {
    let date = |item: &Item| item.as_str().and_then(|text| text.parse::<PartialDate>().ok());
    let looks = record.get("check").and_then(Item::as_array_of_tables);
    let looks = looks.into_iter().flat_map(|looks| looks.iter()).filter_map(|look| look.get("date").and_then(date));
    looks.chain(record.get("checked").and_then(date)).max()
}

/// The byte behind the last line of a record: what a remark before the next one belongs to begins there.
fn end(record: &Table, text: &str) -> usize {
    let mut end = 0;
    last_byte(record, &mut end);
    text[end..].find('\n').map_or(text.len(), |at| end + at + 1)
}

fn last_byte(table: &Table, end: &mut usize) {
    let mut take = |span: Option<Range<usize>>| *end = (*end).max(span.map_or(0, |span| span.end));
    take(table.span());
    for (_, item) in table {
        take(item.span());
    }
    for (_, item) in table {
        match item {
            Item::Table(inner) => last_byte(inner, end),
            Item::ArrayOfTables(inner) => inner.iter().for_each(|inner| last_byte(inner, end)),
            _ => {}
        }
    }
}

impl Place {
    /// The file with one look more behind the record.
    fn with(&self, look: &Look) -> String {
        let (before, after) = self.text.split_at(self.end);
        let mut table = table(self.kind, look);
        if !before.ends_with('\n') {
            table.insert(0, '\n');
        }
        if before.contains("\r\n") {
            table = table.replace('\n', "\r\n");
        }
        format!("{before}{table}{after}")
    }
}

/// A look as the authoring files have it.
fn table(kind: &str, look: &Look) -> String {
    let date = look.page_date.map(|date| date.to_string());
    // A line is a line, however the words came.
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = |text: &Option<String>| text.as_deref().map(words);
    let said = |text: &str| Some(words(text)).filter(|text| !text.is_empty());
    let flag = |set: bool| set.then(|| Value::from(true));
    let fields: [(&str, Option<Value>); 11] = [
        ("date", Some(look.date.to_string().into())),
        ("method", Some(look.method.as_str().into())),
        ("verdict", Some(look.verdict.as_str().into())),
        ("url", text(&look.url).map(Value::from)),
        ("title", text(&look.title).map(Value::from)),
        ("publisher", text(&look.publisher).map(Value::from)),
        ("page_date", date.map(Value::from)),
        ("independent", flag(look.independent)),
        ("authority", flag(look.authority)),
        ("quote", said(&look.quote).map(Value::from)),
        ("note", said(&look.note).map(Value::from)),
    ];
    let lines = fields.into_iter().filter_map(|(key, value)| value.map(|value| format!("{key} = {value}\n")));
    format!("\n[[{kind}.check]]\n{}", lines.collect::<String>())
}

/// Presses a copy of the content in which `file` holds `text`. Faults name the files as they really lie.
fn try_out(source: &Source, file: &Path, text: &str) -> Result<(), RecordError> {
    let trial = tempfile::tempdir()?;
    let copy = trial.path().join("content");
    copy_folder(&source.content, &copy)?;
    let inner = file.strip_prefix(&source.content).unwrap_or(file);
    fs::write(copy.join(inner), text)?;
    let Err(mut faults) = check(&Source { content: copy.clone(), locales: source.locales.clone() }) else { return Ok(()) };
    for fault in &mut faults.0 {
        if let Ok(inner) = fault.file.strip_prefix(&copy) {
            fault.file = source.content.join(inner);
        }
    }
    Err(RecordError::Refused(faults))
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
