//! `wayside phone-file`: everything in one HTML file.

use super::copies::{self, Chosen};
use crate::fail::Fail;
use std::{
    io::Write,
    path::{Path, PathBuf},
};
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
    let file = wayside_handout::phone_file(&site, &args.chosen.choice()?)?;
    write(&args.output, &file)?;
    writeln!(out, "{}: {} bytes", args.output.display(), copies::grouped(file.len())).map_err(Fail::Output)
}

/// Beside its place first, so that nobody is given half a file.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Fail> {
    let failed = |source| Fail::Unwritable { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    copies::readable(file.as_file()).map_err(failed)?;
    file.persist(path).map(|_| ()).map_err(|error| failed(error.error))
}
