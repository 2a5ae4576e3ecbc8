//! Licences, sources and banned crates of everything that is linked, against `deny.toml`.
//!
//! The same file serves cargo-deny, for whoever has it; this test needs nothing but cargo and the lock file.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::Value;
use std::process::Command;

/// Every package that cargo knows of.
fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", "x86_64-unknown-linux-gnu"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo metadata runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn rules() -> toml_edit::Document<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../deny.toml");
    toml_edit::Document::parse(std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_licence_is_allowed() {
    let rules = rules();
    let allowed = rules["licenses"]["allow"].as_array().unwrap().iter();
    let allowed: Vec<spdx::Licensee> = allowed.map(|licence| spdx::Licensee::parse(licence.as_str().unwrap()).unwrap()).collect();
    let mut refused = Vec::new();
    for package in packages() {
        let name = format!("{} {}", package["name"], package["version"]);
        let Some(licence) = package["license"].as_str() else {
            refused.push(format!("{name} names no licence"));
            continue;
        };
        let expression = spdx::Expression::parse_mode(licence, spdx::ParseMode::LAX).unwrap();
        if !expression.evaluate(|requirement| allowed.iter().any(|allowed| allowed.satisfies(requirement))) {
            refused.push(format!("{name}: {licence}"));
        }
    }
    assert!(refused.is_empty(), "licences that deny.toml does not allow: {refused:#?}");
}

#[test]
fn every_crate_comes_from_the_registry_or_from_here() {
    for package in packages() {
        let source = package["source"].as_str().unwrap_or("here");
        let good = source == "here" || source.starts_with("registry+");
        assert!(good, "{} comes from {source}", package["name"]);
    }
}

#[test]
fn no_banned_crate_is_linked() {
    let rules = rules();
    let banned = rules["bans"]["deny"].as_array().unwrap().iter();
    let banned: Vec<&str> = banned.map(|ban| ban.as_inline_table().unwrap()["crate"].as_str().unwrap()).collect();
    assert!(!banned.is_empty());
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        assert!(!banned.contains(&name), "{name} is banned by deny.toml");
    }
}
