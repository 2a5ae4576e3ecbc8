//! `phrases.toml` and `routes.toml`: cards to show a stranger, and the roads many people take.

use crate::{cldr::Cldr, content::Findings, fault::FaultKind, file::TomlFile, locales::Locales};
use serde::Deserialize;
use std::path::Path;
use wayside_pack::phrase::Phrase;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrases {
    #[serde(rename = "phrase", default)]
    phrases: Vec<Phrase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Routes {
    #[serde(rename = "route", default)]
    routes: Vec<Route>,
}

/// A known route. Its name is the message `route-{id}`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Route {
    pub(crate) id: String,
    pub(crate) via: Vec<String>,
}

pub(crate) fn read(folder: &Path, locales: &Locales, cldr: &Cldr, findings: &mut Findings) -> (Vec<Phrase>, Vec<Route>) {
    (phrases(&folder.join("phrases.toml"), locales, findings), routes(&folder.join("routes.toml"), locales, cldr, findings))
}

fn phrases(path: &Path, locales: &Locales, findings: &mut Findings) -> Vec<Phrase> {
    let Some(toml) = findings.take(TomlFile::read(path)) else { return Vec::new() };
    let Some(file) = findings.take(toml.get::<Phrases>()) else { return Vec::new() };
    for (index, phrase) in file.phrases.iter().enumerate() {
        let at = |kind| toml.fault(&["phrase".into(), index.into(), "id".into()], kind);
        findings.once("phrase", &phrase.id, &at);
        findings.needs(&format!("say-{}", phrase.id), locales, &at);
        findings.needs(&format!("phrase-group-{}", phrase.group), locales, &at);
        if phrase.caution {
            findings.needs(&format!("say-{}-caution", phrase.id), locales, &at);
        }
    }
    file.phrases
}

fn routes(path: &Path, locales: &Locales, cldr: &Cldr, findings: &mut Findings) -> Vec<Route> {
    let Some(toml) = findings.take(TomlFile::read(path)) else { return Vec::new() };
    let Some(file) = findings.take(toml.get::<Routes>()) else { return Vec::new() };
    for (index, route) in file.routes.iter().enumerate() {
        let at = |field: &str, kind| toml.fault(&["route".into(), index.into(), field.into()], kind);
        findings.once("route", &route.id, &|kind| at("id", kind));
        findings.needs(&format!("route-{}", route.id), locales, &|kind| at("id", kind));
        for code in route.via.iter().filter(|code| !cldr.is_region(code)) {
            findings.faults.push(at("via", FaultKind::Country(code.clone())));
        }
    }
    file.routes
}
