//! The self-checks in real browsers against the reference rules.
//!
//! A check sends nothing and runs nothing: its outcome comes from a stylesheet. So Chromium and the window's `WebKit` have to
//! show exactly what `Check::evaluate` says: outcome, the one beside it, reasons, notes and advice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use proptest::{prelude::*, sample::select};
use wayside_pack::rule::{Answer, Answers};
use wayside_tests::browser::{
    app::{Home, Start},
    check::{Case, Seen, button, look, press},
    chromium::chromium,
    display::Display,
    server::Server,
    session::Session,
};

/// Younger than 18.
#[derive(Clone, Copy)]
enum Age {
    Adult,
    Child,
    Unknown,
}

/// A test vector of the design: its name, the statements answered with yes, the age, the outcome and the one beside it, and
/// the notes that depend on the answers.
type Vector = (&'static str, &'static [u32], Age, &'static str, Option<&'static str>, &'static [&'static str]);

/// The 21 test vectors of the design of the check.
const VECTORS: [Vector; 21] = [
    ("T1 nothing", &[], Age::Adult, "none", None, &[]),
    ("T2 tied visa only", &[18], Age::Adult, "none", None, &["none/tied"]),
    ("T3 fee and changed pay", &[15, 16], Age::Adult, "rights", None, &[]),
    ("T4 underpaid, bad room, fee, changed contract", &[10, 12, 15, 16], Age::Adult, "rights", None, &[]),
    ("T5 passport held only", &[8], Age::Adult, "rights", None, &["rights/one-sign"]),
    ("T6 passport held, underpaid", &[8, 10], Age::Adult, "strong", None, &[]),
    ("T7 passport and debt", &[8, 9], Age::Adult, "strong", None, &[]),
    ("T8 fear, threats of immigration, told to lie", &[4, 6, 17], Age::Adult, "strong", None, &[]),
    ("T9 fear and threat only", &[4, 6], Age::Adult, "rights", None, &[]),
    ("T10 scam compound", &[13, 14], Age::Adult, "strong", None, &[]),
    ("T11 deceived, long hours, no pay, dependent", &[10, 11, 14, 15, 18], Age::Adult, "strong", None, &[]),
    ("T12 the same without 18", &[10, 11, 14, 15], Age::Adult, "rights", None, &["rights/one-sign"]),
    ("T13 locked in, debt", &[2, 9], Age::Adult, "danger", Some("strong"), &[]),
    ("T14 threat soon only", &[1], Age::Adult, "danger", Some("none"), &[]),
    ("T15 child, long hours", &[11], Age::Child, "strong", None, &[]),
    ("T16 child, low pay and fear", &[4, 10], Age::Child, "strong", None, &[]),
    ("T17 age unknown, begging", &[13], Age::Unknown, "strong", None, &[]),
    ("T18 adult, long hours only", &[11], Age::Adult, "rights", None, &["rights/one-sign"]),
    ("T19 adult, forced marriage, sex or crime only", &[13], Age::Adult, "strong", None, &[]),
    ("T20 adult hurt by boss, no other", &[5], Age::Adult, "strong", None, &[]),
    ("T21 ill, no doctor, low pay", &[3, 10], Age::Adult, "danger", Some("rights"), &[]),
];

/// Vectors in which violence is all that was marked: its help line comes first.
const VIOLENCE: [&str; 3] = ["T17", "T19", "T20"];

/// The answers of a vector. Whoever marks nothing has at least said no to something.
fn answers(vector: &Vector) -> Answers {
    let (_, yes, age, ..) = *vector;
    let mut answers: Answers = yes.iter().map(|number| (number.to_string(), Answer::Yes)).collect();
    if yes.is_empty() {
        answers.insert("1".to_owned(), Answer::No);
    }
    let age = match age {
        Age::Adult => Answer::No,
        Age::Child => Answer::Yes,
        Age::Unknown => Answer::Unknown,
    };
    answers.insert("g1".to_owned(), age);
    answers
}

#[test]
fn the_reference_says_what_the_design_says() {
    let case = Case::new("situation", None);
    for vector in &VECTORS {
        let (name, _, _, outcome, also, notes) = *vector;
        let found = case.evaluate(&answers(vector));
        assert_eq!((found.outcome.as_str(), found.also.as_deref()), (outcome, also), "{name}");
        let expected = case.expected(&answers(vector));
        let changing: Vec<&str> = expected.notes.iter().map(String::as_str).filter(|note| !note.ends_with("/crisis")).collect();
        let notes_of_danger = if *name == *"T21 ill, no doctor, low pay" { &[][..] } else { notes };
        assert_eq!(changing, notes_of_danger, "{name}");
        let violence = VIOLENCE.iter().any(|known| name.split(' ').next() == Some(known));
        assert_eq!(expected.advice.first().is_some_and(|first| first == "strong/violence"), violence, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever marks one thing more is never told that it is less bad.
    #[test]
    fn one_more_mark_never_lowers_an_outcome(
        id in select(vec!["situation", "job-offer", "signs"]),
        country in select(vec![None, Some("AE"), Some("GB"), Some("US")]),
        seed in any::<u64>(),
    ) {
        let case = Case::new(id, country);
        let before = case.random(seed, 1).remove(0);
        let rank = |answers: &Answers| {
            let found = case.evaluate(answers);
            let place = |id: &str| case.check.outcomes.iter().position(|outcome| outcome.id == id).unwrap();
            (place(&found.outcome), place(found.also.as_deref().unwrap_or(&found.outcome)))
        };
        let (outcome, also) = rank(&before);
        for statement in &case.check.statements {
            // Of answers that mark, yes (or no, where no is the risky one) is the gravest.
            let mut after = before.clone();
            after.insert(statement.key.clone(), statement.marks[0]);
            let (worse, beside) = rank(&after);
            prop_assert!(worse <= outcome, "{}: {:?} + {}", id, before, statement.key);
            prop_assert!(worse < outcome || beside <= also, "{}: {:?} + {}", id, before, statement.key);
        }
    }
}

/// Presses the labels of a vector with a finger, on a fresh page.
async fn clicked(session: &Session, case: &Case, answers: &Answers) -> Seen {
    session.goto(&case.address("en")).await;
    for button in case.buttons(answers) {
        session.click(&format!("label[for={button}]")).await;
    }
    look(session).await
}

async fn vectors(session: &Session) {
    let case = Case::new("situation", None);
    for vector in &VECTORS {
        let answers = answers(vector);
        assert_eq!(clicked(session, &case, &answers).await, case.expected(&answers), "{}", vector.0);
    }
}

async fn random_sets(session: &Session, cases: &[(&str, Option<&str>, usize)]) {
    for &(id, country, sets) in cases {
        let case = Case::new(id, country);
        let sets = case.random(20_261_122, sets);
        session.goto(&case.address("en")).await;
        let pressed: Vec<Vec<String>> = sets.iter().map(|answers| case.buttons(answers)).collect();
        let found = press(session, &pressed).await;
        let mut outcomes: Vec<String> = Vec::new();
        for (answers, found) in sets.iter().zip(found) {
            assert_eq!(found, case.expected(answers), "{id} {country:?} {answers:?}");
            outcomes.extend(found.outcomes);
        }
        // Sets that never lead to one of the outcomes would say nothing about it.
        for outcome in &case.check.outcomes {
            let times = outcomes.iter().filter(|found| **found == outcome.id).count();
            assert!(times >= 5, "{id}: only {times} sets come to {}", outcome.id);
        }
    }
}

/// 1,000 of the first, 200 of each other; fees count differently where the law forbids them.
const SETS: [(&str, Option<&str>, usize); 4] =
    [("situation", None, 1000), ("job-offer", None, 100), ("job-offer", Some("AE"), 100), ("signs", None, 200)];

#[tokio::test]
async fn vectors_in_chromium() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    vectors(&session).await;
    session.close().await;
}

#[tokio::test]
async fn random_answers_in_chromium() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    random_sets(&session, &SETS).await;
    session.close().await;
}

#[tokio::test]
async fn vectors_in_the_window() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    vectors(&session).await;
    session.close().await;
}

#[tokio::test]
async fn random_answers_in_the_window() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    random_sets(&session, &SETS).await;
    session.close().await;
}

#[test]
fn buttons_have_the_ids_that_the_rules_name() {
    assert_eq!((button("7", Answer::Yes), button("g1", Answer::Unknown)), ("s7y".to_owned(), "sg1u".to_owned()));
}
