//! `wayside search`: what the search page finds.

use crate::fail::Fail;
use std::io::{self, Write};
use wayside_pack::{
    Pack,
    search::{Found, Query},
};

/// Search all languages at once, best first
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What to search for
    query: String,
    /// Language to read in
    #[arg(long)]
    lang: String,
    /// Most hits
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..))]
    limit: u16,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Prints the hits. That nothing is found is an answer, not a failure.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    let pack = super::base()?;
    let lang = language(&pack, &args.lang)?;
    let query = Query { text: &args.query, lang: &lang, country: None, limit: usize::from(args.limit) };
    let found = pack.search(query).map_err(Fail::base)?;
    if args.json { super::json(out, &found.hits) } else { lines(&found, out).map_err(Fail::Output) }
}

/// The tag of a language, as the pack writes it.
pub(super) fn language(pack: &Pack, lang: &str) -> Result<String, Fail> {
    let mut tags: Vec<String> = pack.languages().map_err(Fail::base)?.into_iter().map(|language| language.tag).collect();
    match tags.iter().position(|tag| tag.eq_ignore_ascii_case(lang)) {
        Some(at) => Ok(tags.swap_remove(at)),
        None => Err(Fail::Language { lang: lang.to_owned(), known: tags.join(", ") }),
    }
}

/// A line each: address, title, language and word, with tabs between.
fn lines(found: &Found, out: &mut dyn Write) -> io::Result<()> {
    if let Some(instead) = &found.instead {
        // Not among the hits, which a program may read.
        let _ = writeln!(io::stderr(), "wayside: nothing has these words; searched `{instead}` instead");
    }
    found.hits.iter().try_for_each(|hit| writeln!(out, "{}\t{}\t{}\t{}", hit.address, hit.title, hit.lang, hit.matched))
}
