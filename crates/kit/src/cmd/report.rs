//! `wayside report`: what the pack knows and how far it can be trusted, as one page or as JSON.

use crate::fail::Fail;
use jiff::{Zoned, civil::Date};
use std::{io::Write, path::PathBuf};
use wayside_handout::report::Report;
use wayside_pack::date::PartialDate;

/// Say what the pack knows, how far it can be trusted, and what is due
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = false)]
pub(crate) struct Args {
    /// File to write the page to; it appears whole or not at all
    #[arg(short, long, value_name = "FILE", required_unless_present = "json")]
    output: Option<PathBuf>,
    /// Print the same numbers as JSON
    #[arg(long)]
    json: bool,
    /// The day on which ages are counted; today if it is not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<PartialDate>,
}

/// Counts, writes and prints.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    let on = args.on.map_or_else(|| Zoned::now().date(), PartialDate::last_day);
    let report = report(on)?;
    if let Some(path) = &args.output {
        let page = report.html().map_err(|_| Fail::Report)?;
        super::output::whole(path, page.as_bytes())?;
    }
    if args.json {
        return super::json(out, &report);
    }
    let late = report.due.overdue.len();
    writeln!(out, "{on}: {} lines, {} sources, {late} past their review date", report.totals.lines, report.totals.sources)
        .map_err(Fail::Output)
}

fn report(on: Date) -> Result<Report, Fail> {
    Report::new(&super::base()?, on).map_err(Fail::base)
}
