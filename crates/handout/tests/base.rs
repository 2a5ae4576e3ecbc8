//! The pages of the base pack, as a browser gets them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use axum::body::{Body, to_bytes};
use http::{Request, StatusCode, header};
use jiff::Timestamp;
use std::sync::Arc;
use tower::ServiceExt;
use wayside_site::Site;

async fn get(address: &str) -> (http::response::Parts, String) {
    let site = Arc::new(Site::new(wayside_base::open().unwrap()).unwrap());
    let request = Request::get(address).body(Body::empty()).unwrap();
    let answer = wayside_handout::app(site, Timestamp::now).oneshot(request).await.unwrap();
    let (parts, body) = answer.into_parts();
    (parts, String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap())
}

#[tokio::test]
async fn pages_arrive_with_the_headers_of_the_contract() {
    let check = async |address: &str, status: StatusCode| {
        let (parts, body) = get(address).await;
        assert_eq!(parts.status, status, "{address}");
        assert_eq!(parts.headers[header::CONTENT_TYPE], "text/html; charset=utf-8", "{address}");
        assert!(parts.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("default-src 'none'"));
        assert_eq!(parts.headers[header::REFERRER_POLICY], "no-referrer", "{address}");
        assert!(!parts.headers.contains_key(header::SET_COOKIE) && !parts.headers.contains_key(header::LOCATION));
        assert!(body.starts_with("<!doctype html>"), "{address}: {body}");
    };
    for address in ["/", "/es/", "/ar/help/mx", "/fr/search?q=%ff%00", "http://wayside.example/en/check"] {
        check(address, StatusCode::OK).await;
    }
    for address in ["//es/", "/es//", "/../", "/%2e%2e/", "/%FF", "/xx/", "/es/help/zz", "/es/nothing"] {
        check(address, StatusCode::NOT_FOUND).await;
    }
}
