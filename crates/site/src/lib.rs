//! Request → page: routes, Fluent, templates, and the self-check → CSS compiler.
//!
//! [`Site::respond`] is a pure function of the pack, the address and the [`Visit`]: it holds no state between two requests and
//! reads no clock and no setting by itself. Every face shows what it made.

mod action;
mod address;
mod age;
mod answer;
mod check_css;
mod hours;
mod icon;
mod line;
mod pages;
mod qr;
mod route;
mod style;
mod view;
mod visit;
mod vocabulary;

pub use action::Action;
pub use check_css::compile as compile_check;
pub use icon::ICONS;
pub use qr::{MOST_BYTES as QR_MOST_BYTES, qr_svg, wifi_text, words as qr_words};
pub use visit::{
    Carries, Face, Network, Offered, OfferedKind, Running, Settings, Share, ShareChoice, TextSize, Theme, Visit, Wifi,
};

use address::Address;
use http::{Method, Request, Response};
use route::Route;
use std::borrow::Cow;
use vocabulary::Vocabulary;
use wayside_pack::{Error, Pack, language::Language};

/// The body of an answer.
pub type Body = Cow<'static, [u8]>;

/// All pages of a pack.
pub struct Site {
    pack: Pack,
    languages: Vec<Language>,
    vocabulary: Vocabulary,
}

impl Site {
    /// A site that shows a pack. Reads the list of languages; everything else when it is first asked for.
    pub fn new(pack: Pack) -> Result<Self, Error> {
        let languages = pack.languages()?;
        let vocabulary = Vocabulary::new(&languages);
        Ok(Self { pack, languages, vocabulary })
    }

    /// The pack.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Languages the site can be read in.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The best of the site's languages for what somebody asks for, best first; `None` if none fits.
    pub fn language_for(&self, wanted: &[String]) -> Option<&str> {
        vocabulary::negotiate(&self.languages, wanted).into_iter().next()
    }

    /// The page at an address: 200, 404 or 500, whole, and nothing else.
    pub fn respond(&self, request: &Request<()>, visit: &Visit) -> Response<Body> {
        let uri = request.uri();
        let address = Address::parse(uri.path(), uri.query()).filter(|_| matches!(*request.method(), Method::GET | Method::HEAD));
        let known = address.as_ref().and_then(|address| Some((Route::of(address, self)?, address)));
        let root = Address::root();
        let here = address.as_ref().unwrap_or(&root);
        let page = match known {
            Some((route, address)) => pages::page(self, &route, address, visit),
            None => pages::not_found(self, here, visit),
        };
        page.unwrap_or_else(|error| pages::failed(self, &error, here, visit))
    }

    /// What an address asks the window to do, if it is an action and carries the token of this visit.
    pub fn action(&self, request: &Request<()>, visit: &Visit) -> Option<Action> {
        let uri = request.uri();
        Action::of(&Address::parse(uri.path(), uri.query())?, visit)
    }
}
