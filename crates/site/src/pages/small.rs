//! Two small pages around leaving.

use super::{Made, render};
use crate::view::View;
use askama::Template;

#[derive(Template)]
#[template(path = "measures.html")]
struct Measures<'a> {
    v: &'a View<'a>,
}

/// A page that says nothing about what this is: where *Leave* leads in a browser.
pub(super) fn measures(view: &mut View<'_>) -> Made {
    view.title = view.t("measures-title").into_owned();
    render(&Measures { v: view })
}

#[derive(Template)]
#[template(path = "leave.html")]
struct Leave<'a> {
    v: &'a View<'a>,
}

/// Seen only if the window is still there.
pub(super) fn leave(view: &mut View<'_>) -> Made {
    view.title = view.t("measures-title").into_owned();
    render(&Leave { v: view })
}
