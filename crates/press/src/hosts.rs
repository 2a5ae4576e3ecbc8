//! `hosts.toml`: whose pages are the word of those who know.

use crate::{content::Findings, file::TomlFile};
use serde::Deserialize;
use std::path::Path;

/// Hosts that speak for themselves. Every other one is weak: a law firm, a newspaper, a mirror, or nobody knows.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hosts {
    /// A part of a name that only governments may use: `gov` in `www.gov.uk`.
    labels: Vec<String>,
    /// A host, with all below it.
    hosts: Vec<String>,
}

impl Hosts {
    /// Reads the list; without one, every host is weak and each fault would be another's.
    pub(crate) fn read(path: &Path, findings: &mut Findings) -> Option<Self> {
        let toml = findings.take(TomlFile::read(path))?;
        findings.take(toml.get())
    }

    /// Whether an address lies on a host that is not listed.
    pub(crate) fn is_weak(&self, url: &str) -> bool {
        let host = url.split_once("://").map_or(url, |(_, rest)| rest);
        let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase();
        let below = |name: &String| host.strip_suffix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        !self.hosts.iter().any(below) && !self.is_of_a_state(&host)
    }

    /// A label counts at the end of a name, or before the code of a country: anybody may own `gov.example.com`.
    fn is_of_a_state(&self, host: &str) -> bool {
        let mut labels = host.rsplit('.');
        let (last, before) = (labels.next().unwrap_or_default(), labels.next().unwrap_or_default());
        let is = |label: &str| self.labels.iter().any(|known| known == label);
        is(last) || (last.len() == 2 && is(before))
    }
}

#[cfg(test)]
mod tests {
    use super::Hosts;

    #[test]
    fn a_host_that_is_not_listed_is_weak() {
        let hosts = Hosts { labels: vec!["gov".into(), "gob".into()], hosts: vec!["ilo.org".into(), "u.ae".into()] };
        let check = |url: &str, expected: bool| assert_eq!(hosts.is_weak(url), expected, "{url}");
        for strong in [
            "https://www.ilo.org/x",
            "https://ilo.org",
            "http://normlex.ilo.org:443/y",
            "https://uscis.gov/t-visa",
            "https://www.gov.uk/x",
            "https://www.gob.mx/segob",
            "https://U.AE/en",
        ] {
            check(strong, false);
        }
        for weak in [
            "https://notilo.org",
            "https://ilo.org.example.com",
            "https://gov.example.com",
            "https://example.com/?from=ilo.org",
            "https://my-gov.uk",
            "https://example.org/gov",
        ] {
            check(weak, true);
        }
    }
}
