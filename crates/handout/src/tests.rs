//! The router without a port, and the server over a real one, both with pages made up here.
#![cfg(test)]
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use crate::{
    router,
    serve::{Limits, serve_within},
};
use axum::{
    Router,
    body::{Body, Bytes, HttpBody, to_bytes},
};
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Frame;
use hyper_util::service::TowerToHyperService;
use jiff::Timestamp;
use std::{
    borrow::Cow,
    convert::Infallible,
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};
use tower::ServiceExt;
use wayside_site::Visit;

/// Says what it was asked; `/panic` panics, `/none` does not exist.
fn page(request: &Request<()>, visit: &Visit) -> Response<Cow<'static, [u8]>> {
    assert_ne!(request.uri().path(), "/panic", "a page that fails");
    let said = format!("{} {} {:?} {}", request.method(), request.uri(), visit.languages, visit.now);
    let mut answer = Response::new(Cow::Owned(said.into_bytes()));
    if request.uri().path() == "/none" {
        *answer.status_mut() = StatusCode::NOT_FOUND;
    }
    answer.headers_mut().insert("x-kept", HeaderValue::from_static("as it was"));
    answer
}

fn app() -> Router {
    router(page, || Timestamp::UNIX_EPOCH)
}

async fn ask(request: Request<Body>) -> (http::response::Parts, String) {
    let (parts, body) = app().oneshot(request).await.expect("a router cannot fail").into_parts();
    (
        parts,
        String::from_utf8(to_bytes(body, usize::MAX).await.expect("a body of the router's own").to_vec())
            .expect("pages are UTF-8"),
    )
}

fn request(method: Method, address: &str) -> Request<Body> {
    Request::builder().method(method).uri(address).body(Body::empty()).expect("an address as the test writes it")
}

#[tokio::test]
async fn an_answer_is_the_sites_own() {
    let mut asked = request(Method::GET, "/es/search?q=pasaporte%20%ff");
    asked.headers_mut().insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("en;q=0.5, es"));
    let (parts, body) = ask(asked).await;
    assert_eq!(parts.status, StatusCode::OK);
    assert_eq!(parts.headers["x-kept"], "as it was");
    assert_eq!(body, r#"GET /es/search?q=pasaporte%20%ff ["es", "en"] 1970-01-01T00:00:00Z"#);

    let (parts, body) = ask(request(Method::GET, "/none")).await;
    assert_eq!(parts.status, StatusCode::NOT_FOUND);
    assert!(body.starts_with("GET /none"));
}

#[tokio::test]
async fn addresses_come_as_they_are_without_a_host() {
    let check = async |address: &str, expected: &str| {
        let (_, body) = ask(request(Method::GET, address)).await;
        assert_eq!(body.split(' ').nth(1), Some(expected), "{address}");
    };
    check("http://example.org/es/?in=mx", "/es/?in=mx").await;
    check("http://example.org", "/").await;
    check("//example.org/", "//example.org/").await;
    check("/../../etc/passwd", "/../../etc/passwd").await;
    check("/%2e%2e/%FF", "/%2e%2e/%FF").await;
}

#[tokio::test]
async fn head_is_get_without_its_body() {
    let (get, page) = ask(request(Method::GET, "/none")).await;
    let (head, nothing) = ask(request(Method::HEAD, "/none")).await;
    assert_eq!(head.status, get.status);
    assert_eq!(head.headers, get.headers);
    assert_eq!(head.headers[header::CONTENT_LENGTH], page.len().to_string());
    assert_eq!(nothing, "");
}

/// What every page promises to a browser, kept by those that no site has made.
fn assert_contract(headers: &header::HeaderMap) {
    assert_eq!(headers[header::CONTENT_TYPE], "text/html; charset=utf-8");
    assert!(headers[header::CONTENT_SECURITY_POLICY].to_str().expect("policies are ASCII").starts_with("default-src 'none'"));
    assert_eq!(headers[header::REFERRER_POLICY], "no-referrer");
    assert_eq!(headers[header::CACHE_CONTROL], "no-store");
}

#[tokio::test]
async fn other_methods_are_refused() {
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"] {
        let method = Method::from_bytes(method.as_bytes()).expect("a word is a method");
        let (parts, body) = ask(request(method.clone(), "/panic")).await;
        assert_eq!(parts.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
        assert_eq!(parts.headers[header::ALLOW], "GET, HEAD", "{method}");
        assert_contract(&parts.headers);
        assert!(body.contains("Start again"), "{method}: {body}");
    }
}

#[tokio::test]
async fn a_panic_is_a_page() {
    let (parts, body) = ask(request(Method::GET, "/panic?q=secret")).await;
    assert_eq!(parts.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_contract(&parts.headers);
    assert!(body.contains("Start again"));
    assert!(!body.contains("secret") && !body.contains("fails"), "{body}");
}

/// A server on a free port, until `stop` is sent or dropped.
struct Served {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    ended: tokio::task::JoinHandle<()>,
}

async fn served(limits: Limits) -> Served {
    served_with(limits, app()).await
}

async fn served_with(limits: Limits, app: Router) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("the loopback has a free port");
    let address = listener.local_addr().expect("what is bound has an address");
    let (stop, stopped) = oneshot::channel();
    let ended = tokio::spawn(serve_within(limits, vec![listener], move |_| TowerToHyperService::new(app.clone()), async {
        let _ = stopped.await;
    }));
    Served { address, stop, ended }
}

/// Sends bytes and reads until the server closes.
async fn exchange(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.expect("the server listens");
    // The server may close before it has read everything that is too long.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn a_real_socket_answers_whatever_comes() {
    let served = served(Limits::default()).await;
    let check = async |request: &[u8], status: &str, ends: &str| {
        let answer = exchange(served.address, request).await;
        let shown = String::from_utf8_lossy(&request[..request.len().min(80)]).into_owned();
        assert_eq!(answer.split(' ').nth(1), Some(status), "{shown:?}: {answer}");
        assert!(answer.ends_with(ends), "{shown:?}: {answer}");
    };
    let end = "HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    let get = |target: &str| format!("GET {target} {end}\r\n").into_bytes();
    check(&get("/es/"), "200", "GET /es/ [] 1970-01-01T00:00:00Z").await;
    check(&get("//"), "200", "GET // [] 1970-01-01T00:00:00Z").await;
    check(&get("/../"), "200", "GET /../ [] 1970-01-01T00:00:00Z").await;
    check(&get("http://x/es/?q"), "200", "GET /es/?q [] 1970-01-01T00:00:00Z").await;
    check(&get("/none"), "404", "Z").await;
    check(&get("/panic"), "500", "</html>").await;
    check(format!("HEAD /es/ {end}\r\n").as_bytes(), "200", "\r\n\r\n").await;
    check(format!("POST /es/ {end}Content-Length: 5\r\n\r\nhello").as_bytes(), "405", "</html>").await;
    check(format!("GET /es/ {end}Content-Length: 5\r\n\r\nhello").as_bytes(), "200", "Z").await;
    check(b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n", "400", "\r\n\r\n").await;
    check(format!("GET / {end}X: {}\r\n\r\n", "x".repeat(64 << 10)).as_bytes(), "431", "").await;
    check(&get(&format!("/{}", "x".repeat(70_000))), "431", "").await;
    check(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", "400", "\r\n\r\n").await;
    check(b"GET / HTTP/1.0\r\n\r\n", "200", "Z").await;
}

#[tokio::test]
async fn whoever_says_nothing_is_let_go() {
    let served = served(Limits { header_time: Duration::from_millis(50), ..Limits::default() }).await;
    for said in [&b""[..], b"GET / HTTP/1.1\r\nHost:", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"] {
        // Comes back because the server ends it: after nothing, half a header, an answer.
        exchange(served.address, said).await;
    }
}

#[tokio::test]
async fn whoever_comes_new_does_not_wait_for_the_still() {
    let served = served(Limits { connections: 1, ..Limits::default() }).await;
    let mut still = TcpStream::connect(served.address).await.expect("the server listens");
    still.write_all(b"GET / HTTP/1.1\r\nHost:").await.expect("the connection is open");
    let answer = exchange(served.address, b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    // Far sooner than it would have lost its place by itself.
    let mut rest = Vec::new();
    let _ = still.read_to_end(&mut rest).await;
    assert_eq!(rest, b"");
}

/// A body without an end, that says when it is dropped.
struct Endless(Option<oneshot::Sender<()>>);

impl HttpBody for Endless {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(&[b'x'; 4096])))))
    }
}

impl Drop for Endless {
    fn drop(&mut self) {
        let _ = self.0.take().map(|gone| gone.send(()));
    }
}

#[tokio::test]
async fn whoever_takes_nothing_is_let_go() {
    let (gone, is_gone) = oneshot::channel();
    let body = Arc::new(Mutex::new(Some(Body::new(Endless(Some(gone))))));
    let app = Router::new().fallback(move || {
        let body = body.lock().expect("nobody panics with the lock").take().unwrap_or_default();
        async move { Response::new(body) }
    });
    let served = served_with(Limits { write_time: Duration::from_millis(50), ..Limits::default() }, app).await;
    let mut idle = TcpStream::connect(served.address).await.expect("the server listens");
    idle.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.expect("the connection is open");
    is_gone.await.expect("the body is dropped, not lost");
    // Until then it did get what fitted on the way.
    let mut first = [0; 12];
    idle.read_exact(&mut first).await.expect("an answer has begun");
    assert_eq!(&first, b"HTTP/1.1 200");
}

#[tokio::test]
async fn told_to_stop_it_stops() {
    let served = served(Limits::default()).await;
    let mut idle = TcpStream::connect(served.address).await.expect("the server listens");
    idle.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").await.expect("the connection is open");
    let mut first = [0];
    idle.read_exact(&mut first).await.expect("an answer has begun");
    served.stop.send(()).expect("the server waits for this");
    // Far below the time for last answers: an idle connection is none.
    tokio::time::timeout(Duration::from_secs(2), served.ended)
        .await
        .expect("it ends within two seconds")
        .expect("its task does not panic");
    assert!(TcpStream::connect(served.address).await.is_err());
    let mut rest = Vec::new();
    idle.read_to_end(&mut rest).await.expect("the connection ends in order");
}
