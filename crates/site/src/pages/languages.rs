//! `/`: choose a language. Each stands in its own name and script, the likely ones first.

use super::PageError;
use crate::{
    Site,
    address::Address,
    view::View,
    visit::Visit,
    vocabulary::{MASTER, negotiate},
};
use askama::Template;
use wayside_pack::language::Language;

#[derive(Template)]
#[template(path = "languages.html")]
struct Page<'a> {
    v: &'a View<'a>,
    languages: Vec<(&'a Language, String)>,
}

pub(super) fn page(site: &Site, address: &Address<'_>, visit: &Visit) -> Result<String, PageError> {
    let chosen = visit.settings.lang.iter().chain(&visit.languages).cloned().collect::<Vec<_>>();
    let likely = negotiate(&site.languages, &chosen);
    let lang = likely.first().copied().unwrap_or(MASTER);
    let mut view = View::new(site, lang, address, visit)?;
    view.title = view.t("languages-title").into_owned();
    let at = address.query("at").filter(|at| is_inner(at)).unwrap_or_else(|| "/".to_owned());
    let mut languages: Vec<_> =
        view.carried_languages().into_iter().map(|language| (language, format!("/{}{at}", language.tag))).collect();
    let position = |tag: &str| likely.iter().position(|likely| *likely == tag).unwrap_or(usize::MAX);
    languages.sort_by_key(|(language, _)| position(&language.tag));
    Ok(Page { v: &view, languages }.render()?)
}

/// Whether a way back leads into the app: a plain path and nothing else.
fn is_inner(at: &str) -> bool {
    at.starts_with('/')
        && !at.starts_with("//")
        && at.len() < 200
        && at.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'/' || byte == b'-')
}
