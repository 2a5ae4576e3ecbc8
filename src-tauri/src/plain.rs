//! The page that stands in when a page could not be made, and the headers that no answer may lack.

use http::{HeaderValue, Response, StatusCode, header};
use std::borrow::Cow;
use wayside_site::Body;

/// What every answer carries. The site sets its own; these are for the stand-in, and for an answer that lacks one.
const HEADERS: [(header::HeaderName, &str); 5] = [
    (header::CONTENT_TYPE, "text/html; charset=utf-8"),
    (header::CONTENT_SECURITY_POLICY, "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::CACHE_CONTROL, "no-store"),
];

/// The stand-in: in no language of the reader's, since what chooses it may be what failed.
pub(crate) fn failed(token: &str) -> Response<Body> {
    let page = format!(
        "<!doctype html>\n<html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>Wayside</title>\n\
         <p>This page could not be shown. Nothing was kept.\n<p lang=es>No se pudo mostrar esta página. No se guardó nada.\n\
         <p lang=fr>Cette page n’a pas pu être affichée. Rien n’a été gardé.\n\
         <p lang=ar dir=rtl>تعذّر عرض هذه الصفحة. لم يُحفظ شيء.\n\
         <p><a href=\"/\">Wayside</a>\n<p><a href=\"/en/leave?token={token}\">✕</a>\n"
    );
    sealed(with_status(StatusCode::INTERNAL_SERVER_ERROR, Cow::Owned(page.into_bytes())))
}

/// Nothing to see: shown for the moment that leaving takes.
pub(crate) fn blank() -> Response<Body> {
    sealed(with_status(StatusCode::OK, Cow::Borrowed(b"<!doctype html><html lang=en><title>Wayside</title>")))
}

/// An answer as the contract has it: one of three statuses, and no header missing. Tauri sets a security policy for pages of
/// its own scheme only, so here is the last place where one can be set.
pub(crate) fn sealed(mut answer: Response<Body>) -> Response<Body> {
    if !matches!(answer.status(), StatusCode::OK | StatusCode::NOT_FOUND | StatusCode::INTERNAL_SERVER_ERROR) {
        *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    }
    for (name, value) in HEADERS {
        answer.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    answer
}

fn with_status(status: StatusCode, body: Body) -> Response<Body> {
    let mut answer = Response::new(body);
    *answer.status_mut() = status;
    answer
}
