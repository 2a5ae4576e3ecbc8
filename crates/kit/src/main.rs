//! The `wayside` command line: the pages, the search, the checks and the packs, without the window.
//!
//! Owns arguments, output and exit codes; what a command does is in the libraries. Parse, run, one line if it went wrong.

mod args;
mod cmd;
mod fail;

use crate::{args::Args, fail::Fail};
use std::{
    env,
    io::{self, BufWriter, Write},
    process::ExitCode,
};

fn main() -> ExitCode {
    let Err(fail) = run() else { return ExitCode::SUCCESS };
    if !fail.is_quiet() {
        // When nobody can read what went wrong, the exit code still says that something did.
        let _ = io::stderr().write_all(fail.report().as_bytes());
    }
    fail.code()
}

fn run() -> Result<(), Fail> {
    let args = match Args::read(env::args_os()) {
        Ok(args) => args,
        Err(error) if error.use_stderr() => return Err(Fail::Usage(args::one_line(&error))),
        // `--help` and `--version` come as errors that are none.
        Err(text) => return write!(io::stdout(), "{text}").map_err(Fail::Output),
    };
    let mut out = BufWriter::new(io::stdout());
    let done = cmd::run(&args.command, &mut out);
    // What a command has printed before it failed belongs to the reader: the page that says that there is none, say.
    let flushed = out.flush().map_err(Fail::Output);
    done.and(flushed)
}
