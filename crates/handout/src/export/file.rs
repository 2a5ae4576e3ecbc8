//! Files of an export: their names, what stands beside the pages, and the compressed copies.

use super::Export;
use crate::copy::CopyError;
use flate2::{Compression, write::GzEncoder};
use std::{
    fmt::Write as _,
    fs,
    io::{self, Write},
    path::Path,
};

/// A file of an export.
pub(super) struct File {
    /// Its name, with folders, from the export's own folder on.
    pub(super) name: String,
    /// What is in it.
    pub(super) bytes: Vec<u8>,
}

/// What makes a folder an earlier export, which may be replaced.
pub(super) const MARKER: &str = "wayside-export.txt";

const ICON: &[u8] = include_bytes!("../../../../assets/icon.png");

impl File {
    pub(super) fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into() }
    }

    /// Whether its name, which is ours, ends so.
    fn is_a(&self, ending: &str) -> bool {
        self.name.strip_suffix(ending).is_some()
    }

    /// Writes it below a folder, and beside it the copies that hosts hand out to whoever takes them.
    pub(super) fn write(&self, folder: &Path) -> Result<(), CopyError> {
        let path = folder.join(&self.name);
        let at = |source| CopyError::Write { path: path.clone(), source };
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(at)?;
        }
        fs::write(&path, &self.bytes).map_err(at)?;
        if self.is_a(".png") || self.name == MARKER {
            return Ok(());
        }
        let copy = |ending: &str, bytes: io::Result<Vec<u8>>| {
            let copy = folder.join(format!("{}.{ending}", self.name));
            bytes.and_then(|bytes| fs::write(&copy, bytes)).map_err(|source| CopyError::Write { path: copy.clone(), source })
        };
        copy("gz", gzip(&self.bytes))?;
        copy("br", brotli(&self.bytes))
    }
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    // 9 of 11: the last two take ten times as long for a few per cent.
    let settings = ::brotli::enc::BrotliEncoderParams { quality: 9, lgwin: 20, ..Default::default() };
    let mut copy = Vec::new();
    ::brotli::BrotliCompress(&mut &bytes[..], &mut copy, &settings)?;
    Ok(copy)
}

/// The name of a page's file. Plain files work from a disk as well as on a host, which folders with an index do not.
pub(super) fn name(address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let path = path.trim_matches('/');
    if path.is_empty() {
        return "index.html".to_owned();
    }
    if path.starts_with("style/") {
        return path.to_owned();
    }
    if !path.contains('/') {
        return format!("{path}/index.html");
    }
    if query.is_empty() {
        return format!("{path}.html");
    }
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    format!("{path}_{}.html", query.chars().map(plain).collect::<String>())
}

/// What stands beside the pages, but for the worker.
pub(super) fn around(tags: &[String], pages: &[File], export: &Export) -> Vec<File> {
    let mut files = vec![
        File::new(MARKER, "An export of Wayside. The next one may replace this folder.\n"),
        File::new("keep.js", include_str!("../../../../ui/keep.js")),
        File::new("icon.png", ICON),
        File::new("manifest.webmanifest", manifest()),
        File::new("robots.txt", robots(export)),
    ];
    for tag in tags {
        files.push(File::new(format!("keep-{tag}.json"), kept(tag, pages)));
    }
    if let Some(url) = export.url.as_ref().filter(|_| export.index) {
        files.push(File::new("sitemap.xml", sitemap(url, pages)));
    }
    files
}

/// The worker, named after what it keeps.
pub(super) fn worker(version: &str) -> File {
    File::new("sw.js", include_str!("../../../../ui/sw.js").replace("{version}", version))
}

fn manifest() -> String {
    "{\"name\":\"Wayside\",\"short_name\":\"Wayside\",\"start_url\":\"index.html\",\"scope\":\"./\",\"display\":\"minimal-ui\",\
     \"icons\":[{\"src\":\"icon.png\",\"sizes\":\"256x256\",\"type\":\"image/png\"}]}\n"
        .to_owned()
}

/// Search engines may come in only where somebody decided so.
fn robots(export: &Export) -> String {
    match (&export.url, export.index) {
        (_, false) => "User-agent: *\nDisallow: /\n".to_owned(),
        (None, true) => "User-agent: *\nAllow: /\n".to_owned(),
        (Some(url), true) => format!("User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n"),
    }
}

/// What a language needs without a network: its pages, but for those with a second language beside it.
fn kept(tag: &str, pages: &[File]) -> String {
    let folder = format!("{tag}/");
    let wanted = |file: &&File| {
        (file.name.starts_with(&folder) && !file.name.contains("_with-"))
            || file.name.starts_with("style/")
            || file.name == "index.html"
    };
    let names: Vec<String> = pages.iter().filter(wanted).map(|file| format!("\"{}\"", file.name)).collect();
    format!("[{}]\n", names.join(",\n"))
}

fn sitemap(url: &str, pages: &[File]) -> String {
    let pages = pages.iter().filter(|file| file.is_a(".html") && file.name != "404.html");
    let mut map =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".to_owned();
    for page in pages {
        // Writing to a string cannot fail.
        let _ = writeln!(map, "<url><loc>{url}{}</loc></url>", page.name);
    }
    map + "</urlset>\n"
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn addresses_become_names() {
        let check = |address: &str, expected: &str| assert_eq!(name(address), expected, "{address}");
        check("/", "index.html");
        check("/es/", "es/index.html");
        check("/es/help/mx", "es/help/mx.html");
        check("/es/rights/debt?with=ar", "es/rights/debt_with-ar.html");
        check("/es/road?via=NI,HN", "es/road_via-NI-HN.html");
        check("/style/wayside-0.1.0.css", "style/wayside-0.1.0.css");
    }
}
