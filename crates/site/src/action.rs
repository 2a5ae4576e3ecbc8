//! Addresses that do something. The site only reads them; the face that sent the request does it, and then asks the site
//! for the page that says so.

use crate::{
    address::Address,
    visit::{Settings, ShareChoice, TextSize, Theme, Visit, Wifi},
};

/// Something the reader asked the window to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// End the app at once.
    Leave,
    /// Print the page that is shown, through the system's dialog.
    Print,
    /// Use these settings until the app ends; if they are remembered, write them again.
    Apply(Settings),
    /// Use these settings and keep them on the device.
    Remember(Settings),
    /// Remove what is kept on the device, and use the system's settings again.
    Forget,
    /// Hand out what was chosen over the local network.
    ShareStart(ShareChoice),
    /// Hand out no more.
    ShareStop,
    /// Save the phone files of what was chosen on this computer.
    ShareSave(ShareChoice),
    /// Open this address of the web in the system's browser. Always `https://` or `http://`.
    Open(String),
}

impl Action {
    /// The action that an address asks for, if it carries the token of this visit.
    pub(crate) fn of(address: &Address<'_>, visit: &Visit) -> Option<Self> {
        let token = visit.token.as_deref()?;
        if address.query("token").as_deref() != Some(token) {
            return None;
        }
        match address.segments() {
            [_, "leave"] => Some(Self::Leave),
            [_, "print"] => Some(Self::Print),
            [_, "out"] => address.query("to").filter(|to| is_web(to)).map(Self::Open),
            [_, "share"] => match address.query("do").as_deref() {
                Some("start") => Some(Self::ShareStart(share(address))),
                Some("stop") => Some(Self::ShareStop),
                Some("save") => Some(Self::ShareSave(share(address))),
                _ => None,
            },
            [lang, "settings"] => Some(match address.query("do").as_deref() {
                Some("forget") => Self::Forget,
                Some("remember") => Self::Remember(settings(lang, address, visit)),
                _ => Self::Apply(settings(lang, address, visit)),
            }),
            _ => None,
        }
    }
}

/// Whether an address is one of the web.
pub(crate) fn is_web(to: &str) -> bool {
    (to.starts_with("https://") || to.starts_with("http://")) && !to.contains(char::is_whitespace)
}

/// Hours after which a hand-out stops by itself; the first one unless another is chosen.
pub(crate) const SHARE_HOURS: [u8; 3] = [1, 4, 12];

/// What was chosen for a hand-out. Languages and countries are compared with the pack by the face that starts it.
fn share(address: &Address<'_>) -> ShareChoice {
    let word = |name: &str| address.query(name).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty());
    let hours = word("hours").and_then(|hours| hours.parse().ok()).filter(|hours| SHARE_HOURS.contains(hours));
    ShareChoice {
        network: word("network").unwrap_or_default(),
        languages: address.queries("lang"),
        countries: address.queries("country"),
        hours: hours.unwrap_or(SHARE_HOURS[0]),
        folder: word("folder"),
        wifi: Some(Wifi { name: word("wifi").unwrap_or_default(), password: address.query("password").unwrap_or_default() })
            .filter(|wifi| !wifi.name.is_empty() || !wifi.password.is_empty()),
    }
}

/// The settings of a form; what it leaves out stays as it was.
fn settings(lang: &str, address: &Address<'_>, visit: &Visit) -> Settings {
    let country = match address.query("country") {
        None => visit.settings.country.clone(),
        Some(code) => {
            Some(code.to_ascii_uppercase()).filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()))
        }
    };
    let word = |name: &str| address.query(name);
    Settings {
        lang: Some(lang.to_owned()),
        country,
        text: word("text").and_then(|word| TextSize::from_word(&word)).unwrap_or(visit.settings.text),
        theme: word("theme").and_then(|word| Theme::from_word(&word)).unwrap_or(visit.settings.theme),
    }
}
