//! Figures against the budgets, as lines of a Markdown table. Run by `./bench`, never by `./test`.

mod copies;
mod pages;
mod searching;
mod servers;
mod windows;

use std::{
    error::Error,
    fs,
    path::Path,
    process::ExitCode,
    time::{Duration, Instant},
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("measure: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    println!("| what | measured | budget |\n|---|---|---|");
    pages::measure()?;
    searching::measure()?;
    pressing()?;
    sizes()?;
    copies::measure()?;
    servers::measure()?;
    windows::measure()?;
    Ok(())
}

/// Pressing the whole base pack.
fn pressing() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let source = wayside_press::Source { content: "assets/content".into(), locales: "locales".into() };
    let start = Instant::now();
    wayside_press::press(&source, &folder.path().join("base.wayside"))?;
    println!("| press the whole base pack | {:.2} s | ≤ 5 s |", start.elapsed().as_secs_f64());
    Ok(())
}

/// Sizes of what is handed out.
fn sizes() -> Result<(), Box<dyn Error>> {
    let megabytes = |bytes: u64| f64::from(u32::try_from(bytes / 1000).unwrap_or(u32::MAX)) / 1000.0;
    let pack = wayside_base::PACK.len() as u64;
    println!("| base pack, four languages | {:.1} MB | ≤ 5 MB |", megabytes(pack));
    let app = fs::metadata(Path::new("target/release/wayside-app"))?.len();
    println!("| window binary without the pack | {:.1} MB | ≤ 10 MB |", megabytes(app.saturating_sub(pack)));
    Ok(())
}

/// The value below which `share` of the sorted times lie.
fn percentile(times: &[Duration], share: f64) -> Duration {
    // A share of a length is far below 2^52, and never negative.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "see above")]
    let at = (times.len() as f64 * share) as usize;
    times.get(at.min(times.len().saturating_sub(1))).copied().unwrap_or_default()
}

/// One line: median and 99th percentile in microseconds.
fn line(what: &str, mut times: Vec<Duration>, budget: &str) {
    times.sort_unstable();
    let micros = |share| percentile(&times, share).as_secs_f64() * 1e6;
    println!("| {what} | p50 {:.0} µs, p99 {:.0} µs ({} runs) | {budget} |", micros(0.5), micros(0.99), times.len());
}
