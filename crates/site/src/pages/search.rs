//! `/{lang}/search?q=`: all languages at once.

use super::{Made, render};
use crate::{address::Address, view::View};
use askama::Template;
use wayside_pack::search::{Found, Query};

/// Hits on a page.
const MOST_HITS: usize = 30;
/// Longest query that is looked at, in characters.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "search.html")]
struct Page<'a> {
    v: &'a View<'a>,
    query: String,
    found: Found,
}

pub(super) fn page(view: &mut View<'_>, address: &Address<'_>) -> Made {
    // Two lines pasted in stay two words.
    let query = address.query("q").unwrap_or_default().replace(char::is_control, " ");
    let query: String = query.trim().chars().take(LONGEST).collect();
    view.title = view.t("search-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let country = view.country.as_deref();
    let found = view.site.pack.search(Query { text: &query, lang: view.lang, country, limit: MOST_HITS })?;
    render(&Page { v: view, query, found })
}
