//! The hand-out as tests start it: in this process, or as the command line.

use super::browser::process::Program;
use std::{
    env,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
};
use wayside_handout::{Config, Handout, Network, Running, networks};
use wayside_site::Site;

/// The command line as it was built beside this test.
///
/// # Panics
/// If it was not.
pub fn wayside() -> PathBuf {
    let test = env::current_exe().expect("the path of this test");
    let built = test.parent().and_then(Path::parent).expect("a target folder").join("wayside");
    assert!(built.exists(), "{} is not there: `cargo build -p wayside-kit` makes it", built.display());
    built
}

/// The loopback. Every address of `127.0.0.0/8` is this computer there.
///
/// # Panics
/// If there is none.
pub fn loopback() -> Network {
    let networks = networks().expect("networks can be listed");
    networks.into_iter().find(|network| network.is_loopback).expect("a loopback")
}

/// Hands out the base pack.
///
/// # Panics
/// If it does not start.
pub fn start(config: Config) -> Running {
    let site = Site::new(wayside_base::open().expect("the base pack opens")).expect("the pack has a list of languages");
    Handout::start(Arc::new(site), config).expect("a hand-out starts")
}

/// A program that prints its address first, and that address.
///
/// # Panics
/// If it prints none.
pub fn served(command: &mut Command) -> (Program, SocketAddr) {
    let mut program = Program::start(command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()));
    let address = program.lines().find("an address", |line| line.strip_prefix("http://")?.strip_suffix('/')?.parse().ok());
    (program, address)
}
