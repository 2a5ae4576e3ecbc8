//! `wayside pack`: press a pack, check what would be pressed, look into one.

mod record;

use crate::fail::Fail;
use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};
use wayside_pack::{Info, Pack};
use wayside_press::{Pressed, Source};

/// The name that means the pack inside this program; a file of that name is `./base`.
const BASE: &str = "base";

/// Make packs and look into them
#[derive(Debug, clap::Subcommand)]
#[command(arg_required_else_help = false)]
pub(crate) enum Command {
    /// Press a folder of content into a pack, if nothing in it is wrong
    Build {
        /// Folder of the project, or one with `content/` and `locales/`
        source: PathBuf,
        /// File to write; it appears whole or not at all
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Say what is wrong in a folder of content, and write nothing
    Check {
        /// Folder of the project, or one with `content/` and `locales/`
        source: PathBuf,
    },
    /// Print how far the help lines can be trusted, before and after later looks
    Checked {
        /// Folder of the project, or one with `content/` and `locales/`
        source: PathBuf,
    },
    /// Print which page speaks of which topic and source, and what was left out and why
    Coverage {
        /// Folder of the project, or one with `content/` and `locales/`
        source: PathBuf,
    },
    /// Write down a second look at a help line or at the source of a fact, if the content still presses with it
    RecordCheck(record::Args),
    /// Count what a pack holds
    Info {
        /// File of the pack, or `base` for the one inside this program
        #[arg(value_name = "FILE|base")]
        pack: PathBuf,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
}

/// Presses, checks or counts.
pub(crate) fn run(command: &Command, out: &mut dyn Write) -> Result<(), Fail> {
    match command {
        Command::Build { source, output } => {
            let pressed = wayside_press::press(&folders(source)?, output)?;
            summary(output, pressed, out)
        }
        Command::Check { source } => {
            let pressed = wayside_press::check(&folders(source)?)?;
            summary(source, pressed, out)
        }
        Command::Checked { source } => {
            let table = wayside_press::checked(&folders(source)?)?;
            out.write_all(table.as_bytes()).map_err(Fail::Output)
        }
        Command::Coverage { source } => {
            let table = wayside_press::coverage(&folders(source)?)?;
            out.write_all(table.as_bytes()).map_err(Fail::Output)
        }
        Command::RecordCheck(args) => record::run(args, out),
        Command::Info { pack, json } => {
            let info = info(pack)?;
            if *json { super::json(out, &info) } else { lines(&info, out).map_err(Fail::Output) }
        }
    }
}

/// The two folders inside `root`: as the project has them, or side by side.
fn folders(root: &Path) -> Result<Source, Fail> {
    let locales = root.join("locales");
    let contents = [root.join("assets").join("content"), root.join("content")];
    let content = contents.into_iter().find(|content| content.is_dir());
    content.filter(|_| locales.is_dir()).map(|content| Source { content, locales }).ok_or_else(|| Fail::NoSource(root.to_owned()))
}

fn summary(path: &Path, pressed: Pressed, out: &mut dyn Write) -> Result<(), Fail> {
    let Pressed { hotlines, articles, facts } = pressed;
    let path = path.display();
    writeln!(out, "{path}: {hotlines} help lines, {articles} articles, {facts} country facts; nothing is wrong")
        .map_err(Fail::Output)
}

fn info(path: &Path) -> Result<Info, Fail> {
    if path == Path::new(BASE) {
        return super::base()?.info().map_err(Fail::base);
    }
    let bytes = fs::read(path).map_err(|source| Fail::Unreadable { path: path.to_owned(), source })?;
    let info = Pack::open(bytes).and_then(|pack| pack.info());
    info.map_err(|source| Fail::Pack { place: path.display().to_string(), source })
}

fn lines(info: &Info, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "format: {}", info.format)?;
    writeln!(out, "sequence: {}", info.sequence)?;
    writeln!(out, "help lines: {} in {} countries", info.hotlines, info.hotline_countries)?;
    writeln!(out, "country facts: {} in {} countries", info.country_facts, info.countries)?;
    writeln!(out, "checks: {}", info.checks)?;
    writeln!(out, "sources: {}", info.sources)?;
    info.languages.iter().try_for_each(|(tag, language)| {
        let reviewed = if language.reviewed { "reviewed" } else { "not reviewed" };
        writeln!(
            out,
            "{tag}: {} articles, {} pages to learn, {} phrases, {} messages, {reviewed} by a native speaker",
            language.articles, language.learn, language.phrases, language.messages
        )
    })
}
