//! What a hand-out answers to whoever means it well or not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::{net::SocketAddr, process::Command};
use tempfile::TempDir;
use wayside_handout::Config;
use wayside_tests::{
    browser::{process::await_that, random::Random},
    handout::{loopback, served, start, wayside},
    wire::{Answer, Connection, exchange, get},
};

/// What an address of a page must not show: a file of this computer.
const OF_THIS_COMPUTER: [&str; 3] = ["root:x:0", "[package]", "BEGIN"];

#[test]
fn whatever_is_asked_is_answered_and_nothing_is_let_out() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("app.apk"), "an app").unwrap();
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("passwd.apk")).unwrap();
    let running = start(Config { folder: Some(folder.path().to_owned()), ..Config::new(loopback()) });
    let address = running.socket_address();
    await_that("the sum of the app", || (get(address, "/files/app.apk", "").status == 200).then_some(()));
    assert!(String::from_utf8(get(address, "/es/take", "").body).unwrap().contains("/files/app.apk"));

    let check = |request: &[u8], expected: &[u16]| {
        let answers = exchange(address, request);
        let found: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        let shown = String::from_utf8_lossy(&request[..request.len().min(100)]).into_owned();
        assert_eq!(found, expected, "{shown:?}");
        for body in answers.iter().map(|answer| String::from_utf8_lossy(&answer.body)) {
            assert!(OF_THIS_COMPUTER.iter().all(|part| !body.contains(part)), "{shown:?} lets out {body:.300}");
        }
    };
    let end = "HTTP/1.1\r\nHost: x\r\n\r\n";
    for target in [
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc%2fpasswd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..\\..\\etc\\passwd",
        "//etc/passwd",
        "/files/../../etc/passwd",
        "/files/..%2f..%2fetc%2fpasswd",
        "/files//etc/passwd",
        "/files/%2Fetc%2Fpasswd",
        "/files/passwd.apk",
        "/files/app.apk%00.html",
        "/files/",
        "/es/rights/..%2f..%2f",
        "/es/%ff%fe%c0%af",
        "/generate_204",
        "/hotspot-detect.html",
    ] {
        check(format!("GET {target} {end}").as_bytes(), &[404]);
    }
    check(format!("GET http://example.org/es/ {end}").as_bytes(), &[200]);
    check(b"GET /es/ HTTP/1.0\r\n\r\n", &[200]);
    check(b"GET /es/ HTTP/1.1\r\n\r\n", &[200]);
    check(format!("GET es/ {end}").as_bytes(), &[400]);
    check(format!("GET file:///etc/passwd {end}").as_bytes(), &[400]);
    check(format!("GET /\u{e9}\u{0}/ {end}").as_bytes(), &[400]);
    check(b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n", &[400]);
    check(b"GET /es/ HTTP/1.1\r\nHost: \xff\r\nX\xff: 1\r\n\r\n", &[400]);
    check(b"GET /es/ HTTP/9.9\r\n\r\n", &[400]);
    check(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", &[400]);
    check(format!("GET /es/ HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(64 << 10)).as_bytes(), &[431]);
    check(format!("GET /es/ HTTP/1.1\r\n{}\r\n", "X: 1\r\n".repeat(500)).as_bytes(), &[431]);
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
        check(format!("{method} /es/ {end}").as_bytes(), &[405]);
    }
    check(format!("OPTIONS * {end}").as_bytes(), &[405]);
    check(format!("CONNECT example.org:443 {end}").as_bytes(), &[405]);
}

/// What one server reads as a body and another as the next request must be read as a request by neither.
#[test]
fn no_request_hides_in_another() {
    let running = start(Config::new(loopback()));
    let address = running.socket_address();
    let hidden = "GET /es/rights HTTP/1.1\r\nHost: x\r\n\r\n";
    let check = |headers: &str, body: &str, expected: &[u16]| {
        for method in ["GET", "POST"] {
            let request = format!("{method} /es/ HTTP/1.1\r\nHost: x\r\n{headers}\r\n{body}{hidden}");
            let answers = exchange(address, request.as_bytes());
            let found: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
            let expected: Vec<u16> =
                expected.iter().map(|status| if *status == 200 && method == "POST" { 405 } else { *status }).collect();
            assert_eq!(found, expected, "{method} {headers:?}");
            assert!(answers.iter().all(|answer| answer.status == 400 || answer.is_last()), "{method} {headers:?} may go on");
        }
    };
    check("Content-Length: 5\r\n", "hello", &[200]);
    check("Content-Length: 36\r\n", "", &[200]);
    check("Content-Length: 36\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n", &[200]);
    check("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n", &[200]);
    check("Transfer-Encoding: chunked\r\n", "0\r\n\r\n", &[200]);
    check("Transfer-Encoding: chunked\r\n", "ffffffffffffffffff\r\n", &[200]);
    check("Transfer-Encoding: identity, chunked\r\n", "0\r\n\r\n", &[200]);
    check("Content-Length: 5\r\nContent-Length: 6\r\n", "hello", &[400]);
    check("Content-Length: +5\r\n", "hello", &[400]);
    check("Content-Length: 5, 6\r\n", "hello", &[400]);
    check("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n", &[400]);
    check("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n", &[400]);
    check("Transfer-Encoding : chunked\r\n", "0\r\n\r\n", &[400]);
    check("Transfer-Encoding:\x0bchunked\r\n", "0\r\n\r\n", &[400]);
    check(" Transfer-Encoding: chunked\r\n", "0\r\n\r\n", &[400]);

    // Without a body, one after the other is just that.
    let three = "GET /es/ HTTP/1.1\r\nHost: x\r\n\r\n".repeat(3);
    let answers = exchange(address, three.as_bytes());
    assert_eq!(answers.len(), 3);
    assert!(answers.iter().all(|answer| answer.status == 200 && answer.body == answers[0].body));
}

/// Parts that addresses are made of, good and bad.
const PARTS: [&str; 36] = [
    "es",
    "ar",
    "en",
    "help",
    "mx",
    "us",
    "check",
    "situation",
    "rights",
    "asylum",
    "say",
    "help-now",
    "search",
    "road",
    "out",
    "take",
    "files",
    "app.apk",
    "style",
    "country",
    "learn",
    "settings",
    "leave",
    "..",
    ".",
    "",
    "%2e%2e",
    "%00",
    "%ff",
    "%c3%28",
    "\u{e9}",
    "?",
    "&",
    "q=%ff",
    "in=mx",
    "via=NI,HN",
];

/// Header lines, good and bad.
const HEADERS: [&str; 16] = [
    "Accept-Encoding: gzip\r\n",
    "Accept-Encoding: ;;;,q=,gzip;q=9\r\n",
    "If-None-Match: *\r\n",
    "If-None-Match: \"\", W/\"x\", ,,\r\n",
    "Range: bytes=0-\r\n",
    "Range: bytes=5-1,-0,99999999999999999999-\r\n",
    "Range: lines=1\r\n",
    "If-Range: \"x\"\r\n",
    "Accept-Language: es;q=0.5,\u{fe}\r\n",
    "Accept-Language: *,-,x-y-z;q=1.000\r\n",
    "Host: \u{fffd}\r\n",
    "Connection: close\r\n",
    "Connection: upgrade\r\nUpgrade: h2c\r\n",
    "Expect: 100-continue\r\n",
    "Cookie: a=b\r\n",
    "If-Modified-Since: yesterday\r\n",
];

/// A request that has an end, whatever else is wrong with it.
fn any_request(random: &mut Random) -> (bool, Vec<u8>) {
    let method = ["GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "BREW"][usize::try_from(random.below(9)).unwrap()];
    // Most begin as an address of a page does, or few would get further than that there is none.
    let languages = ["/es", "/ar", "/en", ""];
    let mut target = languages[usize::try_from(random.below(4)).unwrap()].to_owned();
    for _ in 0..=random.below(4) {
        target.push(if target.is_empty() || random.happens(90) { '/' } else { '&' });
        target.push_str(PARTS[usize::try_from(random.below(36)).unwrap()]);
    }
    if random.happens(2) {
        target.push_str(&"x".repeat(usize::try_from(random.below(20_000)).unwrap()));
    }
    let mut request = format!("{method} {target} HTTP/1.{}\r\n", random.below(2));
    for _ in 0..random.below(4) {
        request.push_str(HEADERS[usize::try_from(random.below(16)).unwrap()]);
    }
    let mut bytes = request.into_bytes();
    if random.happens(3) {
        let at = usize::try_from(random.below(bytes.len() as u64)).unwrap();
        bytes[at] = u8::try_from(random.below(256)).unwrap();
        bytes.extend_from_slice(b"\r\n\r\n");
    }
    bytes.extend_from_slice(b"\r\n");
    (bytes.starts_with(b"HEAD "), bytes)
}

/// Asks so many times, over connections that stay as long as the server lets them; says how often each status came.
fn ask_anything(address: SocketAddr, seed: u64, times: usize) -> [usize; 600] {
    let mut random = Random::new(seed);
    let (mut found, mut open) = ([0; 600], None);
    for _ in 0..times {
        let (head, bytes) = any_request(&mut random);
        let mut connection = open.take().unwrap_or_else(|| Connection::new(address).unwrap());
        let answer = connection.send(&bytes).and_then(|()| connection.answer(head));
        // Not an HTTP answer, or none: the server had ended the connection, as it may.
        let Ok(Some(Answer { status, headers, .. })) = answer else { continue };
        found[usize::from(status)] += 1;
        let stays = status == 200 || status == 304 || status == 404 || status == 405;
        // After a byte that was changed, what comes next is anybody's guess; with HTTP/1.0 nothing does.
        let stays = stays && bytes.windows(8).any(|part| part == b"HTTP/1.1");
        if stays && !headers.iter().any(|(name, value)| name == "connection" && value == "close") && random.happens(98) {
            open = Some(connection);
        }
    }
    found
}

/// Memory of a process that is in use, in kilobytes.
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn a_hundred_thousand_requests_change_nothing() {
    const THREADS: u64 = 4;
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("app.apk"), vec![7; 100_000]).unwrap();
    let mut command = Command::new(wayside());
    let (mut program, address) = served(command.args(["serve", "--lan", "lo", "--folder"]).arg(folder.path()));
    let round = |round: u64, times: usize| {
        std::thread::scope(|scope| {
            let ask = |thread| scope.spawn(move || ask_anything(address, round * THREADS + thread, times));
            let threads: Vec<_> = (0..THREADS).map(ask).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).fold([0; 600], |mut sum, found| {
                sum.iter_mut().zip(found).for_each(|(sum, found)| *sum += found);
                sum
            })
        })
    };
    let mut found = round(0, 12_500);
    let before = resident(program.id());
    let second = round(1, 12_500);
    let after = resident(program.id());
    found.iter_mut().zip(second).for_each(|(sum, found)| *sum += found);
    let seen: Vec<(usize, usize)> = found.iter().copied().enumerate().filter(|(_, times)| *times > 0).collect();
    println!("statuses {seen:?}; memory {before} kB, then {after} kB");
    assert!(seen.iter().map(|(_, times)| times).sum::<usize>() > 95_000, "{seen:?}");
    for (status, _) in &seen {
        assert!([200, 206, 304, 400, 404, 405, 414, 416, 431].contains(status), "{seen:?}");
    }
    // What is kept has a bound; beyond it nothing may add up.
    assert!(after < before + (32 << 10), "memory grew from {before} kB to {after} kB");
    assert_eq!(get(address, "/es/", "").status, 200);
    program.interrupt();
    assert!(program.end().success());
    assert_eq!(program.said(), "", "a page failed");
}
