//! A sheet of paper as one file: the page that the site makes, with its style and fonts inside and nothing that leads anywhere.

use base64::{Engine, prelude::BASE64_STANDARD};
use http::{Request, StatusCode, Uri};
use jiff::Timestamp;
use wayside_site::{Face, Site, Visit};

/// What a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A card for a pocket.
    Card,
    /// A poster with strips to tear off.
    Poster,
    /// A route card.
    Route,
    /// A self-check as a form.
    Check,
    /// All numbers of a country.
    Directory,
    /// An article as a leaflet.
    Article,
    /// For volunteers who try if numbers still work.
    CallSheet,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Self] =
        &[Self::Card, Self::Poster, Self::Route, Self::Check, Self::Directory, Self::Article, Self::CallSheet];

    /// The word in addresses and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Poster => "poster",
            Self::Route => "route",
            Self::Check => "check",
            Self::Directory => "directory",
            Self::Article => "article",
            Self::CallSheet => "call-sheet",
        }
    }

    /// Whether it is about one record, and not about countries.
    pub fn is_of_record(self) -> bool {
        matches!(self, Self::Check | Self::Article)
    }
}

/// What to print.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What it is.
    pub kind: Kind,
    /// Language of the sheet.
    pub lang: String,
    /// Countries, ISO 3166-1 codes.
    pub countries: Vec<String>,
    /// Id of the check, or the end of the article's address.
    pub id: Option<String>,
}

impl Sheet {
    /// Its address on the site.
    pub fn address(&self) -> String {
        let (name, value) = match &self.id {
            Some(id) if self.kind.is_of_record() => ("id", id.clone()),
            _ => ("in", self.countries.join(",").to_lowercase()),
        };
        format!("/{}/paper/{}?{name}={value}", self.lang, self.kind.as_str())
    }
}

/// Why there is no sheet.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// No such page.
    #[error("there is no page at {0}")]
    NotFound(String),
    /// The page could not be made.
    #[error("the page at {0} failed with status {1}")]
    Page(String, StatusCode),
}

/// A sheet as one HTML file that needs nothing else.
///
/// # Errors
/// If the site has no such page, or fails to make it.
pub fn print(site: &Site, sheet: &Sheet, now: Timestamp) -> Result<String, Failed> {
    let visit = Visit::new(Face::Copy, now);
    let page = get(site, &sheet.address(), &visit)?;
    let mut style = fonts(&page);
    let mut html = String::with_capacity(page.len());
    for line in page.lines() {
        // The layout of sheets writes each stylesheet on a line of its own.
        match line.strip_prefix("<link rel=\"stylesheet\" href=\"").and_then(|rest| rest.split('"').next()) {
            Some(href) => style.push_str(&get(site, href, &visit)?),
            None if line == "</head>" => {
                html.push_str("<style>");
                html.push_str(&style);
                html.push_str("</style>\n</head>\n");
            }
            None => {
                html.push_str(line);
                html.push('\n');
            }
        }
    }
    Ok(html)
}

fn get(site: &Site, address: &str, visit: &Visit) -> Result<String, Failed> {
    let missing = || Failed::NotFound(address.to_owned());
    let mut request = Request::new(());
    *request.uri_mut() = address.parse::<Uri>().map_err(|_| missing())?;
    let page = site.respond(&request, visit);
    match page.status() {
        StatusCode::OK => Ok(String::from_utf8_lossy(page.body()).into_owned()),
        StatusCode::NOT_FOUND => Err(missing()),
        status => Err(Failed::Page(address.to_owned(), status)),
    }
}

/// A font: its name, the name of one weight on a device that has it, the weight, and its bytes.
type Font = (&'static str, &'static str, u16, &'static [u8]);

/// For every page: names and numbers are in Latin letters everywhere.
const LATIN: [Font; 2] = [
    ("Noto Sans", "Noto Sans", 400, include_bytes!("../../../assets/fonts/NotoSans-Regular.woff2")),
    ("Noto Sans", "Noto Sans Bold", 700, include_bytes!("../../../assets/fonts/NotoSans-Bold.woff2")),
];
/// For pages with Arabic letters on them.
const ARABIC: [Font; 2] = [
    ("Noto Sans Arabic", "Noto Sans Arabic", 400, include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.woff2")),
    ("Noto Sans Arabic", "Noto Sans Arabic Bold", 700, include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.woff2")),
];

/// The fonts that a page's letters need, used where the device has none of that name.
fn fonts(page: &str) -> String {
    let arabic = page.chars().any(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    let needed = LATIN.iter().chain(if arabic { &ARABIC[..] } else { &[] });
    let face = |(family, local, weight, bytes): &Font| {
        let data = BASE64_STANDARD.encode(bytes);
        format!(
            "@font-face{{font-family:\"{family}\";font-weight:{weight};src:local(\"{local}\"),url(data:font/woff2;base64,{data}) format(\"woff2\")}}\n"
        )
    };
    let faces: String = needed.map(face).collect();
    // The same letters on every device: what a sheet has room for was measured with them.
    format!("{faces}body{{font-family:\"Noto Sans\",\"Noto Sans Arabic\",sans-serif!important}}\n")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{Failed, Kind, Sheet, print};
    use jiff::Timestamp;
    use wayside_site::Site;

    fn sheet(kind: Kind, lang: &str) -> Sheet {
        let id = match kind {
            Kind::Check => Some("situation".to_owned()),
            Kind::Article => Some("trafficking".to_owned()),
            _ => None,
        };
        Sheet { kind, lang: lang.to_owned(), countries: vec!["GR".to_owned(), "IT".to_owned()], id }
    }

    fn now() -> Timestamp {
        "2026-11-28T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_sheet_needs_nothing_else_and_leads_nowhere() {
        let site = Site::new(wayside_base::open().unwrap()).unwrap();
        for kind in Kind::ALL {
            for lang in ["en", "es", "fr", "ar"] {
                let html = print(&site, &sheet(*kind, lang), now()).unwrap();
                for bad in ["<link", "href=\"/", "href=\"http", "src=", "@import", "url(/", "url(http", "<script", "action="] {
                    assert!(!html.contains(bad), "{kind:?} in {lang}: {bad}");
                }
                assert!(html.contains("@font-face") && html.contains("2026-11-28"), "{kind:?} in {lang}");
                assert!(html.len() < 400_000, "{kind:?} in {lang}: {} bytes", html.len());
                assert_eq!(html, print(&site, &sheet(*kind, lang), now()).unwrap());
            }
        }
    }

    #[test]
    fn what_is_not_there_is_not_printed() {
        let site = Site::new(wayside_base::open().unwrap()).unwrap();
        let check = |sheet: Sheet| assert!(matches!(print(&site, &sheet, now()), Err(Failed::NotFound(_))), "{sheet:?}");
        check(Sheet { countries: vec!["ZZ".to_owned()], ..sheet(Kind::Card, "en") });
        check(Sheet { id: Some("nothing".to_owned()), ..sheet(Kind::Check, "en") });
        check(Sheet { id: Some("learn/nothing".to_owned()), ..sheet(Kind::Article, "en") });
        check(sheet(Kind::Card, "xx"));
        check(Sheet { id: Some("a b".to_owned()), ..sheet(Kind::Article, "en") });
    }
}
