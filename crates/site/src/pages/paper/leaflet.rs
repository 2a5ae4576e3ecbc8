//! An article as a leaflet, with its sources.

use super::super::{
    Made,
    article::{self, BlockView},
    render,
};
use crate::view::View;
use askama::Template;
use wayside_pack::article::Shelf;

#[derive(Template)]
#[template(path = "paper/leaflet.html")]
struct Page<'a> {
    v: &'a View<'a>,
    a: article::Read,
}

/// `id` is the end of the article's address: `trafficking`, or `learn/figures`.
pub(super) fn page(view: &mut View<'_>, id: &str) -> Made {
    let (shelf, slug) = match id.split_once('/') {
        Some(("learn", slug)) => (Shelf::Learn, slug),
        Some(("rights", slug)) => (Shelf::Rights, slug),
        Some(_) => return Ok(None),
        None => (Shelf::Rights, id),
    };
    let Some(read) = article::read(view, shelf, slug)? else { return Ok(None) };
    view.title.clone_from(&read.text.title);
    view.back = Some((format!("/{}/{slug}", shelf.as_str()), view.title.clone().into()));
    render(&Page { v: view, a: read })
}
