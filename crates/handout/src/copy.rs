//! Pages that are read later and elsewhere: what goes into a copy, and its pages as the site makes them.

use http::{Request, StatusCode, Uri};
use jiff::Timestamp;
use wayside_site::{Carries, Face, Site, Visit};

/// What goes into a copy.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Languages, by their tag; empty: all.
    pub languages: Vec<String>,
    /// Countries, ISO 3166-1 codes in capitals, in the order of a route; empty: all.
    pub countries: Vec<String>,
    /// The moment it is made at.
    pub on: Timestamp,
}

/// Why a copy could not be made.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// A language that the pack does not have.
    #[error("there is no language `{0}`")]
    Language(String),
    /// A country that the pack does not have.
    #[error("there is no country `{0}`")]
    Country(String),
    /// The pack cannot be read.
    #[error(transparent)]
    Pack(#[from] wayside_pack::Error),
    /// The site failed to make a page.
    #[error("a page failed with status {0}")]
    Page(u16),
    /// A page is not built as pages are.
    #[error("a page is not built as pages are ({0})")]
    Shape(String),
    /// A file cannot be written.
    #[error("{}: {source}", path.display())]
    Write {
        /// Which one.
        path: std::path::PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The folder holds something else than an earlier export.
    #[error("{}: not empty, and no earlier export", .0.display())]
    NotOurs(std::path::PathBuf),
}

impl Choice {
    /// What the copy has pages of: its languages by name, and the countries; the site has each of them.
    pub(crate) fn carries(&self, site: &Site) -> Result<Carries, CopyError> {
        let tags: Vec<String> = site.languages().iter().map(|language| language.tag.clone()).collect();
        if let Some(wrong) = self.languages.iter().find(|tag| !tags.contains(tag)) {
            return Err(CopyError::Language(wrong.clone()));
        }
        let known = site.pack().countries(tags.first().map_or("en", String::as_str))?;
        if let Some(wrong) = self.countries.iter().find(|code| !known.iter().any(|(known, _)| known == *code)) {
            return Err(CopyError::Country(wrong.clone()));
        }
        let languages = if self.languages.is_empty() { tags } else { self.languages.clone() };
        Ok(Carries { languages, countries: self.countries.clone() })
    }

    /// The visit that pages of the copy are made for.
    pub(crate) fn visit(&self, site: &Site, one_file: bool) -> Result<Visit, CopyError> {
        Ok(Visit { carries: self.carries(site)?, one_file, ..Visit::new(Face::Copy, self.on) })
    }
}

/// The page at an address; `None` if there is none.
pub(crate) fn page(site: &Site, address: &str, visit: &Visit) -> Result<Option<String>, CopyError> {
    let (status, body) = body(site, address, visit)?;
    Ok((status == StatusCode::OK).then_some(body))
}

/// Whatever the site answers, as long as it did not fail.
pub(crate) fn body(site: &Site, address: &str, visit: &Visit) -> Result<(StatusCode, String), CopyError> {
    let mut request = Request::new(());
    *request.uri_mut() = address.parse::<Uri>().map_err(|_| CopyError::Shape("an address".to_owned()))?;
    let (parts, body) = site.respond(&request, visit).into_parts();
    if parts.status == StatusCode::INTERNAL_SERVER_ERROR {
        return Err(CopyError::Page(parts.status.as_u16()));
    }
    let text = String::from_utf8(body.into_owned()).map_err(|_| CopyError::Shape("not UTF-8".to_owned()))?;
    Ok((parts.status, text))
}

/// The address that a link's attribute names: `&` is the one character that our pages write as an entity there.
pub(crate) fn unescaped(href: &str) -> String {
    href.replace("&#38;", "&").replace("&amp;", "&")
}
