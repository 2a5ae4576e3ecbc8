//! A self-check as a page shows it, against what the reference rules say.

use super::{random::Random, session::Session};
use serde::Deserialize;
use serde_json::{Value, json};
use wayside_pack::{
    check::{Check, Form, Outcome, Statement},
    country::Country,
    rule::{Answer, Answers, Conditions, Rule},
};

/// What a page shows, or has to show, for a set of answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Seen {
    /// Outcomes, gravest first.
    pub outcomes: Vec<String>,
    /// The sentence about the other answers, by outcome.
    pub also: Vec<String>,
    /// The link that leads to the outcome, by outcome.
    pub links: Vec<String>,
    /// Statements named as reasons.
    pub reasons: Vec<String>,
    /// Notes, as `outcome/note`.
    pub notes: Vec<String>,
    /// Advice, as `outcome/advice`.
    pub advice: Vec<String>,
}

/// A check, with the country it is answered in.
pub struct Case {
    /// The check.
    pub check: Check,
    /// The country.
    pub country: Option<Country>,
}

impl Case {
    /// A check of the base pack.
    ///
    /// # Panics
    /// If there is no such check or country.
    pub fn new(id: &str, country: Option<&str>) -> Self {
        let pack = wayside_base::open().expect("the base pack opens");
        let check = pack.check(id).expect("checks can be read").expect("a check");
        let country = country.map(|code| pack.country(code).expect("countries can be read").expect("a country"));
        Self { check, country }
    }

    /// Its address.
    pub fn address(&self, lang: &str) -> String {
        let country = self.country.as_ref().map(|country| format!("?in={}", country.code.to_lowercase()));
        format!("/{lang}/check/{}{}", self.check.id, country.unwrap_or_default())
    }

    fn says(&self, field: &str, is: &Conditions) -> bool {
        self.country.as_ref().is_some_and(|country| country.says(field, is))
    }

    fn holds(&self, when: Option<&Rule>, answers: &Answers) -> bool {
        let country = |field: &str, is: &Conditions| self.says(field, is);
        when.is_none_or(|rule| rule.holds(answers, &self.check.marking(), &country).expect("the press accepted it"))
    }

    /// What the reference rules say: the outcome, and the one beside it.
    ///
    /// # Panics
    /// If a rule is broken, which the press refuses.
    pub fn evaluate(&self, answers: &Answers) -> wayside_pack::check::Evaluation {
        self.check.evaluate(answers, &|field, is| self.says(field, is)).expect("the press accepted it")
    }

    /// What the page has to show. Before the first answer there is no outcome to see.
    pub fn expected(&self, answers: &Answers) -> Seen {
        if !self.counted().any(|statement| answers.contains_key(&statement.key)) {
            return Seen::default();
        }
        let found = self.evaluate(answers);
        // "No sign" beside danger is said in a sentence and nowhere else.
        let is_shown = |outcome: &&Outcome| {
            outcome.id == found.outcome || (outcome.rule.is_some() && found.also.as_ref() == Some(&outcome.id))
        };
        let shown: Vec<&Outcome> = self.check.outcomes.iter().filter(is_shown).collect();
        let outcomes = shown.iter().map(|outcome| outcome.id.clone()).collect();
        let notes = shown.iter().flat_map(|outcome| self.notes(outcome, answers)).collect();
        let advice = shown.iter().flat_map(|outcome| {
            let held = outcome.actions.iter().filter(|action| self.holds(action.when.as_ref(), answers));
            held.map(|action| format!("{}/{}", outcome.id, action.key))
        });
        let advice = advice.collect();
        Seen {
            also: found.also.into_iter().collect(),
            links: vec![found.outcome],
            outcomes,
            reasons: found.reasons,
            notes,
            advice,
        }
    }

    fn notes(&self, outcome: &Outcome, answers: &Answers) -> Vec<String> {
        let here = self.check.notes.iter().filter(|note| note.under.is_empty() || note.under.contains(&outcome.id));
        let named = here.filter(|note| !note.names_country || self.country.is_some());
        let held = named.filter(|note| self.holds(note.when.as_ref(), answers));
        held.map(|note| format!("{}/{}", outcome.id, note.key)).collect()
    }

    /// The statements that are counted, without those of the gate.
    pub fn counted(&self) -> impl Iterator<Item = &Statement> {
        self.check.statements.iter().filter(|statement| !statement.gate)
    }

    /// Ids of the buttons that have to be pressed for a set of answers.
    pub fn buttons(&self, answers: &Answers) -> Vec<String> {
        let gate = self.check.gate.then(|| "g0".to_owned());
        gate.into_iter().chain(answers.iter().map(|(key, answer)| button(key, *answer))).collect()
    }

    /// Ids of all buttons, in the order of the page.
    pub fn every_button(&self) -> Vec<String> {
        let answers: &[Answer] = if self.check.form == Form::Ticks { &[Answer::Yes] } else { &Answer::ALL };
        let gates = self.check.statements.iter().filter(|statement| statement.gate);
        let each = |statement: &Statement| answers.iter().map(|answer| button(&statement.key, *answer)).collect::<Vec<_>>();
        let gate = self.check.gate.then(|| "g0".to_owned());
        gate.into_iter().chain(gates.chain(self.counted()).flat_map(each)).collect()
    }

    /// So many random sets of answers. Some people mark little, some much, some skip.
    pub fn random(&self, seed: u64, sets: usize) -> Vec<Answers> {
        let mut random = Random::new(seed);
        (0..sets).map(|_| self.random_set(&mut random)).collect()
    }

    fn random_set(&self, random: &mut Random) -> Answers {
        let (marked, skipped, empty) = (3 + random.below(45), random.below(40), random.below(40));
        let mut answers = Answers::new();
        for statement in &self.check.statements {
            let risky = statement.marks[usize::try_from(random.below(statement.marks.len() as u64)).unwrap_or_default()];
            let answer = match self.check.form {
                _ if random.happens(marked) => risky,
                _ if random.happens(empty) => continue,
                Form::Ticks => continue,
                Form::Answers if random.happens(skipped) => Answer::Unknown,
                Form::Answers if statement.marks.contains(&Answer::No) => Answer::Yes,
                Form::Answers => Answer::No,
            };
            answers.insert(statement.key.clone(), answer);
        }
        answers
    }
}

/// Id of the button that gives an answer.
pub fn button(key: &str, answer: Answer) -> String {
    let letter = match answer {
        Answer::Yes => 'y',
        Answer::No => 'n',
        Answer::Unknown => 'u',
    };
    format!("s{key}{letter}")
}

/// Presses buttons set after set, and says after each set what the page shows.
///
/// # Panics
/// If the page is not a check.
pub async fn press(session: &Session, sets: &[Vec<String>]) -> Vec<Seen> {
    let mut seen = Vec::with_capacity(sets.len());
    // In parts, so that no script takes longer than a driver allows.
    for part in sets.chunks(50) {
        let found = session.script(include_str!("check.js"), vec![json!(part)]).await;
        let found: Vec<Seen> = serde_json::from_value(found).expect("what the page shows");
        seen.extend(found);
    }
    seen
}

/// What the page shows now.
///
/// # Panics
/// If the page is not a check.
pub async fn look(session: &Session) -> Seen {
    let seen = session.script(include_str!("check.js"), vec![Value::Null]).await;
    serde_json::from_value::<Vec<Seen>>(seen).expect("what the page shows").pop().unwrap_or_default()
}
