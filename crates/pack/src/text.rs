//! Free text in several languages.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A short free text, by language tag. Free text is the exception: what a field can say is a field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// The text in `lang`, else in English, else in whatever there is, with the language it is really in.
    pub fn best<'a>(&'a self, lang: &str) -> Option<(&'a str, &'a str)> {
        self.0
            .get_key_value(lang)
            .or_else(|| self.0.get_key_value("en"))
            .or_else(|| self.0.first_key_value())
            .map(|(lang, text)| (lang.as_str(), text.as_str()))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
