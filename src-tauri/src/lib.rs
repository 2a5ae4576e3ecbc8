//! The window: one webview that shows the pages of `wayside-site`.
//!
//! It owns the window's switches, the `page` scheme, which links leave the app, the settings kept on the device, and the quick
//! exit. It has no command, no IPC and no page of its own, but for the one that stands in when a page could not be made.

mod leave;
mod links;
mod plain;
mod scheme;
mod session;
mod settings;
#[cfg(desktop)]
mod share;
mod system;
mod tokens;
mod traces;
mod window;

use session::{Session, Start};
use std::{
    error::Error,
    thread::{self, JoinHandle},
};
use tauri::{App, AppHandle, Builder, Context, Manager, Runtime};
use wayside_site::Site;

/// What can stop the app from starting.
#[derive(Debug, thiserror::Error)]
enum StartError {
    /// There is nothing to open a window on.
    #[error(transparent)]
    Display(#[from] system::NoDisplay),
    /// The base pack could not be opened.
    #[error("the pages could not be read")]
    Pack(#[from] wayside_pack::Error),
    /// The thread that opens the pack ended before its time.
    #[error("the pages could not be read")]
    Thread,
    /// The system gave no random bytes.
    #[error("no random bytes for the token")]
    Random(#[from] getrandom::Error),
    /// Tauri or the toolkit failed.
    #[error("the window could not be opened")]
    Window(#[from] tauri::Error),
}

/// Opens the window and ends with it.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    traces::prevent();
    if let Err(error) = start() {
        complain(&error);
        std::process::exit(1);
    }
}

fn start() -> Result<(), StartError> {
    // The pack is opened while the toolkit gets ready, so that it costs no time.
    let site = thread::spawn(site);
    system::display()?;
    let builder = scheme::register(plugins(Builder::default()));
    builder
        .setup(move |app| {
            // Tauri panics on an error here, and the panic hook says nothing but a place.
            open(app, site).inspect_err(complain)?;
            Ok(())
        })
        .build(context())?
        .run(|_, _| {});
    Ok(())
}

/// One line with the error and its causes. At the start no address has been visited that could be in it.
fn complain(error: &StartError) {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        line = format!("{line}: {error}");
        cause = error.source();
    }
    eprintln!("wayside: {line}");
}

/// `tauri.conf.json` and the capability, as they were when this was built.
fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Plugins for what Rust does with the system. No page can reach them.
fn plugins<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    // First, because a second start ends in it.
    #[cfg(desktop)]
    let builder = builder.plugin(tauri_plugin_single_instance::init(|app: &AppHandle<R>, _, _| window::focus(app)));
    builder.plugin(tauri_plugin_opener::init())
}

fn site() -> Result<Site, wayside_pack::Error> {
    Site::new(wayside_base::open()?)
}

fn open<R: Runtime>(app: &App<R>, site: JoinHandle<Result<Site, wayside_pack::Error>>) -> Result<(), StartError> {
    let site = site.join().map_err(|_| StartError::Thread)??;
    let session = Session::new(site, Start { store: settings::store(app), languages: system::languages() })?;
    let address = session.first_address();
    app.manage(session);
    window::open(app.handle(), &address)?;
    Ok(())
}

#[cfg(test)]
mod tests;
