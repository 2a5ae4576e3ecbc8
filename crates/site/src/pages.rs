//! One page a file: what it reads from the pack, and its template.

mod about;
mod article;
mod card;
mod check;
mod country;
mod emergency;
mod errors;
mod exercise;
mod help;
mod home;
mod languages;
mod out;
mod paper;
mod pass_on;
mod road;
mod search;
mod settings;
mod share;
mod small;
mod sources;
mod take;
mod words;

pub(crate) use errors::{failed, not_found};

use crate::{
    Body, Site,
    address::Address,
    answer::{self, Keep},
    route::{Room, Route},
    style,
    view::View,
    visit::Visit,
};
use askama::Template;
use http::{Response, StatusCode};
use std::borrow::Cow;
use wayside_pack::Error;

/// Why a page could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PageError {
    /// The pack cannot be read.
    #[error(transparent)]
    Pack(#[from] Error),
    /// A template failed to write.
    #[error(transparent)]
    Template(#[from] askama::Error),
    /// A rule names what its check does not have.
    #[error(transparent)]
    Rule(#[from] wayside_pack::rule::RuleError),
}

/// A page, or `None` if there is no such record.
pub(crate) type Made = Result<Option<String>, PageError>;

/// The page of a route.
pub(crate) fn page(site: &Site, route: &Route<'_>, address: &Address<'_>, visit: &Visit) -> Result<Response<Body>, PageError> {
    let made = match route {
        Route::Style => return Ok(answer::css(Cow::Borrowed(style::TEXT.as_bytes()))),
        Route::PaperStyle => return Ok(answer::css(Cow::Borrowed(style::PAPER.as_bytes()))),
        Route::CheckStyle { id, country } => {
            return match check::stylesheet(site, id, *country)? {
                Some(css) => Ok(answer::css(Cow::Owned(css.into_bytes()))),
                None => not_found(site, address, visit),
            };
        }
        Route::Languages => languages::page(site, address, visit).map(Some),
        Route::In(lang, room) => {
            let mut view = View::new(site, lang, address, visit)?;
            in_language(&mut view, room, address)
        }
    };
    match made? {
        Some(html) => Ok(answer::html(StatusCode::OK, html, Keep::Never)),
        None => not_found(site, address, visit),
    }
}

fn in_language(view: &mut View<'_>, room: &Room<'_>, address: &Address<'_>) -> Made {
    match room {
        Room::Home => home::page(view),
        Room::Help => help::countries(view),
        Room::HelpIn(country) => help::country(view, country, address),
        Room::Line(country, id) => help::line(view, country, id),
        Room::Checks => check::list(view),
        Room::Check(id) => check::page(view, id),
        Room::Shelf(shelf) => article::list(view, *shelf),
        Room::Article(shelf, slug) => article::page(view, *shelf, slug, address),
        Room::Exercise => exercise::page(view),
        Room::Country(code) => country::page(view, code),
        Room::Road => road::page(view, address),
        Room::Say => card::list(view),
        Room::Card(id) => card::page(view, id, address),
        Room::Search => search::page(view, address),
        Room::Words => words::page(view),
        Room::Take => take::page(view),
        Room::Paper => paper::choose(view, address),
        Room::Sheet(kind) => paper::sheet(view, kind, address),
        Room::Share => share::page(view),
        Room::SharePoster => share::poster(view),
        Room::PassOn => pass_on::page(view),
        Room::Sources => sources::page(view),
        Room::About => about::page(view),
        Room::Settings => settings::page(view, address),
        Room::Out => out::page(view, address),
        Room::Measures => small::measures(view),
        Room::Leave => small::leave(view),
    }
}

/// A template as text.
fn render(template: &impl Template) -> Made {
    Ok(Some(template.render()?))
}
