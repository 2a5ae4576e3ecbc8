//! Sheets of paper, of every country in every language: what may stand on them and what may not.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use http::Request;
use wayside_pack::{hotline::ChannelKind, look::State};
use wayside_site::{Face, Site, Visit};

/// A day on which the content is not old.
const NOW: &str = "2026-11-28T12:00:00Z";

fn site() -> Site {
    Site::new(wayside_base::open().unwrap()).unwrap()
}

fn get(site: &Site, address: &str) -> (u16, String) {
    let request = Request::get(address).body(()).unwrap();
    let page = site.respond(&request, &Visit::new(Face::Browser, NOW.parse().unwrap()));
    (page.status().as_u16(), String::from_utf8(page.body().to_vec()).unwrap())
}

fn countries(site: &Site) -> Vec<String> {
    site.pack().countries("en").unwrap().into_iter().map(|(code, _)| code).filter(|code| code != "XX").collect()
}

#[test]
fn what_does_not_exist_is_no_page() {
    let site = site();
    let check = |address: &str, expected: u16| assert_eq!(get(&site, address).0, expected, "{address}");
    check("/en/paper", 200);
    check("/en/paper?in=gr,it,fr,de", 200);
    check("/en/paper/card", 200);
    check("/en/paper/card?in=gr", 200);
    check("/en/paper/card?in=GR,zz", 200);
    check("/en/paper/card?in=zz", 404);
    check("/en/paper/banner?in=gr", 404);
    check("/en/paper/check", 404);
    check("/en/paper/check?id=nothing", 404);
    check("/en/paper/article?id=nothing", 404);
    check("/en/paper/article?id=elsewhere/figures", 404);
    check("/en/paper/article?id=learn/figures", 200);
    check("/en/paper/card/more", 404);
    check("/xx/paper/card?in=gr", 404);
}

#[test]
fn a_code_holds_at_most_300_bytes_of_whole_lines() {
    let site = site();
    for code in countries(&site) {
        for lang in ["en", "es", "fr", "ar"] {
            let (_, page) = get(&site, &format!("/{lang}/paper/card?in={code}"));
            let Some(name) = page.split("class=\"qr\"").nth(1).and_then(|rest| rest.split("aria-label=\"").nth(1)) else {
                let known = site.pack().emergency(&code.to_uppercase()).unwrap().is_some_and(|known| !known.numbers.is_empty());
                assert!(!known, "{code} in {lang}: a number is known and no code has it");
                continue;
            };
            let name = name.split('"').next().unwrap();
            let words = name.split_once(": ").or_else(|| name.split_once(" : ")).map(|(_, words)| words).unwrap();
            let words = words.replace("&amp;", "&").replace("&quot;", "\"");
            let words = words.trim_matches(['\u{2068}', '\u{2069}']);
            assert!(words.len() <= wayside_site::QR_MOST_BYTES, "{code} in {lang}: {} bytes", words.len());
            assert!(words.contains('\n') && words.bytes().any(|byte| byte.is_ascii_digit()), "{code} in {lang}: {words}");
        }
    }
}

#[test]
fn no_emergency_number_is_called_to_try_it() {
    let site = site();
    for code in countries(&site) {
        let (_, page) = get(&site, &format!("/en/paper/call-sheet?in={code}"));
        let mut numbers: Vec<String> =
            site.pack().emergency(&code).unwrap().unwrap_or_default().numbers.into_iter().map(|number| number.dial).collect();
        for line in site.pack().hotlines(&code).unwrap().into_iter().filter(|line| line.kind.is_emergency()) {
            let phones = line.channels.into_iter().filter(|channel| channel.kind == ChannelKind::Phone);
            numbers.extend(phones.map(|channel| channel.dial.unwrap_or(channel.value)));
        }
        for number in numbers {
            assert!(!page.contains(&format!("<bdi dir=\"ltr\">{number}</bdi>")), "{code}: {number} is to be called");
        }
        assert!(!page.contains("tel:"), "{code}: a number that a slip would call");
    }
}

#[test]
fn what_is_in_doubt_stands_on_no_card_and_no_poster() {
    let site = site();
    let today = jiff::civil::date(2026, 11, 28);
    let mut doubtful = 0;
    for code in countries(&site) {
        let lines = site.pack().hotlines(&code).unwrap();
        for line in lines.iter().filter(|line| line.state(today) == State::Doubt && !line.kind.is_emergency()) {
            doubtful += 1;
            for kind in ["card", "poster"] {
                let (_, page) = get(&site, &format!("/en/paper/{kind}?in={code}"));
                let name = format!(">{}</bdi>", line.name.replace('&', "&#38;"));
                assert!(!page.contains(&name), "{}: on a {kind}", line.id);
            }
        }
    }
    assert!(doubtful > 0, "no line is in doubt: this test sees nothing");
}

#[test]
fn a_page_is_no_larger_than_60_kilobytes() {
    let site = site();
    for code in countries(&site) {
        for kind in ["card", "poster", "route", "directory", "call-sheet"] {
            let (_, page) = get(&site, &format!("/ar/paper/{kind}?in={code}"));
            assert!(page.len() <= 60 * 1024, "{kind} of {code}: {} bytes", page.len());
        }
    }
}
