//! A look written into an authoring file: one table more, everything else byte for byte, or nothing at all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use jiff::civil::{Date, date};
use std::fs;
use wayside_pack::look::{Look, Method, Verdict};
use wayside_press::{RecordError, check, record};
use wayside_tests::{content::Content, repository::read};

const LINES: &str = "content/directory/de.toml";
const SOURCES: &str = "content/sources.toml";
const TODAY: Date = date(2026, 12, 1);

/// A call on a day.
fn look(day: &str) -> Look {
    Look {
        date: day.parse().unwrap(),
        method: Method::Call,
        verdict: Verdict::Confirmed,
        url: None,
        title: None,
        publisher: None,
        page_date: None,
        independent: false,
        authority: false,
        quote: String::new(),
        note: "Answers; says \"hello\",\nspeaks German.".to_owned(),
    }
}

/// A page on a day.
fn page(day: &str) -> Look {
    let named = |text: &str| Some(text.to_owned());
    Look {
        method: Method::Page,
        url: named("https://example.org/again"),
        title: named("Law of 2020, article 3"),
        publisher: named("Ministry"),
        page_date: Some("2026-11".parse().unwrap()),
        authority: true,
        ..look(day)
    }
}

const CALL: &str = "\n[[line.check]]\ndate = \"2026-12-01\"\nmethod = \"call\"\nverdict = \"confirmed\"\nnote = 'Answers; says \"hello\", \
    speaks German.'\n";
const PAGE: &str = "\n[[source.check]]\ndate = \"2026-12-01\"\nmethod = \"page\"\nverdict = \"confirmed\"\n\
    url = \"https://example.org/again\"\ntitle = \"Law of 2020, article 3\"\npublisher = \"Ministry\"\npage_date = \"2026-11\"\n\
    authority = true\nnote = 'Answers; says \"hello\", speaks German.'\n";

#[test]
fn a_look_is_one_table_more_and_nothing_else() {
    // The made-up record is the last of its file: what stands behind it is written by each case.
    let check_in = |file: &str, id: &str, look: &Look, table: &str, behind: &str, crlf: bool| {
        let content = Content::copy();
        let path = content.path(file);
        let mut text = read(&path).trim_end().to_owned() + behind;
        let mut table = table.to_owned();
        if crlf {
            text = text.replace('\n', "\r\n");
            table = table.replace('\n', "\r\n");
        }
        fs::write(&path, &text).unwrap();
        let end = text.len() - behind.len() + usize::from(behind.starts_with('\n')) * (1 + usize::from(crlf));
        let end = if crlf { text.len() } else { end };
        let done = record(&content.source(), id, look, TODAY).unwrap();
        let newline = if text[..end].ends_with('\n') { "" } else { "\n" };
        assert_eq!(read(&path), format!("{}{newline}{table}{}", &text[..end], &text[end..]), "{id} {behind:?} {crlf}");
        assert_eq!(done.file, path);
        assert!(read(&path).lines().nth(done.line - 1).unwrap().ends_with(".check]]"), "{id}: line {}", done.line);
        check(&content.source()).unwrap();
    };
    check_in(LINES, "de-test", &look("2026-12-01"), CALL, "\n", false);
    check_in(LINES, "de-test", &look("2026-12-01"), CALL, "", false);
    check_in(LINES, "de-test", &look("2026-12-01"), CALL, "\n\n# A remark on what comes next.\n", false);
    check_in(LINES, "de-test", &look("2026-12-01"), CALL, "\n", true);
    check_in(SOURCES, "TEST1", &page("2026-12-01"), PAGE, "\n", false);
    check_in(SOURCES, "TEST1", &page("2026-12-01"), PAGE, "\n\n# The end.\n", false);
}

/// A record in the middle of a file: what stands before and behind it stays.
#[test]
fn a_record_among_others_takes_its_own_look() {
    let content = Content::copy();
    let path = content.path(SOURCES);
    let before = read(&path);
    record(&content.source(), "A1", &page("2026-12-01"), TODAY).unwrap();
    let after = read(&path);
    let at = after.find(PAGE).expect("the look stands in the file");
    assert_eq!(format!("{}{}", &after[..at], &after[at + PAGE.len()..]), before);
    assert!(after[..at].rfind("id = \"A1\"") > after[..at].rfind("[[source]]"), "it stands at another record");
    record(&content.source(), "A1", &page("2026-12-01"), TODAY).expect("two looks on one day");
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let check_refused = |id: &str, look: Look, says: &str| {
        let content = Content::copy();
        let before = [LINES, SOURCES].map(|file| read(&content.path(file)));
        let error = record(&content.source(), id, &look, TODAY).expect_err(says);
        assert!(error.to_string().contains(says), "{says}: {error}");
        assert_eq!([LINES, SOURCES].map(|file| read(&content.path(file))), before, "{says}: something was written");
        let files = fs::read_dir(content.path("content/directory")).unwrap().count();
        assert_eq!(files, 4, "{says}: a file was left behind");
        error
    };
    check_refused("de-tset", look("2026-12-01"), "perhaps `de-test`");
    check_refused("TEST2", look("2026-12-01"), "perhaps `TEST1`");
    check_refused("qqqqqqqq", look("2026-12-01"), "no help line, no source and no country is called `qqqqqqqq`; ");
    check_refused("de-test", look("2026-11"), "`2026-11` is no day");
    check_refused("de-test", look("2026-12-02"), "2026-12-02 has not come yet");
    check_refused("de-test", look("2026-11-01"), "before the last look of `de-test`, on 2026-11-02");
    check_refused("TEST1", look("2026-11-02"), "before the last look of `TEST1`, on 2026-11-03");
    check_refused("de-test", Look { url: None, ..page("2026-12-01") }, "needs `url`");
    check_refused("de-test", Look { publisher: None, ..page("2026-12-01") }, "needs `publisher`");
    check_refused("TEST1", Look { url: Some(" ".to_owned()), ..page("2026-12-01") }, "needs `url`");
    for (verdict, says) in [(Verdict::Conflict, "contradiction"), (Verdict::NotFound, "it quotes no law")] {
        let error = check_refused("TEST1", Look { verdict, ..page("2026-12-01") }, says);
        let RecordError::Refused(faults) = error else { panic!("{error}") };
        assert!(faults.0.iter().all(|fault| fault.file.ends_with("content/sources.toml")), "{faults}");
    }
}
