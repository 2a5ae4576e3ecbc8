//! How hard a text is to read. Articles for people on the move must be easy for a twelve-year-old: at most the seventh school year.
//!
//! Each formula counts words, sentences and syllables; a list item or a paragraph ends a sentence. Syllables are counted as groups
//! of vowels, which errs by a few in a hundred.

use wayside_pack::article::{ArticleText, Block, Inline};

/// How easy a text is, by the formula of its language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ease {
    /// Name of the formula.
    pub(crate) formula: &'static str,
    /// What it gives.
    pub(crate) found: f64,
    /// What it may give at the seventh school year.
    pub(crate) limit: f64,
    /// Whether a greater value is easier.
    greater_is_easier: bool,
}

impl Ease {
    /// Whether somebody in the seventh school year can read it.
    pub(crate) fn is_easy(self) -> bool {
        if self.greater_is_easier { self.found >= self.limit } else { self.found <= self.limit }
    }
}

/// The ease of a text; `None` if there is nothing to read.
pub(crate) fn ease(text: &ArticleText, lang: &str) -> Option<Ease> {
    let sentences = sentences(text);
    let words: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    if words.is_empty() {
        return None;
    }
    let count = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let total = count(words.len());
    let long_sentences = total / count(sentences.len());
    let syllables = |of: fn(&str) -> usize| count(words.iter().map(|word| of(word)).sum()) / total;
    Some(match lang {
        // Kincaid et al., "Derivation of new readability formulas", 1975: a school year.
        "en" => Ease {
            formula: "Flesch-Kincaid",
            found: 0.39 * long_sentences + 11.8 * syllables(english) - 15.59,
            limit: 7.0,
            greater_is_easier: false,
        },
        // Fernández Huerta, "Medidas sencillas de lecturabilidad", 1959: from 70 on "rather easy".
        "es" => Ease {
            formula: "Fernández Huerta",
            found: 206.84 - 60.0 * syllables(vowel_groups) - 1.02 * long_sentences,
            limit: 70.0,
            greater_is_easier: true,
        },
        // Kandel and Moles, "Application de l'indice de Flesch à la langue française", 1958: from 70 on "rather easy".
        "fr" => Ease {
            formula: "Kandel-Moles",
            found: 207.0 - 1.015 * long_sentences - 73.6 * syllables(french),
            limit: 70.0,
            greater_is_easier: true,
        },
        // Björnsson's LIX needs no syllables; Anderson, "Lix and Rix", 1983: up to 35 for the seventh year.
        _ => Ease {
            formula: "LIX",
            found: long_sentences + 100.0 * count(words.iter().filter(|word| word.chars().count() > 6).count()) / total,
            limit: 35.0,
            greater_is_easier: false,
        },
    })
}

/// Sentences that hold a word.
fn sentences(text: &ArticleText) -> Vec<String> {
    let mut sentences = Vec::new();
    for line in text.sections.iter().flat_map(|section| &section.blocks).flat_map(Block::lines) {
        let mut plain = String::new();
        for inline in line {
            if let Inline::Text(text) | Inline::Strong(text) | Inline::Link { text, .. } = inline {
                plain.push_str(text);
            }
        }
        let parts = plain.split_inclusive(['.', '!', '?', '؟', ':']);
        // "1.5" and "12:00" do not end a sentence: what follows the sign has to be a space.
        let mut sentence = String::new();
        let mut parts = parts.peekable();
        while let Some(part) = parts.next() {
            sentence.push_str(part);
            if parts.peek().is_none_or(|next| next.starts_with(char::is_whitespace)) {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
    }
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’').filter(|word| word.contains(char::is_alphabetic))
}

fn vowel_groups(word: &str) -> usize {
    let mut groups = 0;
    let mut inside = false;
    for c in word.to_lowercase().chars() {
        let vowel = "aeiouyáéíóúüàâäèêëîïôöùûœ".contains(c);
        groups += usize::from(vowel && !inside);
        inside = vowel;
    }
    groups.max(1)
}

/// A silent `e` at the end, or in `ed`, is no syllable.
fn english(word: &str) -> usize {
    let word = word.split(['\'', '’']).next().unwrap_or(word).to_lowercase();
    let groups = vowel_groups(&word);
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && groups > 1 { groups - 1 } else { groups }
}

/// A silent `e`, `es` or `ent` at the end is no syllable.
fn french(word: &str) -> usize {
    let word = word.to_lowercase();
    let groups = vowel_groups(&word);
    let silent = ["e", "es", "ent"].iter().any(|end| word.ends_with(end));
    if silent && groups > 1 { groups - 1 } else { groups }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wayside_pack::article::Section;

    #[test]
    fn syllables_are_counted() {
        let check = |count: fn(&str) -> usize, word: &str, expected: usize| assert_eq!(count(word), expected, "{word}");
        check(english, "home", 1);
        check(english, "table", 2);
        check(english, "worked", 1);
        check(english, "wanted", 2);
        check(english, "documents", 3);
        check(english, "don't", 1);
        check(vowel_groups, "derecho", 3);
        check(vowel_groups, "ley", 1);
        check(french, "vous", 1);
        check(french, "travaille", 2);
        check(french, "passeport", 3);
    }

    #[test]
    fn hard_texts_are_hard_and_easy_texts_easy() {
        let check = |lang: &str, text: &str, easy: bool| {
            let blocks = vec![Block::Paragraph(vec![Inline::Text(text.to_owned())])];
            let sections = vec![Section { key: "what-it-is".to_owned(), heading: None, blocks }];
            let text = ArticleText { title: String::new(), summary: String::new(), words: Vec::new(), sections };
            let ease = ease(&text, lang).unwrap();
            assert_eq!(ease.is_easy(), easy, "{lang}: {ease:?}");
        };
        check("en", "You can keep your passport. Your boss must give it back.", true);
        check(
            "en",
            "Notwithstanding applicable administrative requirements, irregular migratory circumstances do not necessarily \
            preclude entitlement to remuneration for labour performed under contractual obligations.",
            false,
        );
        check("es", "Su pasaporte es suyo. El jefe debe darle su pago.", true);
        check(
            "es",
            "La irregularidad administrativa de la persona trabajadora migrante no constituye necesariamente impedimento \
            para reclamar judicialmente remuneraciones correspondientes a servicios efectivamente prestados.",
            false,
        );
        check("fr", "Le passeport est à vous. Le patron doit vous payer.", true);
        check(
            "fr",
            "L'irrégularité administrative de la situation du travailleur n'interdit pas nécessairement la revendication \
            juridictionnelle des rémunérations correspondant aux prestations effectivement accomplies.",
            false,
        );
        check("ar", "جواز السفر لك. لك حق في الأجر.", true);
    }
}
