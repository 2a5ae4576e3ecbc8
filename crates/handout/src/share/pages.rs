//! A request of a phone → the answer it gets: a page from the site or from what is kept, or a file.

use super::{
    files,
    kept::{Kept, Moment, Page, zip},
    phones::Phones,
    privacy::Keep,
    shelf::{List, Shelf},
};
use crate::{accept, address_only, plain, refused};
use axum::body::{Body, Bytes};
use flate2::Compression;
use http::{
    HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri,
    header::{CACHE_CONTROL, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, ETAG, TRANSFER_ENCODING, VARY},
};
use jiff::Timestamp;
use std::{net::IpAddr, sync::Arc};
use wayside_site::{Face, Settings, Visit};

/// Bytes of pages that are kept: the pages of two languages, plain and compressed.
const KEPT_BYTES: usize = 32 << 20;

/// Makes a page; the site's own function, or one of a test.
pub(crate) type Make = dyn Fn(&Request<()>, &Visit) -> Response<wayside_site::Body> + Send + Sync;

/// What a hand-out answers.
pub(crate) struct Pages {
    make: Box<Make>,
    clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
    /// Where nothing else is chosen.
    settings: Settings,
    /// Languages that come after those that a phone asks for.
    languages: Vec<String>,
    kept: Kept,
    pub(crate) shelf: Arc<Shelf>,
    pub(crate) phones: Arc<Phones>,
}

impl Pages {
    /// Pages by `make` at the time of `clock`, in the country and languages that were chosen.
    pub(crate) fn new(
        make: Box<Make>,
        clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
        shelf: Shelf,
        languages: Vec<String>,
        country: Option<String>,
    ) -> Self {
        let settings = Settings { country, ..Settings::default() };
        let (shelf, phones) = (Arc::new(shelf), Arc::default());
        Self { make, clock, settings, languages, kept: Kept::new(KEPT_BYTES), shelf, phones }
    }

    /// The answer to a request. `GET` and `HEAD`; anything else is refused.
    ///
    /// A phone asks its maker whether there is an internet (`/generate_204`, `/hotspot-detect.html`, `/connecttest.txt`). Should such a
    /// question arrive here, it is a page that does not exist: a yes would be a lie that makes it send messages nowhere, and a
    /// page in place of a yes opens in a small window that closes at the next tap.
    pub(crate) async fn answer(self: Arc<Self>, client: IpAddr, request: Request<Body>) -> Response<Body> {
        // Nothing here wants a body. Two servers can read one differently, so what follows it is read by nobody.
        let has_body = has_body(request.headers());
        let mut answer = match *request.method() {
            Method::GET | Method::HEAD => Arc::clone(&self).get(request).await,
            _ => refused(),
        };
        if matches!(answer.status(), StatusCode::OK | StatusCode::PARTIAL_CONTENT | StatusCode::NOT_MODIFIED) {
            self.phones.served(client);
        }
        if has_body {
            answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        answer
    }

    async fn get(self: Arc<Self>, request: Request<Body>) -> Response<Body> {
        let (parts, _) = request.into_parts();
        if let Some(name) = parts.uri.path().strip_prefix("/files/")
            && let Some(answer) = files::answer(&self.shelf, &parts.method, name, &parts.headers).await
        {
            return answer;
        }
        let asked = self.asked(&parts.uri, parts.headers);
        let before = asked.key.as_ref().and_then(|key| self.kept.get(key));
        if let Some((made, page)) = &before
            && *made == asked.moment
        {
            return fit(page, &asked);
        }
        // Pages read SQLite. A panic ends only this task, and is the one way that it fails while the server runs.
        let made = tokio::task::spawn_blocking(move || self.make(&asked, before.as_ref().map(|(_, page)| &**page)));
        made.await.unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR, "This page could not be made."))
    }

    fn asked(&self, uri: &Uri, headers: HeaderMap) -> Asked {
        let address = address_only(uri);
        let keep = Keep::of(address.uri().path(), address.uri().query());
        let key = if keep.is_for_all() { Self::key(address.uri(), &headers) } else { None };
        let (now, list) = (minute((self.clock)()), self.shelf.list());
        let moment = Moment { minute: now.as_second(), files: list.changes };
        Asked { address, headers, keep, key, now, list, moment }
    }

    /// Under what a page is kept: its address; for the list of languages also what the phone asks for, which decides its order.
    fn key(uri: &Uri, headers: &HeaderMap) -> Option<String> {
        // An address of another form names the same page; one is enough to keep.
        let path = uri.path().strip_suffix('/').unwrap_or(uri.path());
        let languages = if path.is_empty() { accept::languages(headers).join(",") } else { String::new() };
        let query = uri.query().unwrap_or_default();
        // Whoever makes up long addresses gets no page, and not our memory either.
        (path.len() + languages.len() < 512).then(|| format!("{path}?{query} {languages}"))
    }

    /// Makes a page, and keeps it if it is the same for everybody.
    fn make(&self, asked: &Asked, before: Option<&Page>) -> Response<Body> {
        let languages = accept::languages(&asked.headers).into_iter().chain(self.languages.iter().cloned()).collect();
        let (settings, files) = (self.settings.clone(), Arc::clone(&asked.list.offered));
        let answer = (self.make)(&asked.address, &Visit { languages, settings, files, ..Visit::new(Face::Browser, asked.now) });
        let Some(key) = asked.key.clone().filter(|_| answer.status() == StatusCode::OK) else {
            return once(answer, accept::gzip(&asked.headers));
        };
        let (parts, body) = answer.into_parts();
        let page = Arc::new(Page::new(parts.headers, Bytes::from(body.into_owned()), before));
        self.kept.keep(key, asked.moment, Arc::clone(&page));
        fit(&page, asked)
    }
}

/// A page that is asked for.
struct Asked {
    address: Request<()>,
    headers: HeaderMap,
    keep: Keep,
    /// Under what it is kept; `None`: it is not.
    key: Option<String>,
    now: Timestamp,
    list: List,
    moment: Moment,
}

/// The minute that a moment is in: what a page says of hours holds for a minute.
fn minute(now: Timestamp) -> Timestamp {
    Timestamp::from_second(now.as_second().div_euclid(60) * 60).unwrap_or(now)
}

fn has_body(headers: &HeaderMap) -> bool {
    headers.contains_key(TRANSFER_ENCODING) || headers.get_all(CONTENT_LENGTH).iter().any(|length| length != "0")
}

/// A kept page in the form that fits the phone; only that it has not changed, if the phone has it.
fn fit(page: &Page, asked: &Asked) -> Response<Body> {
    let zipped = page.zipped.as_ref().filter(|_| accept::gzip(&asked.headers));
    let tag = page.tag(zipped.is_some()).filter(|_| matches!(asked.keep, Keep::Page | Keep::Fixed));
    let unchanged = tag.as_ref().is_some_and(|tag| super::matches(&asked.headers, tag));
    let body = if unchanged { Bytes::new() } else { zipped.unwrap_or(&page.body).clone() };
    let mut answer = Response::new(Body::from(body));
    let headers = answer.headers_mut();
    headers.clone_from(&page.headers);
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(control) = asked.keep.header() {
        headers.insert(CACHE_CONTROL, control);
    }
    if let Some(tag) = tag {
        headers.insert(ETAG, tag);
    }
    if unchanged {
        *answer.status_mut() = StatusCode::NOT_MODIFIED;
    } else if zipped.is_some() {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    answer
}

/// A page that nobody else will get, compressed in haste.
fn once(answer: Response<wayside_site::Body>, gzip: bool) -> Response<Body> {
    let (mut parts, body) = answer.into_parts();
    let zipped = if gzip { zip(&body, Compression::fast()) } else { None };
    parts.headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    match zipped {
        Some(zipped) => {
            parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            Response::from_parts(parts, Body::from(zipped))
        }
        None => Response::from_parts(parts, Body::from(body)),
    }
}
