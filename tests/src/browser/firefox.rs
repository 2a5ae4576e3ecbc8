//! Firefox without a window and without JavaScript in pages, over its own Marionette: Debian has no driver for it.

use super::process::{Program, await_that};
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
};
use tempfile::TempDir;

/// The profile: no JavaScript, a port of its own, and none of what Firefox asks its makers at a first start.
const PREFERENCES: &str = r#"user_pref("javascript.enabled", false);
user_pref("marionette.port", 0);
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
"#;

/// Firefox with one window. It ends when it is dropped.
pub struct Firefox {
    stream: BufReader<TcpStream>,
    base: String,
    commands: u64,
    _program: Program,
    _profile: TempDir,
}

impl Firefox {
    /// Firefox with a fresh profile, for the pages at `base`.
    ///
    /// # Panics
    /// If it is not installed or does not start.
    pub fn start(base: &str) -> Self {
        let profile = TempDir::new().expect("a folder for the profile");
        fs::write(profile.path().join("user.js"), PREFERENCES).expect("preferences can be written");
        let mut command = Command::new("firefox-esr");
        command.args(["--headless", "--marionette", "--no-remote", "--profile"]).arg(profile.path()).arg("about:blank");
        command.env("HOME", profile.path());
        let program = Program::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()));
        let file = profile.path().join("MarionetteActivePort");
        let stream = await_that("Firefox", || {
            let port: u16 = fs::read_to_string(&file).ok()?.trim().parse().ok()?;
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        let mut firefox =
            Self { stream: BufReader::new(stream), base: base.to_owned(), commands: 0, _program: program, _profile: profile };
        firefox.message();
        firefox.command("NewSession", &json!({}));
        firefox
    }

    /// Length, colon, JSON.
    fn message(&mut self) -> Value {
        let mut length = Vec::new();
        self.stream.read_until(b':', &mut length).expect("Firefox answers");
        length.pop();
        let length: usize = String::from_utf8_lossy(&length).parse().expect("a length");
        let mut message = vec![0; length];
        self.stream.read_exact(&mut message).expect("a whole message");
        serde_json::from_slice(&message).expect("JSON")
    }

    /// What a command answers.
    fn command(&mut self, name: &str, parameters: &Value) -> Value {
        self.commands += 1;
        let message = json!([0, self.commands, format!("WebDriver:{name}"), parameters]).to_string();
        write!(self.stream.get_mut(), "{}:{message}", message.len()).expect("Firefox listens");
        let answer = self.message();
        assert!(answer[2].is_null(), "{name} {parameters}: {}", answer[2]);
        answer[3]["value"].clone()
    }

    /// Goes to an address.
    ///
    /// # Panics
    /// If it cannot.
    pub fn goto(&mut self, address: &str) {
        let url = format!("{}{address}", self.base);
        self.command("Navigate", &json!({ "url": url }));
    }

    /// Where it is, without the base.
    ///
    /// # Panics
    /// If it does not say.
    pub fn address(&mut self) -> String {
        let url = self.command("GetCurrentURL", &json!({}));
        url.as_str().unwrap_or_default().trim_start_matches(&self.base).to_owned()
    }

    fn element(&mut self, selector: &str) -> Value {
        let found = self.command("FindElement", &json!({ "using": "css selector", "value": selector }));
        found.as_object().and_then(|found| found.values().next().cloned()).expect("an element")
    }

    /// Clicks, and waits for the page that it leads to.
    ///
    /// # Panics
    /// If there is no such element.
    pub fn click(&mut self, selector: &str) {
        let id = self.element(selector);
        self.command("ElementClick", &json!({ "id": id }));
    }

    /// Whether an element is seen.
    ///
    /// # Panics
    /// If there is no such element.
    pub fn shows(&mut self, selector: &str) -> bool {
        let id = self.element(selector);
        self.command("IsElementDisplayed", &json!({ "id": id })) == Value::Bool(true)
    }

    /// One page back.
    ///
    /// # Panics
    /// If it cannot.
    pub fn back(&mut self) {
        self.command("Back", &json!({}));
    }

    /// What a script says: the driver's, from outside the page, where there is none.
    ///
    /// # Panics
    /// If it throws.
    pub fn script(&mut self, script: &str, arguments: &[Value]) -> Value {
        self.command("ExecuteScript", &json!({ "script": script, "args": arguments }))
    }
}
