//! `WebKitGTK` as its own small browser, with a display.

use super::{
    app::Home,
    display::Display,
    process::{Program, await_listener, free_port},
    session::Session,
    trace,
};
use serde_json::json;
use std::{path::Path, process::Stdio};

/// `MiniBrowser` for the pages at `base`; what it and its driver ask of the system is written to `trace`.
///
/// # Panics
/// If `WebKitWebDriver` or `MiniBrowser` is not installed.
pub async fn webkit(display: &Display, home: &Home, base: &str, trace: &Path) -> Session {
    let port = free_port();
    let (strace, arguments) = trace::watched(trace, "WebKitWebDriver");
    let mut command = home.command(strace);
    command.args(arguments).arg(format!("--port={port}")).env("DISPLAY", display.name());
    let driver = Program::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()));
    await_listener("WebKitWebDriver", port);
    let browser = format!("/usr/lib/{}-linux-gnu/webkit2gtk-4.1/MiniBrowser", std::env::consts::ARCH);
    assert!(Path::new(&browser).exists(), "{browser} is not there: libwebkit2gtk-4.1-0 brings it");
    let capabilities = json!({ "webkitgtk:browserOptions": { "binary": browser, "args": ["--automation"] } });
    Session::open(driver, port, capabilities, base, Vec::new()).await
}
