//! `/files/{name}`: a file to take along, whole or from where a download broke off.

use super::shelf::{Item, Place, Shelf};
use axum::body::Body;
use http::{
    HeaderMap, HeaderValue, Method, Request, Response, StatusCode,
    header::{
        CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_RANGE, RANGE, X_CONTENT_TYPE_OPTIONS,
    },
};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use std::sync::Arc;
use tower_http::services::ServeFile;

/// Characters that stand for themselves in `filename*` (RFC 8187, section 3.2.1), less those that somebody may read otherwise.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// The file of an address below `/files/`; `None` if there is none.
pub(crate) async fn answer(shelf: &Shelf, method: &Method, name: &str, headers: &HeaderMap) -> Option<Response<Body>> {
    let name = percent_decode_str(name).decode_utf8().ok()?;
    let item = shelf.get(&name)?;
    let about = Arc::clone(&item);
    let is_as_listed = tokio::task::spawn_blocking(move || about.is_as_listed()).await.ok()?;
    if !is_as_listed {
        return None;
    }
    let tag = HeaderValue::try_from(format!("\"{}\"", item.offered.sha256)).ok()?;
    if super::matches(headers, &tag) {
        return Some(describe(Response::new(Body::empty()), StatusCode::NOT_MODIFIED, &item, tag));
    }
    let answer = match &item.place {
        // Small: it is sent again from its beginning.
        Place::Memory(bytes) => Response::new(Body::from(bytes.clone())),
        Place::Disk(path, _) => ServeFile::new(path).try_call(partly(method, headers, &tag)).await.ok()?.map(Body::new),
    };
    let status = answer.status();
    // Gone or locked since the list was made.
    if status == StatusCode::NOT_FOUND || status.is_server_error() {
        return None;
    }
    Some(describe(answer, status, &item, tag))
}

/// What of a request has to do with parts of a file. With `If-Range` a part is sent only of the very file that was begun.
fn partly(method: &Method, headers: &HeaderMap, tag: &HeaderValue) -> Request<Body> {
    let mut request = Request::new(Body::empty());
    request.method_mut().clone_from(method);
    if let Some(range) = headers.get(RANGE).filter(|_| headers.get(IF_RANGE).is_none_or(|begun| begun == tag)) {
        request.headers_mut().insert(RANGE, range.clone());
    }
    request
}

fn describe(mut answer: Response<Body>, status: StatusCode, item: &Item, tag: HeaderValue) -> Response<Body> {
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(ETAG, tag);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(item.mime));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Taken along, not opened here: what is in it must not speak for these pages.
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    if let Ok(disposition) = HeaderValue::try_from(disposition(&item.offered.name)) {
        headers.insert(CONTENT_DISPOSITION, disposition);
    }
    answer
}

/// Old browsers read the first name, all others the second.
fn disposition(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_. ".contains(c) { c } else { '_' };
    let ascii: String = name.chars().map(plain).collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{}", utf8_percent_encode(name, PLAIN))
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn names_are_written_twice() {
        let check = |name: &str, expected: &str| assert_eq!(disposition(name), format!("attachment; {expected}"));
        check("app_0.1.0-1_amd64.deb", "filename=\"app_0.1.0-1_amd64.deb\"; filename*=UTF-8''app_0.1.0-1_amd64.deb");
        check("a \"b\"; c.apk", "filename=\"a _b__ c.apk\"; filename*=UTF-8''a%20%22b%22%3B%20c.apk");
        check("دليل.apk", "filename=\"____.apk\"; filename*=UTF-8''%D8%AF%D9%84%D9%8A%D9%84.apk");
    }
}
