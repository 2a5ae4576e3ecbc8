//! `/{lang}/`: what do you need now? Five doors and one number.

use super::{Made, render};
use crate::view::View;
use askama::Template;
use wayside_pack::hotline::{ChannelKind, Hotline, Kind};

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

/// A number for danger to life.
pub(super) struct Number {
    pub(super) kind: Kind,
    pub(super) shown: String,
    pub(super) href: String,
}

pub(super) fn page(view: &mut View<'_>) -> Made {
    view.title = view.t("home-title").into_owned();
    let here = match &view.country {
        Some(code) => {
            let numbers = emergency(&view.site.pack.hotlines(code)?);
            let help = view.href(format!("/help/{}", code.to_lowercase()));
            (!numbers.is_empty()).then(|| Here { name: view.region(code), numbers, help })
        }
        None => None,
    };
    render(&Page { v: view, here })
}

/// The number for everything; without one, ambulance and police.
pub(super) fn emergency(lines: &[Hotline]) -> Vec<Number> {
    let find = |kind: Kind| lines.iter().find(|line| line.kind == kind && line.subdivision.is_none());
    let kinds: &[Kind] = if find(Kind::Emergency).is_some() { &[Kind::Emergency] } else { &[Kind::Ambulance, Kind::Police] };
    let number = |kind: &Kind| {
        let line = find(*kind)?;
        let phone = line.channels.iter().find(|channel| channel.kind == ChannelKind::Phone)?;
        let shown = phone.dial.clone().unwrap_or_else(|| phone.value.clone());
        Some(Number { kind: *kind, shown, href: format!("tel:{}", phone.value.replace('#', "%23")) })
    };
    kinds.iter().filter_map(number).collect()
}
