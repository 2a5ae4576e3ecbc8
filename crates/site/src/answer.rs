//! Answers: the portable contract. 200, 404 or 500, whole, with the headers that hold the promises.

use crate::Body;
use http::{HeaderValue, Response, StatusCode, header};
use std::borrow::Cow;

/// Nothing runs, nothing is fetched, nothing is sent but to this same place, nobody frames it.
const CONTENT_SECURITY_POLICY: &str =
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// May a browser keep it?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// No: it shows what a person was looking for.
    Never,
    /// Yes: the same for everybody, for as long as the address is the same.
    Always,
}

/// An answer with a page.
pub(crate) fn html(status: StatusCode, body: String, keep: Keep) -> Response<Body> {
    answer(status, "text/html; charset=utf-8", Cow::Owned(body.into_bytes()), keep)
}

/// An answer with a stylesheet.
pub(crate) fn css(body: Cow<'static, [u8]>) -> Response<Body> {
    answer(StatusCode::OK, "text/css; charset=utf-8", body, Keep::Always)
}

fn answer(status: StatusCode, kind: &'static str, body: Body, keep: Keep) -> Response<Body> {
    let keep = match keep {
        Keep::Never => "no-store",
        Keep::Always => "public, max-age=31536000, immutable",
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, keep),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
