//! A self-check as a form with boxes and its rules in words.

use super::super::{Made, check, render};
use crate::view::View;
use askama::Template;

#[derive(Template)]
#[template(path = "paper/form.html")]
struct Page<'a> {
    v: &'a View<'a>,
    p: check::Page<'a>,
}

pub(super) fn page(view: &mut View<'_>, id: &str) -> Made {
    view.title = view.t(format!("check-{id}-title")).into_owned();
    view.back = Some((format!("/check/{id}"), view.title.clone().into()));
    match check::form(view, id)? {
        Some(p) => render(&Page { v: view, p }),
        None => Ok(None),
    }
}
