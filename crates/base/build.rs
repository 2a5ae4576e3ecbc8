//! Presses the base pack. A fault in the content stops the build, with the file and the line.

use std::{env, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let root = PathBuf::from("../..");
    let (content, locales) = (root.join("assets/content"), root.join("locales"));
    println!("cargo::rerun-if-changed={}", content.display());
    println!("cargo::rerun-if-changed={}", locales.display());
    let Some(out) = env::var_os("OUT_DIR") else {
        println!("cargo::error=OUT_DIR is not set: build this crate with cargo");
        return ExitCode::FAILURE;
    };
    match wayside_press::press(&wayside_press::Source { content, locales }, &PathBuf::from(out).join("base.wayside")) {
        Ok(_) => ExitCode::SUCCESS,
        Err(faults) => {
            for line in faults.to_string().lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}
