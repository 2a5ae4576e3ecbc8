//! `/{lang}/sources`: every source, once, where all pages go into one file. Elsewhere each page lists its own.

use super::{Made, render};
use crate::view::View;
use askama::Template;
use wayside_pack::source::Source;

#[derive(Template)]
#[template(path = "sources.html")]
struct Page<'a> {
    v: &'a View<'a>,
    sources: Vec<Source>,
    checked: Option<String>,
}

pub(super) fn page(view: &mut View<'_>) -> Made {
    if !view.is_one_file() {
        return Ok(None);
    }
    view.title = view.t("sources").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let sources = view.site.pack.sources()?;
    // The oldest day: no source was read longer ago.
    let checked = sources.iter().map(|source| source.checked).min().map(|date| view.date(date));
    render(&Page { v: view, sources, checked })
}

/// The host of an address, which says who published a page.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).trim_start_matches("www.")
}
