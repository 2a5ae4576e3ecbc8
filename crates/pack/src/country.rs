//! Facts about countries: fields with parameters, said by one Fluent message for all countries.

use crate::{date::PartialDate, rule::Conditions};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A kind of fact. Its sentence is the message `fact-{id}`, with the parameters as variables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Word in files and message ids.
    pub id: String,
    /// Part of the country page it stands in; its heading is the message `country-{group}`.
    pub group: String,
    /// Parameters and what they may hold.
    #[serde(default)]
    pub params: BTreeMap<String, Param>,
    /// Place among the facts of a route card, smallest first; `None`: not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub road: Option<u8>,
}

/// What a parameter may hold. An absent one is given to Fluent as `0` or as an empty word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Param {
    /// One of these words.
    Choice(Vec<String>),
    /// A free kind.
    Free(Free),
}

/// A parameter that is not a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Free {
    /// A whole number, in the unit that the parameter's name says.
    Number,
    /// A proper name in the country's own words: an office, a law, a sum of money.
    Name,
}

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number.
    Number(u32),
    /// A word of a choice, or a name.
    Text(String),
}

/// A law above those of a country. Its words are the messages `law-{word}`, `law-{word}-means` and `law-{word}-says`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Law {
    /// Law of the European Union.
    Eu,
    /// A treaty between states of Europe.
    Europe,
    /// A treaty of the United Nations that the country joined.
    Un,
}

impl Law {
    /// Every law.
    pub const ALL: [Self; 3] = [Self::Eu, Self::Europe, Self::Un];

    /// The word in files and message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Europe => "europe",
            Self::Un => "un",
        }
    }
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Which field.
    pub field: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// When the sources were read.
    pub checked: PartialDate,
    /// When they have to be read again; after it the wording changes.
    pub review_by: PartialDate,
    /// The rule changed lately or is fought over.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub volatile: bool,
    /// The law above the country's own, if that alone is proven: the fact is what it asks on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<Law>,
    /// Its parameters.
    #[serde(flatten)]
    pub params: BTreeMap<String, Value>,
}

/// Everything known about a country besides its help lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1 code in capitals. Comes from the name of the file.
    #[serde(default)]
    pub code: String,
    /// Facts.
    #[serde(rename = "fact", default)]
    pub facts: Vec<Fact>,
}

impl Country {
    /// Whether one fact of `field` has, for each parameter of `conditions`, one of the values given there.
    pub fn says(&self, field: &str, conditions: &Conditions) -> bool {
        let meets = |fact: &Fact| {
            conditions.iter().all(|(param, values)| match fact.params.get(param) {
                Some(Value::Text(word)) => values.contains(word),
                Some(Value::Number(number)) => values.contains(&number.to_string()),
                None => false,
            })
        };
        self.facts.iter().any(|fact| fact.field == field && meets(fact))
    }
}
