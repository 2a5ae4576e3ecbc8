//! Rules and their clauses, each against the other: what a rule says of any answers, one of its clauses says too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use proptest::prelude::*;
use std::collections::BTreeSet;
use wayside_pack::rule::{Answer, Answers, Conditions, Literal, Marking, Rule, RuleError};

/// Statements of the made-up check.
const STATEMENTS: [&str; 6] = ["1", "2", "3", "4", "5", "g1"];

fn answer() -> impl Strategy<Value = Answer> {
    prop::sample::select(Answer::ALL.to_vec())
}

/// What marks each statement by itself: some of the answers, perhaps none.
fn marking() -> impl Strategy<Value = Marking> {
    let marks = prop::collection::vec(prop::sample::subsequence(Answer::ALL.to_vec(), 0..=3), STATEMENTS.len());
    marks.prop_map(|marks| STATEMENTS.iter().map(|key| (*key).to_owned()).zip(marks).collect())
}

/// Answers to some of the statements.
fn answers() -> impl Strategy<Value = Answers> {
    let given = prop::collection::vec(prop::option::of(answer()), STATEMENTS.len());
    given.prop_map(|given| {
        let pairs = STATEMENTS.iter().zip(given);
        pairs.filter_map(|(key, answer)| Some(((*key).to_owned(), answer?))).collect()
    })
}

fn literal() -> impl Strategy<Value = Literal> {
    let key = prop::sample::select(STATEMENTS.to_vec());
    (key, prop::option::of(answer()), any::<bool>()).prop_map(|(key, answer, as_number)| match (answer, key.parse()) {
        (Some(answer), _) => Literal::Key(format!("{key}:{}", answer.as_str())),
        (None, Ok(number)) if as_number => Literal::Number(number),
        (None, _) => Literal::Key(key.to_owned()),
    })
}

fn literals() -> impl Strategy<Value = Vec<Literal>> {
    prop::collection::vec(literal(), 0..6)
}

/// A rule, which only with `none` may say that something is not marked.
fn rule(none: bool) -> impl Strategy<Value = Rule> {
    let leaf = prop_oneof![
        3 => literals().prop_map(Rule::Any),
        3 => (0..6_usize, literals()).prop_map(|(n, of)| Rule::AtLeast { n, of }),
        1 => any::<bool>().prop_map(|yes| Rule::Country { field: yes.to_string(), is: Conditions::new() }),
        u32::from(none) => literals().prop_map(Rule::NoneOf),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        let rules = || prop::collection::vec(inner.clone(), 0..3);
        prop_oneof![rules().prop_map(Rule::All), rules().prop_map(Rule::Either)]
    })
}

/// Facts of a country that says yes to the field `true`.
fn country(field: &str, _: &Conditions) -> bool {
    field == "true"
}

fn holds(rule: &Rule, answers: &Answers, marking: &Marking) -> bool {
    rule.holds(answers, marking, &country).unwrap()
}

fn clause_holds(rule: &Rule, answers: &Answers, marking: &Marking) -> bool {
    rule.clauses(marking, &country).unwrap().iter().any(|clause| clause.holds(answers))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_rule_holds_when_one_of_its_clauses_does(rule in rule(true), marking in marking(), answers in answers()) {
        prop_assert_eq!(holds(&rule, &answers, &marking), clause_holds(&rule, &answers, &marking));
    }

    #[test]
    fn at_least_is_counting(n in 0..7_usize, of in literals(), marking in marking(), answers in answers()) {
        let is_set = |literal: &Literal| {
            let text = match literal {
                Literal::Number(number) => number.to_string(),
                Literal::Key(key) => key.clone(),
            };
            let (key, word) = text.split_once(':').map_or((text.as_str(), None), |(key, word)| (key, Some(word)));
            let Some(given) = answers.get(key) else { return false };
            word.map_or_else(|| marking[key].contains(given), |word| given.as_str() == word)
        };
        let count = of.iter().filter(|literal| is_set(literal)).count();
        let rule = Rule::AtLeast { n, of: of.clone() };
        prop_assert_eq!(holds(&rule, &answers, &marking), count >= n);
        prop_assert_eq!(clause_holds(&rule, &answers, &marking), count >= n);
        prop_assert_eq!(holds(&Rule::Any(of.clone()), &answers, &marking), count > 0);
        prop_assert_eq!(holds(&Rule::NoneOf(of), &answers, &marking), count == 0);
    }

    /// One more answer never takes an outcome away: rules of outcomes never say `none-of`.
    #[test]
    fn one_more_answer_never_lowers(rule in rule(false), marking in marking(), answers in answers(), more in answers()) {
        let mut both = more;
        both.extend(answers.clone());
        prop_assert!(!holds(&rule, &answers, &marking) || holds(&rule, &both, &marking));
    }

    /// Where an alternative holds, each of its set marks is a reason of one of its clauses that hold.
    #[test]
    fn every_set_mark_of_an_alternative_is_a_reason(rule in rule(true), marking in marking(), answers in answers()) {
        for clauses in rule.alternatives(&marking, &country).unwrap() {
            let held: Vec<_> = clauses.iter().filter(|clause| clause.holds(&answers)).collect();
            if held.is_empty() {
                continue;
            }
            let reasons: BTreeSet<_> = held.iter().flat_map(|clause| clause.reasons(&answers)).collect();
            let marks = clauses.iter().flat_map(|clause| &clause.0).filter(|group| !group.negated).flat_map(|group| &group.marks);
            let set = marks.filter(|mark| answers.get(&mark.statement) == Some(&mark.answer));
            prop_assert_eq!(reasons, set.map(|mark| &mark.statement).collect());
        }
    }
}

#[test]
fn what_a_check_does_not_have_is_an_error() {
    let marking: Marking = [("1".to_owned(), vec![Answer::Yes])].into();
    let check = |key: &str, expected: RuleError| {
        for rule in [Rule::Any, Rule::NoneOf].map(|make| make(vec![Literal::Key(key.to_owned())])) {
            assert_eq!(rule.clauses(&marking, &country), Err(expected.clone()), "{key}");
            assert_eq!(rule.holds(&Answers::new(), &marking, &country), Err(expected.clone()), "{key}");
            let deep = Rule::All(vec![Rule::Either(vec![rule])]);
            assert_eq!(deep.clauses(&marking, &country), Err(expected.clone()), "{key}");
        }
    };
    check("2", RuleError::UnknownStatement("2".to_owned()));
    check("", RuleError::UnknownStatement(String::new()));
    check("1:maybe", RuleError::UnknownAnswer("maybe".to_owned()));
    check("1:", RuleError::UnknownAnswer(String::new()));
}

/// Chaining keeps the number of clauses small: what a page has to load.
#[test]
fn few_clauses_say_at_least() {
    let of: Vec<Literal> = (1..=18).map(Literal::Number).collect();
    let marking: Marking = (1..=18).map(|key: u32| (key.to_string(), vec![Answer::Yes])).collect();
    let check = |n: usize, expected: usize| {
        let clauses = Rule::AtLeast { n, of: of.clone() }.clauses(&marking, &country).unwrap();
        assert_eq!(clauses.len(), expected, "at least {n} of 18");
    };
    check(0, 1);
    check(1, 1);
    check(2, 5);
    check(3, 8);
    check(19, 0);
}
