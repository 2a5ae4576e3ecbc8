//! What a page depends on besides its address. It comes in with every request; the site keeps none of it.

use std::fmt;

/// Everything that is not in the address.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Who shows the page.
    pub face: Face,
    /// Now. The site never reads a clock.
    pub now: jiff::Timestamp,
    /// What the reader has chosen.
    pub settings: Settings,
    /// Languages that the system or browser asks for, best first (BCP 47).
    pub languages: Vec<String>,
    /// Carried by every address that does something, so that no page and no pack can forge one. `None`: this face does
    /// nothing but show.
    pub token: Option<String>,
    /// Whether settings are kept on the device.
    pub remembered: bool,
    /// A sentence about what just happened, by message id; stands on top of the page.
    pub notice: Option<&'static str>,
}

impl Visit {
    /// A visit with nothing chosen, by a face that only shows.
    pub fn new(face: Face, now: jiff::Timestamp) -> Self {
        Self { face, now, settings: Settings::default(), languages: Vec::new(), token: None, remembered: false, notice: None }
    }
}

/// Who shows a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The app's own window.
    Window,
    /// A browser, over HTTP.
    Browser,
}

/// What the reader has chosen. Lives in memory unless *Remember* is pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Language of the pages.
    pub lang: Option<String>,
    /// Country, ISO 3166-1 code in capitals.
    pub country: Option<String>,
    /// Size of text.
    pub text: TextSize,
    /// Light or dark.
    pub theme: Theme,
}

macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name { $($(#[$item])* $variant),+ }

        impl $name {
            /// Every value, in the order of the settings page.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in addresses, in the settings file and in message ids.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value of a word; `None` for any other word.
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == word)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

choice! {
    /// Size of text, against the system's.
    TextSize {
        /// As the system has it.
        #[default]
        Normal = "normal",
        /// Half as large again.
        Large = "large",
        /// Twice as large.
        Largest = "largest",
    }
}

choice! {
    /// Light or dark.
    Theme {
        /// As the system has it.
        #[default]
        System = "system",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}
