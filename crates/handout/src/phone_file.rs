//! The phone file: one HTML file with everything inside, for a phone that has nothing but a browser.
//!
//! Each page becomes a section, each link to a page a link to its section, and the stylesheet shows one section at a time. An
//! engine that does not know `:has()`, or no CSS at all, shows them one under the other, home first. It has no script
//! and names nothing outside itself.

mod names;
mod section;
mod small;
mod style;

use crate::copy::{self, Choice, CopyError};
use names::Names;
use rayon::prelude::*;
use section::Sections;
use wayside_pack::article::Shelf;
use wayside_site::{Carries, Site, Visit};

/// Nothing runs, nothing is fetched, nothing is sent.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/// Most countries on a route card.
const MOST_STOPS: usize = 12;

/// A page on its way into the file.
pub(crate) struct Page {
    /// Its language.
    lang: String,
    /// Its address.
    address: String,
    /// The page as the site makes it.
    html: String,
}

/// The phone file of a choice.
///
/// # Errors
/// The choice names what the pack does not have, or a page cannot be made.
pub fn phone_file(site: &Site, choice: &Choice) -> Result<Vec<u8>, CopyError> {
    let visit = choice.visit(site, true)?;
    let tags = &visit.carries.languages;
    let mut wanted = Vec::new();
    for lang in tags {
        wanted.extend(addresses(site, &visit.carries, lang)?.into_iter().map(|address| (lang.clone(), address)));
    }
    let pages: Vec<Option<Page>> =
        wanted.into_par_iter().map(|(lang, address)| made(site, lang, address, &visit)).collect::<Result<_, _>>()?;
    let pages: Vec<Page> = pages.into_iter().flatten().collect();
    let sections = Sections::new(&pages, tags.len() > 1);
    let mut parts: Vec<String> = pages.par_iter().map(|page| sections.write(page)).collect::<Result<_, _>>()?;
    section::leave_out_unused_sources(&pages, &mut parts);
    let above = if tags.len() > 1 {
        let page = copy::page(site, "/", &visit)?.ok_or(CopyError::Page(404))?;
        parts.insert(0, sections.chooser(&page)?);
        String::new()
    } else {
        sections.leave(pages.first().ok_or(CopyError::Page(404))?)?
    };
    // The first part stands above all sections.
    parts.insert(0, above);
    let names = Names::of(&parts);
    let parts: Vec<String> = parts.par_iter().map(|part| names.apply(part)).collect();
    let styles = style::of(site, &pages, &sections, &names)?;
    Ok(whole(tags, &parts, &styles))
}

fn made(site: &Site, lang: String, address: String, visit: &Visit) -> Result<Option<Page>, CopyError> {
    let page = copy::page(site, &address, visit)?;
    Ok(page.map(|html| Page { lang, address, html }))
}

/// The pages of a language, home first. A help line has no page of its own: the list of its country says what there is to say. What
/// is written for the public and for officers stays out: the file is for somebody on the way.
fn addresses(site: &Site, carries: &Carries, lang: &str) -> Result<Vec<String>, CopyError> {
    let codes: Vec<String> = if carries.countries.is_empty() {
        site.pack().countries(lang)?.into_iter().map(|(code, _)| code).collect()
    } else {
        carries.countries.clone()
    };
    let mut rooms: Vec<String> = ["", "help", "help/xx"].map(str::to_owned).to_vec();
    rooms.extend(codes.iter().map(|code| format!("help/{}", code.to_lowercase())));
    rooms.push("check".to_owned());
    rooms.extend(site.pack().checks()?.iter().map(|check| format!("check/{}", check.id)));
    rooms.push("rights".to_owned());
    let heads = site.pack().articles(Shelf::Rights, lang, lang)?.into_iter().filter(|head| carries.article(&head.article));
    rooms.extend(heads.map(|head| format!("rights/{}", head.article.slug)));
    for code in &codes {
        if site.pack().country(code)?.is_some() {
            rooms.push(format!("country/{}", code.to_lowercase()));
        }
    }
    rooms.push(road(carries));
    if carries.countries.is_empty() {
        rooms.extend(site.pack().routes()?.into_iter().map(|(_, via)| format!("road?via={via}")));
    }
    rooms.extend(["say", "about", "measures", "sources", "pass-on"].map(str::to_owned));
    Ok(rooms.into_iter().map(|room| format!("/{lang}/{room}")).collect())
}

/// The route card: the countries in their order, or the list of known routes.
fn road(carries: &Carries) -> String {
    match carries.countries.len() {
        1..=MOST_STOPS => format!("road?via={}", carries.countries.join(",")),
        _ => "road".to_owned(),
    }
}

/// The file around its parts: what stands above all sections, and these.
fn whole(tags: &[String], parts: &[String], styles: &str) -> Vec<u8> {
    let lang = tags.first().map_or("en", String::as_str);
    let dir = wayside_pack::language::Direction::of(lang).as_str();
    let (above, sections) = parts.split_first().map_or(("", parts), |(above, sections)| (above, sections));
    let sections = sections.concat();
    format!(
        "<!doctype html><html lang={lang} dir={dir}><head><meta charset=utf-8>\
         <meta http-equiv=Content-Security-Policy content=\"{POLICY}\">\
         <meta name=viewport content=\"width=device-width,initial-scale=1\"><meta name=robots content=noindex>\
         <meta name=format-detection content=\"telephone=no\"><meta name=referrer content=no-referrer>\
         <title>Wayside</title><style>{styles}</style></head><body>{above}<main>{sections}</main></body></html>\n"
    )
    .into_bytes()
}
