//! Pages for what went wrong, in the reader's language, with what to do next.

use super::PageError;
use crate::{
    Body, Site,
    address::Address,
    answer::{self, Keep},
    view::View,
    visit::Visit,
};
use askama::Template;
use http::{Response, StatusCode};

#[derive(Template)]
#[template(path = "error.html")]
struct Page<'a> {
    v: &'a View<'a>,
    what: String,
    next: String,
}

/// No such page.
pub(crate) fn not_found(site: &Site, address: &Address<'_>, visit: &Visit) -> Result<Response<Body>, PageError> {
    error(site, address, visit, StatusCode::NOT_FOUND, "not-found")
}

/// The page could not be made. Says so in words even if the pack gives none.
pub(crate) fn failed(site: &Site, error: &PageError, address: &Address<'_>, visit: &Visit) -> Response<Body> {
    let code = match error {
        PageError::Pack(error) => error.code(),
        PageError::Template(_) | PageError::Rule(_) => "page",
    };
    self::error(site, address, visit, StatusCode::INTERNAL_SERVER_ERROR, code)
        .unwrap_or_else(|_| answer::html(StatusCode::INTERNAL_SERVER_ERROR, BARE.to_owned(), Keep::Never))
}

/// Shown when not even the sentences can be read.
const BARE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
<title>Wayside</title><h1>This page cannot be shown</h1><p>Go back, or start the app again. In danger, call the emergency number: \
in most countries 112 or 911.</p></html>";

fn error(site: &Site, address: &Address<'_>, visit: &Visit, status: StatusCode, code: &str) -> Result<Response<Body>, PageError> {
    let lang = language(site, address, visit);
    let mut view = View::new(site, &lang, address, visit)?;
    "/".clone_into(&mut view.at);
    view.title = view.t(format!("err-{code}")).into_owned();
    let page = Page { what: view.title.clone(), next: view.t(format!("rec-{code}")).into_owned(), v: &view };
    Ok(answer::html(status, page.render()?, Keep::Never))
}

/// Language of a page without one: that of the address, of the settings, of the system.
fn language(site: &Site, address: &Address<'_>, visit: &Visit) -> String {
    let known = |tag: &&str| site.languages.iter().any(|language| language.tag == **tag);
    let first = address.segments().first().copied().filter(known);
    let chosen = visit.settings.lang.as_deref().filter(known);
    first.or(chosen).or_else(|| site.language_for(&visit.languages)).unwrap_or(crate::vocabulary::MASTER).to_owned()
}
