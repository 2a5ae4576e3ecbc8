//! The pages over HTTP/1.1: for this computer ([`app`]), and for the phones of a local network ([`Handout`]).
//! The same pages in one file for a phone ([`phone_file`]), as a folder of files for any host ([`export()`]), and on paper ([`print()`]).
//!
//! This crate only translates: a request becomes an address and a [`Visit`], and what the site makes of them goes back as it
//! is. It makes no page but the two that no site can make (a refused method, a page that failed), and writes no log: an
//! address can hold what a person looked for. A hand-out keeps pages that are the same for everybody, and nothing else.

mod accept;
mod copy;
mod error;
mod export;
mod network;
mod phone_file;
mod print;
pub mod report;
mod serve;
mod share;
#[cfg(test)]
mod tests;

pub use copy::{Choice, CopyError};
pub use error::ShareError;
pub use export::{Export, Exported, export};
pub use network::{Network, PORT, networks};
pub use phone_file::phone_file;
pub use print::{Failed, Kind, Sheet, print};
pub use serve::serve;
pub use share::{Config, HandedFile, Handout, Running, phone_files};

use axum::{Router, body::Body, extract};
use http::{
    HeaderValue, Method, Request, Response, StatusCode, Uri,
    header::{ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS},
};
use jiff::Timestamp;
use std::sync::Arc;
use wayside_site::{Face, Site, Visit};

/// The pages of a site as a router: every address goes to [`Site::respond`], with `clock` for the time of the visit.
///
/// `GET` and `HEAD` are answered, everything else is refused with 405; a body that comes with a request is not read. A panic
/// while a page is made is answered with 500, so a program that serves must not be built with `panic = "abort"`. The panic hook
/// prints before that: such a program should set one that leaves the message out, since it can quote the address.
pub fn app(site: Arc<Site>, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Router {
    router(move |request, visit| site.respond(request, visit), clock)
}

/// [`app`] over anything that makes pages, so that a test can make one that fails.
fn router<P, C>(page: P, clock: C) -> Router
where
    P: Fn(&Request<()>, &Visit) -> Response<wayside_site::Body> + Send + Sync + 'static,
    C: Fn() -> Timestamp + Send + Sync + 'static,
{
    let page = Arc::new(page);
    let clock = Arc::new(clock);
    Router::new().fallback(move |request: extract::Request| answer(Arc::clone(&page), clock(), request))
}

async fn answer<P>(page: Arc<P>, now: Timestamp, request: extract::Request) -> Response<Body>
where
    P: Fn(&Request<()>, &Visit) -> Response<wayside_site::Body> + Send + Sync + 'static,
{
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return refused();
    }
    let visit = Visit { languages: accept::languages(request.headers()), ..Visit::new(Face::Browser, now) };
    let request = address_only(request.uri());
    // Pages read SQLite. A panic ends only this task, and is the one way that it fails while the server runs.
    match tokio::task::spawn_blocking(move || page(&request, &visit)).await {
        Ok(answer) => answer.map(Body::from),
        Err(_) => plain(StatusCode::INTERNAL_SERVER_ERROR, "This page could not be made."),
    }
}

/// What the site gets to see of a request: path and query. A proxy's absolute form (`GET http://host/es/`) loses its host,
/// `HEAD` is a `GET` whose body the server leaves out.
fn address_only(uri: &Uri) -> Request<()> {
    let mut request = Request::new(());
    if let Some(address) = uri.path_and_query() {
        *request.uri_mut() = Uri::from(address.clone());
    }
    request
}

fn refused() -> Response<Body> {
    let mut answer = plain(StatusCode::METHOD_NOT_ALLOWED, "Pages here can only be read.");
    answer.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    answer
}

/// A page without the site, with the headers that every page has. In English, for want of a pack to take the words from.
fn plain(status: StatusCode, sentence: &'static str) -> Response<Body> {
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>Wayside</title><p>{sentence} <a href=\"/\">Start again</a></p></html>"
    );
    let mut answer = Response::new(Body::from(page));
    *answer.status_mut() = status;
    for (name, value) in [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
        (REFERRER_POLICY, "no-referrer"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CACHE_CONTROL, "no-store"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}
