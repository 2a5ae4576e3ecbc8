//! What can be asked on the command line.

use crate::cmd::{check, completions, export, get, pack, phone_file, print, report, search, serve};
use clap::Parser;
use std::ffi::OsString;

/// Rights, help lines and self-checks for people on the move, without a network.
#[derive(Debug, Parser)]
// Without a command clap would print the whole help as an error; ours are one line.
#[command(name = "wayside", version, arg_required_else_help = false)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands; each is a file of `cmd`.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    Serve(serve::Args),
    Get(get::Args),
    Search(search::Args),
    Check(check::Args),
    Print(print::Args),
    PhoneFile(phone_file::Args),
    Export(export::Args),
    #[command(subcommand)]
    Pack(pack::Command),
    Report(report::Args),
    Completions(completions::Args),
}

impl Args {
    /// Reads the arguments, the first of which is the program's name.
    pub(crate) fn read(args: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        Self::try_parse_from(args)
    }
}

/// What clap says of wrong arguments, as one line: the error, its tip, and where to read on.
pub(crate) fn one_line(error: &clap::Error) -> String {
    let text = error.render().to_string();
    let said = |paragraph: &&str| !paragraph.starts_with("Usage:") && !paragraph.starts_with("For more information");
    let mut parts: Vec<String> = text
        .split("\n\n")
        .map(str::trim)
        .filter(said)
        .map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "))
        .map(|line| line.trim_start_matches("error: ").trim_start_matches("tip: ").to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    parts.push("`wayside --help` lists what there is".to_owned());
    parts.join("; ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{Args, one_line};
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_clash() {
        Args::command().debug_assert();
    }

    #[test]
    fn wrong_arguments_are_told_in_one_line() {
        let check = |args: &[&str], expected: &str| {
            let args = ["wayside"].iter().chain(args).map(Into::into);
            let line = one_line(&Args::read(args).unwrap_err());
            assert!(line.starts_with(expected), "{line}");
            assert!(line.ends_with("; `wayside --help` lists what there is"), "{line}");
            assert!(!line.contains(['\n', '\u{1b}']), "{line}");
        };
        check(&[], "'wayside' requires a subcommand but one was not provided");
        check(&["gett"], "unrecognized subcommand 'gett'; a similar subcommand exists: 'get'");
        check(&["search", "pay"], "the following required arguments were not provided: --lang <LANG>");
        check(&["search", "pay", "--lang", "es", "--limit", "0"], "invalid value '0' for '--limit <N>'");
        check(&["completions", "basic"], "invalid value 'basic' for '<SHELL>' [possible values: bash");
        check(&["pack"], "'wayside pack' requires a subcommand");
    }
}
