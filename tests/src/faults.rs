//! What a test that looks at thousands of pages found wrong: the same fault once, with how often and where first.

use std::{collections::BTreeMap, fmt};

/// Faults found so far.
#[derive(Default)]
pub struct Faults(BTreeMap<String, (usize, String)>);

impl Faults {
    /// Notes a fault of a page.
    pub fn add(&mut self, address: &str, what: impl Into<String>) {
        self.0.entry(what.into()).or_insert((0, address.to_owned())).0 += 1;
    }

    /// Notes a fault unless `good`.
    pub fn unless(&mut self, good: bool, address: &str, what: impl FnOnce() -> String) {
        if !good {
            self.add(address, what());
        }
    }

    /// Ends the test if there is any fault.
    ///
    /// # Panics
    /// With all of them.
    pub fn none(&self) {
        assert!(self.0.is_empty(), "{} faults:\n{self}", self.0.len());
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 60;
        for (what, (count, first)) in self.0.iter().take(MOST) {
            writeln!(f, "{count} × {what}, first at {first}")?;
        }
        if self.0.len() > MOST { writeln!(f, "and {} more", self.0.len() - MOST) } else { Ok(()) }
    }
}
