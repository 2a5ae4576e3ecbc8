//! Situations to practise on.

use serde::{Deserialize, Serialize};

/// A situation and three answers. Its words are the messages `exercise-{id}`, `exercise-{id}-a`, `exercise-{id}-a-why`, and so on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable id.
    pub id: String,
    /// The best of the three answers.
    pub best: Choice,
    /// Ids of the sources that the explanations rest on.
    pub sources: Vec<String>,
}

/// One of three answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
}

impl Choice {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// Its letter in files and message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
        }
    }
}
