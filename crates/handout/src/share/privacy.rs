//! Which pages a phone may keep, and which this computer: never what a person answered, showed or looked for.

use http::HeaderValue;

/// What may be kept of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Nothing, neither by the phone nor here: the address tells of the person.
    Nothing,
    /// Nothing by the phone. Here it is the same page for everybody.
    Here,
    /// The phone keeps it and asks each time whether it has changed, so that a shelter's old phones load a page once.
    Page,
    /// As the site says: its name changes when it does.
    Fixed,
}

impl Keep {
    /// What may be kept of an address.
    pub(crate) fn of(path: &str, query: Option<&str>) -> Self {
        let mut parts = path.split('/').skip(1);
        let (first, second) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        match (first, second) {
            // The name of a check's stylesheet says which check, and not which version of its rules.
            ("style", "check") => Self::Here,
            ("style", _) => Self::Fixed,
            _ if !query.is_none_or(only_country) => Self::Nothing,
            (_, "search" | "out" | "settings" | "leave" | "road") => Self::Nothing,
            (_, "check" | "say") => Self::Here,
            _ => Self::Page,
        }
    }

    /// Whether the page is the same for everybody and may be kept here.
    pub(crate) fn is_for_all(self) -> bool {
        self != Self::Nothing
    }

    /// What the phone is told; `None`: what the site says.
    pub(crate) fn header(self) -> Option<HeaderValue> {
        match self {
            Self::Nothing | Self::Here => Some(HeaderValue::from_static("no-store")),
            Self::Page => Some(HeaderValue::from_static("private, no-cache")),
            Self::Fixed => None,
        }
    }
}

/// The chosen country goes along from page to page; it tells no more than the path does.
fn only_country(query: &str) -> bool {
    query.is_empty()
        || query.strip_prefix("in=").is_some_and(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::Keep;

    #[test]
    fn what_tells_of_a_person_is_not_kept() {
        let check = |address: &str, expected: Keep| {
            let (path, query) = address.split_once('?').map_or((address, None), |(path, query)| (path, Some(query)));
            assert_eq!(Keep::of(path, query), expected, "{address}");
        };
        for page in [
            "/",
            "/es/",
            "/es",
            "/es/?in=mx",
            "/ar/help/mx/mx-coavim",
            "/fr/rights/asylum?in=fr",
            "/en/learn",
            "/es/measures",
            "/es/take",
        ] {
            check(page, Keep::Page);
        }
        for page in [
            "/es/check",
            "/es/check/situation",
            "/ar/check/signs?in=gb",
            "/fr/say",
            "/fr/say/help-now",
            "/style/check/situation_us.css",
        ] {
            check(page, Keep::Here);
        }
        for page in [
            "/es/search",
            "/es/search?q=pasaporte",
            "/es/road?via=NI,HN",
            "/es/say/help-now?to=ar",
            "/es/help/us?open=1&kind=labour",
            "/es/rights/asylum?with=en",
            "/?at=%2Fhelp",
            "/es/out?to=https%3A%2F%2Fexample.org",
            "/es/?in=mx&q=x",
            "/es/?in=mxx",
        ] {
            check(page, Keep::Nothing);
        }
        check("/style/wayside-0.1.0.css", Keep::Fixed);
    }
}
