//! Which page an address names.

use crate::{Site, address::Address};
use wayside_pack::article::Shelf;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route<'a> {
    /// Choose a language.
    Languages,
    /// The stylesheet of every page.
    Style,
    /// The stylesheet of sheets of paper.
    PaperStyle,
    /// The stylesheet compiled from a check's rules, perhaps for a country.
    CheckStyle {
        /// Check.
        id: &'a str,
        /// Country.
        country: Option<&'a str>,
    },
    /// A page in a language.
    In(&'a str, Room<'a>),
}

/// A page within a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Room<'a> {
    Home,
    Help,
    HelpIn(&'a str),
    Line(&'a str, &'a str),
    Checks,
    Check(&'a str),
    Shelf(Shelf),
    Article(Shelf, &'a str),
    Exercise,
    Country(&'a str),
    Road,
    Say,
    Card(&'a str),
    Search,
    /// Every title and term, for the browser's own search within a page.
    Words,
    /// Files to take along.
    Take,
    /// Choose a sheet to print.
    Paper,
    /// A sheet, of a kind.
    Sheet(&'a str),
    /// Hand it out over the local network, and the poster for that.
    Share,
    SharePoster,
    /// How the one file that this is can be passed on.
    PassOn,
    /// Every source, where all pages go into one file.
    Sources,
    About,
    Settings,
    Out,
    /// An unremarkable page: where *Leave* leads in a browser, which cannot be ended from here.
    Measures,
    /// Seen only if the window could not end.
    Leave,
}

impl<'a> Route<'a> {
    /// The route of an address, `None` if there is no such page. Whether a record exists is for the page to find out.
    pub(crate) fn of(address: &Address<'a>, site: &Site) -> Option<Self> {
        let segments = address.segments();
        match segments {
            [] => return Some(Self::Languages),
            ["style", file] if *file == crate::style::FILE => return Some(Self::Style),
            ["style", file] if *file == crate::style::PAPER_FILE => return Some(Self::PaperStyle),
            ["style", "check", file] => {
                let name = file.strip_suffix(".css")?;
                let (id, country) = match name.split_once('_') {
                    Some((id, country)) => (id, Some(country)),
                    None => (name, None),
                };
                return Some(Self::CheckStyle { id, country });
            }
            _ => {}
        }
        let (lang, rest) = segments.split_first()?;
        if !site.languages().iter().any(|language| language.tag == *lang) {
            return None;
        }
        let room = match rest {
            [] => Room::Home,
            ["help"] => Room::Help,
            ["help", country] => Room::HelpIn(code(country)?),
            ["help", country, id] => Room::Line(code(country)?, id),
            ["check"] => Room::Checks,
            ["check", id] => Room::Check(id),
            ["rights"] => Room::Shelf(Shelf::Rights),
            ["rights", slug] => Room::Article(Shelf::Rights, slug),
            ["learn"] => Room::Shelf(Shelf::Learn),
            ["learn", "exercise"] => Room::Exercise,
            ["learn", slug] => Room::Article(Shelf::Learn, slug),
            ["country", country] => Room::Country(code(country)?),
            ["road"] => Room::Road,
            ["say"] => Room::Say,
            ["say", id] => Room::Card(id),
            ["search"] => Room::Search,
            ["pass-on"] => Room::PassOn,
            ["sources"] => Room::Sources,
            ["words"] => Room::Words,
            ["take"] => Room::Take,
            // Where printing fails, or a browser follows the address, sheets can be chosen again.
            ["paper" | "print"] => Room::Paper,
            ["paper", kind] => Room::Sheet(kind),
            ["share"] => Room::Share,
            ["share", "poster"] => Room::SharePoster,
            ["about"] => Room::About,
            ["settings"] => Room::Settings,
            ["out"] => Room::Out,
            ["measures"] => Room::Measures,
            ["leave"] => Room::Leave,
            _ => return None,
        };
        Some(Self::In(lang, room))
    }
}

/// A country code as addresses write it: two small letters.
pub(crate) fn code(code: &str) -> Option<&str> {
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(code)
}
