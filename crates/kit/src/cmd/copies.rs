//! What the commands that make copies can all be asked: languages, countries, date.

use super::output;
use jiff::civil::Date;
use wayside_handout::Choice;

/// What goes into a copy.
#[derive(Debug, clap::Args)]
pub(crate) struct Chosen {
    /// Languages, such as es or es,en; all if there is none
    #[arg(long, value_name = "LANG,…", value_delimiter = ',')]
    lang: Vec<String>,
    /// Countries in the order of the way, such as HN,GT,MX,US; or all
    #[arg(long = "in", value_name = "CC,…", value_delimiter = ',', default_value = "all")]
    countries: Vec<String>,
    /// Date that stands in the copy, such as 2026-11-28; today if there is none
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

impl Chosen {
    /// What is meant.
    pub(crate) fn choice(&self) -> Choice {
        let all = self.countries.iter().any(|code| code.eq_ignore_ascii_case("all"));
        let countries = if all { Vec::new() } else { self.countries.iter().map(|code| code.to_uppercase()).collect() };
        Choice { languages: self.lang.clone(), countries, on: output::moment(self.on) }
    }
}
