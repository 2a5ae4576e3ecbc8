//! What is made to be carried away: the phone file and the web site.

use crate::line;
use std::{
    error::Error,
    time::{Duration, Instant},
};
use wayside_handout::{Choice, Export, export, phone_file};
use wayside_site::Site;

/// The countries of a way.
const WAY: [&str; 5] = ["HN", "GT", "MX", "US", "NI"];

/// Time and size of phone files, time of an export.
pub(crate) fn measure() -> Result<(), Box<dyn Error>> {
    const ROUNDS: usize = 50;
    let site = Site::new(wayside_base::open()?)?;
    let way = WAY.map(str::to_owned).to_vec();
    let choice = |lang: &str, countries: &[String]| Choice {
        languages: vec![lang.to_owned()],
        countries: countries.to_vec(),
        on: jiff::Timestamp::now(),
    };
    let mut times: Vec<Duration> = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        phone_file(&site, &choice("es", &way))?;
        times.push(start.elapsed());
    }
    line("phone file, Spanish, five countries: time", times, "≤ 50 ms");
    for (lang, budget) in [("en", "≤ 300 KB"), ("es", "≤ 300 KB"), ("fr", "≤ 300 KB"), ("ar", "≤ 450 KB")] {
        let small = phone_file(&site, &choice(lang, &way))?.len() / 1024;
        let world = phone_file(&site, &choice(lang, &[]))?.len() / 1024;
        println!("| phone file, `{lang}`: five countries, the world | {small} KB, {world} KB | {budget}, ≤ 900 KB |");
    }
    let folder = tempfile::tempdir()?;
    let all = Choice { languages: Vec::new(), countries: Vec::new(), on: jiff::Timestamp::now() };
    let start = Instant::now();
    let done = export(
        &site,
        &folder.path().join("site"),
        &Export { choice: all, url: None, base: "/".to_owned(), index: false },
        &|_, _| (),
    )?;
    println!("| export of {} pages, each with two packed copies | {:.1} s | |", done.pages, start.elapsed().as_secs_f64());
    Ok(())
}
