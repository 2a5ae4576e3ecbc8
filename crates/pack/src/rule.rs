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

/// Ways to put up to 27 places on three heaps, by what each of their digits to the base of three weighs: of any three places, one
/// of the ways puts each on a heap of its own. The first four ways are enough for nine places. No fewer than nine do it for 27;
/// found by trying all, and a test tries all again.
const WAYS: [[usize; 3]; 9] = [[1, 0, 0], [0, 1, 0], [1, 1, 0], [1, 2, 0], [0, 0, 1], [0, 1, 1], [0, 1, 2], [1, 0, 1], [1, 0, 2]];

/// At least `n` of `sets`, with few and short clauses: one from each of `n` heaps, for several ways to put the sets on heaps.
///
/// Two: any two places differ in a binary digit. Three: see [`WAYS`]. More, or three of very many: the first, then at least one
/// less of the rest.
fn at_least(n: usize, sets: &[Vec<Mark>]) -> Vec<Clause> {
    let heaps = |heap: &dyn Fn(usize) -> usize| {
        let on =
            |wanted: usize| sets.iter().enumerate().filter(move |(place, _)| heap(*place) == wanted).flat_map(|(_, set)| set);
        Clause((0..n).map(|wanted| Group { marks: on(wanted).cloned().collect(), negated: false }).collect())
    };
    let mut clauses: Vec<Clause> = match n {
        0 | 1 => vec![heaps(&|_| 0)],
        2 => (0..usize::BITS - sets.len().saturating_sub(1).leading_zeros())
            .map(|digit| heaps(&|place| place >> digit & 1))
            .collect(),
        3 if sets.len() <= 27 => {
            let ways = if sets.len() <= 9 { &WAYS[..4] } else { &WAYS[..] };
            let heap =
                |[ones, threes, nines]: [usize; 3], place: usize| (ones * place + threes * (place / 3) + nines * (place / 9)) % 3;
            ways.iter().map(|way| heaps(&|place| heap(*way, place))).collect()
        }
        _ => (0..sets.len())
            .flat_map(|first| {
                at_least(n - 1, &sets[first + 1..]).into_iter().map(move |rest| {
                    let mut groups = vec![Group { marks: sets[first].clone(), negated: false }];
                    groups.extend(rest.0);
                    Clause(groups)
                })
            })
            .collect(),
    };
    clauses.retain(|clause| clause.0.iter().all(|group| !group.marks.is_empty()));
    clauses
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

#[cfg(test)]
mod tests {
    use super::{Answer, Answers, Mark, at_least};

    /// Every set of `n` places is enough, and none of one less.
    #[test]
    fn at_least_is_what_it_says() {
        fn check(n: usize, of: usize, chosen: &mut Vec<usize>) {
            let sets: Vec<Vec<Mark>> =
                (0..of).map(|place| vec![Mark { statement: place.to_string(), answer: Answer::Yes }]).collect();
            let clauses = at_least(n, &sets);
            for_each(of, n, chosen, &mut |chosen| {
                let answers: Answers = chosen.iter().map(|place| (place.to_string(), Answer::Yes)).collect();
                let holds = clauses.iter().any(|clause| clause.holds(&answers));
                assert_eq!(holds, chosen.len() >= n, "{n} of {of}, {chosen:?}");
            });
        }
        fn for_each(of: usize, most: usize, chosen: &mut Vec<usize>, look: &mut dyn FnMut(&[usize])) {
            look(chosen);
            if chosen.len() < most {
                for next in chosen.last().map_or(0, |last| last + 1)..of {
                    chosen.push(next);
                    for_each(of, most, chosen, look);
                    chosen.pop();
                }
            }
        }
        for (n, of) in (0..=28).flat_map(|of| [0, 1, 2, 3].map(|n| (n, of))).chain((0..=9).flat_map(|of| [(4, of), (5, of)])) {
            check(n, of, &mut Vec::new());
        }
    }
}
