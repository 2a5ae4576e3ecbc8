//! Languages and the direction they are written in.

use serde::{Deserialize, Serialize};

/// Direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Direction of a language tag; the only place that decides it.
    ///
    /// The list is that of languages whose likely script (CLDR) runs right to left.
    pub fn of(tag: &str) -> Self {
        const RIGHT_TO_LEFT: [&str; 17] =
            ["ar", "arc", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "prs", "ps", "sd", "skr", "ug", "ur"];
        let language = tag.split('-').next().unwrap_or(tag);
        if RIGHT_TO_LEFT.contains(&language) { Self::Rtl } else { Self::Ltr }
    }

    /// Value of the HTML `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language the pack can be read in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47 tag, for example `es`.
    pub tag: String,
    /// Name in itself, for example `Español`.
    pub name: String,
    /// A *complete* language has every message and text; the press refuses a gap.
    pub complete: bool,
    /// Who read it as a native speaker, and when; `None` until that has happened.
    #[serde(default)]
    pub reviewed: Option<Review>,
}

/// A reading by a native speaker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Name or role of the reader.
    pub by: String,
    /// When.
    pub date: crate::date::PartialDate,
}

#[cfg(test)]
mod tests {
    use super::Direction;

    #[test]
    fn direction_follows_the_language() {
        let check = |tag: &str, expected: Direction| assert_eq!(Direction::of(tag), expected, "{tag}");
        for tag in ["ar", "ar-EG", "fa", "ur", "he", "ps", "ckb", "sd"] {
            check(tag, Direction::Rtl);
        }
        for tag in ["en", "es", "fr", "am", "ti", "so", "ku", "bn", "", "arn"] {
            check(tag, Direction::Ltr);
        }
    }
}
