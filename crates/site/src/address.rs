//! Addresses: path and query, decoded once, never logged.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Longest path and longest query that are looked at, in bytes.
const LONGEST: usize = 4096;

/// An address taken apart.
#[derive(Debug)]
pub(crate) struct Address<'a> {
    segments: Vec<&'a str>,
    query: &'a str,
}

impl<'a> Address<'a> {
    /// Takes a path and query apart. Slugs, ids and codes are plain ASCII, so a path that has to be decoded names no page.
    pub(crate) fn parse(path: &'a str, query: Option<&'a str>) -> Option<Self> {
        let query = query.unwrap_or_default();
        if path.len() > LONGEST || query.len() > 16 * LONGEST || path.contains('%') {
            return None;
        }
        let inner = path.strip_prefix('/')?;
        let inner = inner.strip_suffix('/').filter(|inner| !inner.is_empty()).unwrap_or(inner);
        let segments: Vec<&str> = if inner.is_empty() { Vec::new() } else { inner.split('/').collect() };
        if segments.iter().any(|segment| segment.is_empty()) {
            return None;
        }
        Some(Self { segments, query })
    }

    /// Parts of the path between slashes.
    pub(crate) fn segments(&self) -> &[&'a str] {
        &self.segments
    }

    /// First value of a parameter, decoded; broken UTF-8 becomes replacement characters.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        form_urlencoded::parse(self.query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// Every value of a parameter, decoded.
    pub(crate) fn queries(&self, name: &str) -> Vec<String> {
        let pairs = form_urlencoded::parse(self.query.as_bytes());
        pairs.filter(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.into_owned()).collect()
    }

    /// Whether a parameter is there at all.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.query(name).is_some_and(|value| !value.is_empty())
    }
}

/// Characters that a query value may carry as they are.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A value as it stands in a query.
pub(crate) fn encode(value: &str) -> String {
    utf8_percent_encode(value, PLAIN).to_string()
}

impl Address<'static> {
    /// The address of the list of languages.
    pub(crate) fn root() -> Self {
        Self { segments: Vec::new(), query: "" }
    }
}
