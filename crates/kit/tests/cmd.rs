//! Runs the cases of `tests/cmd/*.toml`, which anybody can read and add to. Fields of a case:
//!
//! - `name`, `args`; in arguments `{root}` is the project and `{tmp}` a folder with the bad packs made in [`bad_packs`],
//! - `edit`: before, copy what is pressed to `{tmp}/edited`, with `find` replaced by `put` in `file`,
//! - `code`: exit code, 0 if not given,
//! - `stdout`: all that is printed; `stdout_has`, `stderr_has`: parts of it,
//! - `faults`: the press refuses, with a line for each fault,
//! - `absent`: a file that must not be there afterwards.
//!
//! Every case also has to keep what holds for all: any other failure is told in exactly one line, and nothing is said when
//! there is none.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use serde::Deserialize;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    args: Vec<String>,
    edit: Option<Edit>,
    #[serde(default)]
    code: i32,
    stdout: Option<String>,
    #[serde(default)]
    stdout_has: Vec<String>,
    #[serde(default)]
    stderr_has: Vec<String>,
    #[serde(default)]
    faults: bool,
    absent: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: PathBuf,
    find: String,
    put: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A pack for each way to be no pack of ours.
fn bad_packs(tmp: &Path) {
    let good = wayside_base::PACK;
    let write = |name: &str, bytes: &[u8]| fs::write(tmp.join(name), bytes).unwrap();
    let changed = |at: usize, to: &[u8]| {
        let mut bytes = good.to_vec();
        bytes[at..at + to.len()].copy_from_slice(to);
        bytes
    };
    write("good.wayside", good);
    write("empty.wayside", b"");
    write("header-only.wayside", &good[..50]);
    write("truncated.wayside", &good[..good.len() / 2]);
    write("without-seal.wayside", &good[..good.len() - 48]);
    write("no-database.wayside", b"%PDF-1.7 a contract, in two languages");
    let middle = good.len() / 2;
    write("flipped.wayside", &changed(middle, &[good[middle] ^ 1]));
    write("flipped-seal.wayside", &changed(good.len() - 1, &[good[good.len() - 1] ^ 0x80]));
    // Offsets: SQLite file format, section 1.3.
    write("newer.wayside", &changed(60, &2_u32.to_be_bytes()));
    write("other-id.wayside", &changed(68, b"GPKG"));
    let other = rusqlite::Connection::open(tmp.join("other.sqlite")).unwrap();
    other.execute_batch("CREATE TABLE cookies (host TEXT); PRAGMA user_version = 1").unwrap();
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Copies what is pressed, with one change.
fn edit(edit: &Edit, tmp: &Path) {
    let edited = tmp.join("edited");
    let _ = fs::remove_dir_all(&edited);
    for folder in ["assets/content", "locales"] {
        copy(&root().join(folder), &edited.join(folder));
    }
    let file = edited.join(&edit.file);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(&edit.find), "{} does not hold `{}`", edit.file.display(), edit.find);
    fs::write(file, text.replacen(&edit.find, &edit.put, 1)).unwrap();
}

fn run(case: &Case, fill: &dyn Fn(&str) -> String) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wayside"))
        .args(case.args.iter().map(|arg| fill(arg)))
        .stdin(Stdio::null())
        .output()
        .expect("the binary runs")
}

/// What does not fit, in words.
fn faults(case: &Case, output: &Output, fill: &dyn Fn(&str) -> String) -> Vec<String> {
    let mut faults = Vec::new();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    if output.status.code() != Some(case.code) {
        faults.push(format!("code {:?}, not {}", output.status.code(), case.code));
    }
    if case.stdout.as_ref().is_some_and(|expected| fill(expected) != stdout.trim_end()) {
        faults.push(format!("prints `{}`", stdout.trim_end()));
    }
    for (name, text, parts) in [("stdout", &stdout, &case.stdout_has), ("stderr", &stderr, &case.stderr_has)] {
        let missing = parts.iter().map(|part| fill(part)).filter(|part| !text.contains(part));
        faults.extend(missing.map(|part| format!("{name} lacks `{part}`: `{text:.400}`")));
    }
    let lines = stderr.lines().count();
    let ours = stderr.lines().filter(|line| line.starts_with("wayside: ")).count();
    let told = match (case.code, case.faults) {
        (0, _) => lines == 0,
        (_, true) => lines > 0 && ours == 0,
        (_, false) => (lines, ours) == (1, 1),
    };
    if !told {
        faults.push(format!("says `{stderr}`"));
    }
    if case.absent.as_ref().is_some_and(|path| Path::new(&fill(path)).exists()) {
        faults.push("leaves a file".to_owned());
    }
    faults
}

#[test]
fn every_case_holds() {
    let tmp = TempDir::new().unwrap();
    bad_packs(tmp.path());
    let (root, folder) = (root(), tmp.path().to_str().unwrap());
    let fill = |text: &str| text.replace("{root}", root.to_str().unwrap()).replace("{tmp}", folder);
    let mut files: Vec<PathBuf> =
        fs::read_dir(root.join("crates/kit/tests/cmd")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut ran, mut broken) = (0, Vec::new());
    for file in files {
        let cases: Cases = toml_edit::de::from_str(&fs::read_to_string(&file).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for case in cases.case {
            if let Some(change) = &case.edit {
                edit(change, tmp.path());
            }
            let output = run(&case, &fill);
            let stem = file.file_stem().unwrap().to_string_lossy();
            broken.extend(faults(&case, &output, &fill).into_iter().map(|fault| format!("{stem}, {}: {fault}", case.name)));
            ran += 1;
        }
    }
    assert!(ran > 50, "only {ran} cases were found");
    assert!(broken.is_empty(), "{} of {ran} cases:\n{}", broken.len(), broken.join("\n"));
}
