//! Rules of the self-checks: read from data, evaluated here as the reference, and rewritten as clauses for the CSS compiler.
//!
//! A rule says which answers lead to an outcome. Everything a page does with it follows from [`Rule::clauses`]: a rule holds
//! when one of its clauses holds; a clause holds when each of its groups does; a group holds when any of its marks is set
//! (or none of them, if it is negated). CSS can say exactly that: `:has()` may not be nested, but it may be chained.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An answer to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not sure, or: I do not know.
    Unknown,
}

impl Answer {
    /// Every answer, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// The word in files and ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// Key of a statement: `1`, `2`, … or a word for a gate question.
pub type Key = String;

/// One statement answered one way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// Which statement.
    pub statement: Key,
    /// Answered how.
    pub answer: Answer,
}

/// What a rule names: a statement by number or key, meaning its own marking answers, or `5:unknown` for one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Literal {
    /// Statement by number.
    Number(u32),
    /// Statement by key, perhaps with `:answer`.
    Key(String),
}

/// A rule as it stands in the authoring file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Any of these is marked.
    Any(Vec<Literal>),
    /// At least so many of these statements are marked.
    AtLeast {
        /// How many.
        n: usize,
        /// Of which.
        of: Vec<Literal>,
    },
    /// None of these is marked. For notes only: an outcome must never fall because of one more *yes*.
    NoneOf(Vec<Literal>),
    /// All of these rules hold.
    All(Vec<Rule>),
    /// One of these rules holds.
    Either(Vec<Rule>),
    /// A fact of the chosen country; without a country it does not hold.
    Country {
        /// Field of the country facts.
        field: String,
        /// What one fact of the field must say.
        is: Conditions,
    },
}

/// Values that each of some parameters of a fact may have.
pub type Conditions = BTreeMap<String, Vec<String>>;

/// Whether the chosen country has a fact of a field that meets the conditions.
pub type CountryAsk<'a> = &'a dyn Fn(&str, &Conditions) -> bool;

/// Marks of which any (or, if negated, none) has to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The marks.
    pub marks: Vec<Mark>,
    /// Whether none may be set.
    pub negated: bool,
}

/// Groups that all have to hold.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Clause(pub Vec<Group>);

/// What a rule cannot be turned into clauses for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// It names a statement that the check does not have.
    #[error("the rule names statement `{0}`, which the check does not have")]
    UnknownStatement(String),
    /// It names an answer that does not exist.
    #[error("`{0}` is no answer; write yes, no or unknown")]
    UnknownAnswer(String),
}

/// Answers given, by statement.
pub type Answers = BTreeMap<Key, Answer>;

/// What marks a statement by itself, by key: the answers that count.
pub type Marking = BTreeMap<Key, Vec<Answer>>;

impl Literal {
    fn marks(&self, marking: &Marking) -> Result<Vec<Mark>, RuleError> {
        let text = match self {
            Self::Number(number) => number.to_string(),
            Self::Key(key) => key.clone(),
        };
        let (key, answer) = match text.split_once(':') {
            Some((key, answer)) => (key.to_owned(), Some(answer)),
            None => (text, None),
        };
        let own = marking.get(&key).ok_or_else(|| RuleError::UnknownStatement(key.clone()))?;
        let answers = match answer {
            None => own.clone(),
            Some(word) => {
                let known = Answer::ALL.into_iter().find(|answer| answer.as_str() == word);
                vec![known.ok_or_else(|| RuleError::UnknownAnswer(word.to_owned()))?]
            }
        };
        Ok(answers.into_iter().map(|answer| Mark { statement: key.clone(), answer }).collect())
    }
}

fn any_of(literals: &[Literal], marking: &Marking) -> Result<Vec<Mark>, RuleError> {
    let mut marks = Vec::new();
    for literal in literals {
        marks.extend(literal.marks(marking)?);
    }
    Ok(marks)
}

/// At least `n` of `sets`, with as few clauses as chaining allows.
///
/// One: any of all. Two: for each statement, it and any later one. Three: for each, any earlier one, it, and any later one.
/// More: the first, then at least one less of the rest.
fn at_least(n: usize, sets: &[Vec<Mark>]) -> Vec<Clause> {
    let any = |sets: &[Vec<Mark>]| Group { marks: sets.concat(), negated: false };
    let holds = |clause: &Clause| clause.0.iter().all(|group| !group.marks.is_empty());
    match n {
        0 => vec![Clause::default()],
        1 => vec![Clause(vec![any(sets)])].into_iter().filter(holds).collect(),
        3 => {
            (0..sets.len()).map(|i| Clause(vec![any(&sets[..i]), any(&sets[i..=i]), any(&sets[i + 1..])])).filter(holds).collect()
        }
        _ => (0..sets.len())
            .flat_map(|i| {
                at_least(n - 1, &sets[i + 1..]).into_iter().map(move |rest| {
                    let mut groups = vec![any(&sets[i..=i])];
                    groups.extend(rest.0);
                    Clause(groups)
                })
            })
            .collect(),
    }
}

impl Rule {
    /// Whether the rule holds: the reference that pages in real browsers are tested against.
    ///
    /// Written apart from [`Rule::clauses`] on purpose, so that each can be tested against the other.
    pub fn holds(&self, answers: &Answers, marking: &Marking, country: CountryAsk<'_>) -> Result<bool, RuleError> {
        let set = |literal: &Literal| -> Result<bool, RuleError> {
            Ok(literal.marks(marking)?.iter().any(|mark| answers.get(&mark.statement) == Some(&mark.answer)))
        };
        let count = |literals: &[Literal]| -> Result<usize, RuleError> {
            literals.iter().map(|literal| set(literal).map(usize::from)).sum()
        };
        Ok(match self {
            Self::Any(literals) => count(literals)? > 0,
            Self::NoneOf(literals) => count(literals)? == 0,
            Self::AtLeast { n, of } => count(of)? >= *n,
            Self::All(rules) => {
                let held: Result<Vec<bool>, _> = rules.iter().map(|rule| rule.holds(answers, marking, country)).collect();
                held?.into_iter().all(|held| held)
            }
            Self::Either(rules) => {
                let held: Result<Vec<bool>, _> = rules.iter().map(|rule| rule.holds(answers, marking, country)).collect();
                held?.into_iter().any(|held| held)
            }
            Self::Country { field, is } => country(field, is),
        })
    }

    /// The rule as a list of clauses, one of which has to hold.
    pub fn clauses(&self, marking: &Marking, country: CountryAsk<'_>) -> Result<Vec<Clause>, RuleError> {
        Ok(self.alternatives(marking, country)?.concat())
    }

    /// The rule as alternatives, one of which has to hold: each a list of clauses, and where one of these holds, every set mark
    /// of the alternative is a reason. So `either` makes an alternative of each of its rules, and counting makes one in all.
    pub fn alternatives(&self, marking: &Marking, country: CountryAsk<'_>) -> Result<Vec<Vec<Clause>>, RuleError> {
        let mut alternatives = match self {
            Self::Any(literals) => vec![at_least(1, &[any_of(literals, marking)?])],
            Self::NoneOf(literals) => vec![vec![Clause(vec![Group { marks: any_of(literals, marking)?, negated: true }])]],
            Self::AtLeast { n, of } => {
                let sets: Result<Vec<_>, _> = of.iter().map(|literal| literal.marks(marking)).collect();
                vec![at_least(*n, &sets?)]
            }
            Self::All(rules) => {
                let mut product = vec![vec![Clause::default()]];
                for rule in rules {
                    let factors = rule.alternatives(marking, country)?;
                    product = product.iter().flat_map(|one| factors.iter().map(|other| both(one, other))).collect();
                }
                product
            }
            Self::Either(rules) => {
                let mut sum = Vec::new();
                for rule in rules {
                    sum.extend(rule.alternatives(marking, country)?);
                }
                sum
            }
            Self::Country { field, is } if country(field, is) => vec![vec![Clause::default()]],
            Self::Country { .. } => Vec::new(),
        };
        alternatives.retain(|clauses| !clauses.is_empty());
        Ok(alternatives)
    }
}

/// Clauses that say that one of each of two lists holds.
fn both(one: &[Clause], other: &[Clause]) -> Vec<Clause> {
    one.iter().flat_map(|one| other.iter().map(|other| Clause([one.0.as_slice(), other.0.as_slice()].concat()))).collect()
}

impl Clause {
    /// Whether every group holds.
    pub fn holds(&self, answers: &Answers) -> bool {
        let set = |mark: &Mark| answers.get(&mark.statement) == Some(&mark.answer);
        self.0.iter().all(|group| group.marks.iter().any(set) != group.negated)
    }

    /// The set marks that let the clause hold.
    pub fn reasons<'a>(&'a self, answers: &Answers) -> BTreeSet<&'a Key> {
        let set = |mark: &&Mark| answers.get(&mark.statement) == Some(&mark.answer);
        let positive = self.0.iter().filter(|group| !group.negated);
        positive.flat_map(|group| &group.marks).filter(set).map(|mark| &mark.statement).collect()
    }
}
