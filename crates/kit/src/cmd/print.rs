//! `wayside print`: a sheet for a printer, as one file.

use super::output;
use crate::fail::Fail;
use clap::builder::PossibleValuesParser;
use jiff::civil::Date;
use std::path::PathBuf;
use wayside_handout::{Failed, Kind, Sheet};
use wayside_pack::Pack;
use wayside_site::Site;

/// Make a sheet for a printer, as one file that needs nothing else
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What to print: check and article need --id, all others --in
    #[arg(value_parser = PossibleValuesParser::new(Kind::ALL.iter().map(|kind| kind.as_str())))]
    kind: String,
    /// Language of the sheet, for example es
    #[arg(long, default_value = "en")]
    lang: String,
    /// Countries, for example GR,IT: at most three, for a route twelve
    #[arg(long = "in", value_name = "COUNTRIES", value_delimiter = ',')]
    countries: Vec<String>,
    /// Which check (situation), or which article (trafficking, learn/figures)
    #[arg(long)]
    id: Option<String>,
    /// Day that the sheet bears and its facts are held against, for example 2026-11-28; today if not given
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
    /// File to write
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

/// Writes the file.
pub(crate) fn run(args: &Args) -> Result<(), Fail> {
    let pack = super::base()?;
    let sheet = sheet(args, &pack)?;
    let site = Site::new(pack).map_err(Fail::base)?;
    let html = wayside_handout::print(&site, &sheet, output::moment(args.on)).map_err(|failed| match failed {
        Failed::NotFound(address) => Fail::NoSheet(address),
        Failed::Page(address, status) => Fail::Page { address, status: status.as_u16() },
    })?;
    output::whole(&args.output, html.as_bytes())
}

/// What was asked for, each part of it known.
fn sheet(args: &Args, pack: &Pack) -> Result<Sheet, Fail> {
    let lang = super::search::language(pack, &args.lang)?;
    let Some(kind) = Kind::ALL.iter().copied().find(|kind| kind.as_str() == args.kind) else {
        return Err(Fail::NoSheet(args.kind.clone()));
    };
    if kind.is_of_record() && args.id.is_none() {
        return Err(Fail::Usage(format!(
            "{}: --id is missing; say which, for example --id situation or --id trafficking",
            args.kind
        )));
    }
    if !kind.is_of_record() && args.countries.is_empty() {
        return Err(Fail::Usage(format!("{}: --in is missing; say which countries, for example --in GR,IT", args.kind)));
    }
    let most = if kind == Kind::Route { 12 } else { 3 };
    if args.countries.len() > most {
        return Err(Fail::Usage(format!("--in: a sheet of this kind holds at most {most} countries; print several")));
    }
    let mut countries = Vec::new();
    for code in args.countries.iter().map(|code| code.trim().to_ascii_uppercase()) {
        if pack.name("en", "region", &code).map_err(Fail::base)?.is_none() {
            return Err(Fail::Country(code));
        }
        countries.push(code);
    }
    Ok(Sheet { kind, lang, countries, id: args.id.clone() })
}
