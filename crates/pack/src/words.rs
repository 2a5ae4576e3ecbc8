//! The sentences of one language, ready to be formatted.

use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use std::borrow::Cow;

use crate::language::Direction;

/// A name from another script inside a right-to-left sentence keeps its order only with marks around it (Unicode Standard Annex 9:
/// first strong isolate, pop directional isolate).
fn isolated<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::String(text) if !text.is_empty() => Some(format!("\u{2068}{text}\u{2069}")),
        _ => None,
    }
}

/// Fluent messages of one language.
pub struct Words {
    lang: String,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Takes in Fluent sources. What does not parse or stands twice is left out: the press has refused such a pack.
    pub fn new<'a>(lang: &str, sources: impl IntoIterator<Item = &'a str>) -> Self {
        let tag = lang.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Fluent's own marks stand around choices too, and a full stop behind a choice within a choice would be on the wrong side.
        bundle.set_use_isolating(false);
        if Direction::of(lang) == Direction::Rtl {
            bundle.set_formatter(Some(isolated));
        }
        for source in sources {
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { lang: lang.to_owned(), bundle }
    }

    /// Language of the sentences.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A sentence, with what went wrong in it; `None` if there is no such message.
    pub fn format<'a>(&'a self, id: &str, args: Option<&'a FluentArgs<'_>>) -> Option<(Cow<'a, str>, Vec<FluentError>)> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        if Direction::of(&self.lang) == Direction::Ltr {
            return Some((self.bundle.format_pattern(pattern, args, &mut errors), errors));
        }
        // Written piece by piece: a sentence as one value would get marks of its own.
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = self.bundle.write_pattern(&mut text, pattern, args, &mut errors);
        Some((Cow::Owned(text), errors))
    }
}

#[cfg(test)]
mod tests {
    use super::{FluentArgs, Words};

    #[test]
    fn names_have_marks_around_them_where_text_runs_to_the_left() {
        let source = "fact = { $rule ->\n   *[one] { $who ->\n       *[all] \u{627}\u{628}\n    }.\n }\nplain = \u{627}.\nname = \u{627} { $name }: { $count }.\n";
        let mut args = FluentArgs::new();
        for (key, value) in [("rule", "one"), ("who", "all"), ("name", "ACLU")] {
            args.set(key, value);
        }
        args.set("count", 3);
        let check = |lang: &str, id: &str, expected: &str| {
            let words = Words::new(lang, [source]);
            assert_eq!(words.format(id, Some(&args)).unwrap().0, expected, "{lang} {id}");
        };
        check("ar", "plain", "\u{627}.");
        check("ar", "fact", "\u{627}\u{628}.");
        check("ar", "name", "\u{627} \u{2068}ACLU\u{2069}: 3.");
        check("en", "name", "\u{627} ACLU: 3.");
    }
}
