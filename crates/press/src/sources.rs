//! `sources.toml`: where facts come from, and what became of the second look at them.

use crate::{
    content::Findings,
    dialling::is_web,
    fault::{Fault, FaultKind},
    file::TomlFile,
    hosts::Hosts,
    looks,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use wayside_pack::{
    look::{Proof, Verdict},
    source::Source,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "source", default)]
    sources: Vec<Source>,
}

/// The list and where its records stand.
pub(crate) struct Sources {
    toml: TomlFile,
    order: Vec<String>,
    pub(crate) by_id: BTreeMap<String, Source>,
}

/// Reads every source; `None` if the file cannot be read, since then whatever cites one would be wrong too.
pub(crate) fn read(path: &Path, hosts: &Hosts, findings: &mut Findings) -> Option<Sources> {
    let toml = findings.take(TomlFile::read(path))?;
    let mut file = findings.take(toml.get::<File>())?;
    let mut by_id = BTreeMap::new();
    for (index, source) in file.sources.iter_mut().enumerate() {
        let at = |field: &str, kind| toml.fault(&["source".into(), index.into(), field.into()], kind);
        findings.once("source", &source.id, &|kind| at("id", kind));
        findings.dates(source.checked, source.review_by, &|kind| at("review_by", kind));
        match &source.url {
            Some(url) if !is_web(url) => findings.faults.push(at("url", FaultKind::Address(url.clone(), "web"))),
            None if source.follows_from.is_empty() => findings.faults.push(at("id", FaultKind::SourceWithoutUrl)),
            _ => {}
        }
        source.weak |= source.url.as_ref().is_some_and(|url| hosts.is_weak(url));
        looks::check(&source.checks, &toml, "source", index, findings);
        by_id.insert(source.id.clone(), source.clone());
    }
    for (index, source) in file.sources.iter().enumerate() {
        for id in source.follows_from.iter().filter(|id| !by_id.contains_key(*id)) {
            let steps = ["source".into(), index.into(), "follows_from".into()];
            findings.faults.push(toml.fault(&steps, FaultKind::UnknownSource(id.clone())));
        }
    }
    Some(Sources { toml, order: file.sources.into_iter().map(|source| source.id).collect(), by_id })
}

/// Facts that still wait for the look that is asked of them, named one by one.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PendingFile {
    pending: Vec<String>,
}

impl Sources {
    fn at(&self, id: &str, kind: FaultKind) -> Fault {
        let index = self.order.iter().position(|known| known == id).unwrap_or_default();
        self.toml.fault(&["source".into(), index.into(), "id".into()], kind)
    }

    /// What is cited has been looked at again where that is asked, or waits for it by name; what was not found does not ship.
    /// Gives the ids that wait.
    pub(crate) fn looked_at(&self, pending: &Path, cited: &BTreeSet<String>, findings: &mut Findings) -> BTreeSet<String> {
        let waits = |id: &str| cited.contains(id) && self.by_id.get(id).is_some_and(Source::waits_for_a_look);
        let listed = self.pending(pending, &waits, findings);
        for source in cited.iter().filter_map(|id| self.by_id.get(id)) {
            let kind = match (source.proof(), source.checks.last().map(|look| look.verdict)) {
                _ if source.waits_for_a_look() && !listed.contains(&source.id) => FaultKind::NoSecondLookAtFact,
                (Proof::Doubt, Some(Verdict::Conflict)) => FaultKind::InConflict,
                (Proof::Doubt, _) => FaultKind::FactNotFoundAgain,
                _ => continue,
            };
            findings.faults.push(self.at(&source.id, kind));
        }
        listed
    }

    /// The list of those that wait; without the file nobody does.
    fn pending(&self, path: &Path, waits: &dyn Fn(&str) -> bool, findings: &mut Findings) -> BTreeSet<String> {
        if !path.exists() {
            return BTreeSet::new();
        }
        let Some(toml) = findings.take(TomlFile::read(path)) else { return BTreeSet::new() };
        let Some(file) = findings.take(toml.get::<PendingFile>()) else { return BTreeSet::new() };
        for (index, id) in file.pending.iter().enumerate() {
            let at = |kind| toml.fault(&["pending".into(), index.into()], kind);
            findings.once("pending", id, &at);
            if !waits(id) {
                findings.faults.push(at(FaultKind::NotPending(id.clone())));
            }
        }
        file.pending.into_iter().collect()
    }
}
