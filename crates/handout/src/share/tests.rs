//! What a hand-out answers, without a socket and with pages made up here.
#![cfg(test)]
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use super::{
    pages::Pages,
    shelf::{HandedFile, Shelf},
};
use axum::body::{Body, Bytes, to_bytes};
use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use jiff::{Timestamp, ToSpan};
use std::{
    borrow::Cow,
    fs,
    io::Read,
    net::IpAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};
use tempfile::TempDir;
use wayside_site::Visit;

/// A hand-out with a clock that is set by hand, and how many pages were made for it.
struct Handed {
    pages: Arc<Pages>,
    clock: Arc<Mutex<Timestamp>>,
    made: Arc<AtomicUsize>,
    folder: TempDir,
}

/// Long enough to be compressed. Says the hour, the languages and the country; `/none` does not exist, `/panic` panics.
fn page(request: &Request<()>, visit: &Visit) -> Response<wayside_site::Body> {
    assert_ne!(request.uri().path(), "/panic", "a page that fails");
    let hour = visit.now.as_second() / 3600;
    let said = format!("{} at {hour} in {:?} {:?} ", request.uri(), visit.languages, visit.settings.country);
    let mut answer = Response::new(Cow::Owned(said.repeat(100).into_bytes()));
    if request.uri().path() == "/none" {
        *answer.status_mut() = StatusCode::NOT_FOUND;
    }
    let keep = if request.uri().path().starts_with("/style/") { "immutable" } else { "no-store" };
    answer.headers_mut().insert(header::CACHE_CONTROL, keep.parse().expect("a word is a header"));
    answer
}

fn handed() -> Handed {
    let folder = TempDir::new().expect("room on the disk");
    let app: Vec<u8> = (0..=255).cycle().take(200_000).collect();
    fs::write(folder.path().join("app 1.apk"), app).expect("the folder is ours");
    let given =
        HandedFile { name: "guía.html".to_owned(), languages: vec!["es".to_owned()], bytes: b"<!doctype html>".to_vec() };
    let shelf = Shelf::new(vec![given], Some(folder.path().to_owned())).expect("the folder is there");
    shelf.look();
    let clock = Arc::new(Mutex::new(Timestamp::UNIX_EPOCH));
    let made = Arc::new(AtomicUsize::new(0));
    let (time, times) = (Arc::clone(&clock), Arc::clone(&made));
    let counted = move |request: &Request<()>, visit: &Visit| {
        times.fetch_add(1, Ordering::Relaxed);
        page(request, visit)
    };
    let clock_of_pages = move || *time.lock().expect("nobody panics with the clock");
    let languages = vec!["ar".to_owned()];
    let pages = Arc::new(Pages::new(Box::new(counted), Box::new(clock_of_pages), shelf, languages, Some("MX".to_owned())));
    Handed { pages, clock, made, folder }
}

impl Handed {
    async fn ask(&self, method: Method, address: &str, headers: &[(&str, &str)]) -> (http::response::Parts, Bytes) {
        let mut request = Request::builder().method(method).uri(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let client = IpAddr::from([192, 168, 0, 2]);
        let answer = Arc::clone(&self.pages)
            .answer(client, request.body(Body::empty()).expect("tests ask for addresses that are some"))
            .await;
        let (parts, body) = answer.into_parts();
        (parts, to_bytes(body, usize::MAX).await.expect("an answer arrives whole"))
    }

    async fn get(&self, address: &str, headers: &[(&str, &str)]) -> (http::response::Parts, Bytes) {
        self.ask(Method::GET, address, headers).await
    }

    fn made(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    fn minutes_later(&self, minutes: i64) {
        let mut clock = self.clock.lock().expect("nobody panics with the clock");
        *clock += minutes.minutes();
    }
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).map_or("", |value| value.to_str().expect("our headers are ASCII"))
}

fn unzip(body: &[u8]) -> Vec<u8> {
    let mut back = Vec::new();
    flate2::read::GzDecoder::new(body).read_to_end(&mut back).expect("what was packed unpacks");
    back
}

const GZIP: (&str, &str) = ("accept-encoding", "gzip, deflate");

#[tokio::test]
async fn compressed_or_not_it_is_the_same_page() {
    let handed = handed();
    for address in ["/es/rights/asylum", "/es/check/situation", "/es/search?q=x", "/none", "/style/wayside.css"] {
        let (plain, body) = handed.get(address, &[]).await;
        let (zipped, small) = handed.get(address, &[GZIP]).await;
        assert_eq!(text(&plain.headers, header::CONTENT_ENCODING), "", "{address}");
        assert_eq!(text(&zipped.headers, header::CONTENT_ENCODING), "gzip", "{address}");
        assert!(small.len() < body.len() / 3, "{address}: {} of {}", small.len(), body.len());
        assert_eq!(unzip(&small), body, "{address}");
        assert_eq!(plain.status, zipped.status);
        for parts in [plain, zipped] {
            assert_eq!(text(&parts.headers, header::VARY), "accept-encoding", "{address}");
        }
    }
}

#[tokio::test]
async fn what_tells_of_a_person_is_kept_nowhere() {
    let handed = handed();
    let check = async |address: &str, control: &str, tagged: bool| {
        let (parts, _) = handed.get(address, &[GZIP]).await;
        assert_eq!(text(&parts.headers, header::CACHE_CONTROL), control, "{address}");
        assert_eq!(parts.headers.contains_key(header::ETAG), tagged, "{address}");
    };
    check("/es/rights/asylum", "private, no-cache", true).await;
    check("/es/?in=mx", "private, no-cache", true).await;
    check("/style/wayside-0.1.0.css", "immutable", true).await;
    for address in ["/es/check/situation", "/style/check/situation.css", "/es/say/help-now", "/es/search?q=visa", "/none"] {
        check(address, "no-store", false).await;
    }
    // What was looked for is not in our memory either: it is made anew.
    let before = handed.made();
    handed.get("/es/search?q=visa", &[]).await;
    handed.get("/es/road?via=NI,HN", &[]).await;
    handed.get("/es/road?via=NI,HN", &[]).await;
    assert_eq!(handed.made(), before + 3);
}

#[tokio::test]
async fn a_page_is_made_once_a_minute_and_sent_once() {
    let handed = handed();
    let (first, body) = handed.get("/es/help/mx", &[GZIP]).await;
    for _ in 0..10 {
        assert_eq!(handed.get("/es/help/mx", &[GZIP]).await.1, body);
    }
    assert_eq!(handed.made(), 1);
    let tag = text(&first.headers, header::ETAG).to_owned();
    handed.minutes_later(1);
    // Made again, and found to be the same.
    let (same, nothing) = handed.get("/es/help/mx", &[GZIP, ("if-none-match", &tag)]).await;
    assert_eq!((same.status, nothing.len(), handed.made()), (StatusCode::NOT_MODIFIED, 0, 2));
    assert_eq!(text(&same.headers, header::ETAG), tag);
    assert_eq!(text(&same.headers, header::CACHE_CONTROL), "private, no-cache");
    // What it says of the time has changed.
    handed.minutes_later(60);
    let (other, body) = handed.get("/es/help/mx", &[GZIP, ("if-none-match", &tag)]).await;
    assert_eq!(other.status, StatusCode::OK);
    assert_ne!(text(&other.headers, header::ETAG), tag);
    assert!(String::from_utf8(unzip(&body)).expect("pages are UTF-8").contains("at 1 in"));
}

#[tokio::test]
async fn tags_are_compared_as_the_standard_says() {
    let handed = handed();
    let (parts, _) = handed.get("/es/", &[]).await;
    let tag = text(&parts.headers, header::ETAG).to_owned();
    let (zipped, _) = handed.get("/es/", &[GZIP]).await;
    let check = async |sent: &str, expected: StatusCode| {
        let (parts, _) = handed.get("/es/", &[("if-none-match", sent)]).await;
        assert_eq!(parts.status, expected, "{sent}");
    };
    check(&tag, StatusCode::NOT_MODIFIED).await;
    check(&format!("\"other\", W/{tag}"), StatusCode::NOT_MODIFIED).await;
    check("*", StatusCode::NOT_MODIFIED).await;
    check(text(&zipped.headers, header::ETAG), StatusCode::OK).await;
    check("\"\"", StatusCode::OK).await;
    check(tag.trim_matches('"'), StatusCode::OK).await;
}

#[tokio::test]
async fn the_list_of_languages_follows_the_phone() {
    let handed = handed();
    for (asked, expected) in [("es", "[\"es\", \"ar\"]"), ("fr;q=0.5,en", "[\"en\", \"fr\", \"ar\"]"), ("es", "[\"es\", \"ar\"]")]
    {
        let (_, body) = handed.get("/", &[("accept-language", asked)]).await;
        let body = String::from_utf8(body.to_vec()).expect("pages are UTF-8");
        assert!(body.starts_with(&format!("/ at 0 in {expected} Some(\"MX\")")), "{body:.80}");
    }
    assert_eq!(handed.made(), 2);
}

#[tokio::test]
async fn a_body_is_read_by_nobody() {
    let handed = handed();
    for (name, value) in [("content-length", "5"), ("transfer-encoding", "chunked"), ("transfer-encoding", "x")] {
        for method in [Method::GET, Method::POST] {
            let (parts, _) = handed.ask(method, "/es/", &[(name, value)]).await;
            assert_eq!(text(&parts.headers, header::CONNECTION), "close", "{name}: {value}");
        }
    }
    let (parts, _) = handed.get("/es/", &[("content-length", "0")]).await;
    assert_eq!(text(&parts.headers, header::CONNECTION), "");
}

#[tokio::test]
async fn other_methods_are_refused_and_a_panic_is_a_page() {
    let handed = handed();
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"] {
        let (parts, _) = handed.ask(Method::from_bytes(method.as_bytes()).expect("a word is a method"), "/es/", &[]).await;
        assert_eq!(parts.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
    let (parts, body) = handed.get("/panic", &[]).await;
    assert_eq!(parts.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!String::from_utf8(body.to_vec()).expect("pages are UTF-8").contains("panic"));
    assert_eq!(handed.pages.phones.count(), 0, "nobody got a page");
}

#[tokio::test]
async fn phones_are_counted_once() {
    let handed = handed();
    let visit = async |last: u8, address: &str| {
        let request = Request::get(address).body(Body::empty()).expect("an address can be asked for");
        Arc::clone(&handed.pages).answer(IpAddr::from([10, 0, 0, last]), request).await;
        handed.pages.phones.count()
    };
    assert_eq!(visit(1, "/es/").await, 1);
    assert_eq!(visit(1, "/es/help").await, 1);
    assert_eq!(visit(2, "/es/").await, 2);
    assert_eq!(visit(3, "/none").await, 2, "a phone that asks for the internet is not served");
    let said = format!("{:?}", handed.pages.phones);
    assert!(!said.contains("10.0.0"), "{said}");
}

#[tokio::test]
async fn files_are_taken_along_whole_or_in_parts() {
    let handed = handed();
    let whole: Vec<u8> = (0..=255).cycle().take(200_000).collect();
    let (parts, body) = handed.get("/files/app%201.apk", &[GZIP]).await;
    assert_eq!((parts.status, body.as_ref()), (StatusCode::OK, whole.as_slice()));
    assert_eq!(text(&parts.headers, header::CONTENT_TYPE), "application/vnd.android.package-archive");
    assert_eq!(text(&parts.headers, header::ACCEPT_RANGES), "bytes");
    assert_eq!(text(&parts.headers, header::CONTENT_LENGTH), "200000");
    assert!(text(&parts.headers, header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"app 1.apk\""));
    let tag = text(&parts.headers, header::ETAG).to_owned();

    let check = async |headers: &[(&str, &str)], status: u16, range: &str, part: &[u8]| {
        let (parts, body) = handed.get("/files/app%201.apk", headers).await;
        assert_eq!(parts.status.as_u16(), status, "{headers:?}");
        assert_eq!(text(&parts.headers, header::CONTENT_RANGE), range, "{headers:?}");
        assert_eq!(body.as_ref(), part, "{headers:?}");
    };
    check(&[("range", "bytes=100-199")], 206, "bytes 100-199/200000", &whole[100..200]).await;
    check(&[("range", "bytes=199990-")], 206, "bytes 199990-199999/200000", &whole[199_990..]).await;
    check(&[("range", "bytes=-10")], 206, "bytes 199990-199999/200000", &whole[199_990..]).await;
    check(&[("range", "bytes=100-199"), ("if-range", &tag)], 206, "bytes 100-199/200000", &whole[100..200]).await;
    check(&[("range", "bytes=100-199"), ("if-range", "\"other\"")], 200, "", &whole).await;
    check(&[("range", "bytes=200000-")], 416, "bytes */200000", b"").await;
    check(&[("if-none-match", &tag)], 304, "", b"").await;

    let (head, nothing) = handed.ask(Method::HEAD, "/files/app%201.apk", &[]).await;
    assert_eq!((head.status, nothing.len()), (StatusCode::OK, 0));
    assert_eq!(text(&head.headers, header::CONTENT_LENGTH), "200000");
    let (parts, body) = handed.get("/files/gu%C3%ADa.html", &[]).await;
    assert_eq!((parts.status, body.as_ref()), (StatusCode::OK, &b"<!doctype html>"[..]));
    assert!(text(&parts.headers, header::CONTENT_SECURITY_POLICY).contains("sandbox"));
}

#[tokio::test]
async fn what_is_not_on_the_shelf_is_not_there() {
    let handed = handed();
    fs::write(handed.folder.path().join("secret.txt"), "secret").expect("the folder can be written");
    fs::write(handed.folder.path().join("late.apk"), "not looked at yet").expect("the folder can be written");
    fs::write(handed.folder.path().parent().expect("a temporary folder lies in another").join("outside.apk"), "outside").ok();
    for address in [
        "/files/",
        "/files",
        "/files/.",
        "/files/..",
        "/files/../app%201.apk",
        "/files/%2e%2e/outside.apk",
        "/files/..%2foutside.apk",
        "/files/..%5coutside.apk",
        "/files//etc/passwd",
        "/files/%2fetc%2fpasswd",
        "/files/app%201.apk%00",
        "/files/app%201.apk/",
        "/files/./app%201.apk",
        "/files/app%25201.apk",
        "/files/%ff%fe",
        "/files/secret.txt",
        "/files/late.apk",
        "/FILES/app%201.apk",
    ] {
        let (parts, body) = handed.get(address, &[]).await;
        // The made-up site answers whatever is not a file; what matters is that no file does.
        assert!(!parts.headers.contains_key(header::CONTENT_DISPOSITION), "{address}");
        assert!(body.starts_with(address.as_bytes()), "{address}");
    }
    let _ = fs::remove_file(handed.folder.path().parent().expect("a temporary folder lies in another").join("outside.apk"));
    let check = async |expected: bool| {
        let (parts, _) = handed.get("/files/app%201.apk", &[]).await;
        assert_eq!(parts.headers.contains_key(header::CONTENT_DISPOSITION), expected);
    };
    check(true).await;
    // Changed, or a link now: until it has been looked at again it is not handed out under the old sum.
    let path = handed.folder.path().join("app 1.apk");
    fs::write(&path, "other").expect("the file can be written");
    check(false).await;
    handed.pages.shelf.look();
    check(true).await;
    #[cfg(unix)]
    {
        fs::remove_file(&path).expect("the file is there");
        std::os::unix::fs::symlink("/etc/passwd", &path).expect("the folder can be written");
        check(false).await;
    }
}
