//! The quick exit: by button (an action, see `session`), by key, and by closing the window.
//!
//! Nothing is saved and nobody is asked. Pages are in memory only (see `window` for how `WebKit` is kept from writing), so ending
//! the process is all that has to be done; `WebKit`'s processes end with it.

use tauri::{Runtime, WebviewWindow, WindowEvent};

/// Ends the app at once.
pub(crate) fn now() -> ! {
    std::process::exit(0)
}

/// Ends the app at once when its window is closed, by whatever way the system has for that.
pub(crate) fn with_window<R: Runtime>(window: &WebviewWindow<R>) {
    window.on_window_event(|event| {
        if matches!(event, WindowEvent::CloseRequested { .. } | WindowEvent::Destroyed) {
            now();
        }
    });
}

/// Escape, Ctrl+Q and Ctrl+W leave. Pages run no script, so the toolkit has to see the keys: the window gets each key before
/// the page does. A menu with accelerators would be portable, but GTK ignores those of a menu that is not shown, and a menu
/// bar is one more thing in the way.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "dragonfly", target_os = "openbsd", target_os = "netbsd"))]
pub(crate) fn by_key<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use gtk::{glib::Propagation, prelude::WidgetExt};
    window.gtk_window()?.connect_key_press_event(|_, key| if leaves(key) { now() } else { Propagation::Proceed });
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "dragonfly", target_os = "openbsd", target_os = "netbsd"))]
fn leaves(key: &gtk::gdk::EventKey) -> bool {
    use gtk::gdk::{Display, Keymap, ModifierType, keys::constants as name};
    if key.keyval() == name::Escape {
        return true;
    }
    if !key.state().contains(ModifierType::CONTROL_MASK) {
        return false;
    }
    // A keyboard set to Arabic or Russian has no Q: the key that would be Q in one of the layouts is meant.
    let letters = |value: u32| matches!(char::from_u32(value), Some('q' | 'Q' | 'w' | 'W'));
    let keymap = Display::default().and_then(|display| Keymap::for_display(&display));
    letters(*key.keyval())
        || keymap.is_some_and(|keymap| {
            keymap.entries_for_keycode(key.hardware_keycode().into()).iter().any(|(_, value)| letters(*value))
        })
}

/// Escape, Ctrl+Q and Ctrl+W (on macOS with ⌘) leave. On macOS the menu is where keys live, and it is not in the window; on
/// Windows it is hidden.
#[cfg(any(target_os = "macos", windows))]
pub(crate) fn by_key<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    menu::attach(window)
}

/// A phone has no keyboard; its home button is the quick exit.
#[cfg(mobile)]
#[allow(clippy::unnecessary_wraps, reason = "the same on every platform for the one who calls it")]
pub(crate) fn by_key<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

// Compiled for the tests on Linux too, so that it does not rot where nobody builds it.
#[cfg(any(target_os = "macos", windows, all(test, desktop)))]
#[cfg_attr(not(any(target_os = "macos", windows)), allow(dead_code, reason = "no menu on Linux, see `by_key`"))]
mod menu;
