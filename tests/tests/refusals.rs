//! What the press has to refuse: one thing spoilt at a time, and the very fault it must be, in the very file and line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::fs;
use wayside_pack::{Pack, article::Shelf};
use wayside_press::{Fault, FaultKind, check, press};
use wayside_tests::{content::Content, pages::LANGUAGES};

const LINES: &str = "content/directory/de.toml";
const FACTS: &str = "content/countries/mx.toml";
const SOURCES: &str = "content/sources.toml";
const CHECK: &str = "content/checks/9-test.toml";

/// A fault that is expected: the file, a text of the line (none: the file as a whole), the kind, a part of what is said.
type Expected<'a> = (&'a str, Option<&'a str>, &'a str, &'a str);

/// Name of a kind, without what it holds.
fn kind(kind: &FaultKind) -> String {
    let name = format!("{kind:?}");
    name.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

fn is(content: &Content, fault: &Fault, (file, text, name, says): Expected<'_>) -> bool {
    let line = text.map(|text| content.line(file, text));
    let said = fault.kind.to_string();
    // What is wrong, and after a semicolon what to do.
    fault.file == content.path(file)
        && fault.line == line
        && kind(&fault.kind) == name
        && said.contains(says)
        && said.contains("; ")
}

/// Spoils a copy of the content; the press must find exactly the faults that are expected, and write nothing.
fn check_spoilt(spoil: impl Fn(&Content), expected: &[Expected<'_>]) {
    let content = Content::copy();
    spoil(&content);
    let folder = content.path("out");
    fs::create_dir(&folder).unwrap();
    let out = folder.join("test.wayside");
    fs::write(&out, "the pack before").unwrap();
    let Err(faults) = press(&content.source(), &out) else { panic!("the press takes what should be {expected:?}") };
    let found: Vec<String> = faults.0.iter().map(|fault| format!("{}: {fault}", kind(&fault.kind))).collect();
    for one in expected {
        assert!(faults.0.iter().any(|fault| is(&content, fault, *one)), "expected {one:?}, found {found:#?}");
    }
    assert_eq!(faults.0.len(), expected.len(), "expected {expected:?}, found {found:#?}");
    assert_eq!(fs::read(&out).unwrap(), b"the pack before", "{expected:?}: something was written");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "{expected:?}: a file was left behind");
}

/// One text put for another in one file.
fn check_edit(file: &str, from: &str, to: &str, expected: Expected<'_>) {
    check_spoilt(|content| content.edit(file, from, to), &[expected]);
}

/// A text put for another in one file, wrong in the line where it now stands.
fn check_line(file: &str, from: &str, to: &str, name: &str, says: &str) {
    let text = to.lines().rfind(|line| !line.is_empty()).unwrap_or(to);
    check_edit(file, from, to, (file, Some(text), name, says));
}

#[test]
fn what_is_not_spoilt_is_pressed() {
    let content = Content::copy();
    let out = content.path("test.wayside");
    let pressed = press(&content.source(), &out).unwrap();
    assert_eq!(check(&content.source()), Ok(pressed));
    let pack = Pack::open(fs::read(&out).unwrap()).unwrap();
    assert!(pack.hotline("de-test").unwrap().is_some() && pack.article(Shelf::Rights, "test", "ar").unwrap().is_some());
    let again = content.path("again.wayside");
    press(&content.source(), &again).unwrap();
    assert!(fs::read(out).unwrap() == fs::read(again).unwrap(), "the same content makes other bytes");
}

#[test]
fn a_number_that_cannot_be_dialled() {
    let check = |to: &str, says: &str| {
        check_line(LINES, "value = \"+49302270\"", &format!("value = \"{to}\""), "Undiallable", says);
    };
    check("+4930", "the numbering plan of its country code does not have it");
    check("+331", "it is no number");
    check("+33142340000", "its country code is another country's");
    check("+49 30 2270", "an international number is `+` and digits only");
    check("+", "an international number is `+` and digits only");
    check("030 2270", "a number is digits only");
    check("", "a number is digits only");
    check("1", "it is too short");
    check("99999999999999", "the national numbering plan does not have it");
    check("99999999999999999999", "it is no number");
    check("999999999", "the national numbering plan does not have it");
    check("*1#a", "a service code is digits, `*` and `#` only");
    check("*123456789012345#", "a service code is digits, `*` and `#` only");
}

#[test]
fn another_address_that_reaches_nobody() {
    let check = |from: &str, to: &str, says: &str| check_line(LINES, from, to, "Address", says);
    check("value = \"test@example.org\"", "value = \"test@example\"", "no mail address");
    check("value = \"test@example.org\"", "value = \"te st@example.org\"", "no mail address");
    check("type = \"email\"\nvalue = \"test@", "type = \"web\"\nvalue = \"test@", "no web address");
    check("type = \"email\"\nvalue = \"test@", "type = \"telegram\"\nvalue = \"test@", "no Telegram address");
    check("https://example.org/line", "example.org/line", "no web address");
    check("https://example.org/line", "ftp://example.org/line", "no web address");
}

#[test]
fn hours_that_do_not_parse() {
    for hours in ["Mo-Fr 25:99", "nine to five", "Mo-Fr 9-", "24/8", ""] {
        check_line(LINES, "hours = \"Mo-Fr 09:00-17:00\"", &format!("hours = \"{hours}\""), "Hours", "do not parse");
    }
    check_line(LINES, "timezone = \"Europe/Berlin\"", "timezone = \"Europe/Nowhere\"", "TimeZone", "`Europe/Nowhere`");
    let expected = (LINES, Some("hours = \"Mo-Fr 09:00-17:00\""), "HoursWithoutZone", "timezone");
    check_edit(LINES, "timezone = \"Europe/Berlin\"\n", "", expected);
}

#[test]
fn an_unknown_country() {
    check_line(LINES, "value = \"+49302270\"", "value = \"+49302270\"\ndialled_in = \"ZZ\"", "Country", "`ZZ`");
    check_line(LINES, "operator = \"Nobody\"", "operator = \"Nobody\"\nsubdivision = \"FR-75\"", "Country", "`FR-75`");
    check_line("content/routes.toml", "via = [\"DE\", \"MX\"]", "via = [\"DE\", \"ZZ\"]", "Country", "`ZZ`");
    for file in ["content/directory/zz.toml", "content/countries/zz.toml"] {
        check_spoilt(|content| content.append(file, "# Nothing is known.\n"), &[(file, None, "Country", "`zz`")]);
    }
}

#[test]
fn an_unknown_language_or_kind() {
    check_line(LINES, "languages = [\"de\", \"tr\"]", "languages = [\"de\", \"qqq\"]", "Language", "`qqq`");
    check_line(LINES, "name_local_lang = \"de\"", "name_local_lang = \"qqq\"", "Language", "`qqq`");
    let list = "locales/languages.toml";
    for tag in ["not a tag", "qqq"] {
        let language = format!("\n[[language]]\ntag = \"{tag}\"\nname = \"X\"\ncomplete = false\n");
        let line = format!("tag = \"{tag}\"");
        check_spoilt(|content| content.append(list, &language), &[(list, Some(line.as_str()), "Language", tag)]);
    }
    check_line(LINES, "kind = \"labour\"", "kind = \"labor\"", "Toml", "unknown variant `labor`");
    check_line(LINES, "type = \"email\"", "type = \"pigeon\"", "Toml", "unknown variant `pigeon`");
    check_line(LINES, "answered_by = \"ngo\"", "answered_by = \"ghost\"", "Toml", "unknown variant `ghost`");
    check_line(LINES, "cost = \"free\"", "cost = \"cheap\"", "Toml", "unknown variant `cheap`");
    check_line(LINES, "cost = \"free\"", "colour = \"red\"", "Toml", "unknown field `colour`");
    check_line(CHECK, "tone = \"calm\"", "tone = \"loud\"", "Toml", "unknown variant `loud`");
    check_line(FACTS, "field = \"test-field\"", "field = \"nothing\"", "Field", "`nothing`");
    check_line(FACTS, "rule = \"care\"", "rule = \"kill\"", "Param", "care, cure");
}

#[test]
fn no_source() {
    let lines = "\n[[line.source]]\nurl = \"https://example.org/line\"\npublisher = \"Nobody\"\n";
    let record = Some("[[line]]\nid = \"de-test\"");
    check_edit(LINES, lines, "", (LINES, record, "Toml", "missing field `source`"));
    let emptied = |content: &Content| {
        content.edit(LINES, lines, "");
        content.edit(LINES, "cost = \"free\"", "cost = \"free\"\nsource = []");
    };
    check_spoilt(emptied, &[(LINES, Some("id = \"de-test\""), "NoSource", "no source")]);
    check_edit(FACTS, "sources = [\"TEST1\"]", "sources = []", (FACTS, Some("field = \"test-field\""), "NoSource", "no source"));
    check_line(FACTS, "sources = [\"TEST1\"]", "sources = [\"TEST9\"]", "UnknownSource", "`TEST9`");
    let url = "url = \"https://example.org/source\"\n";
    check_edit(SOURCES, url, "", (SOURCES, Some("id = \"TEST1\""), "SourceWithoutUrl", "url"));
    check_line(SOURCES, url, "follows_from = [\"TEST9\"]\n", "UnknownSource", "`TEST9`");
    check_line(SOURCES, url, "url = \"nowhere\"\n", "Address", "no web address");
    let uncited = |content: &Content| LANGUAGES.iter().for_each(|lang| content.edit(&article(lang), "[^TEST1]", ""));
    let files = LANGUAGES.map(article);
    let expected = files.each_ref().map(|file| (file.as_str(), None, "Uncited", "no citation"));
    check_spoilt(uncited, &expected);
}

#[test]
fn a_missing_or_impossible_date() {
    for (file, record) in
        [(LINES, "[[line]]\nid = \"de-test\""), (FACTS, "[[fact]]\nfield = \"test"), (SOURCES, "[[source]]\nid = \"TEST1")]
    {
        for field in ["checked = \"2026-11-01\"\n", "review_by = \"2027-11-01\"\n"] {
            let name = field.split(' ').next().unwrap();
            let says = format!("missing field `{name}`");
            check_edit(file, field, "", (file, Some(record), "Toml", &says));
        }
        check_line(file, "checked = \"2026-11-01\"", "checked = \"2026-11-31\"", "Toml", "`2026-11-31` is no date");
        check_line(file, "checked = \"2026-11-01\"", "checked = \"\"", "Toml", "`` is no date");
    }
    let source = (SOURCES, "url = \"https://example.org/source\"");
    check_line(source.0, source.1, "url = \"https://example.org/source\"\ndate = \"soon\"", "Toml", "`soon` is no date");
}

#[test]
fn a_review_before_the_check() {
    for file in [LINES, FACTS, SOURCES] {
        for date in ["2026-10-31", "2026-10", "2025"] {
            let to = format!("review_by = \"{date}\"");
            check_line(file, "review_by = \"2027-11-01\"", &to, "ReviewBeforeDate", &format!("`review_by` {date} lies before"));
        }
    }
}

#[test]
fn two_records_with_one_id() {
    let check = |file: &str, record: &str, line: &str, says: &str| {
        check_spoilt(|content| content.append(file, record), &[(file, Some(line), "Twice", says)]);
    };
    check(
        "content/phrases.toml",
        "\n[[phrase]]\nid = \"test\"\ngroup = \"danger\"\n",
        "id = \"test\"",
        "`test` stands already in",
    );
    check("content/routes.toml", "\n[[route]]\nid = \"test\"\nvia = [\"DE\"]\n", "id = \"test\"", "`test` stands already in");
    check(
        "content/rights/articles.toml",
        "\n[[article]]\nslug = \"test\"\ntopic = \"work\"\n",
        "slug = \"test\"",
        "`test` stands",
    );
    check(CHECK, "\n[[statement]]\nkey = \"2\"\n", "key = \"2\"", "`2` stands already in");
    check(CHECK, "\n[[note]]\nkey = \"two\"\n", "key = \"two\"", "`two` stands already in");
    check_line(CHECK, "id = \"none\"", "id = \"high\"", "Twice", "`high` stands already in");
    let second = |content: &Content| {
        let text = wayside_tests::repository::read(&content.path(LINES));
        let record = text[text.rfind("\n[[line]]").unwrap()..].to_owned();
        content.append(LINES, &record);
    };
    check_spoilt(second, &[(LINES, Some("id = \"de-test\""), "Twice", "`de-test` stands already in")]);
    let second = |content: &Content| {
        let text = wayside_tests::repository::read(&content.path(SOURCES));
        let record = text[text.rfind("\n[[source]]").unwrap()..].to_owned();
        content.append(SOURCES, &record);
    };
    check_spoilt(second, &[(SOURCES, Some("id = \"TEST1\""), "Twice", "`TEST1` stands already in")]);
    check_line(LINES, "id = \"de-test\"", "id = \"fr-test\"", "Id", "must begin with `de-`");
    check_line(LINES, "id = \"de-test\"", "id = \"de-Test/1\"", "Id", "must begin with `de-`");
}

#[test]
fn a_text_that_lacks_a_language() {
    check_line(LINES, "fr = \"Un.\", ar = \"واحد.\"", "fr = \"Un.\"", "MissingTranslation", "`about` lacks the language `ar`");
    check_line(LINES, "fr = \"Un.\"", "fr = \" \"", "MissingTranslation", "`about` lacks the language `fr`");
    let note = (LINES, Some("note = { en"), "MissingTranslation", "`note` lacks the language `es`");
    check_edit(LINES, "es = \"Dos.\", ", "", note);
    check_line(LINES, "fr = \"Deux.\"", "fr = \"Deux.\", de = \"Zwei.\"", "UnlistedTranslation", "`note` has a text in `de`");
    let extra = "operator = \"Nobody\"\ncaution = { en = \"Three.\", es = \"Tres.\", ar = \"ثلاثة.\" }";
    check_line(LINES, "operator = \"Nobody\"", extra, "MissingTranslation", "`caution` lacks the language `fr`");
    check_edit(
        LINES,
        "name_local_lang = \"de\"\n",
        "",
        (LINES, Some("name_local = \"Testtelefon\""), "Toml", "`name_local` and `name_local_lang` go together"),
    );
}

fn messages(lang: &str) -> String {
    format!("locales/{lang}/test.ftl")
}

#[test]
fn a_message_that_does_not_fit() {
    let es = &messages("es");
    check_edit(es, "test-plain = Plain\n", "", (es, None, "MissingMessage", "`test-plain` is missing"));
    check_line(es, "{ $count } things", "{ $number } cosas", "Variables", "uses $number, the English one uses $count");
    check_line(es, "{ $count } things", "cosas", "Variables", "uses no variable, the English one uses $count");
    check_line(
        es,
        "test-plain = Plain",
        "test-plain = { $count } x",
        "Variables",
        "uses $count, the English one uses no variable",
    );
    check_line(es, "test-plain = Plain", "test-plain = { nothing }", "MessageFormat", "formats with an error");
    check_line(es, "test-plain = Plain", "test-plain = { -nothing }", "MessageFormat", "formats with an error");
    check_line(es, "{ $count } things", "{ WEIGH($count) } cosas", "MessageFormat", "formats with an error");
    check_line(es, "test-plain = Plain", "test-plain = Plain\ntest-more = More", "ExtraMessage", "does not exist in English");
    check_line(es, "test-plain = Plain", "test-plain = Plain\ntest-plain = Again", "Twice", "`test-plain` stands already in");
    check_line(es, "test-plain = Plain", "test-plain = Plain\nthis is no message", "Fluent", "no Fluent");
    let en = &messages("en");
    check_line(en, "test-plain = Plain", "test-plain = { nothing }", "MessageFormat", "formats with an error");
    check_edit("locales/languages.toml", "tag = \"en\"", "tag = \"de\"", ("locales/languages.toml", None, "Toml", "English"));
}

#[test]
fn a_message_that_content_needs() {
    let check = |id: &str, file: &str, line: &str| {
        let gone =
            |content: &Content| LANGUAGES.iter().for_each(|lang| content.edit(&messages(lang), &format!("\n{id} = "), "\nx = "));
        check_spoilt(gone, &[(file, Some(line), "NeedsMessage", &format!("`{id}`"))]);
    };
    check("say-test", "content/phrases.toml", "id = \"test\"");
    check("route-test", "content/routes.toml", "id = \"test\"");
    check("fact-test-field-label", "content/fields.toml", "id = \"test-field\"");
    check("check-test-intro", CHECK, "id = \"test\"");
    check("check-test-2", CHECK, "key = \"2\"");
    check("check-test-low-rule", CHECK, "id = \"low\"");
    check("check-test-note-two", CHECK, "key = \"two\"");
    let topics = "content/rights/articles.toml";
    check_line(topics, "slug = \"test\"\ntopic = \"work\"", "slug = \"test\"\ntopic = \"sea\"", "NeedsMessage", "`topic-sea`");
}

/// What an article says of the countries that it is about, and an item of it.
#[test]
fn countries_of_articles_that_are_none() {
    let list = "content/rights/articles.toml";
    let test = "slug = \"test\"\ntopic = \"work\"";
    let of = |countries: &str| format!("{test}\ncountries = {countries}");
    let line = Some("countries = [\"ZZ\"]");
    check_edit(list, test, &of("[\"ZZ\"]"), (list, line, "Country", "`ZZ`"));
    let en = &article("en");
    check_edit(en, "- One item.", "- [](only:DE,ZZ) One item.", (en, Some("- [](only:DE,ZZ)"), "Country", "`ZZ`"));
    let misplaced = "`only:` elsewhere than at the beginning of an item";
    check_edit(en, "- One item.", "- One [](only:DE) item.", (en, Some("- One [](only:DE)"), "Markup", misplaced));
    check_edit(en, "Plain text", "[](only:DE) Plain text", (en, Some("[](only:DE) Plain"), "Markup", misplaced));
    let es = &article("es");
    check_edit(es, "- One item.", "- [](only:DE) One item.", (es, None, "Structure", "one line has [`DE`], the English has []"));
}

fn article(lang: &str) -> String {
    format!("content/rights/{lang}/test.md")
}

#[test]
fn markup_that_a_page_may_not_hold() {
    let es = &article("es");
    let check = |put: &str, name: &str, says: &str| {
        check_edit(es, "Plain text", &format!("{put}Plain text"), (es, Some(put.trim()), name, says));
    };
    check("A <br> line. ", "Markup", "HTML is not allowed");
    check("<script>alert(1)</script>\n\n", "Markup", "HTML is not allowed");
    check("<!-- hidden -->\n\n", "Markup", "HTML is not allowed");
    check("![x](/x.png) ", "Markup", "an image is not allowed");
    check("![x](https://example.org/x.png) ", "Markup", "an image is not allowed");
    check("`code` ", "Markup", "code is not allowed");
    check("*slanted* ", "Markup", "slanted text is not allowed");
    check("> quoted\n\n", "Markup", "a quotation is not allowed");
    check("---\n\n", "Markup", "a rule is not allowed");
    check("### Smaller\n\n", "Markup", "a heading other than `##` is not allowed");
    check("[out](https://example.org) ", "RemoteLink", "`https://example.org`");
    check("[out](//example.org) ", "RemoteLink", "`//example.org`");
    check("[out](mailto:a@example.org) ", "RemoteLink", "`mailto:a@example.org`");
    check("[out](javascript:alert) ", "RemoteLink", "`javascript:alert`");
    check("<https://example.org> ", "RemoteLink", "`https://example.org`");
    check("[^TEST9] ", "UnknownSource", "`TEST9`");
    check("A fact.[^TEST9]\n", "UnknownSource", "`TEST9`");
    check("**Bold.[^TEST9]**\n", "UnknownSource", "`TEST9`");
    check_edit(es, "## your-rights", "## tus-derechos", (es, Some("## tus-derechos"), "Sections", "`## your-rights`"));
    check_edit(es, "- One item.", "- One item.\n  - Inner item.", (es, Some("  - Inner"), "Markup", "a list in a list"));
}

#[test]
fn an_article_that_does_not_fit() {
    let (en, es) = (&article("en"), &article("es"));
    let links =
        |content: &Content| LANGUAGES.iter().for_each(|lang| content.edit(&article(lang), "/rights/debt", "/rights/nothing"));
    let files = LANGUAGES.map(article);
    let dead = files.each_ref().map(|file| (file.as_str(), Some("/rights/nothing"), "DeadLink", "`/rights/nothing`"));
    check_spoilt(links, &dead);
    let long = format!("Plain text{}", ". One word".repeat(200));
    let words = |content: &Content| LANGUAGES.iter().for_each(|lang| content.edit(&article(lang), "Plain text", &long));
    check_spoilt(words, &files.each_ref().map(|file| (file.as_str(), None, "TooLong", "words, 350 are allowed")));
    for (from, to) in [
        ("- One item.", "- One item.\n- Two items."),
        ("- One item.", "One paragraph."),
        ("1. One step.", "- One step."),
        ("Plain text", "Another paragraph.\n\nPlain text"),
        (".[^TEST1]", "[^TEST1]."),
        ("/rights/debt", "/rights/asylum"),
    ] {
        // A mark behind the full stop or before it is the same; another order of marks is not.
        let expected = (es.as_str(), None, "Structure", "built otherwise than the English");
        if from == ".[^TEST1]" {
            check_edit(es, from, ". And [more](/help).[^TEST1]", expected);
        } else {
            check_edit(es, from, to, expected);
        }
    }
    check_spoilt(|content| fs::remove_file(content.path(es)).unwrap(), &[(es, None, "Unreadable", "cannot be read")]);
    check_line(en, "title = \"Test\"", "titel = \"Test\"", "Toml", "unknown field `titel`");
    check_edit(es, "+++\ntitle", "title", (es, Some("title = \"Test\""), "Toml", "must begin with `+++`"));
}

#[test]
fn a_check_that_does_not_work() {
    check_line(CHECK, "rule = { any = [1] }", "rule = { any = [3] }", "Rule", "names statement `3`");
    check_line(CHECK, "rule = { any = [1] }", "rule = { any = [\"1:maybe\"] }", "Rule", "`maybe` is no answer");
    check_line(CHECK, "when = { any = [2] }", "when = { none-of = [7] }", "Rule", "names statement `7`");
    let when = "link = \"/rights/test\"\nwhen = { any = [8] }";
    check_line(CHECK, "link = \"/rights/test\"", when, "Rule", "names statement `8`");
    for (is, field) in [("{ rule = [\"care\"] }", "nothing"), ("{ rule = [\"no\"] }", "test-field"), ("{ x = [] }", "test-field")]
    {
        let country = format!("rule = {{ country = {{ field = \"{field}\", is = {is} }} }}");
        check_line(CHECK, "rule = { any = [1] }", &country, "Field", &format!("`{field}`"));
    }
    let low = (CHECK, Some("rule = { any = [1] }"), "Unreachable", "nobody can reach the outcome `low`");
    check_edit(CHECK, "rule = { all = [{ any = [1] }, { any = [2] }] }", "rule = { any = [1, 2] }", low);
    let none = "rule = { any = [1] }\n\n[[outcome]]\nid = \"none\"\ntone = \"calm\"";
    let ruled = format!("{none}\nrule = {{ any = [2] }}");
    check_line(CHECK, none, &ruled, "OutcomeRule", "the outcome `none` must stand last without a rule");
    check_edit(
        CHECK,
        "rule = { any = [1] }\n",
        "",
        (CHECK, Some("id = \"low\""), "OutcomeRule", "the outcome `low` must have a rule"),
    );
    check_line(CHECK, "rule = { any = [1] }", "rule = { at-least = { n = 3, of = [1, 2] } }", "Unreachable", "`low`");
    check_line(CHECK, "link = \"/rights/test\"", "link = \"/rights/nothing\"", "DeadLink", "`/rights/nothing`");
    check_line(CHECK, "link = \"/rights/test\"", "link = \"https://example.org\"", "RemoteLink", "`https://example.org`");
    check_line(CHECK, "under = [\"low\"]", "under = [\"lowest\"]", "UnknownOutcome", "`lowest`");
}

#[test]
fn a_file_that_cannot_be_read_or_written() {
    for file in ["content/sources.toml", "content/phrases.toml", "content/routes.toml", "content/fields.toml"] {
        check_spoilt(|content| content.append(file, "\n[[broken\n"), &[(file, Some("[[broken"), "Toml", "")]);
    }
    let list = "locales/languages.toml";
    check_spoilt(|content| fs::remove_file(content.path(list)).unwrap(), &[(list, None, "Unreadable", "cannot be read")]);
    let content = Content::copy();
    let nowhere = content.path("nowhere/test.wayside");
    let faults = press(&content.source(), &nowhere).unwrap_err().0;
    assert!(matches!(faults.as_slice(), [Fault { file, kind: FaultKind::Unwritable(_), .. }] if *file == nowhere), "{faults:?}");
    assert!(!content.path("nowhere").exists());
}

#[test]
fn an_article_that_is_hard_to_read() {
    let hard = "Notwithstanding administrative irregularities, entitlement to remuneration for contractual obligations generally \
        subsists irrespective of migratory circumstances.";
    let en = article("en");
    check_edit(&en, "Plain text", hard, (&en, None, "Hard", "write shorter sentences"));
}

#[test]
fn a_table_without_figures() {
    let figures = "content/learn/en/figures.md";
    let expected = (figures, Some("| Year | Money"), "Table", "two columns");
    check_edit(figures, "| 2000 | 128 |", "| 2000 | about 128 |", expected);
    check_edit(figures, "| 2000 | 128 |", "| 2000 | -128 |", expected);
}

#[test]
fn emergency_numbers_that_cannot_be() {
    let numbers = "content/emergency.toml";
    check_line(numbers, "code = \"AD\"", "code = \"QQ\"", "Country", "unknown country `QQ`");
    check_line(numbers, "code = \"AE\"", "code = \"AD\"", "Twice", "the id `AD`");
    check_line(numbers, "dial = \"020112\"", "dial = \"020-112\"", "Undiallable", "two to eight digits");
    let (from, to) = ("for = [\"ambulance\"], sources = [\"EN1\"] },", "for = [\"ambulance\"], sources = [] },");
    check_line(numbers, &format!("dial = \"020112\", {from}"), &format!("dial = \"020112\", {to}"), "NoSource", "no source");
}

/// Where the tables differ, somebody has to have looked at a page.
#[test]
fn emergency_numbers_that_differ_and_nobody_looked_at() {
    let numbers = "content/emergency.toml";
    let spoilt = "\n[[country]]\ncode = \"XK\"\ndiffer = true\nnumbers = [\n  { dial = \"192\", for = [\"police\"], sources = [\"EN1\"] },\n]\n";
    let content = Content::copy();
    content.append(numbers, spoilt);
    let found = check(&content.source()).unwrap_err().0;
    assert!(found.iter().any(|fault| kind(&fault.kind) == "TablesDiffer" && fault.to_string().contains("`XK`")), "{found:#?}");
    let look = "\n[[country.check]]\ndate = \"2026-11-28\"\nmethod = \"page\"\nverdict = \"not-found\"\n";
    let content = Content::copy();
    content.append(numbers, &format!("{spoilt}{look}"));
    check(&content.source()).unwrap();
    // A look that found nothing has seen no number.
    let content = Content::copy();
    content.append(numbers, &format!("{}{look}", spoilt.replace("[\"EN1\"] }", "[\"EN1\"], seen = true }")));
    let found = check(&content.source()).unwrap_err().0;
    assert!(
        found.iter().any(|fault| kind(&fault.kind) == "Look" && fault.to_string().contains("no look found one")),
        "{found:#?}"
    );
}

#[test]
fn an_exercise_without_words_or_sources() {
    let exercise = "content/learn/exercise.toml";
    let id = "id = \"smuggling-or-trafficking\"";
    let nothing = Some("id = \"nothing\"");
    let needs = ["`exercise-nothing`", "-a`", "-a-why`", "-b`", "-b-why`", "-c`", "-c-why`"];
    check_spoilt(
        |content| content.edit(exercise, id, "id = \"nothing\""),
        &needs.map(|message| (exercise, nothing, "NeedsMessage", message)),
    );
    check_line(exercise, "id = \"consent-and-lies\"", id, "Twice", "`smuggling-or-trafficking`");
}

/// Lines that nobody could find a second time.
#[test]
fn a_line_without_a_good_second_look() {
    let look = "\n[[line.check]]\ndate = \"2026-11-02\"\nmethod = \"page\"\nverdict = \"confirmed\"\nurl = \"https://example.org/look\"\n\
        publisher = \"Somebody else\"\npage_date = \"2026-10\"\nindependent = true\n";
    let id = Some("id = \"de-test\"");
    check_edit(LINES, look, "", (LINES, id, "NoSecondLook", "no second look"));
    let verdict = |verdict: &str| look.replace("confirmed", verdict);
    check_edit(LINES, look, &verdict("conflict"), (LINES, id, "InConflict", "contradiction"));
    check_edit(LINES, look, &verdict("not-found"), (LINES, id, "NotFoundAgain", "nothing since 2022"));
    let line = "url = \"https://example.org/look\"";
    check_line(LINES, line, "url = \"example.org/look\"", "Address", "`example.org/look` is no web address");
    // Something newer proves it: the page will say that it was not found again.
    let content = Content::copy();
    content.edit(LINES, look, &verdict("not-found"));
    content.edit(LINES, "publisher = \"Nobody\"\n", "publisher = \"Nobody\"\npage_date = \"2024\"\n");
    check(&content.source()).unwrap();
}

#[test]
fn evidence_that_does_not_hold_together() {
    let id = Some("id = \"de-test\"");
    let publishers = Some("publishers = 2");
    check_edit(
        LINES,
        "publishers = 1\nconfidence = \"high\"\nchecked = \"2026-11-01\"",
        "publishers = 2\nconfidence = \"high\"\nchecked = \"2026-11-01\"",
        (LINES, publishers, "Look", "`publishers` says 2, its sources name 1"),
    );
    check_edit(LINES, "url = \"https://example.org/look\"\n", "", (LINES, id, "Look", "names no page or publisher"));
    let earlier = "\n[[line.check]]\ndate = \"2026-10-01\"\nmethod = \"call\"\nverdict = \"confirmed\"\n";
    let end = "page_date = \"2026-10\"\nindependent = true\n";
    check_edit(LINES, end, &format!("{end}{earlier}"), (LINES, id, "Look", "stands after a later one"));
}

#[test]
fn what_has_no_place_where_it_stands() {
    let figures = "content/learn/en/figures.md";
    let row = "| 2000 | 128 |";
    let spoilt = |to: &str, says: &str| check_spoilt_anyhow(figures, row, to, "Markup", says);
    spoilt("| 2000[^A1] | 128 |", "a citation in a heading or table");
    spoilt("| **2000** | 128 |", "bold or a link in a heading or table");
    spoilt("| [2000](/help) | 128 |", "bold or a link in a heading or table");
    // The same number twice in one country.
    let (from, to) = ("dial = \"020112\"", "dial = \"119\"");
    check_spoilt_anyhow("content/emergency.toml", from, to, "Twice", "the id `119`");
}

/// A text put for another is refused, whatever else is wrong because of it.
fn check_spoilt_anyhow(file: &str, from: &str, to: &str, name: &str, says: &str) {
    let content = Content::copy();
    content.edit(file, from, to);
    let faults = check(&content.source()).unwrap_err().0;
    let found: Vec<String> = faults.iter().map(|fault| format!("{}: {fault}", kind(&fault.kind))).collect();
    let named = |fault: &&Fault| kind(&fault.kind) == name && fault.to_string().contains(says) && fault.file.ends_with(file);
    assert!(faults.iter().any(|fault| named(&fault)), "{to}: {found:#?}");
}

/// Facts that nobody could prove a second time.
#[test]
fn a_fact_without_a_good_second_look() {
    let look = "\n[[source.check]]\ndate = \"2026-11-03\"\nmethod = \"page\"\nverdict = \"confirmed\"\nurl = \"https://example.org/law\"\n\
        publisher = \"Somebody else\"\npage_date = \"2026-10\"\nindependent = true\n";
    let id = Some("id = \"TEST1\"");
    let none = (SOURCES, id, "NoSecondLookAtFact", "no second look");
    check_edit(SOURCES, look, "", none);
    // The weak page read once more is no second look; a page of the authority is.
    check_edit(SOURCES, "independent = true\n", "", none);
    let (strong, seen) = ("url = \"https://example.gov/source\"", "basis = \"seen\"");
    let spoilt = |edits: &[(&str, &str)], expected: &[Expected<'_>]| {
        check_spoilt(|content| edits.iter().for_each(|(from, to)| content.edit(SOURCES, from, to)), expected);
    };
    let authority = ("url = \"https://example.org/source\"", strong);
    spoilt(&[(look, ""), authority, (seen, "basis = \"known\"")], &[none]);
    spoilt(&[(look, ""), authority, (seen, "basis = \"seen\"\nvolatile = true")], &[none]);
    let verdict = |verdict: &str| look.replace("confirmed", verdict);
    let not_found = verdict("not-found");
    spoilt(&[(look, &verdict("conflict"))], &[(SOURCES, id, "InConflict", "contradiction")]);
    spoilt(&[(look, &not_found)], &[(SOURCES, id, "FactNotFoundAgain", "it quotes no law")]);
    let law = ("url = \"https://example.org/law\"", "url = \"example.org/law\"");
    spoilt(&[law], &[(SOURCES, Some(law.1), "Address", "`example.org/law` is no web address")]);
    spoilt(&[("publisher = \"Somebody else\"\n", "")], &[(SOURCES, id, "Look", "names no page or publisher")]);
    let accepted = |edits: &[(&str, &str)]| {
        let content = Content::copy();
        for (from, to) in edits {
            content.edit(SOURCES, from, to);
        }
        check(&content.source()).unwrap();
    };
    accepted(&[(look, ""), authority]);
    accepted(&[("independent = true\n", "authority = true\n")]);
    accepted(&[("independent = true\n", ""), authority, (seen, "basis = \"seen\"\nvolatile = true")]);
    accepted(&[(look, &not_found), (seen, "basis = \"known\"\narticle = \"article 6\"")]);
}

#[test]
fn what_waits_for_a_second_look_is_named_one_by_one() {
    let pending = "content/looks-pending.toml";
    let look = "\n[[source.check]]\ndate = \"2026-11-03\"";
    let unlooked = |content: &Content| {
        let text = wayside_tests::repository::read(&content.path(SOURCES));
        fs::write(content.path(SOURCES), &text[..text.rfind(look).unwrap()]).unwrap();
    };
    let content = Content::copy();
    unlooked(&content);
    content.append(pending, "pending = [\"TEST1\"]\n");
    check(&content.source()).unwrap();
    let check = |list: &str, name: &str, says: &str| {
        check_spoilt(|content| content.append(pending, list), &[(pending, Some(list.trim_end()), name, says)]);
    };
    check("pending = [\"TEST1\"]\n", "NotPending", "`TEST1`");
    check("pending = [\"A1\"]\n", "NotPending", "`A1`");
    check("pending = [\"Q1\"]\n", "NotPending", "`Q1`");
}
