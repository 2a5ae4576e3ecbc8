//! `/{lang}/country/{cc}`: facts, as sentences made from data.

use super::{
    Made,
    emergency::{Number, emergency},
    render,
};
use crate::{line::LineView, view::View};
use askama::Template;
use fluent_bundle::FluentArgs;
use std::collections::BTreeSet;
use wayside_pack::{
    Error,
    country::{Fact, Field, Free, Law, Param, Value},
    source::Source,
};

#[derive(Template)]
#[template(path = "country.html")]
struct Page<'a> {
    v: &'a View<'a>,
    name: String,
    /// Its help lines.
    help: String,
    numbers: Vec<Number>,
    groups: Vec<Group>,
    /// The laws above the country's own that its facts rest on.
    laws: BTreeSet<Law>,
    /// Labels of what is not known.
    unknown: Vec<String>,
    /// Its help lines besides the emergency numbers.
    lines: Vec<LineView>,
}

struct Group {
    heading: String,
    facts: Vec<FactView>,
}

/// A fact as a sentence.
pub(super) struct FactView {
    pub(super) text: String,
    pub(super) law: Option<Law>,
    pub(super) volatile: bool,
    pub(super) overdue: bool,
    pub(super) checked: String,
    pub(super) sources: Vec<Source>,
}

pub(super) fn page(view: &mut View<'_>, code: &str) -> Made {
    let country = code.to_uppercase();
    let pack = &view.site.pack;
    let lines = pack.hotlines(&country)?;
    let facts = pack.country(&country)?;
    if lines.is_empty() && facts.is_none() && pack.emergency(&country)?.is_none() {
        return Ok(None);
    }
    let numbers = emergency(view, &country, &lines)?.first;
    let name = view.region(&country);
    view.country = Some(country);
    view.title = view.t1("search-rights-in", "country", name.as_str());
    view.back = Some(("/rights".into(), "rights-title".into()));
    let facts = facts.unwrap_or_default().facts;
    let fields = pack.fields()?;
    let mut groups: Vec<(String, Group)> = Vec::new();
    let laws = facts.iter().filter_map(|fact| fact.law).collect();
    let mut unknown = Vec::new();
    for field in &fields {
        let mut said = facts.iter().filter(|fact| fact.field == field.id).peekable();
        if said.peek().is_none() {
            unknown.push(view.t(format!("fact-{}-label", field.id)).into_owned());
            continue;
        }
        for fact in said {
            let fact = sentence(view, field, fact)?;
            if let Some((_, group)) = groups.iter_mut().find(|(group, _)| *group == field.group) {
                group.facts.push(fact);
            } else {
                let heading = view.t(format!("country-{}", field.group)).into_owned();
                groups.push((field.group.clone(), Group { heading, facts: vec![fact] }));
            }
        }
    }
    let lines = lines.into_iter().filter(|line| !line.kind.is_emergency()).map(|line| LineView::new(view, line)).collect();
    let groups = groups.into_iter().map(|(_, group)| group).collect();
    let help = view.href(format!("/help/{code}"));
    render(&Page { v: view, name, help, numbers, groups, laws, unknown, lines })
}

/// The sentence of a fact, by the pattern of its field.
pub(super) fn sentence(view: &View<'_>, field: &Field, fact: &Fact) -> Result<FactView, Error> {
    let mut args = FluentArgs::new();
    for (name, param) in &field.params {
        match (fact.params.get(name), param) {
            (Some(Value::Number(number)), _) => args.set(name.as_str(), *number),
            (Some(Value::Text(text)), _) => args.set(name.as_str(), text.as_str()),
            (None, Param::Free(Free::Number)) => args.set(name.as_str(), 0),
            (None, _) => args.set(name.as_str(), ""),
        }
    }
    let mut sources = Vec::new();
    for id in &fact.sources {
        sources.extend(view.site.pack.source(id)?);
    }
    Ok(FactView {
        text: view.with(&format!("fact-{}", field.id), &args),
        law: fact.law,
        volatile: fact.volatile,
        overdue: view.overdue(fact.review_by),
        checked: view.date(fact.checked),
        sources,
    })
}
