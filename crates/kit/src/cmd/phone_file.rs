//! `wayside phone-file`: everything in one HTML file.

use super::{copies::Chosen, output};
use crate::fail::Fail;
use std::{io::Write, path::PathBuf};
use wayside_site::Site;

/// Write one HTML file with everything inside, for any phone with a browser
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    chosen: Chosen,
    /// File to write; it appears whole or not at all. Give it a neutral name, such as guide-es.html
    #[arg(short, long, value_name = "FILE.html")]
    output: PathBuf,
}

/// Writes the file and says how large it is.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    let site = Site::new(super::base()?).map_err(Fail::base)?;
    let file = wayside_handout::phone_file(&site, &args.chosen.choice())?;
    output::whole(&args.output, &file)?;
    writeln!(out, "{}: {} bytes", args.output.display(), output::grouped(file.len())).map_err(Fail::Output)
}
