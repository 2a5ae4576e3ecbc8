//! Words to show a stranger.

use serde::{Deserialize, Serialize};

/// A card. Its words are the Fluent message `say-{id}`, its warning `say-{id}-caution`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Stable id, for example `doctor`.
    pub id: String,
    /// Group: `danger`, `health`, …; its name is the message `phrase-group-{group}`.
    pub group: String,
    /// Whether showing it to the wrong person can harm: then `say-{id}-caution` stands before the card.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub caution: bool,
    /// Whether the words name the reader's language, as the variable `$language`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub names_language: bool,
}
