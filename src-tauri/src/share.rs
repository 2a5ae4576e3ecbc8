//! The hand-out that the window starts and stops. Everything that was chosen is in memory and ends with the app.

use std::{
    fs,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tempfile::NamedTempFile;
use wayside_handout::{Choice, Config, HandedFile, Handout, Network, ShareError, networks, phone_files};
use wayside_site::{Running, Share, ShareChoice, Site, Wifi};

/// Names that are tried for a saved file.
const MOST_SAVED: usize = 1000;

/// The hand-out of this app, running or not.
#[derive(Default)]
pub(crate) struct Sharing(Mutex<State>);

#[derive(Default)]
struct State {
    choice: ShareChoice,
    running: Option<Started>,
}

/// A hand-out, and when it stops by itself.
struct Started {
    handout: wayside_handout::Running,
    until: jiff::Timestamp,
}

impl Sharing {
    /// What a page can say of it. Only the page that starts a hand-out lists the networks: asking the system for them is more than any
    /// other page needs.
    pub(crate) fn view(&self, with_networks: bool) -> Share {
        let state = self.state();
        let networks = if with_networks && state.running.is_none() { networks() } else { Ok(Vec::new()) };
        let shown = |network: Network| wayside_site::Network {
            name: network.name,
            address: network.address.to_string(),
            is_wireless: network.is_wireless,
            is_loopback: network.is_loopback,
        };
        let (networks, fault) = match networks {
            Ok(networks) => (networks.into_iter().map(shown).collect(), None),
            Err(error) => (Vec::new(), Some(notice(&error))),
        };
        Share { networks, fault, choice: state.choice.clone(), running: state.running.as_ref().map(Started::view) }
    }

    /// Starts to hand out what was chosen; one that runs is stopped before. What was chosen stays in the form, whatever happens. What
    /// is wrong comes back as the id of the sentence that says so.
    pub(crate) fn start(&self, site: &Arc<Site>, choice: ShareChoice) -> Result<(), String> {
        let mut state = self.state();
        state.running = None;
        state.choice = choice;
        let choice = &state.choice;
        if let Some(wrong) = choice.wifi.as_ref().and_then(wrong_wifi) {
            return Err(wrong.to_owned());
        }
        let time = Duration::from_hours(choice.hours.max(1).into());
        let Choice { languages, countries, .. } = for_phones(site, choice);
        let started = Network::named(&choice.network).and_then(|network| {
            let folder = choice.folder.as_ref().map(Into::into);
            let config = Config { languages, countries, stop_after: Some(time), folder, ..Config::new(network) };
            Handout::start(Arc::clone(site), config)
        });
        let handout = started.map_err(|error| notice(&error))?;
        let until = jiff::Timestamp::now().checked_add(time).unwrap_or(jiff::Timestamp::MAX);
        state.running = Some(Started { handout, until });
        Ok(())
    }

    /// Saves the phone files of what was chosen in a folder, beside whatever is there. What is wrong comes back as the id of the
    /// sentence that says so.
    pub(crate) fn save(&self, site: &Site, choice: ShareChoice, folder: Option<PathBuf>) -> Result<(), String> {
        let wanted = for_phones(site, &choice);
        self.state().choice = choice;
        let files = phone_files(site, &wanted).map_err(|error| notice(&error.into()))?;
        let saved = folder.ok_or(ErrorKind::NotFound.into()).and_then(|folder| {
            fs::create_dir_all(&folder)?;
            files.iter().try_for_each(|file| place(&folder, file))
        });
        saved.map_err(|_: io::Error| "err-share-save".to_owned())
    }

    /// Hands out no more.
    pub(crate) fn stop(&self) {
        self.state().running = None;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Fields are replaced whole, so a panic elsewhere cannot have left them half-changed.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.running.as_ref().is_some_and(|started| started.handout.is_over()) {
            state.running = None;
        }
        state
    }
}

impl Started {
    fn view(&self) -> Running {
        let left = self.until.as_second().saturating_sub(jiff::Timestamp::now().as_second());
        Running {
            address: self.handout.address(),
            by_name: self.handout.address_by_name(),
            phones: self.handout.phones(),
            minutes_left: u32::try_from(left.max(0).div_euclid(60) + i64::from(left % 60 > 0)).unwrap_or(0),
        }
    }
}

/// What is wrong with a Wi-Fi that no phone could join. Lengths of a passphrase: IEEE 802.11, annex J.4.1.
fn wrong_wifi(wifi: &Wifi) -> Option<&'static str> {
    match (wifi.name.is_empty(), wifi.password.len()) {
        (true, _) => Some("err-share-wifi-name"),
        (false, 1..8 | 64..) => Some("err-share-wifi-password"),
        _ => None,
    }
}

/// A file appears whole, under a name that is free.
fn place(folder: &Path, file: &HandedFile) -> io::Result<()> {
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(&file.bytes)?;
    let (stem, ending) = file.name.rsplit_once('.').unwrap_or((&file.name, "html"));
    let others = (2..MOST_SAVED).map(|number| format!("{stem}-{number}.{ending}"));
    for name in [file.name.clone()].into_iter().chain(others) {
        match new.persist_noclobber(folder.join(name)) {
            Ok(_) => return Ok(()),
            Err(error) if error.error.kind() == ErrorKind::AlreadyExists => new = error.file,
            Err(error) => return Err(error.error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// What phone files are made of, as far as the pack knows what a form sent.
fn for_phones(site: &Site, choice: &ShareChoice) -> Choice {
    Choice {
        languages: known(&choice.languages, |tag| site.languages().iter().any(|language| language.tag == tag)),
        countries: known(&choice.countries, |code| is_country(site, code)),
        on: jiff::Timestamp::now(),
    }
}

/// What the pack knows of what a form sent.
fn known(asked: &[String], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    asked.iter().filter(|one| is_known(one)).cloned().collect()
}

fn is_country(site: &Site, code: &str) -> bool {
    site.pack().name("en", "region", code).is_ok_and(|name| name.is_some())
}

/// Id of the sentence about a hand-out that did not start.
fn notice(error: &ShareError) -> String {
    format!("err-{}", error.code())
}
