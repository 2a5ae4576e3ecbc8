//! The sentences of one language, ready to be formatted.

use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use std::borrow::Cow;

use crate::language::Direction;

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
        // A name from another script inside a right-to-left sentence keeps its order only with marks around it.
        bundle.set_use_isolating(Direction::of(lang) == Direction::Rtl);
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
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        Some((text, errors))
    }
}
