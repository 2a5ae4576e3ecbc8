//! How an outcome reaches the person: announced by a screen reader, seen at once when it is danger, and in words where the
//! browser cannot work it out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::{Value, json};
use wayside_tests::{
    browser::{
        app::{Home, Start},
        check::Case,
        chromium::chromium,
        chromium87::Chromium87,
        display::Display,
        server::Server,
        session::Session,
    },
    pages::LANGUAGES,
};

const CHECKS: [&str; 3] = ["situation", "job-offer", "signs"];

/// Checks with answers that mean danger.
const DANGERS: [(&str, &[&str]); 3] = [("situation", &["g0", "s1y"]), ("signs", &["s4y"]), ("job-offer", &["s7y"])];

async fn press(session: &Session, buttons: &[&str]) {
    for button in buttons {
        session.click(&format!("label[for={button}]")).await;
    }
}

/// The title of the outcome stands in a live region that was there, and empty, before: else nothing would be announced.
async fn announced(session: &Session, id: &str, buttons: &[&str]) {
    let region = "[role=status]:has(.result)";
    session.goto(&Case::new(id, None).address("en")).await;
    let spoken = "const region = document.querySelector(arguments[0]);
        return [region.getAttribute('aria-live'), region.innerText.trim()]";
    if buttons.contains(&"g0") {
        session.click("label[for=g0]").await;
    }
    let before = session.script(spoken, vec![region.into()]).await;
    assert!(matches!(before[0].as_str(), None | Some("polite" | "assertive")), "{id}: {before}");
    assert_eq!(before[1], "", "{id}");
    let rest: Vec<&str> = buttons.iter().copied().filter(|button| *button != "g0").collect();
    press(session, &rest).await;
    let after = session.script(spoken, vec![region.into()]).await;
    let title = session.script("return document.querySelector('.result.danger h3').innerText.trim()", vec![]).await;
    assert!(after[1].as_str().unwrap().contains(title.as_str().unwrap()), "{id}: {after}");
}

/// Wherever the reader is, the link is on the screen with nothing above it, and leads to the outcome.
async fn seen_everywhere(session: &Session, about: &str) {
    let script = include_str!("../src/browser/danger.js");
    let places = session.script(script, vec![]).await;
    let places = places.as_array().unwrap();
    assert!(places.len() >= 5, "{about}: {places:?}");
    for place in places {
        assert_eq!(place["seen"], Value::Bool(true), "{about}: {place}");
    }
    session.script("scrollTo({top: 0, behavior: 'instant'})", vec![]).await;
    let middle = "const box = document.querySelector('.to-outcome.danger').getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2]";
    let middle = session.script(middle, vec![]).await;
    session.click_at((middle[0].as_f64().unwrap(), middle[1].as_f64().unwrap())).await;
    let there = "const box = document.querySelector('#outcome').getBoundingClientRect();
        return [location.hash, box.top >= 0 && box.top < innerHeight / 2, box.top, innerHeight]";
    let there = session.script(there, vec![]).await;
    assert_eq!((&there[0], &there[1]), (&json!("#outcome"), &Value::Bool(true)), "{about}: {there}");
}

#[tokio::test]
async fn danger_is_announced_and_seen_everywhere_in_chromium() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    for (id, buttons) in DANGERS {
        announced(&session, id, buttons).await;
        for lang in LANGUAGES {
            for (width, height, size) in
                [(412, 892, "normal"), (320, 480, "normal"), (320, 640, "largest"), (1280, 800, "normal")]
            {
                session.size(width, height).await;
                session.goto(&Case::new(id, None).address(lang)).await;
                session.script("document.documentElement.classList.add('text-' + arguments[0])", vec![size.into()]).await;
                press(&session, buttons).await;
                seen_everywhere(&session, &format!("{lang} {id} {width}x{height} {size}")).await;
            }
        }
    }
    session.close().await;
}

#[tokio::test]
async fn danger_is_announced_and_seen_everywhere_in_the_window() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    for (id, buttons) in DANGERS {
        announced(&session, id, buttons).await;
        for lang in LANGUAGES {
            session.goto(&Case::new(id, None).address(lang)).await;
            press(&session, buttons).await;
            seen_everywhere(&session, &format!("{lang} {id}")).await;
        }
    }
    session.close().await;
}

/// Words of comfort come with a yes, and go with it.
#[tokio::test]
async fn comfort_comes_with_a_yes() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    session.goto(&Case::new("situation", None).address("en")).await;
    session.click("label[for=g0]").await;
    for statement in ["5", "13"] {
        let calm = format!(".statement:has(#s{statement}y) .calm");
        assert!(!session.shows(&calm).await, "{statement}: before an answer");
        for (letter, shown) in [("n", false), ("y", true), ("u", false)] {
            session.click(&format!("label[for=s{statement}{letter}]")).await;
            assert_eq!(session.shows(&calm).await, shown, "{statement}{letter}");
        }
    }
    session.close().await;
}

/// What has to be seen where nothing can sort the answers: the questions, all outcomes, each with its rule in words.
fn in_words(case: &Case) -> Vec<String> {
    let outcomes = case.check.outcomes.iter().flat_map(|outcome| {
        let parts = ["[role=status] > .result.o-", "#outcome > .outcome.o-"].map(|part| format!("{part}{}", outcome.id));
        parts.into_iter().chain([format!("#outcome > .outcome.o-{} .rule", outcome.id)])
    });
    outcomes.chain(["#outcome > .words", ".after-gate .q"].map(str::to_owned)).collect()
}

/// An engine without `:has()` leaves out every rule that has it.
#[tokio::test]
async fn without_has_every_outcome_is_there_in_words() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    for lang in LANGUAGES {
        for id in CHECKS {
            let case = Case::new(id, None);
            session.goto(&case.address(lang)).await;
            let removed = session.script(include_str!("../src/browser/without_has.js"), vec![]).await;
            assert!(removed.as_u64().unwrap() > 0, "{id}: there is no rule with :has() in the stylesheet");
            for selector in in_words(&case) {
                assert!(session.shows(&selector).await, "{lang} {id}: {selector} is not there");
            }
            for outcome in &case.check.outcomes {
                let rule = format!("#outcome > .outcome.o-{} .rule", outcome.id);
                let words = session
                    .script("return document.querySelector(arguments[0]).innerText.trim()", vec![rule.as_str().into()])
                    .await;
                assert!(words.as_str().unwrap().chars().count() > 10, "{lang} {id} {}: {words}", outcome.id);
            }
        }
    }
    session.close().await;
}

/// The same in a browser of 2020, in which other pages have to be whole too.
#[test]
fn in_a_browser_of_2020_every_outcome_is_there_in_words() {
    let server = Server::start();
    let mut browser = Chromium87::start(server.base());
    for lang in LANGUAGES {
        for id in CHECKS {
            let case = Case::new(id, None);
            browser.goto(&case.address(lang));
            assert_eq!(browser.missing(&in_words(&case)), Vec::<String>::new(), "{lang} {id}");
        }
        for room in ["", "help", "help/mx", "rights", "rights/debt", "country/mx", "road?via=HN,MX", "say", "search?q=help"] {
            browser.goto(&format!("/{lang}/{room}"));
            let wide = browser.script("return document.documentElement.scrollWidth - innerWidth", &[]);
            assert!(wide.as_i64().unwrap() <= 0, "{lang}/{room} is {wide} px wider than the screen");
            assert_eq!(browser.missing(&["main h1".to_owned(), ".leave".to_owned()]), Vec::<String>::new(), "{lang}/{room}");
        }
    }
}
