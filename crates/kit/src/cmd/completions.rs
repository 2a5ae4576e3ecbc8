//! `wayside completions`: what a shell has to know to complete a command.

use crate::fail::Fail;
use clap::CommandFactory;
use clap_complete::Shell;
use std::io::Write;

/// Print completions for a shell
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Which shell
    shell: Shell,
}

/// Prints the shell's script.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    // Into memory first: `generate` panics when it cannot write.
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut crate::args::Args::command(), "wayside", &mut script);
    out.write_all(&script).map_err(Fail::Output)
}
