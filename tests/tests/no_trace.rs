//! What the app must never do: open a way out, or leave something behind.
//!
//! The app runs in the real window under `strace`. With a driver's hands on it, it may have the one connection that the driver
//! needs; driven by mouse and keyboard alone, it has none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process,
    time::{SystemTime, UNIX_EPOCH},
};
use tempfile::TempDir;
use wayside_tests::{
    browser::{
        app::{Alone, Bus, Home, Start},
        display::Display,
        kinds::kinds,
        memory,
        process::await_that,
        session::Session,
        trace::{self, Call},
    },
    pages::LANGUAGES,
};

/// Where a call to the outside leads, as far as `strace` says.
fn port(call: &Call) -> Option<&str> {
    let local = call.given.contains("sin_addr=inet_addr(\"127.0.0.1\")");
    call.given.split_once("sin_port=htons(")?.1.split(')').next().filter(|_| local)
}

/// The proxy that is not there, where the window sends whatever it should never have asked for.
const NOWHERE: &str = "9";

/// Puts on a page what no pack can, and what would call out if the window let it. Then other pages follow, so that it has time to.
async fn hostile(session: &Session) {
    session.goto("/en/about").await;
    let insert = "document.head.insertAdjacentHTML('beforeend', `<link rel=dns-prefetch href='//example.org'>
            <link rel=preconnect href='https://example.org'><link rel=prefetch href='https://example.org/p'>
            <link rel=stylesheet href='https://example.org/s.css'><meta http-equiv=x-dns-prefetch-control content=on>`);
        document.querySelector('main').insertAdjacentHTML('afterbegin', `<img src='http://127.0.0.1:8/i.png' alt=''>
            <iframe src='http://127.0.0.1:8/f'></iframe><p><a id=web href='http://127.0.0.1:8/'>web</a></p>
            <form id=form action='http://127.0.0.1:8/form'><button id=send>send</button></form>`)";
    session.script(insert, vec![]).await;
    for selector in ["#web", "#send"] {
        session.click(selector).await;
    }
    for address in ["/en/", "/en/help", "/en/rights", "/en/check", "/en/say"] {
        session.goto(address).await;
    }
}

/// What a trace says of the app under a driver: sockets made that are not Unix ones, and where they were used to go.
fn ways_out(calls: &[Call]) -> (Vec<&Call>, Vec<&Call>) {
    let (made, used): (Vec<&Call>, Vec<&Call>) =
        calls.iter().filter(|call| call.leaves_the_machine()).partition(|call| call.name == "socket");
    let bound: Vec<&&Call> = used.iter().filter(|call| call.name == "bind").collect();
    assert_eq!(bound.len(), 1, "the driver listens at one address: {bound:?}");
    let inspector = port(bound[0]).expect("it is on the loopback");
    let used = used.iter().copied().filter(|call| port(call) != Some(inspector)).collect();
    (made, used)
}

#[tokio::test]
async fn what_would_call_out_reaches_nobody() {
    let (display, home, notes) = (Display::start(), Home::new(), TempDir::new().unwrap());
    let file = notes.path().join("trace");
    let session = Start { trace: Some(&file), ..Start::new(&display, &home) }.driven().await;
    hostile(&session).await;
    session.close().await;
    let calls = trace::read(&file);
    let (made, used) = ways_out(&calls);
    for call in &used {
        assert_eq!(port(call), Some(NOWHERE), "a way out: {call:?}");
    }
    // No datagram either: no name of a host was looked up.
    for call in &made {
        assert!(call.given.starts_with("AF_INET, SOCK_STREAM"), "a way out: {call:?}");
    }
}

#[tokio::test]
async fn every_page_is_visited_with_no_socket_but_unix_ones_and_the_drivers() {
    let (display, home, notes) = (Display::start(), Home::new(), TempDir::new().unwrap());
    let file = notes.path().join("trace");
    let session = Start { trace: Some(&file), ..Start::new(&display, &home) }.driven().await;
    for lang in LANGUAGES {
        let addresses: BTreeSet<String> = kinds(lang).into_iter().map(|kind| kind.address).collect();
        assert!(addresses.len() > 30);
        for address in addresses {
            session.goto(&address).await;
            assert!(session.shows("h1").await, "{address} has no heading");
        }
    }
    session.close().await;
    let calls = trace::read(&file);
    let (made, used) = ways_out(&calls);
    assert!(used.is_empty(), "a way out: {used:?}");
    // The driver's own: one that listens, and one each for the app and the process of the pages.
    assert_eq!(made.len(), 3, "a socket that is not the driver's: {made:?}");
}

/// How the app ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// The button on the page.
    Button,
    /// A key.
    Key(&'static str),
    /// The system, without a warning.
    Killed,
}

/// Where the search field and the leave button are.
struct Places {
    field: (f64, f64),
    leave: (f64, f64),
}

async fn places(display: &Display, lang: &str, word: &str) -> Places {
    let home = Home::new();
    let session = Start::new(display, &home).driven().await;
    session.goto(&format!("/{lang}/")).await;
    let field = session.place("#q").await;
    session.goto(&format!("/{lang}/search?q={word}")).await;
    let leave = session.place(".leave").await;
    session.close().await;
    Places { field, leave }
}

/// A word that is on this machine nowhere else.
fn canary() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() + u128::from(process::id());
    let letter = |at: u32| char::from(b'a' + u8::try_from(now / 26_u128.pow(at) % 26).unwrap());
    format!("zq{}", (0..12).map(letter).collect::<String>())
}

/// Types a word into the search field and presses Return. The window takes nothing in before it has been drawn, which it tells
/// nobody: the word is typed until the page has it.
fn search(app: &Alone, display: &Display, places: &Places, word: &str) {
    await_that("the search field", || {
        display.click(places.field);
        display.xdotool(&["key", "ctrl+a"]);
        display.xdotool(&["type", word]);
        memory::holds(&app.program.group(), word).then_some(())
    });
    display.xdotool(&["key", "Return"]);
    app.ready();
}

fn end(app: &mut Alone, display: &Display, how: End, places: &Places) {
    match how {
        End::Button => display.click(places.leave),
        End::Key(key) => {
            display.xdotool(&["key", key]);
        }
        End::Killed => return app.program.kill(),
    }
    assert!(app.program.end().success(), "{how:?}: it did not end well");
}

/// Searches for a word, ends the app, and looks for what it did and left.
async fn leaves_nothing(display: &Display, lang: &str, locale: &str, how: End) {
    let (home, notes, word) = (Home::new(), TempDir::new().unwrap(), canary());
    let places = places(display, lang, &word).await;
    let bus = Bus::start(&home);
    let before = home.left();
    let file = notes.path().join("trace");
    let start = Start { lang: locale, bus: bus.as_ref(), trace: Some(&file), ..Start::new(display, &home) };
    let mut app = start.alone();
    app.ready();
    display.focus_window();
    search(&app, display, &places, &word);
    assert!(memory::holds(&app.program.group(), &word), "{lang}: the search did not happen");
    end(&mut app, display, how, &places);

    let calls = trace::read(&file);
    let out: Vec<&Call> = calls.iter().filter(|call| call.leaves_the_machine()).collect();
    assert!(out.is_empty(), "{lang} {how:?}: {out:?}");
    // Devices, and what the system keeps about the process while it runs.
    let kept = |path: &&str| !path.starts_with("/dev/") && !path.starts_with("/proc/");
    let written: Vec<&str> = calls.iter().filter_map(Call::writes).filter(kept).collect();
    assert!(written.is_empty(), "{lang} {how:?}: written to {written:?}");
    // The desktop's services for accessibility and settings, which the bus starts for any window, have places of their own.
    let service = |path: &String| ["run/at-spi", "run/dbus", "run/dconf"].iter().any(|own| path.starts_with(own));
    let left: Vec<String> = home.left().into_iter().filter(|path| !before.contains(path) && !service(path)).collect();
    assert!(left.is_empty(), "{lang} {how:?}: left behind: {left:?}");
    for path in home.left() {
        nowhere_in(&home.path().join(path), &word);
    }
}

/// A word is not in a file, nor in its name.
fn nowhere_in(path: &Path, word: &str) {
    assert!(!path.display().to_string().contains(word), "{}", path.display());
    if path.is_file() {
        assert!(!memory::contains(&fs::read(path).unwrap(), word.as_bytes()), "{} holds the word", path.display());
    }
}

#[tokio::test]
async fn leaving_by_button_leaves_nothing_in_any_language() {
    let display = Display::start();
    for (lang, locale) in [("en", "en_US.UTF-8"), ("es", "es_MX.UTF-8"), ("fr", "fr_FR.UTF-8"), ("ar", "ar_EG.UTF-8")] {
        leaves_nothing(&display, lang, locale, End::Button).await;
    }
}

#[tokio::test]
async fn leaving_by_key_or_by_force_leaves_nothing() {
    let display = Display::start();
    for how in [End::Key("Escape"), End::Key("ctrl+q"), End::Key("ctrl+w"), End::Killed] {
        leaves_nothing(&display, "en", "en_US.UTF-8", how).await;
    }
}
