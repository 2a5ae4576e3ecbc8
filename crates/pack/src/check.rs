//! Self-checks: statements, outcomes, and the reference evaluation.

use crate::rule::{Answer, Answers, Clause, CountryAsk, Key, Marking, Rule, RuleError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How the statements are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Yes, No, Not sure: three equal answers.
    Answers,
    /// A box to tick for what was seen.
    Ticks,
}

/// A check. Its words are Fluent messages `check-{id}-…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// Word of the address: `situation` in `/check/situation`.
    pub id: String,
    /// How it is answered.
    pub form: Form,
    /// Whether the first screen asks if the person is alone (message `check-{id}-g0`).
    #[serde(default)]
    pub gate: bool,
    /// Whether a card of advice follows (messages `check-{id}-card-…`), with so many lines.
    #[serde(default)]
    pub card: u32,
    /// Statements, in order.
    #[serde(rename = "statement")]
    pub statements: Vec<Statement>,
    /// Outcomes, gravest first; the last has no rule and holds otherwise.
    #[serde(rename = "outcome")]
    pub outcomes: Vec<Outcome>,
    /// Notes under the outcome.
    #[serde(rename = "note", default)]
    pub notes: Vec<Note>,
}

/// One sentence to agree with or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// `1`, `2`, …; a gate question has a word.
    pub key: Key,
    /// Answers that count.
    #[serde(default = "yes")]
    pub marks: Vec<Answer>,
    /// Signs of the ILO list of eleven that it measures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ilo: Vec<u8>,
    /// Strength, as in the ILO/EC operational indicators. Explains the rules; they do not read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strength: Option<Strength>,
    /// Whether it opens the check and is not counted among its statements.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gate: bool,
    /// Whether a calm sentence follows (message `check-{id}-{key}-after`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub after: bool,
}

fn yes() -> Vec<Answer> {
    vec![Answer::Yes]
}

/// Strength of a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// Strong.
    Strong,
    /// Medium.
    Medium,
    /// Weak.
    Weak,
}

/// How an outcome looks and how loud it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Danger to life: seen at once wherever the reader is.
    Danger,
    /// Take care.
    Warn,
    /// Calm.
    Calm,
}

/// What the answers come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Word in `wayside check` and in message ids.
    pub id: String,
    /// How it looks.
    pub tone: Tone,
    /// When it holds; `None` only for the last: otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// Whether the outcome of the other rules is said as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub beside: bool,
    /// Parts of the rule in words, as ends of message ids `check-{id}-{outcome}-rule-{part}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rule_parts: Vec<String>,
    /// What the person can do, in order.
    #[serde(rename = "do", default)]
    pub actions: Vec<Action>,
}

/// Something the person can do: the message `check-{id}-{outcome}-do-{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// End of the message id.
    pub key: String,
    /// Shown only when this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Rule>,
    /// Kinds of help lines shown under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<crate::hotline::Kind>,
    /// Address (without language) that it leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// A sentence shown under an outcome: the message `check-{id}-note-{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// End of the message id.
    pub key: String,
    /// Outcomes under which it may stand; empty: all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub under: Vec<String>,
    /// When; `None`: always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Rule>,
    /// Whether the message names the chosen country as `$country`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub names_country: bool,
    /// Kinds of help lines shown under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<crate::hotline::Kind>,
}

/// What the reference says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evaluation {
    /// The gravest outcome whose rule holds.
    pub outcome: String,
    /// What the other answers come to, for an outcome that says it.
    pub also: Option<String>,
    /// Statements that led there.
    pub reasons: Vec<Key>,
}

impl Check {
    /// What marks each statement by itself.
    pub fn marking(&self) -> Marking {
        self.statements.iter().map(|statement| (statement.key.clone(), statement.marks.clone())).collect()
    }

    /// The clauses of each outcome, in order; empty for the last.
    pub fn clauses(&self, country: CountryAsk<'_>) -> Result<Vec<Vec<Clause>>, RuleError> {
        Ok(self.alternatives(country)?.into_iter().map(|alternatives| alternatives.concat()).collect())
    }

    /// The alternatives of each outcome ([`Rule::alternatives`]), in order; none for the last.
    pub fn alternatives(&self, country: CountryAsk<'_>) -> Result<Vec<Vec<Vec<Clause>>>, RuleError> {
        let marking = self.marking();
        let alternatives = |outcome: &Outcome| match &outcome.rule {
            Some(rule) => rule.alternatives(&marking, country),
            None => Ok(Vec::new()),
        };
        self.outcomes.iter().map(alternatives).collect()
    }

    /// The reference evaluation of a set of answers.
    pub fn evaluate(&self, answers: &Answers, country: CountryAsk<'_>) -> Result<Evaluation, RuleError> {
        let marking = self.marking();
        let mut found: Option<&Outcome> = None;
        let mut also = None;
        let mut reasons: BTreeSet<Key> = BTreeSet::new();
        for outcome in &self.outcomes {
            let Some(rule) = &outcome.rule else {
                match found {
                    None => found = Some(outcome),
                    Some(_) => also = Some(outcome.id.clone()),
                }
                break;
            };
            if !rule.holds(answers, &marking, country)? {
                continue;
            }
            let clauses = rule.clauses(&marking, country)?;
            let held = clauses.iter().filter(|clause| clause.holds(answers));
            reasons.extend(held.flat_map(|clause| clause.reasons(answers)).cloned());
            match found {
                None => found = Some(outcome),
                Some(_) => also = Some(outcome.id.clone()),
            }
            if also.is_some() || !outcome.beside {
                break;
            }
        }
        let position = |key: &Key| self.statements.iter().position(|statement| statement.key == *key);
        let counted = |key: &Key| self.statements.iter().any(|statement| statement.key == *key && !statement.gate);
        let mut reasons: Vec<Key> = reasons.into_iter().filter(counted).collect();
        reasons.sort_by_key(position);
        let outcome = found.map(|outcome| outcome.id.clone()).unwrap_or_default();
        Ok(Evaluation { outcome, also, reasons })
    }
}
