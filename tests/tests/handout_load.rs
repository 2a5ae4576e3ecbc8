//! Many phones at once on one hand-out, and people who mean to keep them out.
//!
//! Every address of `127.0.0.0/8` is this computer, so each phone here has one of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::{
    net::{Ipv4Addr, SocketAddr},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpSocket, TcpStream},
    task::JoinSet,
    time::timeout,
};
use wayside_handout::{Config, Running};
use wayside_tests::{
    browser::process::{PATIENCE, await_that},
    handout::{loopback, start},
    wire::get,
};

fn running(folder: Option<&TempDir>) -> Running {
    start(Config { folder: folder.map(|folder| folder.path().to_owned()), ..Config::new(loopback()) })
}

/// A connection from an address of the loopback.
async fn connect(from: Ipv4Addr, to: SocketAddr) -> std::io::Result<TcpStream> {
    let socket = TcpSocket::new_v4()?;
    socket.bind((from, 0).into())?;
    socket.connect(to).await
}

/// One page over a connection that stays: its status and size.
async fn page(stream: &mut BufReader<TcpStream>, address: &str) -> std::io::Result<(u16, usize)> {
    let request = format!("GET {address} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip\r\n\r\n");
    stream.get_mut().write_all(request.as_bytes()).await?;
    let (mut status, mut length, mut line) = (0, 0, String::new());
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        } else if let Some(rest) = line.strip_prefix("http/1.1 ") {
            status = rest.split(' ').next().and_then(|status| status.parse().ok()).unwrap_or(0);
        } else if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.parse().unwrap_or(0);
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok((status, length))
}

/// What somebody with a phone looks at: twenty pages, with their stylesheets.
fn visit(phone: usize) -> Vec<String> {
    let lang = ["en", "es", "fr", "ar"][phone % 4];
    let pages = [
        "/",
        "/style/wayside-0.1.0.css",
        "/{}/",
        "/{}/help",
        "/{}/help/mx",
        "/{}/?in=mx",
        "/{}/help/us?in=us",
        "/{}/check",
        "/{}/check/situation?in=mx",
        "/style/check/situation_mx.css",
        "/{}/rights",
        "/{}/rights/asylum",
        "/{}/rights/your-documents",
        "/{}/say",
        "/{}/say/help-now",
        "/{}/say/help-now?to=en",
        "/{}/search?q=visa",
        "/{}/road?via=GT,MX,US",
        "/{}/country/mx",
        "/{}/about",
    ];
    pages.iter().map(|page| page.replace("{}", lang)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_phones_at_once() {
    let running = running(None);
    let address = running.socket_address();
    let started = Instant::now();
    let mut phones = JoinSet::new();
    for phone in 0..300_usize {
        phones.spawn(async move {
            let from = Ipv4Addr::new(127, 1, u8::try_from(phone / 100).unwrap(), u8::try_from(phone % 100 + 1).unwrap());
            let mut stream = BufReader::new(connect(from, address).await.expect("a connection"));
            for address in visit(phone) {
                let (status, size) = page(&mut stream, &address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
                assert!(status == 200 && size > 200, "{address}: {status}, {size} bytes");
            }
        });
    }
    let done = phones.join_all();
    timeout(PATIENCE, done).await.expect("all phones are served");
    println!("300 phones, 20 pages each: {} ms", started.elapsed().as_millis());
    assert_eq!(running.phones(), 300);
}

/// A repeater or a second router: many phones, one address. A browser opens a connection again that was ended after an answer.
#[tokio::test(flavor = "multi_thread")]
async fn many_phones_behind_one_address() {
    let running = running(None);
    let address = running.socket_address();
    let mut phones = JoinSet::new();
    for phone in 0..150_usize {
        phones.spawn(async move {
            let from = Ipv4Addr::new(127, 2, 0, 1);
            let mut stream = BufReader::new(connect(from, address).await.expect("a connection"));
            let mut used = false;
            for address_of_page in visit(phone) {
                let found = match page(&mut stream, &address_of_page).await {
                    Err(_) if used => {
                        stream = BufReader::new(connect(from, address).await.expect("a connection"));
                        page(&mut stream, &address_of_page).await
                    }
                    found => found,
                };
                used = true;
                let (status, _) = found.unwrap_or_else(|error| panic!("{address_of_page}: {error}"));
                assert_eq!(status, 200, "{address_of_page}");
            }
        });
    }
    timeout(PATIENCE, phones.join_all()).await.expect("all phones are served");
    assert_eq!(running.phones(), 1);
}

/// A connection that never finishes its header.
async fn slow_to_ask(from: Ipv4Addr, to: SocketAddr) -> Option<TcpStream> {
    let mut stream = connect(from, to).await.ok()?;
    stream.write_all(b"GET /es/ HTTP/1.1\r\nHost: ").await.ok()?;
    Some(stream)
}

/// A connection that asks for much and takes none of it.
async fn slow_to_take(from: Ipv4Addr, to: SocketAddr) -> Option<TcpStream> {
    let socket = TcpSocket::new_v4().ok()?;
    socket.set_recv_buffer_size(4096).ok()?;
    socket.bind((from, 0).into()).ok()?;
    let mut stream = socket.connect(to).await.ok()?;
    stream.write_all(b"GET /files/large.deb HTTP/1.1\r\nHost: x\r\n\r\n").await.ok()?;
    Some(stream)
}

/// How long a normal visitor waits for a first page while `slow` keep their connections.
async fn visitor(running: &Running, slow: &[Option<TcpStream>]) -> Duration {
    let started = Instant::now();
    let from = Ipv4Addr::new(127, 9, 9, 9);
    let visit = async {
        let mut stream = BufReader::new(connect(from, running.socket_address()).await.unwrap());
        page(&mut stream, "/es/help/mx").await.unwrap()
    };
    // Half of the time after which the slow ones are cut: the visitor does not owe the answer to that.
    let (status, _) = timeout(Duration::from_secs(10), visit).await.expect("the visitor waits for the slow ones");
    assert_eq!(status, 200);
    assert!(slow.iter().flatten().count() > 900, "they could not even connect");
    started.elapsed()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_slow_connections_keep_nobody_waiting() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("large.deb"), vec![7; 20 << 20]).unwrap();
    let running = running(Some(&folder));
    let address = running.socket_address();
    let first_byte = || (get(address, "/files/large.deb", "Range: bytes=0-0\r\n").status == 206).then_some(());
    await_that("the sum of the file", first_byte);
    for clients in [1_u16, 4, 1000] {
        let from = |number: u16| Ipv4Addr::from(0x7f03_0001 + u32::from(number % clients) + (u32::from(clients) << 12));
        let mut slow = Vec::new();
        for number in 0..1000_u16 {
            let one = if number % 2 == 0 {
                slow_to_ask(from(number), address).await
            } else {
                slow_to_take(from(number), address).await
            };
            slow.push(one);
        }
        let waited = visitor(&running, &slow).await;
        println!("a visitor beside 1,000 slow connections of {clients} addresses: {} ms", waited.as_millis());
        // One after the other, the slow ones go on trying.
        for number in 0..1000_u16 {
            slow.push(slow_to_ask(from(number), address).await);
        }
        let waited = visitor(&running, &slow).await;
        println!("after 1,000 more: {} ms", waited.as_millis());
    }
}
