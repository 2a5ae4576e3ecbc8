//! Help lines.

use crate::{date::PartialDate, look::Look, text::Texts};
use serde::{Deserialize, Serialize};

/// Country code of services that work from any country.
pub const WORLD: &str = "XX";

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$item])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every value, in the order in which lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word that files, addresses and message ids use.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// What a line is for.
    Kind {
        /// People who were trafficked.
        Trafficking = "trafficking",
        /// Rights at work.
        Labour = "labour",
        /// Help for migrants.
        Migrant = "migrant",
        /// Asylum seekers and refugees.
        Asylum = "asylum",
        /// Violence against women, at home or elsewhere.
        GenderViolence = "gender-violence",
        /// Children.
        Child = "child",
        /// A person who feels unable to go on living.
        Crisis = "crisis",
        /// Advice on law.
        LegalAid = "legal-aid",
        /// Finding relatives.
        MissingFamily = "missing-family",
        /// The desk of the own country's embassy.
        Embassy = "embassy",
        /// Health.
        Health = "health",
        /// Shelter, food, social emergency.
        Social = "social",
        /// Emergency number for everything.
        Emergency = "emergency",
        /// Ambulance.
        Ambulance = "ambulance",
        /// Police.
        Police = "police",
    }
}

impl Kind {
    /// Whether it is a number for danger to life.
    pub fn is_emergency(self) -> bool {
        matches!(self, Self::Emergency | Self::Ambulance | Self::Police)
    }
}

words! {
    /// Who answers.
    Answerer {
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// A public office other than the police.
        Government = "government",
        /// The police.
        Police = "police",
        /// An organisation of several states, such as a UN agency.
        Intergovernmental = "intergovernmental",
        /// A trade union.
        Union = "union",
    }
}

words! {
    /// What a call costs.
    Cost {
        /// Nothing.
        Free = "free",
        /// As much as any call.
        Standard = "standard",
    }
}

words! {
    /// Whether those who answer tell the authorities.
    Tells {
        /// They do not.
        No = "no",
        /// Only if the caller agrees.
        WithConsent = "with-consent",
        /// They do, or are authorities themselves.
        Yes = "yes",
    }
}

words! {
    /// A way to reach a line.
    ChannelKind {
        /// Telephone.
        Phone = "phone",
        /// Short text message.
        Sms = "sms",
        /// `WhatsApp`.
        Whatsapp = "whatsapp",
        /// Telegram.
        Telegram = "telegram",
        /// Viber.
        Viber = "viber",
        /// Text telephone for deaf people.
        Tty = "tty",
        /// Chat on a web page.
        Chat = "chat",
        /// Electronic mail.
        Email = "email",
        /// Web page.
        Web = "web",
    }
}

/// A way to reach a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Channel {
    /// Which way.
    #[serde(rename = "type")]
    pub kind: ChannelKind,
    /// E.164 number (`+…`) where it can be dialled from abroad; else the digits dialled inside the country; else an
    /// address.
    pub value: String,
    /// As a person inside the country writes and dials it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dial: Option<String>,
    /// The country the number is dialled in, where that is not the line's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialled_in: Option<String>,
    /// Why a number is right that the published numbering plans do not know. Stays in the authoring file.
    #[serde(default, skip_serializing)]
    pub outside_plan: Option<String>,
    /// What to know before using it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub note: Texts,
    /// International form, written by the press from `value`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_abroad: Option<String>,
}

/// A page that gives the number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineSource {
    /// Address of the page.
    pub url: String,
    /// Who published it.
    pub publisher: String,
    /// Date that the page bears.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_date: Option<PartialDate>,
    /// What it says, in own words. Stays in the authoring file.
    #[serde(default, skip_serializing)]
    pub says: String,
}

/// A help line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    /// Stable id; begins with the country.
    pub id: String,
    /// ISO 3166-1 code in capitals, or [`WORLD`]. Comes from the name of the file.
    #[serde(default)]
    pub country: String,
    /// ISO 3166-2 code, for a service of one part of a country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subdivision: Option<String>,
    /// What it is for.
    pub kind: Kind,
    /// What else it is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Kind>,
    /// Name in English.
    pub name: String,
    /// Name as the operator writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_local: Option<String>,
    /// Language of `name_local`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_local_lang: Option<String>,
    /// Name of those who answer.
    pub operator: String,
    /// What those who answer are.
    pub answered_by: Answerer,
    /// Ways to reach it, most used first.
    #[serde(rename = "channel")]
    pub channels: Vec<Channel>,
    /// OpenStreetMap `opening_hours`; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// IANA zone of the hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// BCP 47 tags of the languages spoken; empty: not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// More about languages.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub languages_note: Texts,
    /// What a call costs; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Whether the caller can stay anonymous; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anonymous: Option<bool>,
    /// Whether authorities are told; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tells_authorities: Option<Tells>,
    /// Who it is for and what it cannot do.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub about: Texts,
    /// A doubt that changes what a caller should expect.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub caution: Texts,
    /// Pages that give the number.
    #[serde(rename = "source")]
    pub sources: Vec<LineSource>,
    /// How many different publishers give this same number.
    pub publishers: u32,
    /// How sure.
    pub confidence: crate::source::Confidence,
    /// When the sources were read.
    pub checked: PartialDate,
    /// When they have to be read again.
    pub review_by: PartialDate,
    /// Further looks, in the order in which they were made.
    #[serde(rename = "check", default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Look>,
}

impl Hotline {
    /// Whether a caller must know *before* the number that police answer or authorities are told.
    pub fn warns_first(&self) -> bool {
        self.answered_by == Answerer::Police || self.tells_authorities == Some(Tells::Yes)
    }
}
