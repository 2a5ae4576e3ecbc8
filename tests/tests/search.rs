//! Search: the word a person has finds the page, whatever the language, the accents, the letters; and no query breaks it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use proptest::prelude::*;
use std::{collections::BTreeSet, fmt::Write as _, sync::LazyLock};
use wayside_pack::{
    article::{ArticleHead, Shelf},
    fold::{fold, words},
    search::{Hit, Query},
};
use wayside_site::Face;
use wayside_tests::{
    html::Document,
    pages::{LANGUAGES, Page, Reader},
};

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::new(Face::Browser));

/// Every byte as an address writes it.
fn encoded(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut query, byte| {
        let _ = write!(query, "%{byte:02X}");
        query
    })
}

fn asked(lang: &str, query: &str) -> Page {
    READER.get(&format!("/{lang}/search?q={}", encoded(query.as_bytes())))
}

fn found(lang: &str, text: &str, limit: usize) -> Vec<Hit> {
    READER.site.pack().search(Query { text, lang, country: None, limit }).unwrap().hits
}

/// The page is among the first hits, and the page of hits says which word was found.
fn check_finds(lang: &str, query: &str, address: &str, matched: &str) {
    const FIRST: usize = 5;
    let hits = found(lang, query, FIRST);
    let address = format!("/{lang}{address}");
    let hit = hits.iter().find(|hit| hit.address == address).unwrap_or_else(|| panic!("{query} in {lang}: {hits:#?}"));
    assert_eq!(hit.matched, matched, "{query} in {lang}");
    let document = Document::parse(&asked(lang, query).body);
    let link =
        document.elements.iter().position(|element| element.get("href") == Some(&address)).expect("the hit is on the page");
    let shown: Vec<&str> = document.inside(link).map(|(_, element)| element.text.as_str()).collect();
    assert!(shown.contains(&hit.title.as_str()) && shown.contains(&matched), "{query} in {lang}: {shown:?}");
}

#[test]
fn accents_and_case_do_not_matter() {
    for query in ["médico", "MEDICO", "Médico", "me\u{301}dico", "ＭＥＤＩＣＯ", "mÉdico."] {
        check_finds("es", query, "/rights/doctor-police-shelter", "Médico");
        check_finds("en", query, "/rights/doctor-police-shelter", "Médico");
    }
    for query in ["médecin", "medecin", "MÉDECIN", "médecin\u{a0}!", "« médecin »"] {
        check_finds("fr", query, "/rights/doctor-police-shelter", "Médecin");
    }
    for query in ["êtres humains", "etres HUMAINS", "êtres  humains"] {
        check_finds("fr", query, "/rights/trafficking", "humains");
    }
    check_finds("ar", "Debt", "/rights/debt", "Debt");
}

#[test]
fn ways_of_writing_arabic_are_one() {
    for query in ["عبودية", "عبوديه", "عُبُودِيَّة", "العبودية", "عبـــودية"] {
        check_finds("ar", query, "/rights/debt", "عبودية");
        check_finds("en", query, "/rights/debt", "عبودية");
    }
    for query in ["اللجوء", "لجوء", "واللجوء"] {
        check_finds("ar", query, "/rights/asylum", "اللجوء");
    }
    for query in ["تأشيرة", "تاشيرة", "تأشيره", "التأشيرة", "تٱشيرة"] {
        check_finds("ar", query, "/rights/tied-visas", "تأشيرة");
    }
    for query in ["المأوى", "الماوى", "المأوي", "الماوي"] {
        check_finds("ar", query, "/rights/doctor-police-shelter", "والمأوى");
    }
}

#[test]
fn the_last_word_may_be_unfinished() {
    check_finds("en", "passp", "/rights/your-documents", "passport");
    check_finds("en", "debt bond", "/rights/debt", "Debt");
    check_finds("en", "debt bondag", "/rights/debt", "bondage");
    check_finds("es", "servidumbre por deu", "/rights/debt", "Servidumbre");
    check_finds("fr", "recrut", "/rights/recruiters-and-fees", "Recruteurs");
    check_finds("ar", "عبود", "/rights/debt", "عبودية");
    // A word before the last is whole.
    let hits = found("en", "bond debt", 30);
    assert!(hits.first().is_none_or(|hit| hit.address != "/en/rights/debt") || hits[0].matched == "Debt", "{hits:?}");
}

#[test]
fn a_slip_of_the_finger_is_mended_and_said() {
    let check = |query: &str, instead: &str, address: &str| {
        let found = READER.site.pack().search(Query { text: query, lang: "en", country: None, limit: 10 }).unwrap();
        assert_eq!(found.instead.as_deref(), Some(instead), "{query}");
        assert!(found.hits.iter().any(|hit| hit.address == address), "{query}: {found:?}");
        assert!(asked("en", query).body.contains(instead), "{query}");
    };
    check("passprot", "passport", "/en/rights/your-documents");
    check("traficking", "trafficking", "/en/rights/trafficking");
    let nothing = READER.site.pack().search(Query { text: "qqqzzzxxx", lang: "en", country: None, limit: 10 }).unwrap();
    assert_eq!((nothing.hits.len(), nothing.instead), (0, None));
}

#[test]
fn a_word_in_the_title_comes_before_one_in_the_text() {
    for (lang, query) in
        [("en", "passport"), ("en", "debt"), ("es", "deudas"), ("es", "pasaporte"), ("fr", "frais"), ("ar", "الأجر")]
    {
        let hits = found(lang, query, 40);
        let term = fold(query);
        // Titles of other languages are not shown, so only hits in the reader's own language are looked at.
        let own = hits.iter().filter(|hit| hit.lang == lang);
        let in_title: Vec<bool> = own.map(|hit| fold(&hit.title).split(' ').any(|word| word.starts_with(&term))).collect();
        assert!(in_title[0], "{query}: {hits:#?}");
        assert!(in_title.is_sorted_by(|before, after| before >= after), "{query}: {in_title:?}");
    }
}

#[test]
fn every_kind_of_page_is_among_the_hits() {
    let check = |lang: &str, query: &str, address: &str| {
        let hits = found(lang, query, 30);
        let any = hits.iter().any(|hit| hit.address.starts_with(&format!("/{lang}{address}")));
        assert!(any, "{query} in {lang} does not find {address}: {hits:#?}");
    };
    check("en", "116016", "/help/de/");
    check("ar", "Hilfetelefon", "/help/de/");
    for query in ["Germany", "Alemania", "Allemagne", "ألمانيا", "المانيا"] {
        for lang in LANGUAGES {
            check(lang, query, "/help/de");
            check(lang, query, "/country/de");
        }
    }
    check("en", "my situation", "/check/situation");
    check("es", "mi situación", "/check/situation");
    check("en", "job offer", "/check/job-offer");
    check("en", "interpreter", "/say/interpreter");
    check("en", "lawyer", "/say/lawyer");
    check("en", "smuggling", "/rights/smuggling");
}

/// Whoever has chosen a country sees its lines before those of others.
#[test]
fn lines_of_the_reader_s_country_come_first() {
    let query = Query { text: "emergency", lang: "en", country: Some("MX"), limit: 30 };
    let hits = READER.site.pack().search(query).unwrap().hits;
    let countries: Vec<&str> = hits.iter().filter_map(|hit| hit.address.strip_prefix("/en/help/")?.split('/').next()).collect();
    assert!(countries.len() > 3, "{hits:#?}");
    assert_eq!(countries[0], "mx", "{hits:#?}");
}

/// Every word of every title finds its article, however it is written.
#[test]
fn every_word_of_every_title_finds_its_article() {
    use std::iter::once;
    for lang in LANGUAGES {
        let on = |shelf| READER.site.pack().articles(shelf, lang, lang).unwrap();
        for ArticleHead { article, title, .. } in on(Shelf::Rights).into_iter().chain(on(Shelf::Learn)) {
            for word in words(&title).filter(|word| word.chars().count() > 3) {
                let bare: String = fold(word);
                for query in once(word.to_owned()).chain([word.to_uppercase(), word.to_lowercase(), bare]) {
                    let address = format!("/{lang}/{}/{}", article.shelf.as_str(), article.slug);
                    let hits = found(lang, &query, 30);
                    assert!(
                        hits.iter().any(|hit| hit.address == address),
                        "{query} in {lang} does not find {address}: {hits:#?}"
                    );
                }
            }
        }
    }
}

/// The query gets a page; it stands in its field as it was typed, and nothing of it became markup.
fn check_hostile(lang: &str, bytes: &[u8]) -> Result<(), String> {
    let page = READER.get(&format!("/{lang}/search?q={}", encoded(bytes)));
    if page.status != 200 {
        return Err(format!("status {}", page.status));
    }
    let document = Document::parse(&page.body);
    if !document.errors.is_empty() {
        return Err(format!("{:?}", document.errors));
    }
    let names: BTreeSet<&str> = document.elements.iter().map(|element| element.name.as_str()).collect();
    if let Some(name) = ["script", "img", "iframe", "style", "b"].iter().find(|name| names.contains(**name)) {
        return Err(format!("<{name}> came in"));
    }
    let text = String::from_utf8_lossy(bytes);
    let expected: String = text.replace(char::is_control, " ").trim().chars().take(200).collect();
    let field = document.elements.iter().find(|element| element.get("id") == Some("q")).ok_or("no field")?;
    let shown = field.get("value").unwrap_or_default();
    if shown == expected { Ok(()) } else { Err(format!("{shown:?} is shown for {expected:?}")) }
}

#[test]
fn hostile_queries_get_a_page() {
    let long = "passport ".repeat(1200);
    let queries: Vec<&[u8]> = vec![
        b"",
        b"   ",
        b"\"",
        b"\"\"\"",
        b"'",
        b"''; DROP TABLE doc; --",
        b"' OR 1=1 --",
        b"passport\"",
        b"\"passport",
        b"NEAR(passport debt)",
        b"NEAR(passport debt, 99999999999)",
        b"NEAR",
        b"AND",
        b"OR",
        b"NOT passport",
        b"passport AND",
        b"passport OR OR debt",
        b"*",
        b"**",
        b"pass*",
        b"^passport",
        b"passport ^",
        b"title:passport",
        b"{title body}:passport",
        b"- {title}: passport",
        b"nosuch:passport",
        b"passport + debt",
        b"(passport",
        b"passport)",
        b"((((((((((((((((((((((((((((((passport",
        b"\0",
        b"pass\0port",
        b"\x01\x02\x7f",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"passport \xed\xa0\x80\xed\xb0\x80",
        b"\xc0\xaf",
        b"\xf4\x90\x80\x80",
        b"...,;:!?",
        b"%",
        b"%00",
        b"\\",
        b"<script>alert(1)</script>",
        b"\" onfocus=\"x",
        b"'><img src=x>",
        b"&lt;b&gt;<b>",
        b"{{ query }}",
        b"{ $words }",
        b"\r\n\r\nX: y",
        b"a",
        "🙂🧳🛂".as_bytes(),
        "\u{202e}passport\u{202c}".as_bytes(),
        "\u{200f}جواز\u{200e}".as_bytes(),
        "\u{200b}\u{feff}\u{ad}".as_bytes(),
        "e\u{301}\u{301}\u{301}\u{301}".as_bytes(),
        "\u{301}".as_bytes(),
        "𝕡𝕒𝕤𝕤𝕡𝕠𝕣𝕥".as_bytes(),
        "İI ıi ß ﬃ ﷺ".as_bytes(),
        "पासपोर्ट".as_bytes(),
        "हिन्दी में मदद".as_bytes(),
        "হেল্প".as_bytes(),
        "ความช่วยเหลือ".as_bytes(),
        "ជំនួយ".as_bytes(),
        "ፓስፖርት".as_bytes(),
        "护照 パスポート 여권".as_bytes(),
        "a-b_c.d@e/f".as_bytes(),
        long.as_bytes(),
    ];
    let wrong: Vec<String> = queries
        .iter()
        .flat_map(|query| {
            let shown = String::from_utf8_lossy(&query[..query.len().min(40)]).into_owned();
            ["en", "ar"]
                .into_iter()
                .filter_map(move |lang| check_hostile(lang, query).err().map(|why| format!("{shown:?}: {why}")))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    for query in ["q=%", "q=%zz", "q=a&q=b", "q", "q==", "&&q=x", "q=%E2%80", "q[]=x", "%71=passport", "q=pass+port", "x=1"] {
        assert_eq!(READER.get(&format!("/en/search?{query}")).status, 200, "{query}");
    }
}

/// A query of 10 kB is too long to be one; it gets a page all the same.
#[test]
fn a_query_of_ten_kilobytes_gets_a_page() {
    for word in ["passport%20", "%D8%AC%20", "x", "%22*%20"] {
        let query = word.repeat(10 * 1024 / word.len());
        assert_eq!(READER.get(&format!("/en/search?q={query}")).status, 200, "{word} repeated");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gets_a_page(query in any::<String>()) {
        prop_assert_eq!(check_hostile("en", query.as_bytes()), Ok(()));
    }

    #[test]
    fn any_letters_get_a_page(query in "[\\p{L}\\p{M}\\p{N}\\p{S} \"*^:(){}+-]{1,24}") {
        prop_assert_eq!(check_hostile("fr", query.as_bytes()), Ok(()));
    }

    #[test]
    fn any_bytes_get_a_page(query in prop::collection::vec(any::<u8>(), 0..60)) {
        prop_assert_eq!(check_hostile("ar", &query), Ok(()));
    }

    /// A word folds to the same as the word in capitals, decomposed, or with marks that readers leave out.
    #[test]
    fn what_is_written_otherwise_folds_the_same(word in "[a-zà-öø-ýčďěňřšťůžабвгдежзиклмнопрстуфхцчшщыэюя]{1,12}") {
        let folded = fold(&word);
        prop_assert_eq!(fold(&word.to_uppercase()), folded.clone());
        let marked: String = word.chars().flat_map(|c| [c, '\u{301}']).collect();
        prop_assert_eq!(fold(&marked), folded);
    }

    #[test]
    fn vowel_points_and_stretching_do_not_matter(word in "[ابتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,10}", mark in "[\u{64b}-\u{652}\u{640}]") {
        let marked: String = word.chars().flat_map(|c| [c.to_string(), mark.clone()]).collect();
        prop_assert_eq!(fold(&marked), fold(&word));
        prop_assert_eq!(fold(&word.replace('ا', "أ")), fold(&word));
    }
}
