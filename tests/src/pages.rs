//! Pages straight from the site: no window, no server, and always the same moment.

use http::{HeaderMap, Request};
use jiff::Timestamp;
use wayside_site::{Action, Face, Network, Share, Site, Visit};

/// Languages of the base pack, all of them complete.
pub const LANGUAGES: [&str; 4] = ["en", "es", "fr", "ar"];

/// A Tuesday at noon in Greenwich, some days after the content was checked.
pub const NOW: &str = "2026-12-01T12:00:00Z";

/// Token of the window's action addresses.
pub const TOKEN: &str = "0123456789abcdef0123456789abcdef";

/// Somebody who reads pages.
pub struct Reader {
    /// The pages.
    pub site: Site,
    /// What stays the same while they read.
    pub visit: Visit,
}

/// An answer of the site.
#[derive(Debug)]
pub struct Page {
    /// What was asked for.
    pub address: String,
    /// Status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body, which has to be UTF-8.
    pub body: String,
}

impl Reader {
    /// A reader of the base pack.
    ///
    /// # Panics
    /// If the base pack does not open.
    pub fn new(face: Face) -> Self {
        Self::of(wayside_base::open().expect("the base pack opens"), face)
    }

    /// A reader of a pack. In the window, addresses that do something carry [`TOKEN`].
    ///
    /// # Panics
    /// If the list of languages cannot be read.
    pub fn of(pack: wayside_pack::Pack, face: Face) -> Self {
        Self::with(Site::new(pack).expect("the pack has a list of languages"), face)
    }

    /// A reader of a site.
    pub fn with(site: Site, face: Face) -> Self {
        let window = face == Face::Window;
        let token = window.then(|| TOKEN.to_owned());
        let network =
            Network { name: "wlan0".to_owned(), address: "192.0.2.7".to_owned(), is_wireless: true, is_loopback: false };
        let share = window.then(|| Share { networks: vec![network], ..Share::default() });
        Self { site, visit: Visit { token, share, ..Visit::new(face, moment(NOW)) } }
    }

    /// The page at an address.
    ///
    /// # Panics
    /// If the address cannot stand in a request, or the answer is not UTF-8.
    pub fn get(&self, address: &str) -> Page {
        let request = request(address);
        let (parts, body) = self.site.respond(&request, &self.visit).into_parts();
        let body = String::from_utf8(body.into_owned()).expect("pages are UTF-8");
        Page { address: address.to_owned(), status: parts.status.as_u16(), headers: parts.headers, body }
    }

    /// What an address asks the window to do.
    pub fn action(&self, address: &str) -> Option<Action> {
        self.site.action(&request(address), &self.visit)
    }
}

impl Page {
    /// A header's value; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A moment from text.
///
/// # Panics
/// If it is none.
pub fn moment(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

fn request(address: &str) -> Request<()> {
    Request::get(address).body(()).expect("an address")
}
