//! A route card as a sheet.

use super::{
    super::{Made, render, road},
    names,
};
use crate::view::View;
use askama::Template;
use std::collections::BTreeSet;
use wayside_pack::country::Law;

#[derive(Template)]
#[template(path = "paper/route.html")]
struct Page<'a> {
    v: &'a View<'a>,
    names: String,
    stops: Vec<road::Stop>,
    laws: BTreeSet<Law>,
}

pub(super) fn page(view: &mut View<'_>, codes: &[String]) -> Made {
    view.title = view.t("paper-route").into_owned();
    let stops = road::stops(view, codes)?;
    let laws = road::laws(&stops);
    render(&Page { v: view, names: names(view, codes), stops, laws })
}
