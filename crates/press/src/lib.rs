//! Authoring folder → checked → pack.
//!
//! Reads what people wrote under `assets/content` and `locales`, refuses what is wrong with file and line, and writes one pack.
//! All faults are found in one go; with any fault nothing is written. The app never needs this crate at run time.

mod articles;
mod build;
mod checked;
mod checks;
mod cldr;
mod content;
mod countries;
mod coverage;
mod dialling;
mod directory;
mod emergency;
mod exercise;
mod fault;
mod file;
mod hosts;
mod locales;
mod looks;
mod phrases;
mod record;
mod sources;
mod writer;

pub use checked::checked;
pub use coverage::coverage;
pub use fault::{Fault, FaultKind, Faults};
pub use record::{RecordError, Recorded, record};

use std::path::{Path, PathBuf};

/// Where people write.
#[derive(Clone, Debug)]
pub struct Source {
    /// Folder with articles, directory, country facts, checks, phrases and sources.
    pub content: PathBuf,
    /// Folder with `languages.toml` and one folder of Fluent files for each language.
    pub locales: PathBuf,
}

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// Help lines.
    pub hotlines: usize,
    /// Articles.
    pub articles: usize,
    /// Facts about countries.
    pub facts: usize,
}

/// Checks everything and writes the pack to `out`, whole or not at all.
///
/// # Errors
/// Everything that is wrong, in the order of the files.
pub fn press(source: &Source, out: &Path) -> Result<Pressed, Faults> {
    let content = content::Content::read(source)?;
    let bytes = build::build(&content)?;
    writer::write_whole(out, &bytes)?;
    Ok(content.pressed())
}

/// Checks everything and writes nothing.
///
/// # Errors
/// As [`press`].
pub fn check(source: &Source) -> Result<Pressed, Faults> {
    let content = content::Content::read(source)?;
    build::build(&content)?;
    Ok(content.pressed())
}
