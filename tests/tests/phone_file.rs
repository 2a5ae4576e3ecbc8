//! The phone file: small, whole, and the same outcomes as everywhere, opened from a disk.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::{Value, json};
use std::{collections::BTreeSet, process::Command};
use tempfile::TempDir;
use wayside_handout::{Choice, CopyError, phone_file};
use wayside_pack::article::Shelf;
use wayside_site::{Face, Site};
use wayside_tests::{
    browser::{
        app::Home,
        check::{Case, Seen},
        chromium::chromium,
        chromium87::Chromium87,
        display::Display,
        firefox::Firefox,
        session::Session,
        trace,
        webkit::webkit,
    },
    html::Document,
    pages::{NOW, Reader, moment},
};

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

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

/// The budgets of ARCHITECTURE.md, in KiB.
#[test]
fn a_phone_file_is_small() {
    let check = |lang: &str, countries: &[&str], most: usize| {
        let size = file(&[lang], countries).len();
        assert!(size <= most * 1024, "{lang} with {} countries: {size} bytes", countries.len());
    };
    for (lang, way, world) in [("en", 300, 1300), ("es", 300, 1400), ("fr", 300, 1500), ("ar", 450, 1850)] {
        check(lang, &WAY, way);
        check(lang, &[], world);
    }
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
        let fetched = html.match_indices("url(").filter(|(at, _)| !html[*at..].starts_with("url(\"data:"));
        assert_eq!(fetched.count(), 0, "the stylesheet fetches something");
        assert!(!html.contains("@import"), "the stylesheet fetches something");
    }
}

/// Nothing on the outside says what it is about, and every code of a source has its line.
#[test]
fn a_phone_file_names_its_sources_and_not_itself() {
    let html = file(&["en"], &WAY);
    assert!(html.contains("<title>Wayside</title>"));
    let codes: BTreeSet<&str> = html.split('[').skip(1).filter_map(|rest| Some(rest.split_once(']')?.0)).collect();
    let codes: Vec<&&str> =
        codes.iter().filter(|code| code.len() < 6 && code.starts_with(|c: char| c.is_ascii_uppercase())).collect();
    assert!(codes.len() > 100, "{} codes", codes.len());
    for code in codes {
        assert!(html.contains(&format!("<li>{code} ")), "{code} is not among the sources");
    }
}

/// What counts only where nobody on the way will be is left out, and the file says so. A list that would be empty stays whole.
#[test]
fn a_phone_file_is_about_its_countries() {
    let site = site();
    let text = |slug: &str| site.pack().article(Shelf::Rights, slug, "en").unwrap().unwrap();
    let (way, gulf, world) = (file(&["en"], &WAY), file(&["en"], &["AE"]), file(&["en"], &[]));
    let titles = ["uk-referral", "europe-permits", "canada-and-australia", "us-t-and-u-visas"].map(|slug| text(slug).title);
    let has = |file: &str| titles.each_ref().map(|title| file.contains(&format!("<h1>{title}</h1>")));
    assert_eq!(has(&way), [false, false, false, true]);
    assert_eq!(has(&gulf), [false, false, false, false]);
    assert_eq!(has(&world), [true; 4]);
    let item = |file: &str, label: &str| file.contains(&format!("<li><b>{label}:</b>"));
    assert!(item(&way, "United States") && item(&way, "Mexico") && item(&way, "Philippines"));
    assert!(!item(&way, "Germany") && !item(&way, "United Arab Emirates") && !item(&way, "European Union"));
    assert!(item(&gulf, "United Arab Emirates") && item(&gulf, "Some Gulf states") && !item(&gulf, "Mexico"));
    for label in ["Germany", "Mexico", "European Union", "Hong Kong"] {
        assert!(item(&world, label), "{label}");
    }
    // In the Gulf nothing of this list would be left.
    assert!(item(&gulf, "USA"), "a list has become empty");
    // A number that takes messages only.
    assert!(file(&["fr"], &["FR"]).contains("href=sms:114"));
    let note = |file: &str| file.contains("This copy is for: ");
    assert!(note(&way) && note(&gulf) && !note(&world));
    assert!(way.contains("This copy is for: Honduras · Guatemala · Mexico · United States · Nicaragua."));
}

/// In an engine that knows no CSS at all, all of it can be read, home and its numbers first.
#[test]
fn it_can_be_read_without_styles() {
    let folder = TempDir::new().unwrap();
    let html = file(&["es"], &WAY);
    std::fs::write(folder.path().join("guide.html"), &html).unwrap();
    let mut lynx = Command::new("lynx");
    lynx.args(["-dump", "-nolist", "-width=1000", "-assume_charset=utf-8", "-display_charset=utf-8", "guide.html"]);
    let said = lynx.current_dir(folder.path()).env("HOME", folder.path()).output().expect("lynx runs");
    let text = String::from_utf8(said.stdout).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    let mut at = 0;
    for heading in Document::parse(&html).elements.iter().filter(|element| element.name == "h1") {
        let title = heading.text.split_whitespace().collect::<Vec<_>>().join(" ");
        at += text[at..].find(&title).unwrap_or_else(|| panic!("{title} is missing, or not in its place"));
    }
    let first = text
        .find("Honduras Número de emergencia. Pueden avisar a la policía o a migración 911")
        .expect("a number of the first page");
    assert!(first < text.find("Hablar con alguien que ayuda").unwrap(), "the numbers do not come first");
    // A check that nothing can sort: its rules in words.
    assert!(text.contains("Esta pantalla no puede ordenar sus respuestas por sí sola."));
}

#[test]
fn what_the_pack_does_not_have_is_refused() {
    let refused = |languages: &[&str], countries: &[&str]| phone_file(&site(), &choice(languages, countries)).unwrap_err();
    assert!(matches!(refused(&["xx"], &[]), CopyError::Language(lang) if lang == "xx"));
    assert!(matches!(refused(&["es"], &["MX", "ZZ"]), CopyError::Country(code) if code == "ZZ"));
}

/// A folder with the file, and a browser that has it open.
async fn opened(html: &str, before: Option<&str>) -> (TempDir, Session) {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("guide.html"), html).unwrap();
    let session = chromium(&format!("file://{}", folder.path().display())).await;
    if let Some(script) = before {
        session.on_each_page(script).await;
    }
    session.goto("/guide.html").await;
    (folder, session)
}

/// Follows every link of the file as a browser does, and says which of them showed something else than their target, or that
/// and another section.
const EVERY_LINK: &str = "
    const shown = one => one.getClientRects().length > 0;
    const sections = [...document.querySelectorAll('main > section')];
    const wrong = [];
    const ids = new Set([...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.getAttribute('href')));
    for (const href of ids) {
        location.hash = href;
        const target = document.getElementById(href.slice(1));
        const open = sections.filter(shown);
        if (open.length !== 1 || !open[0].contains(target)) wrong.push(href);
    }
    return { wrong, links: ids.size, fetched: performance.getEntriesByType('resource').length };";

#[tokio::test]
async fn every_link_shows_its_target() {
    let (_folder, session) = opened(&file(&["es"], &WAY), None).await;
    walk(session).await;
}

async fn walk(session: Session) {
    let home = "main > section:first-child";
    assert!(session.shows(home).await, "home is not shown at the start");
    session.click("main > section:first-child li a").await;
    assert!(!session.shows(home).await, "home is still shown");
    session.script("history.back()", vec![]).await;
    session.await_element("main > section:first-child:not(:has(~ section:target))").await;
    assert!(session.shows(home).await, "the way back does not lead home");
    let found = session.script(EVERY_LINK, vec![]).await;
    assert_eq!(found["wrong"], json!([]));
    assert!(found["links"].as_u64().unwrap() > 60, "{found}");
    assert_eq!(found["fetched"], json!(0));
    session.close().await;
}

/// Pressed through from end to end, it asks for nothing but itself.
#[tokio::test]
async fn no_request_leaves_it() {
    let (folder, session) = opened(&file(&["es"], &WAY), None).await;
    session.script(EVERY_LINK, vec![]).await;
    // What is in the address itself is not asked for; `chrome:` is the page that Chromium begins with.
    let inside = |address: &String| ["data:", "chrome:"].iter().any(|scheme| address.starts_with(scheme));
    let asked: BTreeSet<String> = session.asked().await.into_iter().filter(|address| !inside(address)).collect();
    assert_eq!(asked, BTreeSet::from([format!("file://{}/guide.html", folder.path().display())]));
    session.close().await;
}

/// In each section, by every rule of axe-core.
#[tokio::test]
async fn axe_finds_nothing_wrong() {
    for (lang, scheme) in [("es", "light"), ("ar", "dark")] {
        let (_folder, session) = opened(&file(&[lang], &["MX", "LB"]), Some(AXE)).await;
        session.scheme(scheme).await;
        session.size(360, 800).await;
        // Of articles and of lists of help lines, the first two: axe takes a second for each.
        let ids = "const seen = {};
            const few = one => { const kind = one.lastElementChild.className; seen[kind] = (seen[kind] ?? 0) + 1; return seen[kind] < 3 || !kind.includes(' '); };
            return [...document.querySelectorAll('main > section')].filter(few).map(section => section.id)";
        let ids: Vec<String> = serde_json::from_value(session.script(ids, vec![]).await).unwrap();
        let mut found = BTreeSet::new();
        for id in ids {
            session.script("location.hash = arguments[0]", vec![json!(id)]).await;
            let list = session.script_later(include_str!("../src/browser/axe.js"), vec![]).await;
            let list = list["violations"].as_array().unwrap_or_else(|| panic!("axe said: {list}"));
            found.extend(list.iter().map(|line| format!("{lang} #{id}: {line}")));
        }
        session.close().await;
        assert!(found.is_empty(), "{} violations\n{found:#?}", found.len());
    }
}

/// The section of a check, found by its title, and its buttons in the order of the page.
const CHECK: &str = "
    const section = [...document.querySelectorAll('main > section')].find(one => one.querySelector('h1').textContent === arguments[0]);
    return section.id";

/// Presses the buttons of a set in one section, by their place, and says what it shows: titles of outcomes, and numbers of
/// statements that are its reasons.
const PRESS: &str = "
    const [id, sets] = arguments;
    location.hash = id;
    const root = document.getElementById(id);
    const shown = one => one.getClientRects().length > 0;
    const inputs = [...root.querySelectorAll('input')];
    const list = [...root.querySelectorAll('ul')].find(one => one.children[0].textContent.startsWith('1. '));
    return sets.map(set => {
        const wanted = new Set(set);
        inputs.forEach((one, place) => one.checked = wanted.has(place));
        return {
            outcomes: [...root.querySelectorAll('[role=status] h3')].filter(shown).map(one => one.textContent),
            reasons: [...list.children].filter(shown).map(one => one.textContent.split('.')[0]),
        };
    });";

#[tokio::test]
async fn checks_show_what_the_rules_say() {
    let (_folder, session) = opened(&file(&["es"], &WAY), None).await;
    answer(session, 200).await;
}

/// The same in `WebKitGTK`, by its own small browser.
#[tokio::test]
async fn it_works_in_webkit() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("guide.html"), file(&["es"], &WAY)).unwrap();
    let base = format!("file://{}", folder.path().display());
    let (display, home) = (Display::start(), Home::new());
    let log = folder.path().join("trace");
    for part in ["links", "checks"] {
        let session = webkit(&display, &home, &base, &log).await;
        session.goto("/guide.html").await;
        if part == "links" {
            walk(session).await;
        } else {
            answer(session, 60).await;
        }
        // What is sent goes to the driver, on the loopback, and no name is looked up.
        let calls = trace::read(&log);
        let used = calls.iter().filter(|call| call.leaves_the_machine() && call.name != "socket");
        let (own, others): (Vec<_>, Vec<_>) = used.partition(|call| {
            let loopback = ["inet_addr(\"127.0.0.1\")", "AF_INET6, \"::1\""].iter().any(|host| call.given.contains(host));
            // Over netlink the kernel tells of networks that come and go.
            (loopback && !call.given.contains("htons(53)")) || call.given.contains("sa_family=AF_NETLINK")
        });
        assert!(!own.is_empty(), "not even the driver was seen");
        assert!(others.is_empty(), "a way out: {others:?}");
    }
}

/// A check: its title, sets of buttons by their place on the page, and what the page has to show for each.
fn vectors(id: &str, sets: usize) -> (String, Vec<Vec<usize>>, Vec<Value>) {
    let page = Reader::new(Face::Copy).get(&format!("/es/check/{id}")).body;
    let between = |from: &str| page.split_once(from).unwrap().1.split_once("</h").unwrap().0.to_owned();
    let case = Case::new(id, None);
    let order = case.every_button();
    let place = |id: &String| order.iter().position(|known| known == id).unwrap();
    let sets = case.random(20_261_128, sets);
    let pressed = sets.iter().map(|answers| case.buttons(answers).iter().map(place).collect()).collect();
    let expected = sets.iter().map(|answers| {
        let Seen { outcomes, reasons, .. } = case.expected(answers);
        let outcomes: Vec<String> = outcomes.iter().map(|outcome| between(&format!(" o-{outcome}\"><h3>"))).collect();
        json!({ "outcomes": outcomes, "reasons": reasons })
    });
    (between("<h1>"), pressed, expected.collect())
}

const CHECKS: [&str; 3] = ["situation", "job-offer", "signs"];
const CHECKED: &str = "return document.querySelectorAll('input:checked').length";

fn same(id: &str, pressed: &[Vec<usize>], found: &Value, expected: &[Value]) {
    for ((buttons, found), expected) in pressed.iter().zip(found.as_array().unwrap()).zip(expected) {
        assert_eq!(found, expected, "{id} {buttons:?}");
    }
}

async fn answer(session: Session, sets: usize) {
    for id in CHECKS {
        let (title, pressed, expected) = vectors(id, sets);
        let section: String = serde_json::from_value(session.script(CHECK, vec![json!(title)]).await).unwrap();
        let found = session.script(PRESS, vec![json!(section), json!(pressed)]).await;
        same(id, &pressed, &found, &expected);
        session.click(&format!("#{section} button[type=reset]")).await;
        assert_eq!(session.script(CHECKED, vec![]).await, Value::from(0), "{id}: answers stay");
    }
    session.close().await;
}

/// The same in Firefox, where pages can run nothing.
#[test]
fn it_works_in_firefox() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("guide.html"), file(&["es"], &WAY)).unwrap();
    let mut firefox = Firefox::start(&format!("file://{}", folder.path().display()));
    firefox.goto("/guide.html");
    let home = "main > section:first-child";
    assert!(firefox.shows(home), "home is not shown at the start");
    firefox.click("main > section:first-child li a");
    assert!(!firefox.shows(home), "home is still shown");
    firefox.back();
    assert!(firefox.shows(home), "the way back does not lead home");
    let found = firefox.script(EVERY_LINK, &[]);
    assert_eq!((&found["wrong"], &found["fetched"]), (&json!([]), &json!(0)));
    for id in CHECKS {
        let (title, pressed, expected) = vectors(id, 60);
        let section = firefox.script(CHECK, &[json!(title)]);
        let found = firefox.script(PRESS, &[section.clone(), json!(pressed)]);
        same(id, &pressed, &found, &expected);
        firefox.click(&format!("#{} button[type=reset]", section.as_str().unwrap()));
        assert_eq!(firefox.script(CHECKED, &[]), Value::from(0), "{id}: answers stay");
    }
    assert_eq!(firefox.asked(), Vec::<String>::new());
}

/// A browser of 2020 does not know `:has()`: it shows all sections, one under the other, and links lead from one to another.
#[test]
fn it_works_in_a_browser_of_2020() {
    let folder = TempDir::new().unwrap();
    std::fs::write(folder.path().join("guide.html"), file(&["es"], &WAY)).unwrap();
    let mut browser = Chromium87::start(&format!("file://{}", folder.path().display()));
    browser.goto("/guide.html");
    let seen = browser.script(
        "const shown = one => one.getClientRects().length > 0;
        const sections = [...document.querySelectorAll('main > section')];
        const outcomes = [...document.querySelectorAll('[role=status] h3')];
        location.hash = document.querySelector('main > section:first-child li a').hash;
        const top = document.querySelector(location.hash).getBoundingClientRect().top;
        return {
            hidden: sections.filter(one => !shown(one)).length,
            outcomes: outcomes.filter(shown).length > 8 && outcomes.every(shown),
            wide: document.documentElement.scrollWidth > innerWidth,
            there: top >= 0 && top < innerHeight / 2,
        };",
        &[],
    );
    assert_eq!(seen, json!({ "hidden": 0, "outcomes": true, "wide": false, "there": true }));
}
