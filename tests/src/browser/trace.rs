//! What a program and all it starts ask of the system, told by `strace`.

use std::{collections::HashMap, fs, path::Path};

/// Calls that open a way out, or leave something on the disk.
const CALLS: &str = "trace=socket,connect,bind,sendto,sendmsg,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,\
                     renameat2,link,linkat,symlink,symlinkat,mknod,mknodat";

/// The command that runs a program under `strace`.
pub fn watched(file: &Path, program: &str) -> (String, Vec<String>) {
    let file = file.display().to_string();
    let arguments = ["-f", "--seccomp-bpf", "-qq", "-s", "256", "-o", &file, "-e", CALLS, program];
    ("strace".to_owned(), arguments.iter().map(|&argument| argument.to_owned()).collect())
}

/// A call as `strace` writes it.
#[derive(Clone, Debug)]
pub struct Call {
    /// Its name.
    pub name: String,
    /// What it was given.
    pub given: String,
    /// Whether the system did it.
    pub done: bool,
}

/// The calls of a trace.
///
/// # Panics
/// If the trace is not there, or is one of nothing.
pub fn read(file: &Path) -> Vec<Call> {
    let text = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let text = String::from_utf8_lossy(&text);
    let mut open: HashMap<&str, String> = HashMap::new();
    let mut calls = Vec::new();
    for line in text.lines() {
        let Some((process, rest)) = line.split_once(char::is_whitespace) else { continue };
        let rest = rest.trim_start();
        if let Some(begun) = rest.strip_suffix("<unfinished ...>") {
            open.insert(process, begun.to_owned());
        } else if let Some((_, ending)) = rest.strip_prefix("<... ").and_then(|resumed| resumed.split_once("resumed>")) {
            let whole = open.remove(process).unwrap_or_default() + ending;
            calls.extend(call(&whole));
        } else {
            calls.extend(call(rest));
        }
    }
    // A process that was ended in the middle of a call has asked for it all the same.
    calls.extend(open.values().filter_map(|begun| call(&format!("{begun}) = 0"))));
    assert!(calls.iter().any(|call| call.name == "socket"), "nothing was traced");
    calls
}

fn call(text: &str) -> Option<Call> {
    let (name, rest) = text.split_once('(')?;
    let (given, result) = rest.rsplit_once(") = ").or_else(|| rest.rsplit_once(" = "))?;
    Some(Call { name: name.to_owned(), given: given.trim_end().to_owned(), done: !result.trim_start().starts_with('-') })
}

impl Call {
    /// Whether it makes or uses a socket that is not a Unix one.
    pub fn leaves_the_machine(&self) -> bool {
        let family = match self.name.as_str() {
            "socket" => self.given.split(',').next(),
            "connect" | "bind" | "sendto" | "sendmsg" => self.given.split_once("sa_family=").map(|(_, rest)| rest),
            _ => None,
        };
        family.is_some_and(|family| !family.starts_with("AF_UNIX"))
    }

    /// The path that it makes or opens for writing.
    pub fn writes(&self) -> Option<&str> {
        let writes = match self.name.as_str() {
            "open" | "openat" | "openat2" => ["O_WRONLY", "O_RDWR", "O_CREAT"].iter().any(|flag| self.given.contains(flag)),
            "socket" | "connect" | "bind" | "sendto" | "sendmsg" => false,
            _ => true,
        };
        // The last path is the one that appears: `rename(old, new)`.
        let path = self.given.rsplit('"').nth(1)?;
        (writes && self.done).then_some(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_out_are_seen() {
        let check = |line: &str, expected: bool| assert_eq!(call(line).unwrap().leaves_the_machine(), expected, "{line}");
        check("socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 4", false);
        check("socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 10", true);
        check("socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = -1 EPERM (Operation not permitted)", true);
        check("socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE) = 5", true);
        check("connect(4, {sa_family=AF_UNIX, sun_path=@\"/tmp/.X11-unix/X0\"}, 20) = 0", false);
        check("connect(4, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"127.0.0.1\")}, 16) = 0", true);
    }

    #[test]
    fn writing_is_seen() {
        let check = |line: &str, expected: Option<&str>| assert_eq!(call(line).unwrap().writes(), expected, "{line}");
        check("openat(AT_FDCWD, \"/etc/passwd\", O_RDONLY|O_CLOEXEC) = 3", None);
        check("openat(AT_FDCWD, \"/tmp/x\", O_WRONLY|O_CREAT|O_TRUNC, 0600) = 3", Some("/tmp/x"));
        check("openat(AT_FDCWD, \"/dev/null/x\", O_WRONLY|O_CREAT, 0600) = -1 ENOTDIR (Not a directory)", None);
        check("mkdir(\"/tmp/y\", 0700) = 0", Some("/tmp/y"));
        check("rename(\"/tmp/a\", \"/tmp/b\") = 0", Some("/tmp/b"));
    }
}
