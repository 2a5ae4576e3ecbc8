//! `wayside pack record-check`: what a look came to, written into the authoring file.

use crate::fail::Fail;
use jiff::Zoned;
use std::{io::Write, path::PathBuf};
use wayside_pack::{
    date::PartialDate,
    look::{Look, Method, Verdict},
};

/// A look at a line or a fact, in words
#[derive(Debug, clap::Args)]
#[command(arg_required_else_help = false)]
pub(crate) struct Args {
    /// Id of the help line or the source, or the code of a country for its emergency numbers
    id: String,
    /// Folder of the project, or one with `content/` and `locales/`
    #[arg(value_name = "SOURCE_FOLDER", default_value = ".")]
    source: PathBuf,
    /// What came of it
    #[arg(long, value_name = "VERDICT")]
    verdict: Came,
    /// How you looked
    #[arg(long, value_name = "HOW")]
    by: How,
    /// The day on which you looked
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: PartialDate,
    /// The page that you read
    #[arg(long)]
    url: Option<String>,
    /// Title of that page or law
    #[arg(long)]
    title: Option<String>,
    /// Who published it
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// The date that the page bears
    #[arg(long, value_name = "YYYY[-MM[-DD]]")]
    page_date: Option<PartialDate>,
    /// Its publisher is none of those of the first sources
    #[arg(long)]
    independent: bool,
    /// It is a page of the authority itself, or the text of the law
    #[arg(long)]
    authority: bool,
    /// The words on the page that prove it
    #[arg(long, default_value = "", hide_default_value = true, value_name = "WORDS")]
    quote: String,
    /// What you found, in your own words; never a caller's story
    #[arg(long, default_value = "", hide_default_value = true, value_name = "WORDS")]
    note: String,
}

/// [`Verdict`], as it is typed
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Came {
    Confirmed,
    DetailWrong,
    Conflict,
    NotFound,
}

/// [`Method`], as it is typed
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum How {
    Call,
    Page,
    Visit,
}

/// Writes the look down, and says where.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    let look = Look {
        date: args.date,
        method: match args.by {
            How::Call => Method::Call,
            How::Page => Method::Page,
            How::Visit => Method::Visit,
        },
        verdict: match args.verdict {
            Came::Confirmed => Verdict::Confirmed,
            Came::DetailWrong => Verdict::DetailWrong,
            Came::Conflict => Verdict::Conflict,
            Came::NotFound => Verdict::NotFound,
        },
        url: args.url.clone(),
        title: args.title.clone(),
        publisher: args.publisher.clone(),
        page_date: args.page_date,
        independent: args.independent,
        authority: args.authority,
        quote: args.quote.clone(),
        note: args.note.clone(),
    };
    // The day where the person is who looked: they may be ahead of Greenwich.
    let today = Zoned::now().date();
    let done = wayside_press::record(&super::folders(&args.source)?, &args.id, &look, today)?;
    writeln!(out, "{}:{}: the look of {} is written down", done.file.display(), done.line, look.date).map_err(Fail::Output)
}
