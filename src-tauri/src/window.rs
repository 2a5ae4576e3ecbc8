//! The one window, and the reason for each of its switches.

use crate::{leave, links, scheme, session::Session, system::System};
use std::io::Write;
use tauri::{
    AppHandle, Manager, Runtime, WebviewUrl, WebviewWindowBuilder,
    webview::{NewWindowResponse, PageLoadEvent, PermissionResponse},
};

/// A proxy that is not there. No page has a link that the engine could follow by itself; should one ever get in, whatever the
/// engine would ask for ahead of time, down to the name of a host, ends here and not in the network.
const NOWHERE: &str = "http://127.0.0.1:9";

/// The window's name within the app.
const LABEL: &str = "main";

/// Opens the window at an address of the site.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, address: &str) -> tauri::Result<()> {
    let builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::CustomProtocol(scheme::address(address)?));
    let window = print_ready(walled(private(shaped(builder)), app)?).build()?;
    leave::with_window(&window);
    leave::by_key(&window)
}

/// Brings the window to the front: somebody has started the app a second time.
#[cfg(desktop)]
pub(crate) fn focus<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = shown(app) {
        // A window that cannot be raised is there all the same.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The window.
pub(crate) fn shown<R: Runtime>(app: &AppHandle<R>) -> Option<tauri::WebviewWindow<R>> {
    app.get_webview_window(LABEL)
}

type Window<'a, R> = WebviewWindowBuilder<'a, R, AppHandle<R>>;

/// What it looks like from outside.
fn shaped<R: Runtime>(builder: Window<'_, R>) -> Window<'_, R> {
    // On a phone the system gives the window its size.
    #[cfg(desktop)]
    let builder = builder
        // Says nothing of what this is about; the page's own title never gets here.
        .title("Wayside")
        // A phone's shape, which the pages are made for; they follow when it is pulled larger.
        .inner_size(412.0, 892.0)
        // The narrowest that pages are tested at.
        .min_inner_size(320.0, 480.0)
        // A laptop's screen may be lower than the window is high, and the leave button must be on it.
        .prevent_overflow()
        .resizable(true);
    // No pictures of the window: screenshots, sharing the screen, the overview of running apps. Windows and macOS; on Android
    // FLAG_SECURE does it, on Linux nothing does.
    #[cfg(desktop)]
    let builder = builder.content_protected(true);
    builder
}

/// What it must not keep.
fn private<R: Runtime>(builder: Window<'_, R>) -> Window<'_, R> {
    let builder = builder
        // Pages run no script, and a hostile pack has nothing to run.
        .disable_javascript()
        // No cookies, cache, history or storage on the disk.
        .incognito(!driven())
        // What was typed into a search field is not offered to the next person.
        .general_autofill_enabled(false)
        // Nobody looks into a page's insides, or at the list of what was loaded.
        .devtools(false);
    // Besides the incognito one, Tauri makes a store on the disk that no page uses: WebKit would write empty caches and salts
    // for it into the data folder, which would show that the app was used and when. Nothing can be made inside /dev/null.
    #[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "dragonfly", target_os = "openbsd", target_os = "netbsd"))]
    let builder = if driven() { builder } else { builder.data_directory("/dev/null".into()) };
    builder
}

/// Where it must not go, and what it must not be asked for.
fn walled<'a, R: Runtime>(builder: Window<'a, R>, app: &AppHandle<R>) -> tauri::Result<Window<'a, R>> {
    let app = app.clone();
    let nowhere = NOWHERE.parse().map_err(tauri::Error::InvalidUrl)?;
    let builder = builder
        .proxy_url(nowhere)
        // One wall of two: Tauri lets an address pass that it cannot read. The other is that pages carry no such address and
        // that their policy lets them fetch nothing.
        .on_navigation(move |url| {
            // The sheet that is printed stays where it is.
            if app.try_state::<Session>().is_some_and(|session| session.prints(url)) {
                app.print();
                return false;
            }
            links::follow(url, &app)
        })
        // One window is all there is to close.
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // "Save link as" would put a page on the disk.
        .on_download(|_, _| false)
        // Place, camera, microphone, notifications: never.
        .on_permission_request(|_, _| PermissionResponse::Deny);
    Ok(builder)
}

/// For the benches: says on standard output that a page stands, and holds no address. Costs nothing when nobody asks.
fn print_ready<R: Runtime>(builder: Window<'_, R>) -> Window<'_, R> {
    if std::env::var_os("WAYSIDE_PRINT_READY").is_none() {
        return builder;
    }
    builder.on_page_load(|_, load| {
        if load.event() == PageLoadEvent::Finished {
            // Nobody reads it: nothing is lost.
            let mut out = std::io::stdout();
            let _ = writeln!(out, "ready").and_then(|()| out.flush());
        }
    })
}

/// Whether a test drives the window over `WebDriver`, which cannot open a session in an incognito window. In debug builds only:
/// nobody can take the privacy out of the real app from outside.
fn driven() -> bool {
    cfg!(debug_assertions) && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}
