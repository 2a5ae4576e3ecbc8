//! A display of one's own, with hands to use it.

use super::process::{Program, await_that};
use std::process::{Command, Stdio};

/// An X server that shows nothing to anybody.
pub struct Display {
    name: String,
    _server: Program,
}

impl Display {
    /// Starts one under a number that the server finds itself.
    ///
    /// # Panics
    /// If `Xvfb` is not installed.
    pub fn start() -> Self {
        let arguments = ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"];
        let mut server = Program::start(
            Command::new("Xvfb").args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()),
        );
        let name = server
            .lines()
            .find("the number of the display", |line| line.trim().parse::<u32>().ok().map(|number| format!(":{number}")));
        Self { name, _server: server }
    }

    /// Its name, as in `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What `xdotool` says.
    ///
    /// # Panics
    /// If it is not installed or fails.
    pub fn xdotool(&self, arguments: &[&str]) -> String {
        self.try_xdotool(arguments).unwrap_or_else(|error| panic!("xdotool {arguments:?}: {error}"))
    }

    fn try_xdotool(&self, arguments: &[&str]) -> Result<String, String> {
        let output = Command::new("xdotool").env("DISPLAY", &self.name).args(arguments).output().expect("xdotool runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
    }

    /// The app's windows that can be seen.
    pub fn windows(&self) -> Vec<String> {
        // It fails when it finds none.
        let found = self.try_xdotool(&["search", "--onlyvisible", "--name", "^Wayside$"]).unwrap_or_default();
        found.split_whitespace().map(str::to_owned).collect()
    }

    /// The app's window, given the keyboard, which without a window manager nobody else does.
    pub fn focus_window(&self) -> String {
        let window = await_that("the window", || self.windows().pop());
        self.xdotool(&["windowfocus", "--sync", &window]);
        window
    }

    /// The window that has the keyboard; empty if none has.
    pub fn focused(&self) -> String {
        self.try_xdotool(&["getwindowfocus"]).unwrap_or_default().trim().to_owned()
    }

    /// Clicks at a point of the screen. The window lies at its corner.
    pub fn click(&self, (x, y): (f64, f64)) {
        self.xdotool(&["mousemove", &format!("{x:.0}"), &format!("{y:.0}"), "click", "1"]);
    }
}
