//! A browser of 2020, as old phones have it: Chromium 87 from Qt 5, which does not know `:has()`.

use super::{
    app::Home,
    display::Display,
    process::{Lines, Program},
};
use serde_json::{Value, json};
use std::{
    io::Write,
    process::{ChildStdin, Stdio},
};
use tempfile::TempDir;

const DRIVER: &str = include_str!("chromium87.py");

/// Chromium 87 with one window as large as a phone, in which pages run nothing. It ends when it is dropped.
pub struct Chromium87 {
    program: Program,
    commands: ChildStdin,
    answers: Lines,
    base: String,
    _keep: (Display, Home, TempDir),
}

impl Chromium87 {
    /// The browser, for the pages at `base`.
    ///
    /// # Panics
    /// If it is not installed.
    pub fn start(base: &str) -> Self {
        let (display, home, folder) = (Display::start(), Home::new(), TempDir::new().expect("a folder for the driver"));
        let driver = folder.path().join("driver.py");
        std::fs::write(&driver, DRIVER).expect("the driver can be written");
        // The system's own Python is the one that has Qt.
        let mut command = home.command("/usr/bin/python3");
        command.arg(&driver).env("DISPLAY", display.name()).env("QTWEBENGINE_DISABLE_SANDBOX", "1");
        command.env("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu");
        let mut program = Program::start(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()));
        let (commands, answers) = (program.input(), program.lines());
        let mut browser = Self { program, commands, answers, base: base.to_owned(), _keep: (display, home, folder) };
        let knows = browser.script("return CSS.supports('selector(:has(a))')", &[]);
        assert_eq!(knows, Value::Bool(false), "this engine is not old enough");
        browser
    }

    fn command(&mut self, command: &Value) -> Value {
        writeln!(self.commands, "{command}").expect("the driver listens");
        self.answers.find("an answer", |line| serde_json::from_str(line).ok())
    }

    /// Goes to an address and waits until it is there.
    ///
    /// # Panics
    /// If it cannot.
    pub fn goto(&mut self, address: &str) {
        let url = format!("{}{address}", self.base);
        assert_eq!(self.command(&json!({ "goto": url })), Value::Bool(true), "{url}");
    }

    /// What a script says, from outside the page.
    ///
    /// # Panics
    /// If the driver ends.
    pub fn script(&mut self, body: &str, arguments: &[Value]) -> Value {
        assert!(self.program.ended().is_none(), "python3-pyqt5.qtwebengine is not installed, or does not start");
        self.command(&json!({ "script": body, "arguments": arguments }))
    }

    /// Which of these elements are not there or not seen.
    pub fn missing(&mut self, selectors: &[String]) -> Vec<String> {
        let script = "return arguments[0].filter(one => !(document.querySelector(one) && document.querySelector(one).getClientRects().length))";
        let missing = self.script(script, &[json!(selectors)]);
        serde_json::from_value(missing).expect("a list")
    }
}
