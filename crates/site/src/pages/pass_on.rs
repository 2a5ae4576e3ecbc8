//! `/{lang}/pass-on`: how the one file that all pages are in is passed on without internet. There is no such page elsewhere.

use super::{Made, render};
use crate::view::View;
use askama::Template;

#[derive(Template)]
#[template(path = "pass-on.html")]
struct Page<'a> {
    v: &'a View<'a>,
}

pub(super) fn page(view: &mut View<'_>) -> Made {
    if !view.is_one_file() {
        return Ok(None);
    }
    view.title = view.t("pass-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    render(&Page { v: view })
}
