//! `/{lang}/out?to=`: says that the browser will open and remember, before it does.

use super::{Made, render};
use crate::{
    action::is_web,
    address::{Address, encode},
    view::View,
};
use askama::Template;

#[derive(Template)]
#[template(path = "out.html")]
struct Page<'a> {
    v: &'a View<'a>,
    /// What opens the page: an action of the window, or the address itself.
    go: String,
    shown: String,
}

pub(super) fn page(view: &mut View<'_>, address: &Address<'_>) -> Made {
    let Some(to) = address.query("to").filter(|to| is_web(to)) else { return Ok(None) };
    view.title = view.t("out-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    "/".clone_into(&mut view.at);
    let go = match &view.visit.token {
        Some(token) => format!("/{}/out?to={}&token={token}", view.lang, encode(&to)),
        None => to.clone(),
    };
    render(&Page { v: view, go, shown: to })
}
