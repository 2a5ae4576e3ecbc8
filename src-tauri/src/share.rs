//! The hand-out that the window starts and stops. Everything that was chosen is in memory and ends with the app.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use wayside_handout::{Config, Handout, Network, ShareError, networks};
use wayside_site::{Running, Share, ShareChoice, Site};

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
        let shown = |network: Network| wayside_site::Network { name: network.name, address: network.address.to_string() };
        let (networks, fault) = match networks {
            Ok(networks) => (networks.into_iter().map(shown).collect(), None),
            Err(error) => (Vec::new(), Some(notice(&error))),
        };
        Share { networks, fault, choice: state.choice.clone(), running: state.running.as_ref().map(Started::view) }
    }

    /// Starts to hand out what was chosen; one that runs is stopped before. What was chosen stays in the form, whatever happens.
    pub(crate) fn start(&self, site: &Arc<Site>, choice: ShareChoice) -> Result<(), ShareError> {
        let mut state = self.state();
        state.running = None;
        state.choice = choice;
        let choice = &state.choice;
        let time = Duration::from_hours(choice.hours.max(1).into());
        let network = Network::named(&choice.network)?;
        let config = Config {
            languages: known(&choice.languages, |tag| site.languages().iter().any(|language| language.tag == tag)),
            countries: known(&choice.countries, |code| is_country(site, code)),
            stop_after: Some(time),
            folder: choice.folder.as_ref().map(Into::into),
            ..Config::new(network)
        };
        let handout = Handout::start(Arc::clone(site), config)?;
        let until = jiff::Timestamp::now().checked_add(time).unwrap_or(jiff::Timestamp::MAX);
        state.running = Some(Started { handout, until });
        Ok(())
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

/// What the pack knows of what a form sent.
fn known(asked: &[String], is_known: impl Fn(&str) -> bool) -> Vec<String> {
    asked.iter().filter(|one| is_known(one)).cloned().collect()
}

fn is_country(site: &Site, code: &str) -> bool {
    site.pack().name("en", "region", code).is_ok_and(|name| name.is_some())
}

/// Id of the sentence about a hand-out that did not start.
pub(crate) fn notice(error: &ShareError) -> String {
    format!("err-{}", error.code())
}
