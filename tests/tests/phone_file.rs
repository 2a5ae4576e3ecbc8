//! The phone file: small, whole, and the same outcomes as everywhere, opened from a disk.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use tempfile::TempDir;
use wayside_handout::{Choice, CopyError, phone_file};
use wayside_site::Site;
use wayside_tests::{
    browser::{
        check::{Case, Seen},
        chromium::chromium,
        session::Session,
    },
    html::Document,
    pages::{NOW, moment},
};

/// The countries of a way.
const WAY: [&str; 5] = ["HN", "GT", "MX", "US", "NI"];

fn site() -> Site {
    Site::new(wayside_base::open().unwrap()).unwrap()
}

fn choice(languages: &[&str], countries: &[&str]) -> Choice {
    let texts = |list: &[&str]| list.iter().map(|&one| one.to_owned()).collect();
    Choice { languages: texts(languages), countries: texts(countries), on: moment(NOW) }
}

fn file(languages: &[&str], countries: &[&str]) -> String {
    String::from_utf8(phone_file(&site(), &choice(languages, countries)).unwrap()).unwrap()
}

#[test]
fn a_phone_file_is_small() {
    let check = |lang: &str, countries: &[&str], most: usize| {
        let size = file(&[lang], countries).len();
        assert!(size <= most * 1024, "{lang} with {} countries: {size} bytes", countries.len());
    };
    for lang in ["en", "es", "fr"] {
        check(lang, &WAY, 300);
        check(lang, &[], 900);
    }
    check("ar", &WAY, 450);
}

/// Whatever a link or a label names is there, once; nothing outside is named; nothing runs.
#[test]
fn a_phone_file_is_whole() {
    for (languages, countries) in [(&["es"][..], &WAY[..]), (&["ar", "en"], &["LB", "JO"]), (&["fr"], &[])] {
        let html = file(languages, countries);
        let document = Document::parse(&html);
        assert!(document.errors.is_empty(), "{languages:?}: {:?}", &document.errors[..document.errors.len().min(5)]);
        let mut ids = BTreeSet::new();
        for id in document.elements.iter().filter_map(|element| element.get("id")) {
            assert!(ids.insert(id), "{languages:?}: {id} stands there twice");
        }
        for element in &document.elements {
            assert!(!["script", "iframe", "object", "img", "link"].contains(&element.name.as_str()), "{}", element.name);
            assert!(element.attributes.iter().all(|(name, _)| name != "src" && name != "action" && !name.starts_with("on")));
            if let Some(href) = element.get("href") {
                let calls = ["tel:", "sms:", "mailto:"].iter().any(|scheme| href.starts_with(scheme));
                assert!(calls || href.strip_prefix('#').is_some_and(|id| ids.contains(id)), "{languages:?}: {href}");
            }
            let named = ["for", "aria-labelledby", "aria-describedby"].iter().filter_map(|name| element.get(name));
            for id in named.flat_map(str::split_ascii_whitespace) {
                assert!(ids.contains(id), "{languages:?}: nothing is called {id}");
            }
        }
        assert!(!html.contains("@import") && !html.contains("url("), "the stylesheet fetches something");
    }
}

#[test]
fn what_the_pack_does_not_have_is_refused() {
    let refused = |languages: &[&str], countries: &[&str]| phone_file(&site(), &choice(languages, countries)).unwrap_err();
    assert!(matches!(refused(&["xx"], &[]), CopyError::Language(lang) if lang == "xx"));
    assert!(matches!(refused(&["es"], &["MX", "ZZ"]), CopyError::Country(code) if code == "ZZ"));
}

/// A folder with the file, and a browser that has it open.
async fn opened(html: &str) -> (TempDir, Session) {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("guide.html"), html).unwrap();
    let session = chromium(&format!("file://{}", folder.path().display())).await;
    session.goto("/guide.html").await;
    (folder, session)
}

/// Follows every link of the file as a browser does, and says which of them showed something else than their target, or that
/// and another section.
const EVERY_LINK: &str = "
    const shown = one => one.getClientRects().length > 0;
    const sections = [...document.querySelectorAll('main > section')];
    const wrong = [];
    const ids = new Set([...document.querySelectorAll('main a[href^=\"#\"]')].map(link => link.getAttribute('href')));
    for (const href of ids) {
        location.hash = href;
        const target = document.getElementById(href.slice(1));
        const open = sections.filter(shown);
        if (open.length !== 1 || !open[0].contains(target) || !shown(target.closest('details') ?? target)) wrong.push(href);
    }
    return { wrong, links: ids.size, fetched: performance.getEntriesByType('resource').length };";

#[tokio::test]
async fn every_link_shows_its_target() {
    let (_folder, session) = opened(&file(&["es"], &WAY)).await;
    assert!(session.shows("main > section:first-child").await, "home is not shown at the start");
    session.click("main > section:first-child .tile.first").await;
    assert!(!session.shows("main > section:first-child").await, "home is still shown");
    session.script("history.back()", vec![]).await;
    session.await_element("main > section:first-child:not(:has(~ section:target))").await;
    assert!(session.shows("main > section:first-child").await, "the way back does not lead home");
    let found = session.script(EVERY_LINK, vec![]).await;
    assert_eq!(found["wrong"], json!([]));
    assert!(found["links"].as_u64().unwrap() > 60, "{found}");
    assert_eq!(found["fetched"], json!(0));
    session.close().await;
}

/// Presses the buttons of a set in one section and says which outcomes it shows, and because of which statements.
const PRESS: &str = "
    const [section, sets] = arguments;
    location.hash = section;
    const root = document.getElementById(section);
    const shown = one => one.getClientRects().length > 0;
    const named = one => [...one.classList].find(name => name.startsWith('o-')).slice(2);
    const key = one => [...one.classList].find(name => /^r\\d+$/.test(name)).slice(1);
    const inputs = [...root.querySelectorAll('input')];
    return sets.map(set => {
        const wanted = new Set(set.map(id => `${section}-${id}`));
        for (const one of inputs) one.checked = wanted.has(one.id);
        const reasons = [...root.querySelectorAll('.reason')].filter(shown).map(key);
        return {
            outcomes: [...root.querySelectorAll('[role=status] .result')].filter(shown).map(named),
            reasons: [...new Set(reasons)].sort((a, b) => a - b),
        };
    });";

#[tokio::test]
async fn checks_show_what_the_rules_say() {
    let (_folder, session) = opened(&file(&["es"], &WAY)).await;
    for id in ["situation", "job-offer", "signs"] {
        let case = Case::new(id, None);
        let last = case.check.statements.last().unwrap().key.clone();
        let count = case.check.statements.len();
        // A check is known by its own last button and how many questions it has.
        let find = "const found = [...document.querySelectorAll('main > section')].filter(section =>
                section.querySelectorAll('form .q').length >= arguments[1] && document.getElementById(section.id + '-s' + arguments[0] + 'y'));
            return found.map(section => [section.id, section.querySelectorAll('form .q').length])";
        let sections = session.script(find, vec![json!(last), json!(count)]).await;
        let mut sections: Vec<(String, u64)> = serde_json::from_value(sections).unwrap();
        sections.sort_by_key(|(_, questions)| *questions);
        let section = sections.first().unwrap_or_else(|| panic!("no section for {id}")).0.clone();
        let sets = case.random(20_261_128, 100);
        let pressed: Vec<Vec<String>> = sets.iter().map(|answers| case.buttons(answers)).collect();
        let found = session.script(PRESS, vec![json!(section), json!(pressed)]).await;
        for (answers, found) in sets.iter().zip(found.as_array().unwrap()) {
            let Seen { outcomes, reasons, .. } = case.expected(answers);
            assert_eq!(*found, json!({ "outcomes": outcomes, "reasons": reasons }), "{id} {answers:?}");
        }
        session.click(&format!("#{section} button[type=reset]")).await;
        let left = "return document.querySelectorAll('input:checked').length";
        assert_eq!(session.script(left, vec![]).await, Value::from(0), "{id}: answers stay");
    }
    session.close().await;
}
