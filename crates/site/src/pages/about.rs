//! `/{lang}/about`: promises, sources and their dates, state of the translations, licences.

use super::{Made, render};
use crate::view::View;
use askama::Template;
use wayside_pack::Info;

#[derive(Template)]
#[template(path = "about.html")]
struct Page<'a> {
    v: &'a View<'a>,
    info: Info,
    countries: usize,
    version: &'static str,
    oldest: Option<String>,
}

pub(super) fn page(view: &mut View<'_>) -> Made {
    view.title = view.t("about-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let info = view.site.pack.info()?;
    let countries = view.site.pack.countries(view.lang)?.len();
    let oldest = view.site.pack.sources()?.iter().map(|source| source.checked).min().map(|date| view.date(date));
    render(&Page { v: view, info, countries, version: env!("CARGO_PKG_VERSION"), oldest })
}
