//! What the app knows while it runs: settings, whether they are kept, and what an action does to them. All of it is in memory
//! and ends with the process; only *Remember* writes, through `settings`.

use crate::{
    plain,
    settings::{Kept, Store},
    system::System,
    tokens::Tokens,
};
use http::{Request, Response};
use std::{
    borrow::Cow,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use wayside_site::{Action, Body, Face, Settings, Site, Visit};

/// What the system tells at the start.
pub(crate) struct Start {
    /// Where settings can be kept; `None` if the system has no place.
    pub(crate) store: Option<Store>,
    /// Languages the system asks for, best first.
    pub(crate) languages: Vec<String>,
}

/// One run of the app.
pub(crate) struct Session {
    site: Arc<Site>,
    store: Option<Store>,
    languages: Vec<String>,
    tokens: Tokens,
    state: Mutex<Kept>,
    #[cfg(desktop)]
    sharing: crate::share::Sharing,
}

/// A message id; the sentence is the site's.
type Notice = Cow<'static, str>;

impl Session {
    /// A session with the settings that are kept, or none.
    pub(crate) fn new(site: Site, start: Start) -> Result<Self, getrandom::Error> {
        let state = start.store.as_ref().map(Store::load).unwrap_or_default();
        let Start { store, languages } = start;
        Ok(Self {
            site: Arc::new(site),
            store,
            languages,
            tokens: Tokens::new()?,
            state: Mutex::new(state),
            #[cfg(desktop)]
            sharing: crate::share::Sharing::default(),
        })
    }

    /// Where the window opens: in the language kept, else in the system's, else at the list of languages.
    pub(crate) fn first_address(&self) -> String {
        let kept: Vec<String> = self.state().settings.lang.clone().into_iter().collect();
        let lang = self.site.language_for(&kept).or_else(|| self.site.language_for(&self.languages));
        lang.map_or_else(|| "/".to_owned(), |lang| format!("/{lang}/"))
    }

    /// The page at an address, after doing what the address asks for.
    pub(crate) fn answer(&self, request: &Request<()>, system: &dyn System) -> Response<Body> {
        let token = self.tokens.given(request.uri().query());
        let asked = token.and_then(|token| self.site.action(request, &Visit { token: Some(token), ..self.visit(None) }));
        let notice = match asked {
            Some(Action::Leave) => {
                system.leave();
                return plain::blank();
            }
            Some(action) if self.tokens.spend(&request.uri().to_string()) => self.act(action, system),
            _ => None,
        };
        self.site.respond(request, &Visit { share: self.share(request.uri().path()), ..self.visit(notice) })
    }

    /// What the page at a path can say of a hand-out.
    #[cfg(desktop)]
    #[allow(clippy::unnecessary_wraps, reason = "the same on every platform for the one who calls it")]
    fn share(&self, path: &str) -> Option<wayside_site::Share> {
        Some(self.sharing.view(path.split('/').nth(2) == Some("share")))
    }

    /// A phone hands out nothing.
    #[cfg(mobile)]
    #[allow(clippy::unused_self, reason = "the same on every platform for the one who calls it")]
    fn share(&self, _: &str) -> Option<wayside_site::Share> {
        None
    }

    /// Whether an address asks for the page that is shown to be printed. Printing changes nothing, so *Back* may do it again.
    pub(crate) fn prints(&self, address: &tauri::Url) -> bool {
        let Some(token) = self.tokens.given(address.query()) else { return false };
        let request = Request::get(format!("{}?{}", address.path(), address.query().unwrap_or_default())).body(());
        let visit = Visit { token: Some(token), ..Visit::new(Face::Window, jiff::Timestamp::UNIX_EPOCH) };
        request.is_ok_and(|request| self.site.action(&request, &visit) == Some(Action::Print))
    }

    /// A token for the page that stands in for one that failed.
    pub(crate) fn token(&self) -> String {
        self.tokens.fresh()
    }

    fn visit(&self, notice: Option<Notice>) -> Visit {
        let state = self.state();
        Visit {
            settings: state.settings.clone(),
            languages: self.languages.clone(),
            token: Some(self.tokens.fresh()),
            remembered: state.remembered,
            notice,
            ..Visit::new(Face::Window, jiff::Timestamp::now())
        }
    }

    /// Does what was asked for; the sentence to show for it.
    fn act(&self, action: Action, system: &dyn System) -> Option<Notice> {
        // The lock is held while the file is written, so that the file and the memory agree.
        let mut state = self.state();
        let notice = match action {
            Action::Leave | Action::Print => return None,
            Action::Apply(settings) => {
                state.settings = settings;
                if state.remembered && !self.keep(&state.settings) { "notice-not-kept" } else { "notice-applied" }
            }
            Action::Remember(settings) => {
                state.settings = settings;
                let kept = self.keep(&state.settings);
                // An older file may lie there still, and *Forget* must stay in reach.
                state.remembered |= kept;
                if kept { "notice-remembered" } else { "notice-not-kept" }
            }
            Action::Forget => {
                state.settings = Settings::default();
                state.remembered = !self.forget();
                if state.remembered { "notice-not-forgotten" } else { "notice-forgotten" }
            }
            #[cfg(desktop)]
            Action::ShareStart(choice) => {
                drop(state);
                match self.sharing.start(&self.site, choice) {
                    Ok(()) => "notice-shared",
                    Err(notice) => return Some(notice.into()),
                }
            }
            #[cfg(desktop)]
            Action::ShareStop => {
                self.sharing.stop();
                "notice-share-stopped"
            }
            #[cfg(desktop)]
            Action::ShareSave(choice) => {
                drop(state);
                match self.sharing.save(&self.site, choice, system.downloads()) {
                    Ok(()) => "notice-share-saved",
                    Err(notice) => return Some(notice.into()),
                }
            }
            #[cfg(mobile)]
            Action::ShareStart(_) | Action::ShareStop | Action::ShareSave(_) => return None,
            Action::Open(address) => {
                drop(state);
                if system.open(&address) { "notice-opened" } else { "notice-not-opened" }
            }
        };
        Some(notice.into())
    }

    /// Whether settings could be written.
    fn keep(&self, settings: &Settings) -> bool {
        self.store.as_ref().is_some_and(|store| store.save(settings).is_ok())
    }

    /// Whether nothing is kept any more.
    fn forget(&self) -> bool {
        self.store.as_ref().is_none_or(|store| store.forget().is_ok())
    }

    fn state(&self) -> MutexGuard<'_, Kept> {
        // Settings are replaced whole, so a panic elsewhere cannot have left them half-changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
