//! The sentences of every language, read from the pack when a language is first asked for.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use std::sync::OnceLock;
use wayside_pack::{Pack, Result, language::Language, words::Words};

/// Language of the master texts, and the fallback that pages name when they use it.
pub(crate) const MASTER: &str = "en";

/// A cache of what the pack says: it depends on nothing but the pack.
pub(crate) struct Vocabulary(Vec<(String, OnceLock<Words>)>);

impl Vocabulary {
    /// No sentence is read yet.
    pub(crate) fn new(languages: &[Language]) -> Self {
        Self(languages.iter().map(|language| (language.tag.clone(), OnceLock::new())).collect())
    }

    /// Sentences of a language; of the first one if there is no such language.
    pub(crate) fn words(&self, pack: &Pack, lang: &str) -> Result<Option<&Words>> {
        let Some((tag, cell)) = self.0.iter().find(|(tag, _)| tag == lang).or(self.0.first()) else { return Ok(None) };
        if let Some(words) = cell.get() {
            return Ok(Some(words));
        }
        let files = pack.messages(tag)?;
        let words = Words::new(tag, files.iter().map(|(_, source)| source.as_str()));
        Ok(Some(cell.get_or_init(|| words)))
    }
}

/// The site's languages that fit what somebody asks for, best first.
pub(crate) fn negotiate<'a>(languages: &'a [Language], wanted: &[String]) -> Vec<&'a str> {
    let parse = |tag: &str| tag.replace('_', "-").split('.').next().and_then(|tag| tag.parse::<LanguageIdentifier>().ok());
    let requested: Vec<_> = wanted.iter().filter_map(|tag| parse(tag)).collect();
    let available: Vec<_> = languages.iter().filter_map(|language| parse(&language.tag)).collect();
    let found = negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering);
    found
        .into_iter()
        .filter_map(|found| languages.iter().find(|language| language.tag == found.to_string()))
        .map(|language| language.tag.as_str())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::negotiate;
    use wayside_pack::language::Language;

    #[test]
    fn what_the_system_asks_for_is_found() {
        let language = |tag: &str| Language { tag: tag.into(), name: tag.into(), complete: true, reviewed: None };
        let languages = ["en", "es", "fr", "ar"].map(language);
        let check = |wanted: &[&str], expected: &[&str]| {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(negotiate(&languages, &wanted), expected, "{wanted:?}");
        };
        check(&["es-MX"], &["es"]);
        check(&["fr_CA.UTF-8", "en-US"], &["fr", "en"]);
        check(&["ar-EG"], &["ar"]);
        check(&["de", "C", ""], &[]);
        check(&[], &[]);
    }
}
