//! Emergency numbers: which come first, what is said where sources differ, and what of countries of which nothing is known.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use wayside_pack::words::Words;
use wayside_site::Face;
use wayside_tests::{
    html::Document,
    pages::{LANGUAGES, Reader},
};

/// Numbers that can be pressed on a page, in their order; those of the red buttons, or all.
fn numbers(reader: &Reader, address: &str, red: bool) -> Vec<String> {
    let page = reader.get(address);
    assert_eq!(page.status, 200, "{address}");
    let document = Document::parse(&page.body);
    let links = document.named("a").filter(|link| !red || link.has_class("sos"));
    links.filter_map(|link| Some(link.get("href")?.strip_prefix("tel:")?.to_owned())).collect()
}

#[test]
fn what_more_sources_know_comes_first() {
    let reader = Reader::new(Face::Browser);
    let check = |country: &str, red: &[&str]| {
        for address in [format!("/en/?in={country}"), format!("/ar/country/{country}"), format!("/es/road?via={country}")] {
            assert_eq!(numbers(&reader, &address, true), red, "{address}");
        }
    };
    // One number for everything, by a page of the country.
    check("de", &["112"]);
    check("iq", &["911"]);
    // The directory knows the police, both tables the ambulance.
    check("bo", &["110", "118"]);
    // Nothing but the tables: ambulance and police of four numbers.
    check("ad", &["116", "110"]);
    // A number for the fire brigade is none for everything, and one that nobody knows is not made up.
    check("st", &[]);
    check("aq", &[]);
}

#[test]
fn a_page_says_that_sources_differ() {
    let reader = Reader::new(Face::Browser);
    for lang in LANGUAGES {
        let files = reader.site.pack().messages(lang).unwrap();
        let words = Words::new(lang, files.iter().map(|(_, source)| source.as_str()));
        let differs = |country: &str| {
            let name = reader.site.pack().name(lang, "region", &country.to_uppercase()).unwrap().unwrap();
            let mut args = fluent_bundle::FluentArgs::new();
            args.set("country", name);
            let said = words.format("emergency-differ", Some(&args)).unwrap().0.into_owned();
            let squeezed = said.split_whitespace().collect::<Vec<_>>().join(" ");
            Document::parse(&reader.get(&format!("/{lang}/help/{country}")).body).elements[0].text.contains(&squeezed)
        };
        // 112 of Haiti is in one table only; Andorra's are in both.
        assert!(differs("ht") && !differs("ad"), "{lang}");
    }
    // What may also work stands behind what is known.
    let shown = numbers(&reader, "/en/help/ht", false);
    let place = |number: &str| shown.iter().position(|shown| shown == number).unwrap_or_else(|| panic!("{number} is not there"));
    assert!(place("116") < place("112") && place("114") < place("112"), "{shown:?}");
}

/// No number is said twice: it would look like two.
#[test]
fn no_number_stands_twice() {
    let reader = Reader::new(Face::Browser);
    for country in ["ad", "bo", "ht", "iq", "la", "st"] {
        let page = reader.get(&format!("/en/help/{country}"));
        let document = Document::parse(&page.body);
        let (danger, _) = document.class("danger").next().unwrap_or_else(|| panic!("{country}: no box for danger"));
        let mut seen = std::collections::BTreeSet::new();
        for number in document.inside(danger).filter_map(|(_, link)| link.get("href")?.strip_prefix("tel:")) {
            assert!(seen.insert(number.to_owned()), "{country}: {number} stands twice");
        }
        assert!(!seen.is_empty(), "{country}");
    }
}

/// Every country and territory has both pages, and the lines for the whole world are never further than a link.
#[test]
fn every_country_has_pages() {
    let reader = Reader::new(Face::Browser);
    let countries = reader.site.pack().countries("en").unwrap();
    assert!(countries.len() >= 249, "{}", countries.len());
    for (country, name) in countries {
        for room in ["help", "country"] {
            let address = format!("/en/{room}/{}", country.to_lowercase());
            let page = reader.get(&address);
            let document = Document::parse(&page.body);
            let leads = |to: &str| document.named("a").any(|link| link.get("href").is_some_and(|href| href.starts_with(to)));
            let own = format!("/en/help/{}", country.to_lowercase());
            assert!(page.status == 200 && (leads("/en/help/xx") || leads(&own)), "{address}");
            assert!(document.elements[0].text.contains(&name), "{address} does not name {name}");
        }
    }
}
