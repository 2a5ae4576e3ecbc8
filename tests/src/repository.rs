//! The repository as tests read it.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Its root.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_owned()
}

/// Where people write.
pub fn source() -> wayside_press::Source {
    wayside_press::Source { content: root().join("assets/content"), locales: root().join("locales") }
}

/// A file's text. What is not UTF-8 becomes replacement characters.
///
/// # Panics
/// If it cannot be read.
pub fn read(path: &Path) -> String {
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Every file below a folder, sorted; what a build makes and what version control keeps are left out.
///
/// # Panics
/// If a folder cannot be read.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("an entry").path();
            let made = path.file_name().is_some_and(|name| name == "target" || name == ".git" || name == "gen");
            if path.is_dir() && !made {
                open.push(path);
            } else if path.is_file() {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Files below a folder with an ending.
pub fn files_ending(folder: &Path, ending: &str) -> Vec<PathBuf> {
    files(folder).into_iter().filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
}

/// A path as it is written in the repository.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
