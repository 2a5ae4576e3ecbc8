//! What `ARCHITECTURE.md` says of the code, absences included; and that it says no more than a test holds.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};
use wayside_tests::repository::{files, files_ending, read, root, shown};

/// What cargo says.
fn cargo(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO")).args(arguments).arg("--locked").current_dir(root()).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The crates of the workspace as cargo knows them.
fn metadata() -> Value {
    serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps"])).unwrap()
}

/// Names of everything that is linked into a crate on this system.
fn linked(name: &str) -> BTreeSet<String> {
    let tree = cargo(&["tree", "--package", name, "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

/// Crates that a crate names, by kind: `normal`, `build`, `dev`.
fn named_by(package: &Value, kind: &str) -> BTreeSet<String> {
    let of_kind = |dependency: &&Value| dependency["kind"].as_str().unwrap_or("normal") == kind;
    let dependencies = package["dependencies"].as_array().unwrap().iter();
    dependencies.filter(of_kind).map(|dependency| dependency["name"].as_str().unwrap().to_owned()).collect()
}

/// Rust files of the product: no tests, no measurements.
fn sources() -> Vec<PathBuf> {
    let mut sources = files_ending(&root().join("crates"), "rs");
    sources.extend(files_ending(&root().join("src-tauri"), "rs"));
    sources.retain(|path| !path.ends_with("tests.rs") && !path.components().any(|part| part.as_os_str() == "tests"));
    assert!(sources.len() > 80, "{} files", sources.len());
    sources
}

/// A file of Rust without comments and without the tests at its end.
fn code(path: &Path) -> String {
    let text = read(path);
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let text = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    // The compiler reads the version; nothing else of the surroundings comes in.
    text.replace("env!(\"CARGO_PKG_VERSION\")", "")
}

/// Whether a word stands in a text, not as a part of another.
fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word).any(|(at, _)| {
        !text[..at].chars().next_back().is_some_and(part) && !text[at + word.len()..].chars().next().is_some_and(part)
    })
}

/// Files of a list in which one of the words stands.
fn holding(paths: &[PathBuf], words: &[&str]) -> Vec<String> {
    let holds = |path: &PathBuf| {
        let code = code(path);
        let found = words.iter().find(|word| has_word(&code, word))?;
        Some(format!("{} names {found}", shown(path)))
    };
    paths.iter().filter_map(holds).collect()
}

#[test]
fn crates_depend_in_one_direction() {
    let allowed: BTreeMap<&str, (&[&str], &[&str])> = BTreeMap::from([
        ("wayside-pack", (&[][..], &[][..])),
        ("wayside-press", (&["wayside-pack"][..], &[][..])),
        ("wayside-base", (&["wayside-pack"][..], &["wayside-press"][..])),
        ("wayside-site", (&["wayside-pack"][..], &[][..])),
        ("wayside-handout", (&["wayside-pack", "wayside-site"][..], &[][..])),
        ("wayside-kit", (&["wayside-pack", "wayside-press", "wayside-base", "wayside-site", "wayside-handout"][..], &[][..])),
        ("wayside-app", (&["wayside-pack", "wayside-base", "wayside-site", "wayside-handout"][..], &[][..])),
    ]);
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    for (name, (normal, build)) in &allowed {
        let package = packages.iter().find(|package| package["name"] == *name).unwrap_or_else(|| panic!("no crate {name}"));
        for (kind, allowed) in [("normal", normal), ("build", build)] {
            let ours = named_by(package, kind).into_iter().filter(|crate_name| crate_name.starts_with("wayside-"));
            let wrong: Vec<String> = ours.filter(|found| !allowed.contains(&found.as_str())).collect();
            assert!(wrong.is_empty(), "{name} names {wrong:?} ({kind})");
        }
    }
    // Whoever comes new says here what it may name, or is nobody's to name.
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let aside = ["wayside-tests", "wayside-measure", "wayside-empty-window"].contains(&name);
        assert!(aside || allowed.contains_key(name), "{name} is in no row of this test");
        assert!(
            !aside || packages.iter().all(|other| !named_by(other, "normal").contains(name)),
            "{name} is named by another crate"
        );
    }
}

/// The app needs neither the press nor anything that fetches. What serves is the hand-out's, which a person starts.
#[test]
fn the_app_links_nothing_that_fetches() {
    let app = linked("wayside-app");
    assert!(app.contains("wayside-site") && app.contains("tauri"), "{app:?}");
    for name in ["wayside-press", "reqwest", "ureq", "curl", "rustls", "native-tls", "icu_experimental"] {
        assert!(!app.contains(name), "the app links {name}");
    }
    let site = linked("wayside-site");
    for name in ["tokio", "tauri", "axum", "hyper", "wayside-base"] {
        assert!(!site.contains(name), "the site links {name}");
    }
}

#[test]
fn only_the_faces_name_sockets_and_tauri() {
    let sockets = [
        "TcpListener",
        "TcpStream",
        "TcpSocket",
        "UdpSocket",
        "UnixListener",
        "UnixStream",
        "UnixDatagram",
        "SocketAddr",
        "ToSocketAddrs",
        "net",
        "reqwest",
        "ureq",
        "hyper",
        "axum",
    ];
    let inside = |path: &Path, folders: &[&str]| folders.iter().any(|folder| path.starts_with(root().join(folder)));
    let mut others = sources();
    others.retain(|path| !inside(path, &["crates/handout", "crates/kit"]));
    assert_eq!(holding(&others, &sockets), Vec::<String>::new());
    let mut crates = sources();
    crates.retain(|path| !inside(path, &["src-tauri"]));
    assert_eq!(holding(&crates, &["tauri", "tauri_build", "wry", "tao", "gtk", "webkit2gtk"]), Vec::<String>::new());
    for package in metadata()["packages"].as_array().unwrap() {
        let names: Vec<String> = ["normal", "build", "dev"].iter().flat_map(|kind| named_by(package, kind)).collect();
        let window = ["wayside-app", "wayside-empty-window"].contains(&package["name"].as_str().unwrap());
        let tauri = names.iter().any(|name| name.starts_with("tauri"));
        assert!(window || !tauri, "{} names Tauri", package["name"]);
        let faces = ["wayside-handout", "wayside-kit", "wayside-tests"].contains(&package["name"].as_str().unwrap());
        let serves = names.iter().any(|name| ["tokio", "axum", "hyper", "hyper-util"].contains(&name.as_str()));
        assert!(faces || !serves, "{} names a server", package["name"]);
    }
}

#[test]
fn no_unsafe_code() {
    let manifest = read(&root().join("Cargo.toml"));
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    for path in
        files_ending(&root(), "toml").iter().filter(|path| path.ends_with("Cargo.toml") && **path != root().join("Cargo.toml"))
    {
        assert!(read(path).contains("[lints]\nworkspace = true"), "{} does not take the lints of the workspace", shown(path));
    }
    let mut all = files_ending(&root(), "rs");
    // This file names what it looks for.
    all.retain(|path| !path.ends_with("architecture.rs"));
    let unsafe_code = |path: &PathBuf| {
        let code = code(path);
        ["unsafe {", "unsafe fn", "unsafe impl", "unsafe extern", "unsafe trait", "allow(unsafe"]
            .iter()
            .any(|word| code.contains(word))
    };
    assert_eq!(all.iter().filter(|path| unsafe_code(path)).map(|path| shown(path)).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn every_file_says_what_it_owns() {
    let headless = |path: &&PathBuf| {
        let text = read(path);
        let head = text.lines().next().and_then(|line| line.strip_prefix("//! ")).unwrap_or_default();
        head.len() < 10
    };
    let headless: Vec<String> = files_ending(&root(), "rs").iter().filter(headless).map(|path| shown(path)).collect();
    assert_eq!(headless, Vec::<String>::new());
}

#[test]
fn pack_and_site_read_no_clock() {
    let mut pure = sources();
    pure.retain(|path| path.starts_with(root().join("crates/pack")) || path.starts_with(root().join("crates/site")));
    let asks = [
        "SystemTime",
        "Instant",
        "Zoned::now",
        "Timestamp::now",
        "Local::now",
        "Utc::now",
        "TimeZone::system",
        "env::var",
        "env",
    ];
    let found: Vec<String> = holding(&pure, &asks);
    assert_eq!(found, Vec::<String>::new());
}

/// Neither reads a file nor writes one, and neither says aloud what it was asked.
#[test]
fn pack_and_site_touch_no_file_and_log_nothing() {
    let mut pure = sources();
    pure.retain(|path| path.starts_with(root().join("crates/pack")) || path.starts_with(root().join("crates/site")));
    let words =
        ["println", "eprintln", "print!", "eprint", "dbg", "log", "tracing", "File", "fs", "OpenOptions", "Command", "thread"];
    assert_eq!(holding(&pure, &words), Vec::<String>::new());
}

#[test]
fn templates_hold_no_address_and_trust_only_drawings() {
    let mut faults = Vec::new();
    for path in files_ending(&root().join("ui"), "html") {
        let text = read(&path);
        // The report is one file for people who keep the content, so it carries its style with it.
        let report = path.ends_with("report.html");
        for bad in ["http:", "https:", "<script", "<style", " style=", "<img", "<iframe", "javascript", "url("] {
            if text.contains(bad) && !(report && bad == "<style") {
                faults.push(format!("{} holds {bad}", shown(&path)));
            }
        }
        for (at, _) in text.match_indices("|safe") {
            let said = text[..at].rsplit("{{").next().unwrap_or_default().trim();
            // Drawings are part of the program; `one` and `two` are lines of an article, made by a template that escapes.
            let icon = said.starts_with("v.icon(\"") || said == "c.icon";
            // Codes are drawn by `qr_svg`, which escapes their name.
            let drawing = icon || ["code.svg", "codes.address", "wifi"].contains(&said);
            let article = path.ends_with("article.html") || path.ends_with("leaflet.html");
            let line = article && ["one", "two"].contains(&said);
            if !(drawing || line || (report && said == "style")) {
                faults.push(format!("{} trusts {said}", shown(&path)));
            }
        }
        for event in text.split(" on").skip(1).filter_map(|rest| rest.split_once('=')) {
            if !event.0.is_empty() && event.0.bytes().all(|byte| byte.is_ascii_lowercase()) {
                faults.push(format!("{} holds on{}=", shown(&path), event.0));
            }
        }
    }
    for path in files_ending(&root().join("ui"), "svg") {
        let text = read(&path);
        let plain = text.starts_with("<svg class=\"i\" ") && text.contains("aria-hidden=\"true\"");
        if !plain || ["<script", "href", "style", "http", "<text", " on"].iter().any(|bad| text.contains(bad)) {
            faults.push(format!("{} is no plain drawing", shown(&path)));
        }
    }
    for path in files_ending(&root().join("ui"), "css") {
        let css = read(&path);
        for bad in ["url(", "@import", "http", "expression", "@font-face"] {
            if css.contains(bad) {
                faults.push(format!("{} holds {bad}", shown(&path)));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// No path of somebody's computer, no name of a tool that writes, no host that packages come from.
#[test]
fn nothing_says_where_and_with_what_it_was_made() {
    // Put together here, so that this file does not hold them.
    let folders = ["/ro|ot/", "/ho|me/", "/wo|rk/", "/Us|ers/", "C:\\Us|ers"].map(|word| word.replace('|', ""));
    let names = ["cla|ude", "anth|ropic", "chat|gpt", "open|ai", "cop|ilot", "deep|seek", "gem|ini.google"];
    let hosts = ["crates|.io", "npm|js", "py|pi.org", "registry|.npm", "docker|.io"];
    let words = [&names[..], &hosts[..]].concat().into_iter().map(|word| word.replace('|', "")).collect::<Vec<_>>();
    let mut faults = Vec::new();
    for path in files(&root()) {
        let name = shown(&path);
        // Cargo writes where each package came from; what comes from others stays as it came.
        let aside = name == "Cargo.lock" || name.starts_with("tests/vendor/") || name.starts_with("run.log");
        let text = read(&path);
        let small = text.to_lowercase();
        for word in words.iter().filter(|word| small.contains(word.as_str()) && !aside) {
            faults.push(format!("{name} names {word}"));
        }
        for folder in &folders {
            // In an address of the web it is a folder of that page.
            let alone = |at: usize| {
                let before = text[..at].chars().next_back();
                !before.is_some_and(|c| c.is_alphanumeric() || "./_%:-}~".contains(c))
            };
            if !aside && text.match_indices(folder).any(|(at, _)| alone(at)) {
                faults.push(format!("{name} names {folder}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Names of all tests of the repository.
fn tests() -> BTreeSet<String> {
    let mut tests = BTreeSet::new();
    for path in files_ending(&root(), "rs") {
        let text = read(&path);
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            if line.starts_with("#[test]") || line.starts_with("#[tokio::test") || line.starts_with("#[rstest") {
                let name =
                    lines.by_ref().find_map(|line| line.split_once("fn ")?.1.split_once('(').map(|(name, _)| name.to_owned()));
                tests.extend(name);
            }
        }
    }
    assert!(tests.len() > 100, "{} tests", tests.len());
    tests
}

#[test]
fn every_invariant_is_held_by_a_test() {
    let tests = tests();
    let text = read(&root().join("ARCHITECTURE.md"));
    let part = text.split("\n## Invariants\n").nth(1).expect("a part on invariants").split("\n## ").next().unwrap();
    let mut invariants: Vec<String> = Vec::new();
    for line in part.lines() {
        match (line.strip_prefix("- "), invariants.last_mut()) {
            (Some(first), _) => invariants.push(first.to_owned()),
            (None, Some(last)) if !line.is_empty() => *last = format!("{last} {}", line.trim()),
            _ => {}
        }
    }
    assert!(invariants.len() > 10, "{invariants:#?}");
    for invariant in &invariants {
        let (_, named) = invariant.split_once("(test: ").unwrap_or_else(|| panic!("no test holds: {invariant}"));
        let named: Vec<&str> = named.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "no test holds: {invariant}");
        for name in named {
            assert!(tests.contains(name), "there is no test {name}: {invariant}");
        }
    }
}

#[test]
fn every_file_that_the_documents_name_is_there() {
    let mut missing = Vec::new();
    for document in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "BENCHMARKS.md"] {
        let text = read(&root().join(document));
        let coded = text.split('`').skip(1).step_by(2).map(str::trim);
        let linked = text.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(to, _)| to));
        for name in coded.chain(linked) {
            let folders = ["crates/", "tests/", "src-tauri", "ui/", "locales/", "assets/", "benches/", "docs/", "scripts/", "./"];
            let path = folders.iter().any(|folder| name.starts_with(folder)) && !name.contains(['<', '*', '{', ' ', '\n']);
            if path && !root().join(name).exists() {
                missing.push(format!("{document} names {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
