//! Chromium, without a window.

use super::{process::Program, session::Session};
use serde_json::{Value, json};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Chromium with a fresh profile, for the pages at `base`.
///
/// # Panics
/// If `chromedriver` or Chromium is not installed.
pub async fn chromium(base: &str) -> Session {
    let profile = TempDir::new().expect("a folder for the profile");
    // Chromium's own notes lie beside the profile, so nothing stays behind.
    let mut driver = Program::start(
        Command::new("chromedriver").arg("--port=0").env("TMPDIR", profile.path()).stdout(Stdio::piped()).stderr(Stdio::null()),
    );
    let port = driver.lines().find("a port", port);
    let profile_argument = format!("--user-data-dir={}", profile.path().join("profile").display());
    let arguments = [
        profile_argument.as_str(),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // With a pipe instead of a port Chromium ends when its driver is gone.
        "--remote-debugging-pipe",
    ];
    let log = json!({ "performance": "ALL" });
    let capabilities = json!({ "goog:chromeOptions": { "args": arguments }, "goog:loggingPrefs": log });
    Session::open(driver, port, capabilities, base, vec![Box::new(profile)]).await
}

/// "ChromeDriver was started successfully on port 12345."
fn port(line: &str) -> Option<u16> {
    line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

impl Session {
    /// Every address that pages asked for, data and files included, as Chromium's network log has it. It is told only once.
    ///
    /// # Panics
    /// If the driver gives no log.
    pub async fn asked(&self) -> Vec<String> {
        let log = self.log("performance").await;
        let messages = log.as_array().expect("a list").iter().filter_map(|entry| entry["message"].as_str());
        let messages = messages.map(|text| serde_json::from_str::<Value>(text).expect("JSON")["message"].take());
        let asked = messages.filter(|message| message["method"] == "Network.requestWillBeSent");
        asked.filter_map(|message| Some(message["params"]["request"]["url"].as_str()?.to_owned())).collect()
    }

    /// Shows pages in a light or a dark scheme, as a system would ask for it.
    pub async fn scheme(&self, scheme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    /// Gives the page so many CSS pixels.
    pub async fn size(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Runs a script on every page from now on, before the page itself.
    pub async fn on_each_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }
}
