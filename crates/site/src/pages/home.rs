//! `/{lang}/`: what do you need now? Five doors and one number.

use super::{
    Made,
    emergency::{Number, emergency},
    render,
};
use crate::view::View;
use askama::Template;

#[derive(Template)]
#[template(path = "home.html")]
struct Page<'a> {
    v: &'a View<'a>,
    /// The chosen country, or the few that a file carries.
    here: Vec<Here>,
    /// Where people are who help.
    help: String,
    /// Whether files can be taken along from here.
    take: bool,
}

/// A country: its name, numbers for danger to life, its page of help lines.
struct Here {
    name: String,
    numbers: Vec<Number>,
    help: String,
}

/// From so many countries on, a file's first page leads to the list of them instead of showing their numbers.
const LIST_FROM: usize = 7;

pub(super) fn page(view: &mut View<'_>) -> Made {
    view.title = view.t("home-title").into_owned();
    let carried = &view.visit.carries.countries;
    let codes: &[String] = match &view.country {
        Some(code) => std::slice::from_ref(code),
        None if carried.len() < LIST_FROM => carried,
        None => &[],
    };
    let mut here = Vec::new();
    for code in codes {
        let numbers = emergency(view, code, &view.site.pack.hotlines(code)?)?.first;
        if !numbers.is_empty() {
            here.push(Here { name: view.region(code), numbers, help: view.href(format!("/help/{}", code.to_lowercase())) });
        }
    }
    let help = match here.as_slice() {
        [one] => one.help.clone(),
        _ => view.href("/help"),
    };
    render(&Page { v: view, here, help, take: !view.visit.files.is_empty() })
}
