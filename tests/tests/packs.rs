//! Packs from outside: whatever is wrong with one has a typed error, and a page in plain words; nothing panics.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use proptest::prelude::*;
use rusqlite::Connection;
use std::{
    fs,
    io::Cursor,
    sync::{Arc, LazyLock},
};
use wayside_pack::{Error, Pack, article::Shelf, language::Language, schema, seal, search::Query, words::Words};
use wayside_site::{Face, Site};
use wayside_tests::{content::Content, html::Document, pages::Reader};

/// Bytes of the seal behind the database.
const SEAL: usize = 48;

/// A small pack.
static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let content = Content::copy();
    let out = content.path("small.wayside");
    wayside_press::press(&content.source(), &out).unwrap();
    fs::read(out).unwrap()
});

fn code(bytes: Vec<u8>) -> &'static str {
    Pack::open(bytes).err().map_or("opened", |error| error.code())
}

/// The pack with some bytes put elsewhere, and sealed again if whoever did it can do that.
fn patched(at: usize, bytes: &[u8], sealed: bool) -> Vec<u8> {
    let mut pack = GOOD.clone();
    pack[at..at + bytes.len()].copy_from_slice(bytes);
    if sealed {
        pack.truncate(pack.len() - SEAL);
        seal(pack)
    } else {
        pack
    }
}

#[test]
fn a_whole_pack_opens() {
    assert_eq!(code(GOOD.clone()), "opened");
    let pack = Pack::open(GOOD.clone()).unwrap();
    assert_eq!(pack.info().unwrap().languages.len(), 4);
}

/// A pack cut off after so many bytes.
fn cut(length: usize) -> &'static str {
    code(GOOD[..length].to_vec())
}

fn expected_of_cut(length: usize) -> &'static str {
    match length {
        0..16 => "pack-not-a-pack",
        _ if length < GOOD.len() - SEAL => "pack-truncated",
        _ => "pack-damaged",
    }
}

#[test]
fn a_pack_that_is_cut_short() {
    let whole = GOOD.len();
    for length in (0..200).chain([511, 4095, 4096, 4097, whole / 2]).chain(whole - SEAL - 200..whole) {
        assert_eq!(cut(length), expected_of_cut(length), "{length} of {whole} bytes");
    }
    let Err(Error::Truncated { expected, found }) = Pack::open(GOOD[..5000].to_vec()) else { panic!("another error") };
    assert_eq!((expected, found), (whole as u64 - SEAL as u64, 5000));
}

#[test]
fn a_file_that_is_no_pack() {
    let check = |bytes: &[u8], expected: &str| assert_eq!(code(bytes.to_vec()), expected, "{:?}", &bytes[..bytes.len().min(16)]);
    check(b"", "pack-not-a-pack");
    check(b"SQLite format 3", "pack-not-a-pack");
    check(b"SQLite format 4\0 and more", "pack-not-a-pack");
    check(b"Hello, this is a text.", "pack-not-a-pack");
    check(b"\x89PNG\r\n\x1a\n", "pack-not-a-pack");
    check(&[0; 8192], "pack-not-a-pack");
    check(&[0xff; 8192], "pack-not-a-pack");
    check(b"SQLite format 3\0", "pack-truncated");
    check(&[&b"SQLite format 3\0"[..], &[0; 100]].concat(), "pack-other-application");
    check(&[&GOOD[..], b"x"].concat(), "pack-damaged");
    check(&[&GOOD[..], &GOOD[..]].concat(), "pack-damaged");
}

#[test]
fn another_application_s_database() {
    let mut database = Connection::open_in_memory().unwrap();
    database.execute_batch("CREATE TABLE language (record TEXT); INSERT INTO language VALUES ('{}')").unwrap();
    for id in [0_u32, 1, 0x4750_4b47, schema::APPLICATION_ID + 1] {
        database.pragma_update(None, "application_id", id).unwrap();
        let bytes = database.serialize("main").unwrap().to_vec();
        for bytes in [bytes.clone(), seal(bytes)] {
            let Err(Error::OtherApplication { application_id }) = Pack::open(bytes) else { panic!("another error") };
            assert_eq!(application_id, id);
        }
    }
}

#[test]
fn a_newer_format() {
    for newer in [schema::FORMAT + 1, 7, u32::MAX] {
        for sealed in [false, true] {
            let Err(Error::NewerFormat { found, known }) = Pack::open(patched(60, &newer.to_be_bytes(), sealed)) else {
                panic!("another error")
            };
            assert_eq!((found, known), (newer, schema::FORMAT));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_pack_cut_anywhere(length in 0..GOOD.len()) {
        prop_assert_eq!(cut(length), expected_of_cut(length));
    }

    #[test]
    fn a_flipped_bit_anywhere(at in prop_oneof![0..200_usize, 0..GOOD.len(), GOOD.len() - SEAL..GOOD.len()], bit in 0..8_u8) {
        let found = code(patched(at, &[GOOD[at] ^ (1 << bit)], false));
        let expected: &[&str] = match at {
            0..16 => &["pack-not-a-pack"],
            // The size of a page and the number of pages: more than there is, or less.
            16..18 | 28..32 => &["pack-truncated", "pack-damaged"],
            60..64 => &["pack-newer-format", "pack-damaged"],
            68..72 => &["pack-other-application"],
            _ => &["pack-damaged"],
        };
        prop_assert!(expected.contains(&found), "byte {}: {}", at, found);
    }
}

/// Reads whatever can be read. An error is right; a panic is not.
fn read_all(pack: &Pack) -> Result<(), Error> {
    let languages = pack.languages()?;
    pack.info()?;
    for Language { tag, .. } in &languages {
        pack.articles(Shelf::Rights, tag, tag)?;
        pack.article(Shelf::Rights, "debt", tag)?;
        pack.article(Shelf::Learn, "myths", tag)?;
        for (country, _) in pack.countries(tag)? {
            pack.hotlines(&country)?;
        }
        for text in ["passport help", "passprot"] {
            pack.search(Query { text, lang: tag, country: Some("DE"), limit: 30 })?;
        }
    }
    pack.checks()?;
    pack.fields()?;
    pack.countries_with_facts()?;
    pack.phrases()?;
    pack.routes()?;
    pack.sources()?;
    Ok(())
}

const ADDRESSES: [&str; 11] = [
    "/",
    "/en/",
    "/ar/help",
    "/es/help/de",
    "/fr/check/situation",
    "/style/check/situation_de.css",
    "/en/rights/debt",
    "/en/road?via=DE",
    "/es/say",
    "/en/search?q=passport",
    "/en/about",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Somebody who changes a pack can seal it again: then SQLite reads the damage, and has to say so.
    #[test]
    fn damage_under_a_fitting_seal(
        patches in prop::collection::vec((prop_oneof![100..4096_usize, 100..GOOD.len() - SEAL], any::<u8>()), 1..40),
    ) {
        let mut bytes = GOOD[..GOOD.len() - SEAL].to_vec();
        for (at, byte) in patches {
            bytes[at] = byte;
        }
        if let Ok(pack) = Pack::open(seal(bytes)) {
            let _ = read_all(&pack);
            if let Ok(site) = Site::new(pack) {
                let reader = Reader::with(site, Face::Browser);
                for address in ADDRESSES {
                    let page = reader.get(address);
                    prop_assert!(matches!(page.status, 200 | 404 | 500), "{}: {}", address, page.status);
                    prop_assert!(!page.body.is_empty());
                }
            }
        }
    }
}

/// The good pack with its tables changed, and sealed again.
fn changed(sql: &str) -> Pack {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("changed.sqlite");
    fs::write(&path, &GOOD[..GOOD.len() - SEAL]).unwrap();
    let database = Connection::open(&path).unwrap();
    database.execute_batch(sql).unwrap();
    database.close().unwrap();
    Pack::open(seal(fs::read(path).unwrap())).unwrap()
}

#[test]
fn a_record_that_does_not_fit() {
    let check = |sql: &str| {
        let error = read_all(&changed(sql)).expect_err(sql);
        assert!(matches!(error, Error::Record { .. } | Error::Sqlite(_)), "{sql}: {error:?}");
        assert_eq!(error.code(), "pack-unreadable", "{sql}");
    };
    assert!(read_all(&changed("SELECT 1")).is_ok());
    for table in ["language", "hotline", "field", "country", "article", "article_text", "self_check", "phrase", "source"] {
        for record in ["'{'", "''", "7", "x'ff'", "'[[]]'"] {
            check(&format!("UPDATE {table} SET record = {record}"));
        }
        check(&format!("DROP TABLE {table}"));
    }
    for table in ["route", "doc", "doc_index", "word", "meta", "name"] {
        check(&format!("DROP TABLE {table}"));
    }
}

/// What the page says if a pack cannot be read: the words of that language, and no other.
#[test]
fn the_page_of_an_unreadable_pack_is_in_plain_words() {
    let check = |sql: &str, address: &str| {
        let reader = Reader::of(changed(sql), Face::Browser);
        let page = reader.get(address);
        assert_eq!(page.status, 500, "{sql}, {address}");
        let lang = address.split('/').nth(1).unwrap();
        let document = Document::parse(&page.body);
        assert_eq!(document.errors, Vec::<String>::new(), "{sql}, {address}");
        let headings: Vec<&str> = document.named("h1").map(|heading| heading.text.as_str()).collect();
        let files = Pack::open(GOOD.clone()).unwrap().messages(lang).unwrap();
        let words = Words::new(lang, files.iter().map(|(_, source)| source.as_str()));
        let say = |id: &str| words.format(id, None).unwrap().0.into_owned();
        assert_eq!(headings, [say("err-pack-unreadable")], "{sql}, {address}");
        assert!(document.elements[0].text.contains(&say("rec-pack-unreadable")), "{sql}, {address}");
        let text = document.elements[0].text.to_lowercase();
        for word in ["sql", "json", "serde", "panic", "record", "table", "expected", "column", "utf"] {
            assert!(!text.contains(word), "{sql}, {address} says `{word}`");
        }
    };
    check("UPDATE hotline SET record = '{}'", "/es/help/de");
    check("UPDATE hotline SET record = '{}'", "/en/road?via=DE");
    check("DROP TABLE article_text", "/fr/rights");
    check("UPDATE self_check SET record = 'x'", "/ar/check");
    check("UPDATE self_check SET record = 'x'", "/ar/check/situation");
    check("DROP TABLE doc", "/en/search?q=passport");
    check("DROP TABLE source", "/fr/about");
    check("DROP TABLE phrase", "/es/say");
}

/// Not even the sentences can be read: there is a page all the same, and it says something.
#[test]
fn a_pack_without_words_still_says_something() {
    for sql in ["DELETE FROM message", "DROP TABLE message", "DELETE FROM language", "UPDATE message SET source = 'no fluent'"] {
        let reader = Reader::of(changed(sql), Face::Browser);
        for address in ["/", "/en/", "/es/help/de", "/nowhere"] {
            let page = reader.get(address);
            let document = Document::parse(&page.body);
            let said = document.named("h1").all(|heading| !heading.text.is_empty());
            assert!(said && document.named("h1").count() == 1, "{sql}, {address}: {} {}", page.status, page.body);
        }
    }
}

#[test]
fn a_signature_is_looked_at_before_anything_else() {
    let keys = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let other = minisign::KeyPair::generate_unencrypted_keypair().unwrap();
    let public = |keys: &minisign::KeyPair| minisign_verify::PublicKey::from_base64(&keys.pk.to_base64()).unwrap();
    let sign = |bytes: &[u8]| {
        minisign::sign(Some(&keys.pk), &keys.sk, Cursor::new(bytes), Some("pack 1"), Some("a test")).unwrap().into_string()
    };
    let good = Arc::new(sign(&GOOD));
    let open = |bytes: &[u8], signature: &str, keys: &minisign::KeyPair| {
        Pack::open_signed(bytes.to_vec(), signature, &public(keys)).err().map_or("opened", |error| error.code())
    };
    assert_eq!(open(&GOOD, &good, &keys), "opened");
    assert_eq!(open(&GOOD, &good, &other), "pack-signature");
    for at in [0, 61, 70, 4096, GOOD.len() / 2, GOOD.len() - SEAL, GOOD.len() - 1] {
        let altered = patched(at, &[GOOD[at] ^ 1], false);
        assert_eq!(open(&altered, &good, &keys), "pack-signature", "byte {at}");
    }
    // Sealed again it is whole, and still not what was signed.
    assert_eq!(open(&patched(9000, b"altered", true), &good, &keys), "pack-signature");
    assert_eq!(open(&GOOD[..GOOD.len() - 1], &good, &keys), "pack-signature");
    assert_eq!(open(b"", &good, &keys), "pack-signature");
    for spoilt in [
        "",
        "\n\n\n",
        "untrusted comment: x",
        &good[..good.len() / 2],
        &good.replace("pack 1", "pack 2"),
        &good.replace('R', "S"),
    ] {
        assert_eq!(open(&GOOD, spoilt, &keys), "pack-signature", "{spoilt}");
    }
    // What is rightly signed and wrong in itself is told by what is wrong.
    let wrong = patched(60, &9_u32.to_be_bytes(), true);
    assert_eq!(open(&wrong, &sign(&wrong), &keys), "pack-newer-format");
    let text = b"signed, and no pack";
    assert_eq!(open(text, &sign(text), &keys), "pack-not-a-pack");
}
