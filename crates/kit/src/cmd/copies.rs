//! What the commands that make copies can all be asked: languages, countries, date.

use crate::fail::Fail;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{fs::File, io};
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
    /// What is meant. The date's noon in Greenwich is that date almost everywhere.
    pub(crate) fn choice(&self) -> Result<Choice, Fail> {
        let all = self.countries.iter().any(|code| code.eq_ignore_ascii_case("all"));
        let countries = if all { Vec::new() } else { self.countries.iter().map(|code| code.to_uppercase()).collect() };
        let on = match self.on {
            Some(date) => {
                let noon = date.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
                noon.map_err(|error| Fail::Usage(error.to_string()))?.timestamp()
            }
            None => Timestamp::now(),
        };
        Ok(Choice { languages: self.lang.clone(), countries, on })
    }
}

/// Lets others read what was written under a passing name, which only its owner could.
#[cfg(unix)]
pub(crate) fn readable(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

/// Elsewhere the folder says who may read.
#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "the same as where it can fail")]
pub(crate) fn readable(_: &File) -> io::Result<()> {
    Ok(())
}

/// A number with a thin gap before each three figures.
pub(crate) fn grouped(number: usize) -> String {
    let figures = number.to_string();
    let first = figures.len() % 3;
    let mut text = String::new();
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && at % 3 == first {
            text.push(' ');
        }
        text.push(figure);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn numbers_are_grouped() {
        let check = |number: usize, expected: &str| assert_eq!(grouped(number), expected);
        check(7, "7");
        check(1000, "1 000");
        check(123_456, "123 456");
        check(1_234_567, "1 234 567");
    }
}
