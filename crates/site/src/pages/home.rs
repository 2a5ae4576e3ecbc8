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
    /// The chosen country: name, numbers for danger to life, its page of help lines.
    here: Option<Here>,
}

struct Here {
    name: String,
    numbers: Vec<Number>,
    help: String,
}

pub(super) fn page(view: &mut View<'_>) -> Made {
    view.title = view.t("home-title").into_owned();
    let here = match &view.country {
        Some(code) => {
            let numbers = emergency(view, code, &view.site.pack.hotlines(code)?)?.first;
            let help = view.href(format!("/help/{}", code.to_lowercase()));
            (!numbers.is_empty()).then(|| Here { name: view.region(code), numbers, help })
        }
        None => None,
    };
    render(&Page { v: view, here })
}
