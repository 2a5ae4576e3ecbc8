//! Authoring files, read so that every value knows its line.

use crate::fault::{Fault, FaultKind};
use serde::de::DeserializeOwned;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use toml_edit::{Document, Item, Table};

/// A text file and where it lies.
#[derive(Debug)]
pub(crate) struct TextFile {
    /// Path, as errors show it.
    pub(crate) path: PathBuf,
    /// What it holds.
    pub(crate) text: String,
}

impl TextFile {
    pub(crate) fn read(path: &Path) -> Result<Self, Fault> {
        let unreadable =
            |error: io::Error| Fault { file: path.to_owned(), line: None, kind: FaultKind::Unreadable(error.to_string()) };
        let text = fs::read_to_string(path).map_err(unreadable)?;
        Ok(Self { path: path.to_owned(), text })
    }

    /// Name without folder and ending.
    pub(crate) fn stem(&self) -> &str {
        self.path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
    }

    /// The line, from 1, of a byte.
    pub(crate) fn line_at(&self, byte: usize) -> usize {
        line_of(&self.text, byte)
    }

    pub(crate) fn fault(&self, line: impl Into<Option<usize>>, kind: FaultKind) -> Fault {
        Fault { file: self.path.clone(), line: line.into(), kind }
    }
}

/// Files of a folder with an ending, in the order of their names; none if there is no such folder.
pub(crate) fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Fault> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => {
            let kind = FaultKind::Unreadable(error.to_string());
            return Err(Fault { file: folder.to_owned(), line: None, kind });
        }
    };
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
    paths.sort();
    Ok(paths)
}

/// A step towards a value in a TOML file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    /// Into a table.
    Key(&'a str),
    /// Into an array.
    At(usize),
}

impl<'a> From<&'a str> for Step<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl From<usize> for Step<'_> {
    fn from(index: usize) -> Self {
        Self::At(index)
    }
}

/// A TOML file.
#[derive(Debug)]
pub(crate) struct TomlFile {
    /// The text.
    pub(crate) file: TextFile,
    document: Document<String>,
    /// Lines before the first one of `document`, where it is only a part of the file.
    before: usize,
}

impl TomlFile {
    pub(crate) fn read(path: &Path) -> Result<Self, Fault> {
        let file = TextFile::read(path)?;
        let toml = file.text.clone();
        Self::parse(file, &toml, 0)
    }

    /// Takes `toml`, a part of `file` that begins after `before` lines.
    pub(crate) fn parse(file: TextFile, toml: &str, before: usize) -> Result<Self, Fault> {
        match Document::parse(toml.to_owned()) {
            Ok(document) => Ok(Self { file, document, before }),
            Err(error) => Err(toml_fault(&file, toml, before, error.message(), error.span())),
        }
    }

    /// Records of the name `kind`, as they stand in the file, with their places.
    pub(crate) fn records(&self, kind: &str) -> impl Iterator<Item = &Table> {
        self.document.get(kind).and_then(Item::as_array_of_tables).into_iter().flat_map(|records| records.iter())
    }

    /// The whole file as a type.
    pub(crate) fn get<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        let toml = self.document.raw();
        toml_edit::de::from_str(toml).map_err(|error| toml_fault(&self.file, toml, self.before, error.message(), error.span()))
    }

    /// Line of the value at the end of `steps`, or of the last one on the way that exists.
    pub(crate) fn line(&self, steps: &[Step<'_>]) -> Option<usize> {
        let mut item = self.document.as_item();
        let mut span = None;
        for step in steps {
            let next = match step {
                Step::Key(key) => item.get(*key),
                Step::At(index) => item.get(*index),
            };
            let Some(next) = next else { break };
            span = next.span().or_else(|| first_span(next)).or(span);
            item = next;
        }
        span.map(|span| self.before + self.file_line(span.start))
    }

    fn file_line(&self, byte: usize) -> usize {
        line_of(self.document.raw(), byte)
    }

    pub(crate) fn fault(&self, steps: &[Step<'_>], kind: FaultKind) -> Fault {
        self.file.fault(self.line(steps), kind)
    }
}

/// Where the first value of a table stands: an array of tables has no span of its own.
fn first_span(item: &Item) -> Option<std::ops::Range<usize>> {
    item.as_table_like().and_then(|table| table.iter().find_map(|(_, item)| item.span()))
}

fn toml_fault(file: &TextFile, toml: &str, before: usize, message: &str, span: Option<std::ops::Range<usize>>) -> Fault {
    let line = span.map(|span| before + line_of(toml, span.start));
    file.fault(line, FaultKind::Toml(message.lines().collect::<Vec<_>>().join(" ")))
}

/// The line, from 1, of a byte of a text.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    1 + text.bytes().take(byte).filter(|byte| *byte == b'\n').count()
}
