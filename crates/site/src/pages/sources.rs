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
