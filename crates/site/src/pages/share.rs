//! `/{lang}/share`: hand it out over the local network, from the window; and the poster that tells phones how to get there.

use super::{Made, render};
use crate::{
    action::SHARE_HOURS,
    qr::{qr_svg, wifi_text},
    view::View,
    visit::{Running, Share, ShareChoice, Wifi},
};
use askama::Template;
use wayside_pack::{
    fold::fold,
    language::{Direction, Language},
};

#[derive(Template)]
#[template(path = "share.html")]
struct Page<'a> {
    v: &'a View<'a>,
    token: &'a str,
    share: &'a Share,
    choice: &'a ShareChoice,
    hours: &'static [u8],
    letters: Vec<Letter>,
    codes: Option<Codes>,
}

/// The countries that begin with a letter: code, name.
struct Letter {
    letter: char,
    countries: Vec<(String, String)>,
}

/// Countries in the order of the reader's language, by the letter that each name begins with.
fn by_letter(countries: Vec<(String, String)>) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::new();
    for (code, name) in countries {
        // The letter alone: a whole name would lose its article.
        let first: String = name.chars().take(1).collect();
        let letter = fold(&first).chars().next().map_or('?', |letter| letter.to_ascii_uppercase());
        match letters.last_mut() {
            Some(last) if last.letter == letter => last.countries.push((code, name)),
            _ => letters.push(Letter { letter, countries: vec![(code, name)] }),
        }
    }
    letters
}

/// What a phone needs to get here.
struct Codes {
    running: Running,
    address: String,
    wifi: Option<String>,
    /// "Stay connected" in the chosen languages.
    stay: Vec<Said>,
}

/// A sentence in a language.
struct Said {
    lang: String,
    dir: &'static str,
    text: String,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
impl Page<'_> {
    fn speaks(&self, tag: &str) -> bool {
        self.choice.languages.iter().any(|chosen| chosen == tag)
    }

    fn covers(&self, code: &str) -> bool {
        self.choice.countries.iter().any(|chosen| chosen == code)
    }

    fn is_network(&self, name: &str, first: &bool) -> bool {
        if self.share.networks.iter().any(|network| network.name == self.choice.network) {
            return self.choice.network == name;
        }
        *first
    }

    fn is_hours(&self, hours: &u8) -> bool {
        *hours == self.choice.hours.max(SHARE_HOURS[0])
    }

    fn wifi(&self) -> (&str, &str) {
        self.choice.wifi.as_ref().map_or(("", ""), |wifi| (&wifi.name, &wifi.password))
    }
}

/// Choose, start, watch, stop. Only where something can be handed out: a browser that came over the network has no such page.
pub(super) fn page(view: &mut View<'_>) -> Made {
    let (Some(share), Some(token)) = (&view.visit.share, view.visit.token.as_deref()) else { return Ok(None) };
    view.title = view.t("share-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let codes = codes(view, share)?;
    let letters = if codes.is_none() { by_letter(view.site.pack.countries(view.lang)?) } else { Vec::new() };
    render(&Page { v: view, token, share, choice: &share.choice, hours: &SHARE_HOURS, letters, codes })
}

#[derive(Template)]
#[template(path = "share-poster.html")]
struct Poster<'a> {
    v: &'a View<'a>,
    codes: Codes,
    network: Option<&'a Wifi>,
}

/// What hangs on the wall while it is handed out.
pub(super) fn poster(view: &mut View<'_>) -> Made {
    let Some(share) = &view.visit.share else { return Ok(None) };
    view.title = view.t("share-poster").into_owned();
    view.back = Some(("/share".into(), "share-title".into()));
    let Some(codes) = codes(view, share)? else { return Ok(None) };
    let network = share.choice.wifi.as_ref();
    render(&Poster { v: view, codes, network })
}

fn codes(view: &View<'_>, share: &Share) -> Result<Option<Codes>, wayside_pack::Error> {
    let Some(running) = share.running.clone() else { return Ok(None) };
    let chosen = |language: &&Language| share.choice.languages.is_empty() || share.choice.languages.contains(&language.tag);
    let mut stay = Vec::new();
    for language in view.languages().iter().filter(chosen) {
        let text = view.in_language(&language.tag, "share-stay", &fluent_bundle::FluentArgs::new())?.unwrap_or_default();
        stay.push(Said { lang: language.tag.clone(), dir: Direction::of(&language.tag).as_str(), text });
    }
    let wifi = share.choice.wifi.as_ref().map(|wifi| qr_svg(&wifi_text(&wifi.name, &wifi.password), &view.t("share-wifi-code")));
    let address = qr_svg(&running.address, &view.t("share-address-code"));
    Ok(Some(Codes { address: address.unwrap_or_default(), wifi: wifi.flatten(), stay, running }))
}
