//! `learn/exercise.toml`: situations to practise on.

use crate::{content::Findings, fault::FaultKind, file::TomlFile, locales::Locales};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use wayside_pack::{
    exercise::{Choice, Question},
    source::Source,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "question", default)]
    questions: Vec<Question>,
}

/// Reads every situation.
pub(crate) fn read(path: &Path, sources: &BTreeMap<String, Source>, locales: &Locales, findings: &mut Findings) -> Vec<Question> {
    let Some(toml) = findings.take(TomlFile::read(path)) else { return Vec::new() };
    let Some(file) = findings.take(toml.get::<File>()) else { return Vec::new() };
    for (index, question) in file.questions.iter().enumerate() {
        let at = |field: &str, kind| toml.fault(&["question".into(), index.into(), field.into()], kind);
        let id = format!("exercise-{}", question.id);
        findings.once("question", &question.id, &|kind| at("id", kind));
        findings.needs(&id, locales, &|kind| at("id", kind));
        for choice in Choice::ALL {
            for message in [format!("{id}-{}", choice.as_str()), format!("{id}-{}-why", choice.as_str())] {
                findings.needs(&message, locales, &|kind| at("id", kind));
            }
        }
        if question.sources.is_empty() {
            findings.faults.push(at("id", FaultKind::NoSource));
        }
        for id in question.sources.iter().filter(|id| !sources.contains_key(*id)) {
            findings.faults.push(at("sources", FaultKind::UnknownSource(id.clone())));
        }
    }
    file.questions
}
