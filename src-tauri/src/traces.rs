//! What the libraries under the window would leave behind if nobody told them not to.
//!
//! `WebKit` shares the work among processes. They inherit what is set here: environment variables and the limit on dumps.

use std::panic;

/// Environment variables for this process and `WebKit`'s, each with the trace it prevents.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "dragonfly", target_os = "openbsd", target_os = "netbsd"))]
const VARIABLES: &[(&str, &str)] = &[
    // Mesa and the NVIDIA driver keep compiled shaders in ~/.cache: no content, but the hour the app was used.
    ("MESA_SHADER_CACHE_DISABLE", "true"),
    ("MESA_GLSL_CACHE_DISABLE", "true"),
    ("__GL_SHADER_DISK_CACHE", "0"),
    // GIO watches the network over a netlink socket. Nothing here cares whether there is a network.
    ("GIO_USE_NETWORK_MONITOR", "base"),
];

/// Keeps traces from being made. To be called first, while the process has one thread.
pub(crate) fn prevent() {
    quiet_panics();
    no_dumps();
    variables();
}

/// A panic says where it happened and nothing else: its words may hold what a person searched for, and desktops write what
/// programs say into their journal.
fn quiet_panics() {
    panic::set_hook(Box::new(|info| {
        if let Some(place) = info.location() {
            eprintln!("wayside: internal error at {}:{}", place.file(), place.line());
        }
    }));
}

/// A crash leaves no copy of the memory. One byte, not none: Linux hands a dump of limit 0 to a collecting program all the
/// same, and one of limit 1 to nobody (`fs/coredump.c`).
#[cfg(unix)]
fn no_dumps() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    // Where the limit cannot be lowered it is lower already.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(1), maximum: Some(1) });
}

#[cfg(not(unix))]
fn no_dumps() {}

/// `std::env::set_var` is unsafe, as another thread might be reading; `GLib`'s is not marked so. It is called while there is one
/// thread. Starting the program again with another environment would load `WebKit` twice.
#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "dragonfly", target_os = "openbsd", target_os = "netbsd"))]
fn variables() {
    // dconf marks in this folder when it was asked, and without one in ~/.cache. No desktop session is without one, so there
    // are no settings to be read either.
    let no_session = std::env::var_os("XDG_RUNTIME_DIR").is_none().then_some(("GSETTINGS_BACKEND", "memory"));
    for (name, value) in VARIABLES.iter().copied().chain(no_session) {
        // Fails for a name with `=` only.
        let _ = gtk::glib::setenv(name, value, true);
    }
}

#[cfg(not(any(
    target_os = "linux",
    target_os = "freebsd",
    target_os = "dragonfly",
    target_os = "openbsd",
    target_os = "netbsd"
)))]
fn variables() {}
