//! Where a fact comes from.

use crate::{date::PartialDate, look::Look};
use serde::{Deserialize, Serialize};

/// How sure a fact is. Facts of low confidence do not ship, so there is no such value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// One reliable third party, or a stable primary text.
    Medium,
    /// The operator's or an official page, or two independent publishers.
    High,
}

/// Whether the page itself was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A copy of the page was read.
    Seen,
    /// From the text of a law; its page was not opened again.
    Known,
}

/// A source that an article or a country fact cites by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Number of the fact it proves, for example `A12`.
    pub id: String,
    /// Title of the page, law or report.
    pub title: String,
    /// Where to read it; `None` only for what follows from other sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Ids of the sources it follows from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follows_from: Vec<String>,
    /// Date of the page or law, if it bears one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// When it was looked up.
    pub checked: PartialDate,
    /// When it has to be looked up again.
    pub review_by: PartialDate,
    /// How sure.
    pub confidence: Confidence,
    /// Read, or known.
    pub basis: Basis,
    /// The rule changed lately or is fought over: the words say so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub volatile: bool,
    /// The article of a treaty or statute that the fact quotes: what stands when no page of it can be opened again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Its page is on no host of an authority or of an organisation that speaks for itself. Written by the press, or by hand.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub weak: bool,
    /// Further looks, in the order in which they were made.
    #[serde(rename = "check", default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Look>,
}
