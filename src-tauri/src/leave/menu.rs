//! Keys that leave, as entries of a menu: macOS and Windows.

use tauri::{
    Manager, Runtime, WebviewWindow,
    menu::{Menu, MenuItem, Submenu},
};

/// Keys that leave. `CmdOrCtrl` is ⌘ on macOS.
const KEYS: [&str; 3] = ["Escape", "CmdOrCtrl+Q", "CmdOrCtrl+W"];

/// Adds the entries to the app's menu and ends the app when one is chosen. The app has no other entry that answers to an
/// event, so any event is one of these.
pub(crate) fn attach<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    let app = window.app_handle();
    // macOS needs the standard entries: copy and paste come from them.
    let menu = if cfg!(target_os = "macos") { Menu::default(app)? } else { Menu::new(app)? };
    menu.append(&entries(app)?)?;
    window.on_menu_event(|_, _| super::now());
    if cfg!(target_os = "macos") {
        app.set_menu(menu)?;
    } else {
        window.set_menu(menu)?;
        window.hide_menu()?;
    }
    Ok(())
}

fn entries<R: Runtime, M: Manager<R>>(manager: &M) -> tauri::Result<Submenu<R>> {
    let submenu = Submenu::new(manager, "✕", true)?;
    for keys in KEYS {
        submenu.append(&MenuItem::with_id(manager, keys, "✕", true, Some(keys))?)?;
    }
    Ok(submenu)
}
