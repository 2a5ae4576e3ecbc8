//! The window against an empty one on the same machine, in turns, each in a home of its own.

use std::{
    error::Error,
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const PAIRS: usize = 10;

/// One start: time to the first page, and memory of all its processes (PSS) right after it.
struct Start {
    time: Duration,
    kilobytes: u64,
}

/// Measures pairs of starts, taking turns.
pub(crate) fn measure() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("DISPLAY").is_none() {
        println!("| start and memory of the window | not measured: no display | ≤ 1.10 ×, ≤ 1.15 × |");
        return Ok(());
    }
    let (ours, empty) = (Path::new("target/release/wayside-app"), Path::new("target/release/wayside-empty-window"));
    // The first start of each warms the disk.
    start(ours)?;
    start(empty)?;
    let (mut own, mut other) = (Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        own.push(start(ours)?);
        other.push(start(empty)?);
    }
    let median = |starts: &[Start], value: fn(&Start) -> f64| {
        let mut values: Vec<f64> = starts.iter().map(value).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let report = |what: &str, value: fn(&Start) -> f64, unit: &str, budget: &str| {
        let (own, other) = (median(&own, value), median(&other, value));
        println!("| {what} | {own:.2} {unit} against {other:.2} {unit}: {:.2} × ({PAIRS} pairs) | {budget} |", own / other);
    };
    report("start to first page, against an empty window", |start| start.time.as_secs_f64(), "s", "≤ 1.10 ×");
    let megabytes = |start: &Start| f64::from(u32::try_from(start.kilobytes).unwrap_or(u32::MAX)) / 1000.0;
    report("memory of its processes, against the same", megabytes, "MB", "≤ 1.15 ×");
    Ok(())
}

fn start(program: &Path) -> Result<Start, Box<dyn Error>> {
    let home = tempfile::tempdir()?;
    let start = Instant::now();
    let mut child = Command::new(program)
        .env("WAYSIDE_PRINT_READY", "1")
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", home.path())
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut line = String::new();
    let output = child.stdout.take().ok_or("no output")?;
    BufReader::new(output).read_line(&mut line)?;
    let time = start.elapsed();
    let kilobytes = memory(child.id());
    end(&mut child)?;
    if line.trim().is_empty() {
        Err(format!("{} did not get ready", program.display()).into())
    } else {
        Ok(Start { time, kilobytes })
    }
}

/// Proportional memory of a process and all below it.
fn memory(root: u32) -> u64 {
    let mut all = vec![root];
    let mut at = 0;
    while let Some(id) = all.get(at) {
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
        all.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        at += 1;
    }
    let mut sum = 0;
    for id in all {
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
        sum += pss.and_then(|pss| pss.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0);
    }
    sum
}

fn end(child: &mut Child) -> Result<(), Box<dyn Error>> {
    child.kill()?;
    child.wait()?;
    Ok(())
}
