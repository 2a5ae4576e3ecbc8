//! `respond()` for any page in any language.

use crate::line;
use std::{
    collections::{BTreeSet, VecDeque},
    error::Error,
    time::Instant,
};
use wayside_site::{Face, Site, Visit};

/// Every page that can be reached, each asked for several times.
pub(crate) fn measure() -> Result<(), Box<dyn Error>> {
    const ROUNDS: usize = 5;
    let site = Site::new(wayside_base::open()?)?;
    let visit = Visit::new(Face::Browser, jiff::Timestamp::now());
    let addresses = crawl(&site, &visit)?;
    let mut times = Vec::with_capacity(addresses.len() * ROUNDS);
    for address in addresses.iter().cycle().take(addresses.len() * ROUNDS) {
        let request = http::Request::get(address).body(())?;
        let start = Instant::now();
        let response = site.respond(&request, &visit);
        times.push(start.elapsed());
        if response.status() != 200 {
            return Err(format!("a page that a link leads to answers {}", response.status()).into());
        }
    }
    line(&format!("`respond()`, {} pages in four languages", addresses.len()), times, "p50 ≤ 150 µs, p99 ≤ 1 ms");
    Ok(())
}

/// Addresses of all pages, found by following links from the list of languages.
fn crawl(site: &Site, visit: &Visit) -> Result<Vec<String>, Box<dyn Error>> {
    let mut seen: BTreeSet<String> = BTreeSet::from(["/".to_owned()]);
    let mut open: VecDeque<String> = VecDeque::from(["/".to_owned()]);
    let mut pages = Vec::new();
    while let Some(address) = open.pop_front() {
        let response = site.respond(&http::Request::get(&address).body(())?, visit);
        let html = String::from_utf8_lossy(response.body()).into_owned();
        for part in html.split("href=\"").skip(1) {
            let link = part.split('"').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&");
            // Longer and longer routes, and every country in every address, would never end.
            let plain = link.starts_with('/') && !link.contains("via=") && !link.contains("in=") && !link.contains("/out?");
            if plain && seen.insert(link.clone()) {
                open.push_back(link);
            }
        }
        pages.push(address);
    }
    Ok(pages)
}
