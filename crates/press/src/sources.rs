//! `sources.toml`: where facts come from.

use crate::{content::Findings, dialling::is_web, fault::FaultKind, file::TomlFile};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use wayside_pack::source::Source;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "source", default)]
    sources: Vec<Source>,
}

/// Reads every source; `None` if the file cannot be read, since then whatever cites one would be wrong too.
pub(crate) fn read(path: &Path, findings: &mut Findings) -> Option<BTreeMap<String, Source>> {
    let toml = findings.take(TomlFile::read(path))?;
    let file = findings.take(toml.get::<File>())?;
    let mut sources = BTreeMap::new();
    for (index, source) in file.sources.iter().enumerate() {
        let at = |field: &str, kind| toml.fault(&["source".into(), index.into(), field.into()], kind);
        findings.once("source", &source.id, &|kind| at("id", kind));
        findings.dates(source.checked, source.review_by, &|kind| at("review_by", kind));
        match &source.url {
            Some(url) if !is_web(url) => findings.faults.push(at("url", FaultKind::Address(url.clone(), "web"))),
            None if source.follows_from.is_empty() => findings.faults.push(at("id", FaultKind::SourceWithoutUrl)),
            _ => {}
        }
        sources.insert(source.id.clone(), source.clone());
    }
    for (index, source) in file.sources.iter().enumerate() {
        for id in source.follows_from.iter().filter(|id| !sources.contains_key(*id)) {
            let steps = ["source".into(), index.into(), "follows_from".into()];
            findings.faults.push(toml.fault(&steps, FaultKind::UnknownSource(id.clone())));
        }
    }
    Some(sources)
}
