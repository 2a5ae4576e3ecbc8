//! `wayside export`: the pages as a folder of files.

use super::{copies::Chosen, output};
use crate::fail::Fail;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{io::Write, path::PathBuf, time::Instant};
use wayside_handout::Export;
use wayside_site::Site;

/// Write all pages as files, for any web host or a memory stick
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Folder to write: new, empty, or an earlier export
    folder: PathBuf,
    #[command(flatten)]
    chosen: Chosen,
    /// Folder of the host that the files will stand in
    #[arg(long, value_name = "PATH", default_value = "/")]
    base: String,
    /// Address it will stand at, for the map that search engines read
    #[arg(long, value_name = "https://…")]
    url: Option<String>,
    /// Let search engines list it
    #[arg(long)]
    index: bool,
}

/// Writes the files; a terminal sees how far it is.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    let start = Instant::now();
    let site = Site::new(super::base()?).map_err(Fail::base)?;
    let export = Export { choice: args.chosen.choice(), url: url(args)?, base: base(args)?, index: args.index };
    // Draws nothing where nobody watches.
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}") {
        bar.set_style(style);
    }
    let progress = |all: usize, done: usize| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    };
    let done = wayside_handout::export(&site, &args.folder, &export, &progress)?;
    bar.finish_and_clear();
    let (pages, bytes) = (output::grouped(done.pages), output::grouped(done.bytes));
    let folder = args.folder.display();
    writeln!(out, "{folder}: {pages} pages, {bytes} bytes, in {:.1} s", start.elapsed().as_secs_f64()).map_err(Fail::Output)
}

/// A whole address.
fn url(args: &Args) -> Result<Option<String>, Fail> {
    args.url.as_deref().map(|url| address("--url", url, "https://")).transpose()
}

fn base(args: &Args) -> Result<String, Fail> {
    address("--base", &args.base, "/")
}

/// An address with a slash at its end: names of files are put behind it as they are.
fn address(option: &str, given: &str, beginning: &str) -> Result<String, Fail> {
    let plain = |c: char| c.is_ascii_graphic() && !"\"<>&'?#".contains(c);
    if !given.starts_with(beginning) || !given.chars().all(plain) {
        return Err(Fail::Usage(format!("{option} {given}: not an address that begins with {beginning}")));
    }
    Ok(if given.ends_with('/') { given.to_owned() } else { format!("{given}/") })
}
