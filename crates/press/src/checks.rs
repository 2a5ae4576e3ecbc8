//! `checks/<id>.toml`: self-checks.

use crate::{
    content::{Findings, InnerLink},
    fault::{Fault, FaultKind},
    file::{Step, TomlFile, files},
    locales::Locales,
};
use std::{collections::BTreeMap, path::Path};
use wayside_pack::{
    check::Check,
    country::{Field, Param},
    rule::{Answers, Clause, Conditions, Rule},
};

/// Reads every check, in the order of the files, whose names begin with a digit for that; and the inner links of their advice.
pub(crate) fn read(folder: &Path, fields: &[Field], locales: &Locales, findings: &mut Findings) -> (Vec<Check>, Vec<InnerLink>) {
    let (mut checks, mut links) = (Vec::new(), Vec::new());
    for path in findings.take(files(folder, "toml")).unwrap_or_default() {
        let Some(toml) = findings.take(TomlFile::read(&path)) else { continue };
        let Some(check) = findings.take(toml.get::<Check>()) else { continue };
        links.extend(inner_links(&toml, &check));
        let at = |kind| toml.fault(&["id".into()], kind);
        findings.once("check", &check.id, &at);
        Record { toml: &toml, check: &check, fields, locales }.check(findings);
        checks.push(check);
    }
    (checks, links)
}

fn inner_links(toml: &TomlFile, check: &Check) -> Vec<InnerLink> {
    let mut links = Vec::new();
    for (index, outcome) in check.outcomes.iter().enumerate() {
        for (at, action) in outcome.actions.iter().enumerate() {
            let steps = ["outcome".into(), index.into(), "do".into(), at.into(), "link".into()];
            let link = |to: &String| InnerLink { to: to.clone(), file: toml.file.path.clone(), line: toml.line(&steps) };
            links.extend(action.link.as_ref().map(link));
        }
    }
    links
}

struct Record<'a> {
    toml: &'a TomlFile,
    check: &'a Check,
    fields: &'a [Field],
    locales: &'a Locales,
}

impl Record<'_> {
    fn check(&self, findings: &mut Findings) {
        self.words(findings);
        for (index, statement) in self.check.statements.iter().enumerate() {
            let at = |kind| self.toml.fault(&["statement".into(), index.into(), "key".into()], kind);
            findings.once(&format!("statement/{}", self.check.id), &statement.key, &at);
        }
        let before = findings.faults.len();
        for (index, outcome) in self.check.outcomes.iter().enumerate() {
            let id = |kind| self.toml.fault(&["outcome".into(), index.into(), "id".into()], kind);
            findings.once(&format!("outcome/{}", self.check.id), &outcome.id, &id);
            let steps: [Step<'_>; 3] = ["outcome".into(), index.into(), "rule".into()];
            let last = index + 1 == self.check.outcomes.len();
            let must = match &outcome.rule {
                Some(_) if last => Some("stand last without a rule: it holds otherwise"),
                None if !last => Some("have a rule"),
                _ => None,
            };
            if let Some(must) = must {
                let field = if outcome.rule.is_some() { "rule" } else { "id" };
                let steps = ["outcome".into(), index.into(), field.into()];
                findings.faults.push(self.toml.fault(&steps, FaultKind::OutcomeRule(outcome.id.clone(), must)));
            }
            if let Some(rule) = &outcome.rule {
                self.rule(rule, &steps, findings);
            }
            for (at, action) in outcome.actions.iter().enumerate() {
                if let Some(rule) = &action.when {
                    let steps = ["outcome".into(), index.into(), "do".into(), at.into(), "when".into()];
                    self.rule(rule, &steps, findings);
                }
            }
        }
        for (index, note) in self.check.notes.iter().enumerate() {
            let at = |field: &str, kind| self.toml.fault(&["note".into(), index.into(), field.into()], kind);
            findings.once(&format!("note/{}", self.check.id), &note.key, &|kind| at("key", kind));
            for id in note.under.iter().filter(|id| self.check.outcomes.iter().all(|outcome| outcome.id != **id)) {
                findings.faults.push(at("under", FaultKind::UnknownOutcome(id.clone())));
            }
            if let Some(rule) = &note.when {
                self.rule(rule, &["note".into(), index.into(), "when".into()], findings);
            }
        }
        if findings.faults.len() == before {
            findings.faults.extend(self.unreachable());
        }
    }

    /// Every message the check needs.
    fn words(&self, findings: &mut Findings) {
        let check = self.check;
        let id = |end: &str| format!("check-{}-{end}", check.id);
        let mut needed: Vec<(Vec<Step<'_>>, String)> =
            ["title", "summary", "intro"].map(|end| (vec!["id".into()], id(end))).into();
        if check.gate {
            needed.push((vec!["gate".into()], id("g0")));
        }
        if check.card > 0 {
            let lines = (1..=check.card).map(|line| id(&format!("card-{line}")));
            needed.extend(lines.chain([id("card-title")]).map(|id| (vec!["card".into()], id)));
        }
        for (index, statement) in check.statements.iter().enumerate() {
            let steps: Vec<Step<'_>> = vec!["statement".into(), index.into(), "key".into()];
            needed.push((steps.clone(), id(&statement.key)));
            if statement.after {
                needed.push((steps, id(&format!("{}-after", statement.key))));
            }
        }
        for (index, outcome) in check.outcomes.iter().enumerate() {
            let steps: Vec<Step<'_>> = vec!["outcome".into(), index.into(), "id".into()];
            let ends = ["title".to_owned(), "text".to_owned(), "rule".to_owned()]
                .into_iter()
                .chain(outcome.rule_parts.iter().map(|part| format!("rule-{part}")))
                .chain(outcome.actions.iter().map(|action| format!("do-{}", action.key)));
            needed.extend(ends.map(|end| (steps.clone(), id(&format!("{}-{end}", outcome.id)))));
        }
        if check.outcomes.iter().any(|outcome| outcome.beside) {
            let others = check.outcomes.iter().filter(|outcome| !outcome.beside);
            needed.extend(others.map(|outcome| (vec!["id".into()], id(&format!("also-{}", outcome.id)))));
        }
        for (index, note) in check.notes.iter().enumerate() {
            needed.push((vec!["note".into(), index.into(), "key".into()], id(&format!("note-{}", note.key))));
        }
        for (steps, id) in needed {
            findings.needs(&id, self.locales, &|kind| self.toml.fault(&steps, kind));
        }
    }

    /// A rule names only statements, answers and country facts that exist.
    fn rule(&self, rule: &Rule, steps: &[Step<'_>], findings: &mut Findings) {
        if let Err(error) = rule.clauses(&self.check.marking(), &|_, _| true) {
            findings.faults.push(self.toml.fault(steps, FaultKind::Rule(error)));
        }
        self.country(rule, steps, findings);
    }

    fn country(&self, rule: &Rule, steps: &[Step<'_>], findings: &mut Findings) {
        match rule {
            Rule::All(rules) | Rule::Either(rules) => rules.iter().for_each(|rule| self.country(rule, steps, findings)),
            Rule::Country { field, is } => {
                let known = self.fields.iter().find(|known| known.id == *field);
                let fits = |(param, values): (&String, &Vec<String>)| match known.and_then(|known| known.params.get(param)) {
                    Some(Param::Choice(words)) => values.iter().all(|value| words.contains(value)),
                    _ => false,
                };
                if known.is_none() || !is.iter().all(fits) {
                    findings.faults.push(self.toml.fault(steps, FaultKind::Field(field.clone())));
                }
            }
            Rule::Any(_) | Rule::NoneOf(_) | Rule::AtLeast { .. } => {}
        }
    }

    /// Outcomes that no answers lead to. More answers only ever lead higher, so it is enough to try the fewest answers that
    /// satisfy each clause: one mark of each of its groups.
    fn unreachable(&self) -> Vec<Fault> {
        let nowhere = |_: &str, _: &Conditions| false;
        let Ok(clauses) = self.check.clauses(&nowhere) else { return Vec::new() };
        let reached = |answers: &Answers, id: &str| {
            self.check.evaluate(answers, &nowhere).is_ok_and(|found| found.outcome == id || found.also.as_deref() == Some(id))
        };
        let mut faults = Vec::new();
        for (index, outcome) in self.check.outcomes.iter().enumerate() {
            let reachable = match outcome.rule {
                None => reached(&BTreeMap::new(), &outcome.id),
                Some(_) => clauses[index].iter().any(|clause| {
                    fewest(clause)
                        .iter()
                        .any(|answers| self.check.evaluate(answers, &nowhere).is_ok_and(|found| found.outcome == outcome.id))
                }),
            };
            if !reachable {
                let steps = ["outcome".into(), index.into(), "rule".into()];
                faults.push(self.toml.fault(&steps, FaultKind::Unreachable(outcome.id.clone())));
            }
        }
        faults
    }
}

/// Every way to choose one mark of each group.
fn fewest(clause: &Clause) -> Vec<Answers> {
    let mut ways = vec![Answers::new()];
    for group in clause.0.iter().filter(|group| !group.negated) {
        ways = ways
            .iter()
            .flat_map(|way| {
                group.marks.iter().filter_map(move |mark| {
                    let mut way = way.clone();
                    let before = way.insert(mark.statement.clone(), mark.answer);
                    before.is_none_or(|answer| answer == mark.answer).then_some(way)
                })
            })
            .collect();
    }
    ways
}
