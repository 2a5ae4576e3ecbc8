//! `emergency.toml`: the emergency numbers of every country, as public tables give them.

use crate::{cldr::Cldr, content::Findings, fault::FaultKind, file::TomlFile, looks};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use wayside_pack::{emergency::Emergency, hotline::Hotline, look::Look, source::Source};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "country", default)]
    countries: Vec<Emergency>,
}

/// Reads the numbers of every country.
///
/// Where the tables differ, somebody has to have looked a second time: at the row, or at an emergency number of the directory.
pub(crate) fn read(
    path: &Path,
    lines: &[Hotline],
    sources: &BTreeMap<String, Source>,
    cldr: &Cldr,
    findings: &mut Findings,
) -> Vec<Emergency> {
    let Some(toml) = findings.take(TomlFile::read(path)) else { return Vec::new() };
    let Some(file) = findings.take(toml.get::<File>()) else { return Vec::new() };
    let looked = lines.iter().filter(|line| line.kind.is_emergency() && !line.checks.is_empty());
    let looked: BTreeSet<&str> = looked.map(|line| line.country.as_str()).collect();
    for (index, country) in file.countries.iter().enumerate() {
        let at = |field: &str, kind| toml.fault(&["country".into(), index.into(), field.into()], kind);
        findings.once("emergency", &country.code, &|kind| at("code", kind));
        if !cldr.is_region(&country.code) {
            findings.faults.push(at("code", FaultKind::Country(country.code.clone())));
        }
        looks::check(&country.checks, &toml, "country", index, findings);
        if country.differ && country.checks.is_empty() && !looked.contains(country.code.as_str()) {
            findings.faults.push(at("code", FaultKind::TablesDiffer(country.code.clone())));
        }
        if country.numbers.iter().any(|number| number.seen) && !country.checks.iter().any(Look::found) {
            findings.faults.push(at("code", FaultKind::Look("a number is said to be seen, but no look found one".to_owned())));
        }
        let mut dialled = BTreeSet::new();
        for (place, number) in country.numbers.iter().enumerate() {
            let at = |kind| toml.fault(&["country".into(), index.into(), "numbers".into(), place.into()], kind);
            if !(2..=8).contains(&number.dial.len()) || !number.dial.bytes().all(|byte| byte.is_ascii_digit()) {
                let why = "an emergency number has two to eight digits";
                let kind = FaultKind::Undiallable { number: number.dial.clone(), country: country.code.clone(), why };
                findings.faults.push(at(kind));
            }
            let tables: BTreeSet<&String> = number.sources.iter().collect();
            if !dialled.insert(&number.dial) || tables.len() < number.sources.len() {
                findings.faults.push(at(FaultKind::Twice { id: number.dial.clone(), first: country.code.clone() }));
            }
            if number.sources.is_empty() && !number.seen {
                findings.faults.push(at(FaultKind::NoSource));
            }
            for id in number.sources.iter().filter(|id| !sources.contains_key(*id)) {
                findings.faults.push(at(FaultKind::UnknownSource(id.clone())));
            }
        }
    }
    file.countries
}
