//! The real window: what it starts with, what it may be asked to do, and what it refuses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::{Value, json};
use std::fs;
use wayside_tests::browser::{
    app::{Bus, Home, Start},
    chromium::chromium,
    display::Display,
    process::await_that,
    server::Server,
    session::Session,
};

/// What shows whether pages may run scripts: a driver's own script runs anyhow, but a listener that it leaves on the page
/// does not, and the browser says that there is no scripting and shows `<noscript>`.
async fn scripting(session: &Session) -> Value {
    let script = "const root = document.documentElement, note = document.createElement('noscript');
        note.textContent = 'no script';
        document.body.append(note);
        root.addEventListener('click', () => { root.dataset.ran = 'yes'; });
        root.click();
        return [root.dataset.ran ?? 'no', matchMedia('(scripting: enabled)').matches, note.getClientRects().length > 0]";
    session.script(script, vec![]).await
}

#[tokio::test]
async fn pages_run_no_script_in_the_window() {
    let (display, home, server) = (Display::start(), Home::new(), Server::start());
    let session = Start::new(&display, &home).driven().await;
    assert_eq!(scripting(&session).await, json!(["no", false, true]));
    session.close().await;
    // Where scripts run the same question has the other answer.
    let session = chromium(server.base()).await;
    session.goto("/en/").await;
    assert_eq!(scripting(&session).await, json!(["yes", true, false]));
    session.close().await;
}

#[tokio::test]
async fn the_first_page_is_in_the_system_s_language() {
    let display = Display::start();
    for (lang, address, heading) in [
        ("es_MX.UTF-8", "/es/", "es"),
        ("ar_EG.UTF-8", "/ar/", "ar"),
        ("fr_CA.UTF-8", "/fr/", "fr"),
        ("en_GB.UTF-8", "/en/", "en"),
        // No page in this one: the list of languages.
        ("sw_KE.UTF-8", "/", "en"),
    ] {
        let home = Home::new();
        let session = Start { lang, ..Start::new(&display, &home) }.driven().await;
        assert_eq!(session.address().await, address, "{lang}");
        assert_eq!(root(&session, "lang").await, heading, "{lang}");
        session.close().await;
    }
}

#[tokio::test]
async fn a_hand_out_is_started_and_stopped_by_hand() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    session.follow("footer a[href$='/share']").await;
    session.script("document.querySelector('input[value=lo]').checked = true", vec![]).await;
    session.click("label[for=hours-4]").await;
    session.click("label[for=lang-ar]").await;
    session.follow("button[value=start]").await;
    assert!(session.shows("[role=status].notice").await && session.shows("svg.qr").await, "it does not run");
    let address = session.script("return document.querySelector('.code .address').textContent", vec![]).await;
    let address = address.as_str().unwrap().to_owned();
    // A phone, here another browser, reads the pages from it.
    let phone = chromium(address.trim_end_matches('/')).await;
    phone.goto("/es/help/mx").await;
    assert!(phone.shows("a.call[href^='tel:']").await, "no number on the phone");
    phone.close().await;
    session.follow("a.pill[href$='/share']").await;
    let said = session.script("return document.querySelector('.phones').textContent", vec![]).await;
    assert!(said.as_str().unwrap().contains('1'), "{said}");
    session.follow("a[href*='do=stop']").await;
    assert!(session.shows("button[value=start]").await, "it does not stop");
    assert!(std::net::TcpStream::connect(address.trim_start_matches("http://").trim_end_matches('/')).is_err());
    session.close().await;
}

async fn root(session: &Session, attribute: &str) -> String {
    let value = session.script("return document.documentElement.getAttribute(arguments[0])", vec![attribute.into()]).await;
    value.as_str().unwrap_or_default().to_owned()
}

/// Fills in the settings and presses a button.
async fn set(session: &Session, lang: &str, button: &str) {
    session.goto(&format!("/{lang}/settings")).await;
    for label in ["theme-dark", "text-largest"] {
        session.click(&format!("label[for={label}]")).await;
    }
    session.script("document.querySelector('#country').value = 'MX'", vec![]).await;
    session.follow(&format!("button[value={button}]")).await;
    assert!(session.shows("[role=status].notice").await, "{button}: nothing says that it was done");
}

async fn is_set(session: &Session, set: bool) {
    let expected = if set { ("text-largest theme-dark", "dark", 36) } else { ("text-normal theme-system", "light", 18) };
    let look = "const style = getComputedStyle(document.documentElement);
        return [document.documentElement.className, style.colorScheme, parseFloat(style.fontSize)]";
    assert_eq!(session.script(look, vec![]).await, json!([expected.0, expected.1, expected.2]));
}

#[tokio::test]
async fn settings_are_used_kept_when_asked_and_forgotten_when_asked() {
    let (display, home) = (Display::start(), Home::new());
    let folder = home.settings().parent().unwrap().to_owned();
    let session = Start::new(&display, &home).driven().await;
    is_set(&session, false).await;
    set(&session, "es", "apply").await;
    is_set(&session, true).await;
    session.goto("/es/").await;
    is_set(&session, true).await;
    assert!(session.shows("a.sos[href='tel:911']").await, "the number of the country chosen is not on the home page");
    assert!(!home.settings().exists(), "applying is not keeping");
    set(&session, "es", "remember").await;
    assert!(fs::read(home.settings()).unwrap().starts_with(b"SQLite format 3\0"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "one file and nothing beside it");
    session.close().await;

    // The next start knows them, whatever the system's language is.
    let session = Start { lang: "fr_FR.UTF-8", ..Start::new(&display, &home) }.driven().await;
    assert_eq!(session.address().await, "/es/");
    is_set(&session, true).await;
    session.goto("/es/settings").await;
    session.follow("button[value=forget]").await;
    is_set(&session, false).await;
    assert!(!folder.exists(), "something is kept still");
    session.close().await;

    let session = Start { lang: "fr_FR.UTF-8", ..Start::new(&display, &home) }.driven().await;
    assert_eq!(session.address().await, "/fr/");
    is_set(&session, false).await;
    session.close().await;
}

#[tokio::test]
async fn an_address_without_the_token_does_nothing() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    let forged = "0123456789abcdef0123456789abcdef-1";
    for token in [String::new(), "&token=".to_owned(), format!("&token={forged}")] {
        for address in [
            format!("/en/settings?theme=dark&text=largest&do=apply{token}"),
            format!("/en/settings?theme=dark&text=largest&do=remember{token}"),
            format!("/en/leave?x=1{token}"),
            format!("/en/out?to=https%3A%2F%2Fexample.org%2F{token}"),
        ] {
            session.goto(&address).await;
            assert!(session.shows("h1").await, "{address}");
            assert!(!session.shows("[role=status].notice").await, "{address}: something was done");
        }
    }
    session.goto("/en/").await;
    is_set(&session, false).await;
    assert!(!home.settings().exists());
    assert_eq!(home.opened(), Vec::<String>::new());
    session.close().await;
}

#[tokio::test]
async fn calls_go_to_the_system_and_the_web_only_after_the_page_that_says_so() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    session.goto("/en/help/us").await;
    let call = session.script("return document.querySelector('a[href^=\"tel:\"]').getAttribute('href')", vec![]).await;
    session.click("a[href^='tel:']").await;
    let opened = await_that("the call", || home.opened().pop());
    assert_eq!((Value::String(opened), home.opened().len()), (call, 1));
    assert_eq!(session.address().await, "/en/help/us");

    // A link of the web that a page would carry leads nowhere, and opens no second window.
    let links =
        "document.querySelector('main').insertAdjacentHTML('afterbegin', `<p><a id=web href='https://example.org/'>web</a>
        <a id=new target=_blank href='/en/about'>new</a> <a id=file href='file:///etc/passwd'>file</a></p>`)";
    session.script(links, vec![]).await;
    for link in ["#web", "#new", "#file"] {
        session.click(link).await;
        assert_eq!(session.address().await, "/en/help/us", "{link}");
    }
    assert_eq!((display.windows().len(), home.opened().len()), (1, 1));

    // The page that says so opens it, in the system's browser.
    session.goto("/en/out?to=https%3A%2F%2Fexample.org%2Fhelp").await;
    session.follow("a.call").await;
    let opened = await_that("the browser", || home.opened().get(1).cloned());
    assert_eq!((opened.as_str(), home.opened().len()), ("https://example.org/help", 2));
    session.close().await;
}

#[tokio::test]
async fn the_leave_button_ends_the_app() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    session.goto("/ar/check/situation").await;
    assert_eq!(display.windows().len(), 1);
    session.click(".leave").await;
    await_that("the window to be gone", || display.windows().is_empty().then_some(()));
}

#[test]
fn a_second_start_brings_the_first_window_to_the_front() {
    let (display, home, other) = (Display::start(), Home::new(), Home::new());
    let Some(bus) = Bus::start(&home) else {
        eprintln!("skipped: without a session bus the second start cannot find the first");
        return;
    };
    let first = Start { bus: Some(&bus), ..Start::new(&display, &home) };
    let mut running = first.alone();
    running.ready();
    let window = display.focus_window();
    // Another program comes to the front: the app itself will do, in a home and on a bus of its own.
    let stranger = Bus::start(&other).unwrap();
    let elsewhere = Start { bus: Some(&stranger), ..Start::new(&display, &other) }.alone();
    elsewhere.ready();
    let strange = await_that("the other window", || display.windows().into_iter().find(|other| *other != window));
    display.xdotool(&["windowfocus", "--sync", &strange]);

    let mut second = first.alone();
    assert!(second.program.end().success(), "the second start did not end by itself");
    await_that("the first window to have the keyboard", || (display.focused() == window).then_some(()));
    assert!(running.program.ended().is_none(), "the first start ended");
    assert_eq!(display.windows().len(), 2, "there is a window more");
}
