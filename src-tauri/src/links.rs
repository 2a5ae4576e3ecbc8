//! Which links stay in the window, which the system opens, and which go nowhere.

use crate::system::System;
use tauri::Url;

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Link {
    /// To a page of this app.
    Own,
    /// To a program of the system: a call, a text message, an e-mail.
    System,
    /// Nowhere. The web is among these: it opens by the page that says what the browser will remember, never by a mere link.
    Refused,
}

/// How the platform writes the address of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// `page://localhost/…`
    Scheme,
    /// `http://page.localhost/…`, which the webview answers itself.
    Host,
}

impl Origin {
    /// How this platform does. The other way must not be taken for ours: on Linux `http://page.localhost/` is an address that
    /// is looked for on the network.
    pub(crate) const HERE: Self = if cfg!(any(windows, target_os = "android")) { Self::Host } else { Self::Scheme };
}

/// Where a link leads, on a platform that writes addresses this way.
pub(crate) fn classify(url: &Url, origin: Origin) -> Link {
    let nobody = url.username().is_empty() && url.password().is_none() && url.port().is_none();
    match (url.scheme(), url.host_str(), origin) {
        ("page", Some("localhost"), Origin::Scheme) | ("http" | "https", Some("page.localhost"), Origin::Host) if nobody => {
            Link::Own
        }
        ("tel" | "sms" | "mailto", None, _) => Link::System,
        _ => Link::Refused,
    }
}

/// Whether the window goes where a link leads. What the system opens, it opens, and the window stays.
pub(crate) fn follow(url: &Url, system: &dyn System) -> bool {
    match classify(url, Origin::HERE) {
        Link::Own => true,
        Link::System => {
            // Nothing can be shown if it fails: the page stays, with the number on it.
            system.open(url.as_str());
            false
        }
        Link::Refused => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(address: &str, origin: Origin) -> Link {
        classify(&address.parse().unwrap(), origin)
    }

    #[test]
    fn pages_of_the_app_are_its_own_in_the_platform_s_spelling_only() {
        for (address, scheme, host) in [
            ("page://localhost/es/help/mx?x=1#y", Link::Own, Link::Refused),
            ("page://localhost", Link::Own, Link::Refused),
            ("http://page.localhost/es/", Link::Refused, Link::Own),
            ("https://page.localhost/es/", Link::Refused, Link::Own),
        ] {
            assert_eq!(link(address, Origin::Scheme), scheme, "{address}");
            assert_eq!(link(address, Origin::Host), host, "{address}");
        }
    }

    #[test]
    fn calls_messages_and_mail_go_to_the_system() {
        for address in ["tel:+525512345678", "sms:+525512345678?body=hi", "mailto:help@example.org", "TEL:112"] {
            assert_eq!(link(address, Origin::Scheme), Link::System, "{address}");
            assert_eq!(link(address, Origin::Host), Link::System, "{address}");
        }
    }

    #[test]
    fn everything_else_goes_nowhere() {
        for address in [
            "https://example.org/",
            "http://localhost/",
            "http://127.0.0.1:80/",
            "http://page.localhost:8080/",
            "http://page.localhost.example.org/",
            "http://someone@page.localhost/",
            "page://elsewhere/",
            "page://localhost:1/",
            "page://someone@localhost/",
            "file:///etc/passwd",
            "data:text/html,hi",
            "javascript:alert(1)",
            "about:blank",
            "blob:page://localhost/1",
            "ipc://localhost/plugin",
            "tauri://localhost/",
            "intent://scan/#Intent;end",
            "tel://host/123",
            "whatsapp://send?phone=1",
        ] {
            assert_eq!(link(address, Origin::Scheme), Link::Refused, "{address}");
            assert_eq!(link(address, Origin::Host), Link::Refused, "{address}");
        }
    }

    #[test]
    fn what_the_system_opens_does_not_move_the_window() {
        let system = crate::tests::Fake::default();
        assert!(!follow(&"tel:112".parse().unwrap(), &system));
        assert!(!follow(&"https://example.org/".parse().unwrap(), &system));
        assert_eq!(system.opened(), ["tel:112"]);
    }
}
