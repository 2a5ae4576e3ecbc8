//! What the app asks of the system it runs on.

use crate::{leave, window};
use std::path::PathBuf;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_opener::OpenerExt;

/// What a page can make the system do, through an action. Tests put something else in its place.
pub(crate) trait System {
    /// Ends the app at once.
    fn leave(&self);

    /// Shows the system's dialog for printing the page that is shown.
    fn print(&self);

    /// Opens an address with the program that the system has for it; whether that worked.
    fn open(&self, address: &str) -> bool;

    /// Where the person at this computer finds what was saved; `None` if the system has no such place.
    fn downloads(&self) -> Option<PathBuf>;
}

impl<R: Runtime> System for AppHandle<R> {
    fn leave(&self) {
        // Ending beside the main thread while it draws could crash, and a crash can leave a memory dump.
        if self.run_on_main_thread(|| leave::now()).is_err() {
            leave::now();
        }
    }

    fn print(&self) {
        // Nothing can be shown if it fails: the page stays, and the keys of the system for printing may work.
        let _ = window::shown(self).map(|window| window.print());
    }

    fn open(&self, address: &str) -> bool {
        // The error is dropped: it may hold the address.
        self.opener().open_url(address, None::<&str>).is_ok()
    }

    fn downloads(&self) -> Option<PathBuf> {
        // A desktop that names no folders still has the one that browsers use.
        self.path().download_dir().or_else(|_| self.path().home_dir().map(|home| home.join("Downloads"))).ok()
    }
}

/// Languages that the system asks for, best first.
pub(crate) fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Gets the toolkit ready. Without this it would be Tauri's to do, which answers a missing display with a panic.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "dragonfly", target_os = "openbsd", target_os = "netbsd"))]
pub(crate) fn display() -> Result<(), NoDisplay> {
    gtk::init().map_err(|_| NoDisplay)
}

/// Other systems have a display wherever they run programs with windows.
#[cfg(not(any(
    target_os = "linux",
    target_os = "freebsd",
    target_os = "dragonfly",
    target_os = "openbsd",
    target_os = "netbsd"
)))]
#[allow(clippy::unnecessary_wraps, reason = "the same on every platform for the one who calls it")]
pub(crate) fn display() -> Result<(), NoDisplay> {
    Ok(())
}

/// There is no display to open a window on.
#[derive(Debug, thiserror::Error)]
#[error("there is no display to open a window on; `wayside serve` shows the same pages in a browser")]
pub(crate) struct NoDisplay;
