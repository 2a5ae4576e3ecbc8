//! The commands, a file each: what it can be asked, and what it does.

pub(crate) mod check;
pub(crate) mod completions;
mod copies;
pub(crate) mod export;
pub(crate) mod get;
mod output;
pub(crate) mod pack;
pub(crate) mod phone_file;
pub(crate) mod print;
pub(crate) mod report;
pub(crate) mod search;
pub(crate) mod serve;

use crate::{args::Command, fail::Fail};
use serde::Serialize;
use std::io::Write;

/// Runs a command that prints to `out`.
pub(crate) fn run(command: &Command, out: &mut dyn Write) -> Result<(), Fail> {
    match command {
        Command::Serve(args) => serve::run(args, out),
        Command::Get(args) => get::run(args, out),
        Command::Search(args) => search::run(args, out),
        Command::Check(args) => check::run(args, out),
        Command::Print(args) => print::run(args),
        Command::PhoneFile(args) => phone_file::run(args, out),
        Command::Export(args) => export::run(args, out),
        Command::Pack(command) => pack::run(command, out),
        Command::Report(args) => report::run(args, out),
        Command::Completions(args) => completions::run(args, out),
    }
}

/// The pack inside this program.
fn base() -> Result<wayside_pack::Pack, Fail> {
    wayside_base::open().map_err(Fail::base)
}

/// One line of JSON.
fn json(out: &mut dyn Write, value: &impl Serialize) -> Result<(), Fail> {
    // Our own types always become JSON, so what fails is the writing.
    serde_json::to_writer(&mut *out, value).map_err(|error| Fail::Output(error.into()))?;
    writeln!(out).map_err(Fail::Output)
}
