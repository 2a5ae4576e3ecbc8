//! The app itself, in a home of its own.

use super::{
    display::Display,
    process::{Lines, Program, await_listener, free_port},
    session::Session,
    trace,
};
use serde_json::json;
use std::{
    env, fs,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use tempfile::TempDir;

/// What stands before the addresses of its pages.
const BASE: &str = "page://localhost";

/// Folders of a home, each with the variable that names it.
const FOLDERS: [(&str, &str); 7] = [
    ("HOME", "home"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_STATE_HOME", "state"),
    ("XDG_RUNTIME_DIR", "run"),
    ("TMPDIR", "tmp"),
];

/// The home, configuration, data, cache and temporary folders of somebody who has nothing yet.
pub struct Home {
    folder: TempDir,
    bin: TempDir,
}

impl Home {
    /// An empty home.
    ///
    /// # Panics
    /// If the disk is full.
    pub fn new() -> Self {
        let home = Self { folder: TempDir::new().expect("a folder"), bin: TempDir::new().expect("a folder") };
        for (_, name) in FOLDERS {
            fs::DirBuilder::new().mode(0o700).create(home.folder.path().join(name)).expect("a folder");
        }
        home.opener();
        home
    }

    /// In place of the program that opens what belongs to other programs: notes what it is given. Holds nothing of the home.
    fn opener(&self) {
        let path = self.bin.path().join("xdg-open");
        let note = self.opened_file();
        fs::write(&path, format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n", note.display())).expect("a program");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program");
    }

    fn opened_file(&self) -> PathBuf {
        self.bin.path().join("opened")
    }

    /// What the system was asked to open.
    pub fn opened(&self) -> Vec<String> {
        fs::read_to_string(self.opened_file()).unwrap_or_default().lines().map(str::to_owned).collect()
    }

    /// Folders and files besides those it began with, as paths within it.
    pub fn left(&self) -> Vec<String> {
        let mut left = Vec::new();
        let mut open: Vec<PathBuf> = FOLDERS.iter().map(|(_, name)| self.folder.path().join(name)).collect();
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                left.push(path.strip_prefix(self.folder.path()).unwrap_or(&path).display().to_string());
                if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                    open.push(path);
                }
            }
        }
        left.sort();
        left
    }

    /// Where the app may keep settings.
    pub fn settings(&self) -> PathBuf {
        self.folder.path().join("config/app.wayside/settings.sqlite")
    }

    /// Its folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A command that knows no other home than this.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        let path = env::var("PATH").unwrap_or_default();
        command.env_clear().env("PATH", format!("{}:{path}", self.bin.path().display()));
        for (variable, name) in FOLDERS {
            command.env(variable, self.folder.path().join(name));
        }
        command
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

/// A session bus, which desktops have and servers do not.
pub struct Bus {
    address: String,
    _daemon: Program,
}

impl Bus {
    /// Starts one that lives in a home; what it starts lives there too. `None`, and a reason printed, where there can be none.
    pub fn start(home: &Home) -> Option<Self> {
        let mut command = home.command("dbus-daemon");
        if home.command("dbus-daemon").arg("--version").output().is_err() {
            eprintln!("no session bus: dbus-daemon is not installed");
            return None;
        }
        command.args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut daemon = Program::start(&mut command);
        let address = daemon.lines().find("the address of the bus", |line| line.starts_with("unix:").then(|| line.to_owned()));
        Some(Self { address, _daemon: daemon })
    }
}

/// How the app is started.
#[derive(Clone, Copy)]
pub struct Start<'a> {
    /// Where its window appears.
    pub display: &'a Display,
    /// Where it may write.
    pub home: &'a Home,
    /// `LANG`.
    pub lang: &'a str,
    /// The session bus.
    pub bus: Option<&'a Bus>,
    /// Where `strace` writes what the app asks of the system.
    pub trace: Option<&'a Path>,
}

impl<'a> Start<'a> {
    /// In English, without a bus, unwatched.
    pub fn new(display: &'a Display, home: &'a Home) -> Self {
        Self { display, home, lang: "en_US.UTF-8", bus: None, trace: None }
    }

    fn command(&self, program: &str) -> Command {
        let mut command = self.home.command(program);
        command.env("DISPLAY", self.display.name()).env("LANG", self.lang).stdin(Stdio::null()).stderr(Stdio::null());
        if let Some(bus) = self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
        }
        command
    }

    /// The app and what it is started with.
    fn program(&self) -> (String, Vec<String>) {
        let app = binary().display().to_string();
        match self.trace {
            Some(file) => trace::watched(file, &app),
            None => (app, Vec::new()),
        }
    }

    /// The app with a driver's hands on it. It is a debug build then, and not incognito: nothing else lets a driver in.
    ///
    /// # Panics
    /// If `WebKitWebDriver` is not installed or the window does not open.
    pub async fn driven(self) -> Session {
        let port = free_port();
        let mut command = self.command("WebKitWebDriver");
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        let mut driver = Program::start(command.env("WAYSIDE_PRINT_READY", "1").stdout(Stdio::piped()));
        let lines = driver.lines();
        await_listener("WebKitWebDriver", port);
        let (binary, args) = self.program();
        // WebKit 2.50 can forget that it waits for a page, and how long it may (https://bugs.webkit.org/show_bug.cgi?id=323447).
        // The app says itself when one stands.
        let capabilities = json!({ "pageLoadStrategy": "none", "webkitgtk:browserOptions": { "binary": binary, "args": args } });
        Session::open(driver, port, capabilities, BASE, Vec::new()).await.settled(lines).await
    }

    /// The app as people start it.
    pub fn alone(self) -> Alone {
        let (program, arguments) = self.program();
        let mut command = self.command(&program);
        command.args(arguments).env("WAYSIDE_PRINT_READY", "1").stdout(Stdio::piped());
        let mut program = Program::start(&mut command);
        let lines = program.lines();
        Alone { program, lines }
    }
}

/// The app with nobody's hands on it but those at the display.
pub struct Alone {
    /// The app.
    pub program: Program,
    lines: Lines,
}

impl Alone {
    /// Waits until the next page stands.
    pub fn ready(&self) {
        self.lines.find("a page stands", |line| (line == "ready").then_some(()));
    }
}

/// The app as it was built beside this test.
///
/// # Panics
/// If it was not.
pub fn binary() -> PathBuf {
    let test = env::current_exe().expect("the path of this test");
    let built = test.parent().and_then(Path::parent).expect("a target folder").join("wayside-app");
    assert!(built.exists(), "{} is not there: `cargo build -p wayside-app` makes it", built.display());
    built
}
