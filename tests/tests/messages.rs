//! Every sentence that something asks for exists, and every sentence that exists is asked for.
//!
//! The press sees to the other languages: each complete one has the messages of English, with the same variables.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::collections::BTreeSet;
use wayside_pack::{
    article::{ArticleHead, SECTIONS, Shelf},
    country::Law,
    emergency::Service,
    exercise::Choice,
    hotline::{Answerer, ChannelKind, Cost, Kind, Tells},
};
use wayside_site::{TextSize, Theme};
use wayside_tests::repository::{files_ending, read, root, shown};

/// Beginnings of ids whose end is data; [`made`] has every one that can come.
const MADE: [&str; 23] = [
    "kind-",
    "cost-",
    "answered-by-",
    "tells-",
    "channel-",
    "text-",
    "theme-",
    "promise-",
    "section-",
    "topic-",
    "service-",
    "exercise-",
    "phrase-group-",
    "say-",
    "route-",
    "fact-",
    "law-",
    "first-",
    "brief-",
    "country-",
    "check-",
    "err-",
    "rec-",
];

/// The messages of English.
fn messages() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for path in files_ending(&root().join("locales/en"), "ftl") {
        let text = read(&path);
        let lines = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
        ids.extend(lines.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())));
    }
    ids
}

/// The ids that are put together from data.
fn made() -> BTreeSet<String> {
    let pack = wayside_base::open().unwrap();
    let mut ids: BTreeSet<String> = BTreeSet::new();
    let mut add = |prefix: &str, ends: Vec<&str>| ids.extend(ends.iter().map(|end| format!("{prefix}-{end}")));
    add("kind", Kind::ALL.iter().map(|kind| kind.as_str()).collect());
    add("cost", Cost::ALL.iter().map(|cost| cost.as_str()).collect());
    add("answered-by", Answerer::ALL.iter().map(|who| who.as_str()).collect());
    add("tells", Tells::ALL.iter().map(|tells| tells.as_str()).chain(["unknown"]).collect());
    add("channel", ChannelKind::ALL.iter().map(|kind| kind.as_str()).collect());
    add("text", TextSize::ALL.iter().map(|size| size.as_str()).collect());
    add("theme", Theme::ALL.iter().map(|theme| theme.as_str()).collect());
    let laws = Law::ALL.map(Law::as_str).map(|law| [law.to_owned(), format!("{law}-means"), format!("{law}-says")]).concat();
    add("law", laws.iter().map(String::as_str).collect());
    for cautions in ["first", "brief"] {
        add(cautions, vec!["police", "emergency", "tells"]);
    }
    add("promise", vec!["1", "2", "3", "4", "5", "6"]);
    add("section", SECTIONS.into());
    let errors = read(&root().join("crates/pack/src/error.rs"));
    let codes: Vec<&str> = codes(&errors).into_iter().chain(["page", "not-found"]).collect();
    assert!(codes.len() > 7, "{codes:?}");
    add("err", codes.clone());
    add("rec", codes);
    let errors = read(&root().join("crates/handout/src/error.rs"));
    let codes = self::codes(&errors);
    assert!(codes.len() > 5, "{codes:?}");
    add("err", codes);
    for shelf in [Shelf::Rights, Shelf::Learn] {
        for ArticleHead { article, .. } in pack.articles(shelf, "en", "en").unwrap() {
            add("topic", vec![&article.topic]);
        }
    }
    for question in pack.questions().unwrap() {
        add("exercise", vec![&question.id]);
        for letter in Choice::ALL.map(Choice::as_str) {
            add("exercise", vec![&format!("{}-{letter}", question.id), &format!("{}-{letter}-why", question.id)]);
        }
    }
    add("service", Service::ALL.iter().map(|service| service.as_str()).collect());
    for phrase in pack.phrases().unwrap() {
        add("phrase-group", vec![&phrase.group]);
        add("say", vec![&phrase.id]);
        if phrase.caution {
            add("say", vec![&format!("{}-caution", phrase.id)]);
        }
    }
    for (route, _) in pack.routes().unwrap() {
        add("route", vec![&route]);
    }
    for field in pack.fields().unwrap() {
        add("fact", vec![&field.id, &format!("{}-label", field.id)]);
        add("country", vec![&field.group]);
    }
    // Pages that the search knows by title and lead.
    for page in ["help", "check", "rights", "road", "say", "learn", "exercise", "about"] {
        add(page, vec!["title", "lead"]);
    }
    for check in pack.checks().unwrap() {
        ids.extend(check_messages(&check).into_iter().map(|end| format!("check-{}-{end}", check.id)));
    }
    ids
}

/// The words that an error gives for its kinds.
fn codes(errors: &str) -> Vec<&str> {
    errors.split("=> \"").skip(1).filter_map(|rest| rest.split_once('"').map(|(code, _)| code)).collect()
}

/// What a check says: ends of ids.
fn check_messages(check: &wayside_pack::check::Check) -> Vec<String> {
    let mut ends: Vec<String> = ["title", "summary", "intro"].map(str::to_owned).into();
    ends.extend(check.gate.then(|| "g0".to_owned()));
    if check.card > 0 {
        ends.push("card-title".to_owned());
        ends.extend((1..=check.card).map(|line| format!("card-{line}")));
    }
    for statement in &check.statements {
        ends.push(statement.key.clone());
        ends.extend(statement.after.then(|| format!("{}-after", statement.key)));
    }
    for outcome in &check.outcomes {
        let id = &outcome.id;
        ends.extend(["title", "text", "rule"].map(|end| format!("{id}-{end}")));
        ends.extend(outcome.rule_parts.iter().map(|part| format!("{id}-rule-{part}")));
        ends.extend(outcome.actions.iter().map(|action| format!("{id}-do-{}", action.key)));
    }
    if check.outcomes.iter().any(|outcome| outcome.beside) {
        let others = check.outcomes.iter().filter(|outcome| !outcome.beside);
        ends.extend(others.map(|outcome| format!("also-{}", outcome.id)));
    }
    ends.extend(check.notes.iter().map(|note| format!("note-{}", note.key)));
    ends
}

/// Templates and code that say something, with the text of each.
fn speakers() -> Vec<(String, String)> {
    let mut paths = files_ending(&root().join("ui"), "html");
    for folder in ["crates/site/src", "crates/press/src", "src-tauri/src"] {
        paths.extend(files_ending(&root().join(folder), "rs"));
    }
    paths.iter().map(|path| (shown(path), read(path))).collect()
}

/// The string literals of a text that look like an id.
fn literals(text: &str) -> BTreeSet<&str> {
    let id = |word: &&str| {
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        word.starts_with(|c: char| c.is_ascii_lowercase()) && word.chars().all(letters)
    };
    text.lines().flat_map(|line| line.split('"').skip(1)).filter(id).collect()
}

/// What stands as a literal in a call that says a sentence.
fn asked(text: &str) -> Vec<(&str, bool)> {
    let mut asked = Vec::new();
    for call in ["t(", "t1(", "with(", "word(", "said(o, ", "say(", "filter("] {
        for (at, _) in text.match_indices(call) {
            let before = text[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
            let rest = text[at + call.len()..].trim_start_matches(['&', '\n', ' ']);
            let whole = |rest: &'_ str| rest.starts_with('"');
            if before {
                continue;
            }
            if whole(rest) && matches!(call, "t(" | "t1(" | "with(" | "filter(") {
                asked.extend(rest[1..].split_once('"').map(|(id, _)| (id, true)));
            } else if let Some(pattern) = rest.strip_prefix("format!(\"")
                && matches!(call, "t(" | "t1(" | "with(" | "filter(")
            {
                asked.extend(pattern.split_once('{').map(|(prefix, _)| (prefix, false)));
            }
        }
    }
    asked
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let messages = messages();
    let mut faults: Vec<String> =
        made().difference(&messages).map(|id| format!("{id} is made from data and does not exist")).collect();
    let mut count = 0;
    for (name, text) in speakers() {
        for (id, whole) in asked(&text) {
            count += 1;
            if whole && !messages.contains(id) {
                faults.push(format!("{name} asks for {id}"));
            } else if !whole && !MADE.contains(&id) {
                faults.push(format!("{name} makes ids that begin with {id}"));
            }
        }
    }
    assert!(count > 150, "{count} calls");
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_message_that_exists_is_asked_for() {
    let made = made();
    let speakers = speakers();
    let said: BTreeSet<&str> = speakers.iter().flat_map(|(_, text)| literals(text)).collect();
    let messages = messages();
    let unused: Vec<&String> = messages.iter().filter(|id| !made.contains(*id) && !said.contains(id.as_str())).collect();
    assert!(unused.is_empty(), "nothing says {unused:#?}");
}
