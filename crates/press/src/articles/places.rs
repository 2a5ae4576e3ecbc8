//! Countries that an article is about, or an item of a list in it: written as codes, and as names of groups.

use crate::{cldr::Cldr, fault::FaultKind};
use std::collections::BTreeMap;

/// What can be named.
pub(crate) struct Places<'a> {
    /// Groups of countries by their name, `EU`.
    pub(crate) groups: BTreeMap<String, Vec<String>>,
    /// Knows every country.
    pub(crate) cldr: &'a Cldr,
}

impl Places<'_> {
    /// The countries of a list of names, in order, none twice.
    pub(crate) fn countries<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Result<Vec<String>, FaultKind> {
        let mut countries = Vec::new();
        for name in names {
            match self.groups.get(name) {
                Some(group) => countries.extend(group.iter().cloned()),
                None => countries.push(name.to_owned()),
            }
        }
        countries.sort();
        countries.dedup();
        match countries.iter().find(|code| !self.cldr.is_region(code)) {
            Some(unknown) => Err(FaultKind::Country(unknown.clone())),
            None => Ok(countries),
        }
    }
}
