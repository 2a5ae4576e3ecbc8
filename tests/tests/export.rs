//! The web site as files: whole, the same every time, from a disk and from a host, with and without a network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use wayside_handout::{Choice, CopyError, Export, export};
use wayside_site::Site;
use wayside_tests::{
    browser::chromium::chromium,
    html::Document,
    pages::{NOW, moment},
    repository::files,
};

/// An export of one language for two countries.
fn written(folder: &Path, index: bool) -> Result<(), CopyError> {
    let site = Site::new(wayside_base::open().unwrap()).unwrap();
    let choice = Choice { languages: vec!["es".into()], countries: vec!["HN".into(), "MX".into()], on: moment(NOW) };
    let url = index.then(|| "https://example.org/wayside/".to_owned());
    export(&site, folder, &Export { choice, url, base: "/wayside/".to_owned(), index }, &|_, _| ()).map(|_| ())
}

fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let names = files(folder).into_iter();
    names.map(|path| (path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap())).collect()
}

#[test]
fn two_exports_are_equal() {
    let tmp = TempDir::new().unwrap();
    let (one, two) = (tmp.path().join("one"), tmp.path().join("two"));
    written(&one, false).unwrap();
    written(&two, false).unwrap();
    let first = all(&one);
    assert!(first == all(&two), "the same choice at the same time gave other bytes");
    assert!(first.len() > 300, "{} files", first.len());
    // Over an earlier export, nothing of it stays.
    fs::write(two.join("left.html"), "").unwrap();
    written(&two, false).unwrap();
    assert!(first == all(&two), "an earlier export left something");
    let left = fs::read_dir(tmp.path()).unwrap().count();
    assert_eq!(left, 2, "something was left beside the exports");
}

#[test]
fn what_is_no_export_is_left_alone() {
    let tmp = TempDir::new().unwrap();
    fs::write(tmp.path().join("letter.txt"), "dear").unwrap();
    assert!(matches!(written(tmp.path(), false), Err(CopyError::NotOurs(_))));
    assert_eq!(fs::read_to_string(tmp.path().join("letter.txt")).unwrap(), "dear");
}

/// Whether a page's link, as a browser resolves it, leads to a file of the export.
fn leads(folder: &Path, page: &Path, href: &str) -> bool {
    let (name, fragment) = href.split_once('#').unwrap_or((href, ""));
    let target = if name.is_empty() { page.to_owned() } else { page.parent().unwrap().join(name) };
    let Ok(target) = target.canonicalize() else { return false };
    if !target.starts_with(folder.canonicalize().unwrap()) {
        return false;
    }
    fragment.is_empty() || fs::read_to_string(target).unwrap().contains(&format!("id=\"{fragment}\""))
}

#[test]
fn an_export_has_no_dead_link() {
    let tmp = TempDir::new().unwrap();
    let folder = tmp.path().join("site");
    written(&folder, true).unwrap();
    let mut pages = 0;
    for page in files(&folder).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "html")) {
        pages += 1;
        let document = Document::parse(&fs::read_to_string(&page).unwrap());
        assert!(document.errors.is_empty(), "{}: {:?}", page.display(), document.errors);
        for element in &document.elements {
            assert_ne!(element.get("name"), Some("robots"), "{} keeps search engines out", page.display());
            assert!(element.attributes.iter().all(|(name, _)| !name.starts_with("on")), "{} runs something", page.display());
            if element.name == "script" {
                assert!(element.get("src").unwrap().ends_with("keep.js") && element.text.is_empty(), "{}", page.display());
            }
            let Some(href) = element.get("href").or_else(|| element.get("src")) else { continue };
            if ["tel:", "sms:", "mailto:", "https:", "http:"].iter().any(|scheme| href.starts_with(scheme)) {
                continue;
            }
            let inside = href.strip_prefix("/wayside/").map(|rest| folder.join(rest).display().to_string());
            assert!(leads(&folder, &page, inside.as_deref().unwrap_or(href)), "{}: {href}", page.display());
        }
    }
    assert!(pages > 100, "{pages} pages");
    let map = fs::read_to_string(folder.join("sitemap.xml")).unwrap();
    assert_eq!(map.matches("<loc>https://example.org/wayside/").count() + 1, pages);
    let lines = |name: &str| fs::read_to_string(folder.join(name)).unwrap().lines().count();
    assert!(lines("keep.js") + lines("sw.js") <= 60, "the one script of the project grows");
}

#[tokio::test]
async fn an_export_opens_from_a_disk() {
    let tmp = TempDir::new().unwrap();
    let folder = tmp.path().join("a folder").join("site");
    written(&folder, false).unwrap();
    let session = chromium(&format!("file://{}", folder.display().to_string().replace(' ', "%20"))).await;
    session.goto("/index.html").await;
    session.follow("main a.door").await;
    session.follow("main a.tile.first").await;
    let styled = "return getComputedStyle(document.querySelector('.bar')).position";
    assert_eq!(session.script(styled, vec![]).await, "sticky", "the stylesheet is not there");
    session.goto("/es/check/situation.html").await;
    session.click("label[for=g0]").await;
    assert!(session.shows(".after-gate").await, "the check does not work from a disk");
    session.close().await;
}
