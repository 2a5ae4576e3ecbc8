//! What a page depends on besides its address. It comes in with every request; the site keeps none of it.

use std::{borrow::Cow, fmt, sync::Arc};
use wayside_pack::article::{Article, Inline};

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
    pub notice: Option<Cow<'static, str>>,
    /// Which languages and countries this face has pages of.
    pub carries: Carries,
    /// Whether all pages go into one file, which can be passed on as a whole.
    pub one_file: bool,
    /// Files that may be taken along from here, at `/files/{name}`.
    pub files: Arc<[Offered]>,
    /// What the window hands out over the local network. `None`: this face cannot.
    pub share: Option<Share>,
}

impl Visit {
    /// A visit with nothing chosen, by a face that only shows.
    pub fn new(face: Face, now: jiff::Timestamp) -> Self {
        Self {
            face,
            now,
            settings: Settings::default(),
            languages: Vec::new(),
            token: None,
            remembered: false,
            notice: None,
            carries: Carries::default(),
            one_file: false,
            files: Arc::default(),
            share: None,
        }
    }
}

/// Who shows a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The app's own window.
    Window,
    /// A browser, over HTTP.
    Browser,
    /// A copy that somebody reads later and elsewhere: nothing can be asked for, so there is no search and no filter, and hours
    /// stand in place of *open now*.
    Copy,
}

/// What a face has pages of. Empty lists: everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carries {
    /// Languages, by their tag.
    pub languages: Vec<String>,
    /// Countries, ISO 3166-1 codes in capitals, in the order of a route.
    pub countries: Vec<String>,
}

impl Carries {
    /// Whether there are pages in a language.
    pub fn language(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|carried| carried == tag)
    }

    /// Whether there are pages of a country. Lines for the whole world are always carried.
    pub fn country(&self, code: &str) -> bool {
        self.countries.is_empty() || code == wayside_pack::hotline::WORLD || self.countries.iter().any(|carried| carried == code)
    }

    /// Whether an article is of use in one of the countries.
    pub fn article(&self, article: &Article) -> bool {
        article.countries.is_empty() || article.countries.iter().any(|code| self.country(code))
    }

    /// Whether an item of an article is.
    pub(crate) fn item(&self, line: &[Inline]) -> bool {
        !matches!(line, [Inline::Only(countries), ..] if !countries.iter().any(|code| self.country(code)))
    }
}

/// A file that may be taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Name, without a folder.
    pub name: String,
    /// What it is for.
    pub kind: OfferedKind,
    /// Bytes.
    pub size: u64,
    /// SHA-256 as 64 small hexadecimal digits, so that what was copied on can be compared.
    pub sha256: String,
}

/// What an offered file is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfferedKind {
    /// One file with all pages, in these languages.
    Phone(Vec<String>),
    /// The app, for a system: `.apk`, `.deb`, `.AppImage`, `.msi` or `.dmg`.
    App,
}

/// What the window hands out, and what can be chosen for it. Lives in memory only.
#[derive(Clone, Debug, Default)]
pub struct Share {
    /// Networks of this computer.
    pub networks: Vec<Network>,
    /// Why they are not known, by message id.
    pub fault: Option<String>,
    /// What was chosen, or chosen last.
    pub choice: ShareChoice,
    /// What is handed out now.
    pub running: Option<Running>,
}

/// A network that this computer is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// Name of the interface, as the system has it: `wlan0`.
    pub name: String,
    /// This computer's address there.
    pub address: String,
    /// Whether the system says that it is a Wi-Fi.
    pub is_wireless: bool,
    /// Whether it leads nowhere but to this computer itself.
    pub is_loopback: bool,
}

/// What to hand out, where and how long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShareChoice {
    /// Name of the interface.
    pub network: String,
    /// Languages of the phone files; empty: all.
    pub languages: Vec<String>,
    /// Countries of the phone files; empty: all.
    pub countries: Vec<String>,
    /// Hours after which it stops by itself; 0, before anything was chosen, counts as one.
    pub hours: u8,
    /// Folder with installers.
    pub folder: Option<String>,
    /// The Wi-Fi that phones have to join.
    pub wifi: Option<Wifi>,
}

/// A Wi-Fi, for the code that joins it. In memory only.
#[derive(Clone, PartialEq, Eq)]
pub struct Wifi {
    /// Its name.
    pub name: String,
    /// Its password; empty if it has none.
    pub password: String,
}

impl fmt::Debug for Wifi {
    /// Says neither name nor password: what is printed may be kept.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Wifi")
    }
}

/// A hand-out under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    /// Address to type: `http://192.168.1.7:8765/`.
    pub address: String,
    /// The same by name, where the network passes names on: `http://wayside.local:8765/`.
    pub by_name: Option<String>,
    /// Phones that were served. A number and nothing else.
    pub phones: usize,
    /// Minutes until it stops by itself.
    pub minutes_left: u32,
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
