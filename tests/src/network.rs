//! Computers that do not exist: network namespaces, joined by cables that do not exist either.

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use std::{
    fs::File,
    os::fd::AsFd,
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering},
    thread,
};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A computer with nothing but a loopback, gone when it is dropped.
#[derive(Debug)]
pub struct Host {
    /// Its name, by which `ip netns` knows it.
    pub name: String,
}

impl Host {
    /// A new computer.
    ///
    /// # Panics
    /// If this is not root, or `iproute2` is not installed.
    pub fn new() -> Self {
        let host = Self { name: format!("wayside-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed)) };
        ip(&["netns", "add", &host.name]);
        host.ip(&["link", "set", "lo", "up"]);
        host
    }

    /// Runs `ip` there.
    ///
    /// # Panics
    /// If it fails.
    pub fn ip(&self, arguments: &[&str]) {
        ip(&[&["-n", self.name.as_str()], arguments].concat());
    }

    /// Lays a cable to another computer. Each end is a name and an address with the length of its network: `10.0.0.1/24`.
    pub fn cable(&self, here: (&str, &str), other: &Self, there: (&str, &str)) {
        self.ip(&["link", "add", here.0, "type", "veth", "peer", "name", there.0, "netns", &other.name]);
        for (host, (name, address)) in [(self, here), (other, there)] {
            host.ip(&["addr", "add", address, "dev", name]);
            host.ip(&["link", "set", name, "up"]);
        }
    }

    /// Does something there, on a thread of its own.
    ///
    /// # Panics
    /// If what is done does.
    pub fn here<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        let space = File::open(format!("/run/netns/{}", self.name)).expect("the namespace");
        let inside = || {
            move_into_link_name_space(space.as_fd(), Some(LinkNameSpaceType::Network)).expect("root may go there");
            work()
        };
        thread::scope(|scope| scope.spawn(inside).join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    }

    /// A program that runs there.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.name, program]);
        command
    }
}

impl Default for Host {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = Command::new("ip").args(["netns", "del", &self.name]).status();
    }
}

fn ip(arguments: &[&str]) {
    let output = Command::new("ip").args(arguments).output().expect("iproute2 is installed");
    assert!(output.status.success(), "ip {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
}
