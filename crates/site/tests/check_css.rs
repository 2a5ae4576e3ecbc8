//! The compiled stylesheet of a check, read by a small interpreter of selectors: it shows what the reference rules say.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

mod css;

use css::{Element, Sheet, Tree};
use proptest::prelude::*;
use std::collections::BTreeSet;
use wayside_pack::{
    check::{Action, Check, Form, Note, Outcome, Statement, Tone},
    rule::{Answer, Answers, Conditions, Literal, Rule},
};
use wayside_site::compile_check;

fn letter(answer: Answer) -> char {
    match answer {
        Answer::Yes => 'y',
        Answer::No => 'n',
        Answer::Unknown => 'u',
    }
}

/// The parts of `ui/check.html` that the stylesheet speaks of, with the answers given.
fn page(check: &Check, answers: &Answers) -> Tree {
    let mut tree = Tree::default();
    let main = tree.add(None, Element::new("main"));
    for statement in &check.statements {
        let class = if statement.gate { "" } else { "statement" };
        let group = tree.add(Some(main), Element::new("fieldset").with(class));
        for answer in Answer::ALL {
            let checked = answers.get(&statement.key) == Some(&answer);
            let id = format!("s{}{}", statement.key, letter(answer));
            tree.add(Some(group), Element::button(&id, checked));
        }
    }
    for outcome in &check.outcomes {
        let own = format!("o-{}", outcome.id);
        tree.add(Some(main), Element::new("a").with(&format!("to-outcome {own}")).named(format!("link {}", outcome.id)));
        let result =
            tree.add(Some(main), Element::new("div").with(&format!("outcome {own}")).named(format!("result {}", outcome.id)));
        if outcome.beside {
            for other in check.outcomes.iter().filter(|other| !other.beside) {
                let class = format!("outcome also o-{}", other.id);
                tree.add(Some(result), Element::new("p").with(&class).named(format!("also {}", other.id)));
            }
        }
        let more =
            tree.add(Some(main), Element::new("div").with(&format!("outcome {own}")).named(format!("more {}", outcome.id)));
        let when = |rule: &Option<Rule>| if rule.is_some() { "when " } else { "" };
        for note in &check.notes {
            let class = format!("{}n-{}", when(&note.when), note.key);
            tree.add(Some(more), Element::new("div").with(&class).named(format!("note {}/{}", outcome.id, note.key)));
        }
        for action in &outcome.actions {
            let class = format!("{}d-{}", when(&action.when), action.key);
            tree.add(Some(more), Element::new("li").with(&class).named(format!("do {}/{}", outcome.id, action.key)));
        }
    }
    let because = tree.add(Some(main), Element::new("div").with("because").named("because".to_owned()));
    for statement in check.statements.iter().filter(|statement| !statement.gate) {
        let class = format!("reason r{}", statement.key);
        tree.add(Some(because), Element::new("li").with(&class).named(format!("reason {}", statement.key)));
    }
    tree
}

/// What the page has to show, by the reference rules.
fn expected(check: &Check, answers: &Answers, country: &dyn Fn(&str, &Conditions) -> bool) -> BTreeSet<String> {
    let found = check.evaluate(answers, country).unwrap();
    let counted = |key: &String| check.statements.iter().any(|statement| statement.key == *key && !statement.gate);
    let answered = answers.keys().any(counted);
    let last = &check.outcomes.last().unwrap().id;
    let holds = |when: &Option<Rule>| when.as_ref().is_none_or(|rule| rule.holds(answers, &check.marking(), country).unwrap());
    let mut seen = BTreeSet::new();
    // Until something is answered there is nothing to say of no sign.
    if found.outcome != *last || answered {
        seen.insert(format!("link {}", found.outcome));
    }
    if let Some(also) = found.also.as_ref().filter(|also| *also != last || answered) {
        seen.insert(format!("also {also}"));
    }
    for outcome in &check.outcomes {
        let main = outcome.id == found.outcome && (outcome.id != *last || answered);
        let beside = found.also.as_ref() == Some(&outcome.id) && outcome.rule.is_some();
        if !main && !beside {
            continue;
        }
        seen.extend([format!("result {}", outcome.id), format!("more {}", outcome.id)]);
        seen.extend(check.notes.iter().filter(|note| holds(&note.when)).map(|note| format!("note {}/{}", outcome.id, note.key)));
        let actions = outcome.actions.iter().filter(|action| holds(&action.when));
        seen.extend(actions.map(|action| format!("do {}/{}", outcome.id, action.key)));
    }
    seen.extend(found.reasons.iter().map(|key| format!("reason {key}")));
    // A rule that holds without an answer that is counted shows the heading alone.
    if check
        .outcomes
        .iter()
        .any(|outcome| outcome.rule.as_ref().is_some_and(|rule| rule.holds(answers, &check.marking(), country).unwrap()))
    {
        seen.insert("because".to_owned());
    }
    seen
}

fn check_page(check: &Check, answers: &Answers, country: &dyn Fn(&str, &Conditions) -> bool) -> Result<(), TestCaseError> {
    let css = compile_check(check, country).unwrap();
    let shown = Sheet::parse(&css).shown(&page(check, answers));
    prop_assert_eq!(shown, expected(check, answers, country), "{}", css);
    Ok(())
}

const KEYS: [&str; 5] = ["1", "2", "3", "4", "5"];

fn literals() -> impl Strategy<Value = Vec<Literal>> {
    let key = prop::sample::select(vec!["1", "2", "3", "4", "5", "g1"]);
    let answer = prop::option::weighted(0.3, prop::sample::select(Answer::ALL.to_vec()));
    let literal = (key, answer).prop_map(|(key, answer)| match answer {
        Some(answer) => Literal::Key(format!("{key}:{}", answer.as_str())),
        None => Literal::Key(key.to_owned()),
    });
    prop::collection::vec(literal, 1..5)
}

/// A rule; of an outcome, unless `none`: it asks for at least one answer.
fn rule(none: bool) -> impl Strategy<Value = Rule> {
    let leaf = prop_oneof![
        3 => literals().prop_map(Rule::Any),
        3 => (1..4_usize, literals()).prop_map(|(n, of)| Rule::AtLeast { n, of }),
        u32::from(none) => literals().prop_map(Rule::NoneOf),
        u32::from(none) => any::<bool>().prop_map(|yes| Rule::Country { field: yes.to_string(), is: Conditions::new() }),
    ];
    let either = leaf.prop_recursive(2, 6, 2, |inner| {
        let rules = || prop::collection::vec(inner.clone(), 1..3);
        prop_oneof![rules().prop_map(Rule::All), rules().prop_map(Rule::Either)]
    });
    (either, any::<bool>()).prop_map(|(rule, facts)| {
        // A fact of the country narrows a rule that asks for an answer; it never stands for one.
        let country = Rule::Country { field: facts.to_string(), is: Conditions::new() };
        if facts { Rule::All(vec![rule, country]) } else { rule }
    })
}

fn actions() -> impl Strategy<Value = Vec<Action>> {
    let whens = prop::collection::vec(prop::option::of(rule(true)), 0..3);
    whens.prop_map(|whens| {
        let action = |(key, when): (usize, Option<Rule>)| Action { key: key.to_string(), when, lines: Vec::new(), link: None };
        whens.into_iter().enumerate().map(action).collect()
    })
}

/// A check with one gate question, five statements, and two to four outcomes.
fn check() -> impl Strategy<Value = Check> {
    let marks = prop::collection::vec(prop::sample::subsequence(Answer::ALL.to_vec(), 1..=3), KEYS.len() + 1);
    let outcomes = prop::collection::vec((rule(false), actions()), 1..4);
    let notes = prop::collection::vec(prop::option::of(rule(true)), 0..3);
    (marks, outcomes, actions(), notes, any::<bool>()).prop_map(|(marks, outcomes, last, notes, beside)| {
        let statement = |(key, marks): (&str, Vec<Answer>)| {
            let key = key.to_owned();
            Statement { gate: key == "g1", key, marks, ilo: Vec::new(), strength: None, after: false }
        };
        let outcome = |id: String, rule: Option<Rule>, actions: Vec<Action>, beside: bool| Outcome {
            id,
            tone: Tone::Calm,
            rule,
            beside,
            rule_parts: Vec::new(),
            actions,
        };
        let ruled = outcomes.into_iter().enumerate();
        let mut outcomes: Vec<Outcome> =
            ruled.map(|(at, (rule, actions))| outcome(format!("x{at}"), Some(rule), actions, beside && at == 0)).collect();
        outcomes.push(outcome("last".to_owned(), None, last, false));
        let note = |(key, when): (usize, Option<Rule>)| Note {
            key: key.to_string(),
            under: Vec::new(),
            when,
            names_country: false,
            lines: Vec::new(),
        };
        Check {
            id: "made-up".to_owned(),
            form: Form::Answers,
            gate: false,
            card: 0,
            statements: KEYS.into_iter().chain(["g1"]).zip(marks).map(statement).collect(),
            outcomes,
            notes: notes.into_iter().enumerate().map(note).collect(),
        }
    })
}

/// Answers to some of the statements of a check.
fn answers_of(keys: Vec<String>) -> impl Strategy<Value = Answers> {
    let given = prop::collection::vec(prop::option::of(prop::sample::select(Answer::ALL.to_vec())), keys.len());
    given.prop_map(move |given| keys.iter().cloned().zip(given).filter_map(|(key, answer)| Some((key, answer?))).collect())
}

fn answers() -> impl Strategy<Value = Answers> {
    answers_of(KEYS.iter().chain(&["g1"]).map(|key| (*key).to_owned()).collect())
}

/// A country that says yes to the field `true`.
fn country(field: &str, _: &Conditions) -> bool {
    field == "true"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_check_shows_what_its_rules_say(check in check(), answers in prop::collection::vec(answers(), 4)) {
        for answers in answers {
            check_page(&check, &answers, &country)?;
        }
    }
}

/// The three checks as they are: random answers, with and without a country whose law speaks.
#[test]
fn the_checks_of_the_base_pack_show_what_their_rules_say() {
    let pack = wayside_base::open().unwrap();
    let countries: Vec<_> = pack.countries_with_facts().unwrap();
    for check in pack.checks().unwrap() {
        let keys: Vec<String> = check.statements.iter().map(|statement| statement.key.clone()).collect();
        let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
            cases: 150,
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let facts = prop::option::of(prop::sample::select(countries.clone()));
        let run = runner.run(&(answers_of(keys), facts), |(answers, facts)| {
            check_page(&check, &answers, &|field, is| facts.as_ref().is_some_and(|facts| facts.says(field, is)))
        });
        run.unwrap_or_else(|error| panic!("{}: {error}", check.id));
    }
}

/// Without answers nothing is shown, and the questions wait behind the gate.
#[test]
fn nothing_is_shown_before_the_first_answer() {
    let pack = wayside_base::open().unwrap();
    for check in pack.checks().unwrap() {
        let sheet = Sheet::parse(&compile_check(&check, &|_, _| true).unwrap());
        assert_eq!(sheet.shown(&page(&check, &Answers::new())), BTreeSet::new(), "{}", check.id);
        let mut tree = Tree::default();
        let main = tree.add(None, Element::new("main"));
        let gate = tree.add(Some(main), Element::button("g0", false));
        tree.add(Some(main), Element::new("div").with("after-gate").named("questions".to_owned()));
        assert_eq!(sheet.shown(&tree).contains("questions"), !check.gate, "{}", check.id);
        tree.elements[gate].checked = true;
        assert!(sheet.shown(&tree).contains("questions"), "{}", check.id);
    }
}
