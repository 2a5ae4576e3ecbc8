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

/// The profile: no JavaScript, a port of its own, and nothing that Firefox asks its makers by itself.
const PREFERENCES: &str = r#"user_pref("javascript.enabled", false);
user_pref("marionette.port", 0);
user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("media.gmp-manager.updateEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
"#;

/// Firefox with one window. It ends when it is dropped.
pub struct Firefox {
    stream: BufReader<TcpStream>,
    base: String,
    commands: u64,
    _program: Program,
    profile: TempDir,
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
        // Only so may the address of its settings be another.
        command.env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");
        command.env("MOZ_LOG", "sync,nsHttp:4").env("MOZ_LOG_FILE", profile.path().join("network"));
        let program = Program::start(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()));
        let file = profile.path().join("MarionetteActivePort");
        let stream = await_that("Firefox", || {
            let port: u16 = fs::read_to_string(&file).ok()?.trim().parse().ok()?;
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        let mut firefox = Self { stream: BufReader::new(stream), base: base.to_owned(), commands: 0, _program: program, profile };
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

    /// Every address that was asked for over HTTP, as Firefox's network log has it.
    ///
    /// # Panics
    /// If there is no log.
    pub fn asked(&self) -> Vec<String> {
        let files = fs::read_dir(self.profile.path()).expect("the profile").flatten().map(|entry| entry.path());
        let logs: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending == "moz_log")).collect();
        assert!(!logs.is_empty(), "Firefox keeps no log");
        let text: String = logs.iter().map(|log| String::from_utf8_lossy(&fs::read(log).expect("a log")).into_owned()).collect();
        let asked = text.split("uri=").skip(1).filter_map(|rest| rest.split([' ', ']', '\n']).next());
        asked.filter(|address| address.starts_with("http")).map(str::to_owned).collect()
    }
}
