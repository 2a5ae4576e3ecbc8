//! Emergency numbers of a country, as public tables of all countries give them. A help line of the directory, which the country's
//! own page proves, comes before them.

use crate::look::Look;
use serde::{Deserialize, Serialize};

/// What the tables say of a country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// ISO 3166-1 code in capitals.
    pub code: String,
    /// Whether the tables differ on them, apart from 112, which phones dial of their own accord. Then a further look is asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub differ: bool,
    /// Its numbers.
    pub numbers: Vec<EmergencyNumber>,
    /// Further looks, in the order in which they were made.
    #[serde(rename = "check", default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Look>,
}

/// A number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmergencyNumber {
    /// As dialled inside the country.
    pub dial: String,
    /// Who comes; empty: no table says.
    #[serde(default, rename = "for", skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Service>,
    /// Ids of the tables that give it.
    pub sources: Vec<String>,
    /// Whether the page of a further look gives it too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub seen: bool,
}

/// Who comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// Police.
    Police,
    /// Ambulance.
    Ambulance,
    /// Fire brigade.
    Fire,
    /// Rescue at sea.
    Sea,
    /// Rescue in the mountains.
    Mountain,
}

impl Service {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Police, Self::Ambulance, Self::Fire, Self::Sea, Self::Mountain];

    /// Its word in files and message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Ambulance => "ambulance",
            Self::Fire => "fire",
            Self::Sea => "sea",
            Self::Mountain => "mountain",
        }
    }
}

impl EmergencyNumber {
    /// Whether more than one table gives it, or a table and the page of a further look.
    pub fn is_shared(&self) -> bool {
        self.sources.len() > 1 || self.seen
    }

    /// Whether it is for everything: police, ambulance and fire brigade.
    pub fn is_general(&self) -> bool {
        [Service::Police, Service::Ambulance, Service::Fire].iter().all(|service| self.services.contains(service))
    }
}
