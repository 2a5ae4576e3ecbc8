//! `locales/languages.toml` and `locales/<lang>/*.ftl`: every sentence of the interface, the checks and the phrase cards.
//!
//! English is the master. A complete language has every message of it, with the same variables, and each one formats.

use crate::{
    content::{Findings, whole},
    fault::{Fault, FaultKind, Faults},
    file::{TextFile, TomlFile, files},
};
use fluent_bundle::FluentArgs;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use wayside_pack::{language::Language, words::Words};

/// Language of the master texts.
pub(crate) const MASTER: &str = "en";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "language")]
    languages: Vec<Language>,
}

/// Languages and their sentences.
pub(crate) struct Locales {
    list: TomlFile,
    pub(crate) languages: Vec<Language>,
    /// Fluent files by language: name, text.
    pub(crate) files: BTreeMap<String, Vec<(String, String)>>,
    words: BTreeMap<String, Words>,
    messages: BTreeMap<String, Found>,
}

/// Messages of one language: where each stands and which variables it uses.
type Found = BTreeMap<String, (usize, usize, BTreeSet<String>)>;

impl Locales {
    pub(crate) fn tags(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|language| language.tag.as_str())
    }

    pub(crate) fn complete(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().filter(|language| language.complete).map(|language| language.tag.as_str())
    }

    /// A fault of a language in the list.
    pub(crate) fn fault(&self, tag: &str, kind: FaultKind) -> Fault {
        let index = self.tags().position(|known| known == tag).unwrap_or_default();
        self.list.fault(&["language".into(), index.into(), "tag".into()], kind)
    }

    pub(crate) fn has(&self, tag: &str) -> bool {
        self.tags().any(|known| known == tag)
    }

    /// Whether English has a message; the other complete languages then have it too.
    pub(crate) fn has_message(&self, id: &str) -> bool {
        self.messages.get(MASTER).is_some_and(|messages| messages.contains_key(id))
    }

    /// Number of messages of a language.
    pub(crate) fn count(&self, tag: &str) -> usize {
        self.messages.get(tag).map_or(0, BTreeMap::len)
    }

    /// A sentence in a language; else in English; else its id.
    pub(crate) fn say(&self, tag: &str, id: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(*name, *value);
        }
        let in_language = |tag: &str| Some(self.words.get(tag)?.format(id, Some(&fluent))?.0.into_owned());
        in_language(tag).or_else(|| in_language(MASTER)).unwrap_or_else(|| id.to_owned())
    }

    /// What goes wrong when a message is formatted with these values.
    pub(crate) fn format_error(&self, tag: &str, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let (_, errors) = self.words.get(tag)?.format(id, Some(args))?;
        errors.first().map(ToString::to_string)
    }
}

/// Reads all languages. Without a list of languages nothing else can be checked, so that alone ends the run.
pub(crate) fn read(folder: &Path, findings: &mut Findings) -> Result<Locales, Faults> {
    let toml = TomlFile::read(&folder.join("languages.toml"))?;
    let languages = toml.get::<File>()?.languages;
    if !languages.iter().any(|language| language.tag == MASTER && language.complete) {
        return Err(whole(&toml.file.path, FaultKind::Toml("English (`en`) must be listed and complete".to_owned())).into());
    }
    let (files_by_tag, words, messages) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut locales = Locales { list: toml, languages, files: files_by_tag, words, messages };
    let mut texts: BTreeMap<String, Vec<TextFile>> = BTreeMap::new();
    for language in &locales.languages {
        let paths = findings.take(files(&folder.join(&language.tag), "ftl")).unwrap_or_default();
        let read: Vec<TextFile> = paths.iter().filter_map(|path| findings.take(TextFile::read(path))).collect();
        let mut messages = Found::new();
        for (index, file) in read.iter().enumerate() {
            parse(file, index, &language.tag, &mut messages, findings);
        }
        let sources = read.iter().map(|file| file.text.as_str());
        locales.words.insert(language.tag.clone(), Words::new(&language.tag, sources));
        let pairs = read.iter().map(|file| (file.stem().to_owned(), file.text.clone()));
        locales.files.insert(language.tag.clone(), pairs.collect());
        locales.messages.insert(language.tag.clone(), messages);
        texts.insert(language.tag.clone(), read);
    }
    for language in &locales.languages {
        compare(&locales, language, folder, &texts[&language.tag], findings);
    }
    Ok(locales)
}

fn parse(file: &TextFile, index: usize, tag: &str, messages: &mut Found, findings: &mut Findings) {
    let (resource, errors) = match fluent_syntax::parser::parse(file.text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = file.line_at(error.pos.start);
        findings.faults.push(file.fault(line, FaultKind::Fluent(error.kind.to_string())));
    }
    for entry in resource.body {
        let Entry::Message(Message { id, value: Some(value), .. }) = entry else { continue };
        let line = file.line_at(offset(&file.text, id.name));
        findings.once(&format!("message/{tag}"), id.name, &|kind| file.fault(line, kind));
        let mut variables = BTreeSet::new();
        pattern_variables(&value, &mut variables);
        messages.insert(id.name.to_owned(), (index, line, variables));
    }
}

/// Where a slice of a text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn pattern_variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, found),
        Expression::Select { selector, variants } => {
            inline_variables(selector, found);
            for variant in variants {
                pattern_variables(&variant.value, found);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expression_variables(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_variables(argument, found));
        }
        _ => {}
    }
}

/// Holds one language against English.
fn compare(locales: &Locales, language: &Language, folder: &Path, texts: &[TextFile], findings: &mut Findings) {
    let (own, master) = (&locales.messages[&language.tag], &locales.messages[MASTER]);
    for (id, (index, line, variables)) in own {
        let at = |kind| texts[*index].fault(*line, kind);
        match master.get(id) {
            None => findings.faults.push(at(FaultKind::ExtraMessage(id.clone()))),
            Some((_, _, expected)) if expected != variables => {
                let list = |set: &BTreeSet<String>| match set.len() {
                    0 => "no variable".to_owned(),
                    _ => set.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" "),
                };
                let kind = FaultKind::Variables { id: id.clone(), found: list(variables), expected: list(expected) };
                findings.faults.push(at(kind));
            }
            Some(_) => {
                if let Some(why) = unformattable(locales, &language.tag, id, variables) {
                    findings.faults.push(at(FaultKind::MessageFormat { id: id.clone(), why }));
                }
            }
        }
    }
    if language.complete {
        for (id, (index, line, _)) in master.iter().filter(|(id, _)| !own.contains_key(*id)) {
            // It belongs into the file of the same name; where the English stands shows what to translate.
            let name = format!("{}.ftl", locales.files[MASTER][*index].0);
            let english = format!("{}:{line}", folder.join(MASTER).join(&name).display());
            let kind = FaultKind::MissingMessage { id: id.clone(), english };
            findings.faults.push(whole(&folder.join(&language.tag).join(name), kind));
        }
    }
}

/// What goes wrong in a message whose variables are numbers, and also if they are words. One of the two must do.
fn unformattable(locales: &Locales, tag: &str, id: &str, variables: &BTreeSet<String>) -> Option<String> {
    let (mut numbers, mut words) = (FluentArgs::new(), FluentArgs::new());
    for name in variables {
        numbers.set(name.clone(), 2);
        words.set(name.clone(), "x");
    }
    locales.format_error(tag, id, &numbers)?;
    locales.format_error(tag, id, &words)
}
