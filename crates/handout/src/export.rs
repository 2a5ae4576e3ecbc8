//! The web site: every page as a file, with links that work under any folder of any host, and by a double click from a disk.
//!
//! The pages are the site's own, found by following its links; only addresses become names of files. The same content, choice
//! and time give the same bytes.

mod file;
mod folder;
mod page;

use crate::copy::{self, Choice, CopyError};
use file::File;
use http::StatusCode;
use page::Frame;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};
use wayside_site::{Site, Visit};

/// What an export is made of, and for which host.
#[derive(Clone, Debug)]
pub struct Export {
    /// Its languages; of countries it has all that are named, or all.
    pub choice: Choice,
    /// Where it will stand, `https://example.org/wayside/`: addresses in the map for search engines have to be whole.
    pub url: Option<String>,
    /// The folder of the host it will stand in, `/` or `/wayside/`: only the page for what is not there needs to know.
    pub base: String,
    /// Whether search engines may list it.
    pub index: bool,
}

/// What was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Pages.
    pub pages: usize,
    /// Bytes of all files, without the compressed copies.
    pub bytes: usize,
}

/// Pages by their address.
type Pages = BTreeMap<String, String>;

/// Writes an export to a folder, which appears whole or not at all. `progress` is told of each file: how many there are, how
/// many are written.
///
/// # Errors
/// A page cannot be made, a file cannot be written, or the folder holds something else.
pub fn export(
    site: &Site,
    folder: &Path,
    export: &Export,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Exported, CopyError> {
    folder::check(folder)?;
    let visit = export.choice.visit(site, false)?;
    let tags = &visit.carries.languages;
    let pages = crawl(site, &visit)?;
    let frame = Frame::new(&pages, export);
    let mut files: Vec<File> = pages.par_iter().map(|(address, body)| frame.write(address, body)).collect::<Result<_, _>>()?;
    let first = tags.first().map_or("en", String::as_str);
    files.push(missing(site, first, &visit, &frame)?);
    files.extend(file::around(tags, &files, export));
    let version = version(&files);
    files.push(file::worker(&version));
    let done = AtomicUsize::new(0);
    folder::replace(folder, |new| {
        files.par_iter().try_for_each(|file| {
            file.write(new)?;
            progress(files.len(), done.fetch_add(1, Ordering::Relaxed) + 1);
            Ok(())
        })
    })?;
    let bytes = files.iter().map(|file| file.bytes.len()).sum();
    Ok(Exported { pages: pages.len(), bytes })
}

/// All pages that links lead to, from the list of languages on.
fn crawl(site: &Site, visit: &Visit) -> Result<Pages, CopyError> {
    let mut pages = Pages::new();
    let mut open: BTreeSet<String> = BTreeSet::from(["/".to_owned()]);
    while !open.is_empty() {
        let made: Vec<(String, String)> = open
            .into_par_iter()
            .map(|address| {
                let body = copy::page(site, &address, visit)?.ok_or(CopyError::Page(404))?;
                Ok((address, body))
            })
            .collect::<Result<_, CopyError>>()?;
        let found: Vec<Vec<String>> = made.par_iter().map(|(_, body)| page::links(body)).collect::<Result<_, _>>()?;
        pages.extend(made);
        open = found.into_iter().flatten().filter(|address| !pages.contains_key(address)).collect();
    }
    Ok(pages)
}

/// The page for what is not there. A host shows it under any address, so its links begin at the root of the host.
fn missing(site: &Site, lang: &str, visit: &Visit, frame: &Frame<'_>) -> Result<File, CopyError> {
    match copy::body(site, &format!("/{lang}/404"), visit)? {
        (StatusCode::NOT_FOUND, body) => frame.missing(&body),
        (status, _) => Err(CopyError::Page(status.as_u16())),
    }
}

/// What the worker is named after: anything else in the files is another version.
fn version(files: &[File]) -> String {
    let mut sum = Sha256::new();
    for file in files {
        sum.update(file.name.as_bytes());
        sum.update(&file.bytes);
    }
    sum.finalize().iter().take(8).fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
