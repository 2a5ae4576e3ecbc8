//! The web site as files: whole, the same every time, from a disk and from a host, with and without a network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    net::{Ipv4Addr, SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;
use wayside_handout::{Choice, CopyError, Export, export};
use wayside_site::Site;
use wayside_tests::{
    browser::{
        chromium::chromium,
        process::{Program, await_listener, await_that, free_port},
    },
    html::Document,
    pages::{NOW, moment},
    repository::files,
    wire::get,
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

/// A web server as many hosts run it, with an export in a sub-folder. It ends when it is dropped.
struct Nginx {
    program: Program,
    address: SocketAddr,
}

impl Nginx {
    fn start(tmp: &Path, folder: &Path) -> Self {
        let port = free_port();
        let config = format!(
            "daemon off; master_process off; user root; pid {tmp}/pid; error_log {tmp}/error; events {{}}
             http {{ include /etc/nginx/mime.types; access_log off; client_body_temp_path {tmp}/body; server {{
               listen 127.0.0.1:{port};
               location /wayside/ {{ alias {folder}/; gzip_static on; error_page 404 /wayside/404.html; }} }} }}",
            tmp = tmp.display(),
            folder = folder.display(),
        );
        fs::write(tmp.join("nginx.conf"), config).unwrap();
        let mut nginx = Command::new("nginx");
        let program =
            Program::start(nginx.arg("-p").arg(tmp).arg("-c").arg(tmp.join("nginx.conf")).arg("-e").arg(tmp.join("error")));
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        await_listener("nginx", port);
        Self { program, address }
    }
}

/// Where a link of a page leads on a host.
fn joined(page: &str, href: &str) -> String {
    let page = url::Url::parse(&format!("http://host{page}")).unwrap();
    let mut target = page.join(href).unwrap();
    target.set_fragment(None);
    target.path().to_owned()
}

#[test]
fn a_host_gives_every_page_under_a_sub_folder() {
    let tmp = TempDir::new().unwrap();
    let folder = tmp.path().join("site");
    written(&folder, false).unwrap();
    let nginx = Nginx::start(tmp.path(), &folder);
    let mut seen = BTreeSet::from(["/wayside/".to_owned()]);
    let mut open = vec!["/wayside/".to_owned()];
    while let Some(address) = open.pop() {
        let answer = get(nginx.address, &address, "");
        assert_eq!(answer.status, 200, "{address}");
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let document = Document::parse(&String::from_utf8(answer.body).unwrap());
        for href in document.elements.iter().filter_map(|element| element.get("href").or_else(|| element.get("src"))) {
            if href.contains(':') {
                continue;
            }
            let target = joined(&address, href);
            assert!(target.starts_with("/wayside/"), "{address} leads to {target}");
            if seen.insert(target.clone()) {
                open.push(target);
            }
        }
    }
    assert!(seen.len() > 300, "{} addresses", seen.len());
    let packed = get(nginx.address, "/wayside/es/index.html", "Accept-Encoding: gzip\r\n");
    assert_eq!(packed.header("content-encoding"), "gzip");
    let missing = get(nginx.address, "/wayside/es/nothing.html", "");
    assert_eq!(missing.status, 404);
    assert!(String::from_utf8(missing.body).unwrap().contains("href=\"/wayside/es/index.html\""));
}

/// Whether the pages of the language are kept: their list is put there last.
const KEPT: &str = "
    const done = arguments[0];
    const look = async () => {
        for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            if (await cache.match('../keep-es.json')) return done((await cache.keys()).length);
        }
        setTimeout(look, 50);
    };
    look();";

#[tokio::test]
async fn what_was_visited_once_opens_without_a_network() {
    let tmp = TempDir::new().unwrap();
    let folder = tmp.path().join("site");
    written(&folder, false).unwrap();
    let mut nginx = Nginx::start(tmp.path(), &folder);
    let session = chromium(&format!("http://{}", nginx.address)).await;
    session.goto("/wayside/es/index.html").await;
    let kept = session.script_later(KEPT, vec![]).await;
    assert!(kept.as_u64().unwrap() > 100, "{kept} pages are kept");
    nginx.program.kill();
    await_that("the end of nginx", || TcpStream::connect(nginx.address).is_err().then_some(()));
    session.goto("/wayside/es/index.html").await;
    session.follow("main a.tile.first").await;
    session.goto("/wayside/es/check/situation.html").await;
    session.click("label[for=g0]").await;
    assert!(session.shows(".after-gate").await, "the check does not work without a network");
    session.goto("/wayside/es/").await;
    assert!(session.shows("main a.tile").await, "a folder does not show its page");
    session.close().await;
}
