//! `fields.toml` and `countries/<cc>.toml`: facts as data.

use crate::{
    cldr::Cldr,
    content::Findings,
    fault::{Fault, FaultKind},
    file::{TomlFile, files},
    locales::Locales,
};
use fluent_bundle::FluentArgs;
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use wayside_pack::{
    country::{Country, Fact, Field, Free, Param, Value},
    source::Source,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    #[serde(rename = "field", default)]
    fields: Vec<Field>,
}

/// Reads the kinds of facts; `None` if the file cannot be read, since then every fact would be wrong too.
pub(crate) fn fields(path: &Path, locales: &Locales, findings: &mut Findings) -> Option<Vec<Field>> {
    let toml = findings.take(TomlFile::read(path))?;
    let file = findings.take(toml.get::<Fields>())?;
    for (index, field) in file.fields.iter().enumerate() {
        let at = |kind| toml.fault(&["field".into(), index.into(), "id".into()], kind);
        findings.once("field", &field.id, &at);
        for id in [format!("fact-{}", field.id), format!("fact-{}-label", field.id), format!("country-{}", field.group)] {
            findings.needs(&id, locales, &at);
        }
    }
    Some(file.fields)
}

/// Reads the facts of every country.
pub(crate) fn read(
    folder: &Path,
    fields: &[Field],
    sources: &BTreeMap<String, Source>,
    locales: &Locales,
    cldr: &Cldr,
    findings: &mut Findings,
) -> Vec<Country> {
    let mut countries = Vec::new();
    for path in findings.take(files(folder, "toml")).unwrap_or_default() {
        let Some(toml) = findings.take(TomlFile::read(&path)) else { continue };
        let Some(mut country) = findings.take(toml.get::<Country>()) else { continue };
        country.code = toml.file.stem().to_uppercase();
        if !cldr.is_region(&country.code) {
            findings.faults.push(toml.file.fault(None, FaultKind::Country(toml.file.stem().to_owned())));
        }
        for (index, fact) in country.facts.iter().enumerate() {
            Record { toml: &toml, index, fields, sources, locales }.check(fact, findings);
        }
        countries.push(country);
    }
    countries
}

struct Record<'a> {
    toml: &'a TomlFile,
    index: usize,
    fields: &'a [Field],
    sources: &'a BTreeMap<String, Source>,
    locales: &'a Locales,
}

impl Record<'_> {
    fn at(&self, key: &str, kind: FaultKind) -> Fault {
        self.toml.fault(&["fact".into(), self.index.into(), key.into()], kind)
    }

    fn check(&self, fact: &Fact, findings: &mut Findings) {
        findings.dates(fact.checked, fact.review_by, &|kind| self.at("review_by", kind));
        if fact.sources.is_empty() {
            findings.faults.push(self.at("field", FaultKind::NoSource));
        }
        for id in fact.sources.iter().filter(|id| !self.sources.contains_key(*id)) {
            findings.faults.push(self.at("sources", FaultKind::UnknownSource(id.clone())));
        }
        let Some(field) = self.fields.iter().find(|field| field.id == fact.field) else {
            findings.faults.push(self.at("field", FaultKind::Field(fact.field.clone())));
            return;
        };
        for (name, value) in &fact.params {
            if let Err(why) = fits(field.params.get(name), value) {
                let kind = FaultKind::Param { field: fact.field.clone(), param: name.clone(), why };
                findings.faults.push(self.at(name, kind));
            }
        }
        let args = arguments(field, fact);
        let id = format!("fact-{}", field.id);
        for tag in self.locales.complete() {
            if let Some(why) = self.locales.format_error(tag, &id, &args) {
                findings.faults.push(self.at("field", FaultKind::MessageFormat { id: id.clone(), why }));
            }
        }
    }
}

fn fits(param: Option<&Param>, value: &Value) -> Result<(), String> {
    match (param, value) {
        (None, _) => Err("is no parameter of this field".to_owned()),
        (Some(Param::Choice(words)), Value::Text(word)) if words.contains(word) => Ok(()),
        (Some(Param::Choice(words)), _) => Err(format!("must be one of {}", words.join(", "))),
        (Some(Param::Free(Free::Number)), Value::Number(_)) | (Some(Param::Free(Free::Name)), Value::Text(_)) => Ok(()),
        (Some(Param::Free(Free::Number)), Value::Text(_)) => Err("must be a whole number".to_owned()),
        (Some(Param::Free(Free::Name)), Value::Number(_)) => Err("must be a text".to_owned()),
    }
}

/// The variables of the sentence: those that the fact lacks are `0` or empty.
fn arguments<'a>(field: &'a Field, fact: &'a Fact) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, param) in &field.params {
        match (fact.params.get(name), param) {
            (Some(Value::Number(number)), _) => args.set(name.as_str(), *number),
            (Some(Value::Text(text)), _) => args.set(name.as_str(), text.as_str()),
            (None, Param::Free(Free::Number)) => args.set(name.as_str(), 0),
            (None, _) => args.set(name.as_str(), ""),
        }
    }
    args
}
