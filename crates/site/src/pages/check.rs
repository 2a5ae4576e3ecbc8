//! `/{lang}/check…`: self-checks. Nothing is submitted: the stylesheet shows what the answers come to.

use super::{Made, PageError, render};
use crate::{Site, check_css, check_css::input_id, line::LineView, view::View};
use askama::Template;
use fluent_bundle::FluentArgs;
use wayside_pack::{
    check::{Action, Check, Form, Note, Outcome, Statement, Tone},
    country::Country,
    hotline::{Hotline, Kind},
    rule::Answer,
};

/// Most help lines under one piece of advice.
const MOST_LINES: usize = 2;

#[derive(Template)]
#[template(path = "checks.html")]
struct List<'a> {
    v: &'a View<'a>,
    checks: Vec<(String, String, String)>,
}

/// All checks.
pub(super) fn list(view: &mut View<'_>) -> Made {
    view.title = view.t("check-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let word = |id: &str, end: &str| view.t(format!("check-{id}-{end}")).into_owned();
    let checks = view.site.pack.checks()?;
    let checks = checks.iter().map(|check| {
        let id = check.id.as_str();
        (view.href(format!("/check/{id}")), word(id, "title"), word(id, "summary"))
    });
    let checks = checks.collect();
    render(&List { v: view, checks })
}

/// The stylesheet of a check, for a country or for none.
pub(super) fn stylesheet(site: &Site, id: &str, country: Option<&str>) -> Result<Option<String>, PageError> {
    let Some(check) = site.pack.check(id)? else { return Ok(None) };
    let facts = match country {
        Some(code) => match crate::route::code(code) {
            Some(code) => site.pack.country(&code.to_uppercase())?.unwrap_or_default(),
            None => return Ok(None),
        },
        None => Country::default(),
    };
    Ok(Some(check_css::compile(&check, &|field, is| facts.says(field, is))?))
}

#[derive(Template)]
#[template(path = "check.html")]
pub(super) struct Page<'a> {
    v: &'a View<'a>,
    pub(super) check: Check,
    pub(super) ticks: bool,
    country_name: Option<String>,
    lines: Vec<Hotline>,
    world: Vec<Hotline>,
}

/// A button that gives an answer.
pub(super) struct Button {
    id: String,
    pub(super) text: &'static str,
    value: &'static str,
}

impl Page<'_> {
    /// Where its form on paper is.
    fn paper(&self) -> String {
        format!("/paper/check?id={}", self.check.id)
    }

    pub(super) fn word(&self, end: impl AsRef<str>) -> String {
        self.v.t(format!("check-{}-{}", self.check.id, end.as_ref())).into_owned()
    }

    pub(super) fn said(&self, outcome: &Outcome, end: impl AsRef<str>) -> String {
        self.word(format!("{}-{}", outcome.id, end.as_ref()))
    }

    pub(super) fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.check.statements.iter().filter(|statement| !statement.gate)
    }

    /// "7 of 18".
    fn position(&self, statement: &Statement) -> String {
        let mut args = FluentArgs::new();
        args.set("n", statement.key.as_str());
        args.set("count", self.statements().count());
        self.v.with("check-of", &args)
    }

    pub(super) fn gates(&self) -> impl Iterator<Item = &Statement> {
        self.check.statements.iter().filter(|statement| statement.gate)
    }

    pub(super) fn buttons(&self, statement: &Statement) -> Vec<Button> {
        let answers: &[Answer] = if self.ticks { &[Answer::Yes] } else { &Answer::ALL };
        let button = |answer: &Answer| Button {
            id: input_id(&statement.key, *answer),
            text: match answer {
                Answer::Yes => "answer-yes",
                Answer::No => "answer-no",
                // Where not knowing counts, it is an answer; elsewhere it is a way to skip.
                Answer::Unknown if statement.marks.contains(&Answer::Unknown) => "answer-do-not-know",
                Answer::Unknown => "answer-unknown",
            },
            value: answer.as_str(),
        };
        answers.iter().map(button).collect()
    }

    fn tone(&self, outcome: &Outcome) -> &'static str {
        match outcome.tone {
            Tone::Danger => "danger",
            Tone::Warn => "warn",
            Tone::Calm => "calm",
        }
    }

    /// Outcomes that stand beside another one are said there in a sentence.
    fn also(&self) -> Vec<(String, String)> {
        let others = self.check.outcomes.iter().filter(|outcome| !outcome.beside);
        others.map(|outcome| (outcome.id.clone(), self.word(format!("also-{}", outcome.id)))).collect()
    }

    fn notes(&self, outcome: &Outcome) -> Vec<(&Note, String)> {
        let under = |note: &&Note| note.under.is_empty() || note.under.contains(&outcome.id);
        let country = self.country_name.as_deref();
        let notes = self.check.notes.iter().filter(under).filter(|note| !note.names_country || country.is_some());
        notes
            .map(|note| {
                let id = format!("check-{}-note-{}", self.check.id, note.key);
                let text = match country {
                    Some(name) if note.names_country => self.v.t1(&id, "country", name),
                    _ => self.v.t(&id).into_owned(),
                };
                (note, text)
            })
            .collect()
    }

    fn action_class(&self, action: &Action) -> String {
        let when = if action.when.is_some() { "when " } else { "" };
        format!("{when}d-{}", action.key)
    }

    fn note_class(&self, note: &Note) -> String {
        let when = if note.when.is_some() { "when " } else { "" };
        format!("note {when}n-{}", note.key)
    }

    /// The best lines of the chosen country for kinds of help, else those that work anywhere.
    fn lines_for(&self, kinds: &[Kind]) -> Vec<LineView> {
        let mut found: Vec<&Hotline> = Vec::new();
        for kind in kinds {
            let serves = |line: &&Hotline| line.kind == *kind || (!kind.is_emergency() && line.also.contains(kind));
            found.extend(self.lines.iter().filter(serves).take(1));
        }
        // What a world-wide line does besides is for its own people only: seafarers, or boats in distress.
        for kind in kinds {
            found.extend(self.world.iter().filter(|line| line.kind == *kind).take(1));
        }
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|line| seen.insert(line.id.as_str()));
        let most = if kinds.iter().any(|kind| kind.is_emergency()) { kinds.len() } else { MOST_LINES };
        found.into_iter().take(most).map(|line| LineView::new(self.v, line.clone())).collect()
    }

    /// Whether advice names help lines but no country is chosen yet.
    fn asks_country(&self, kinds: &[Kind]) -> bool {
        !kinds.is_empty() && self.v.country.is_none()
    }
}

/// One check.
pub(super) fn page(view: &mut View<'_>, id: &str) -> Made {
    let Some(check) = view.site.pack.check(id)? else { return Ok(None) };
    let (lines, country_name) = match &view.country {
        Some(code) => (view.site.pack.hotlines(code)?, Some(view.region(code))),
        None => (Vec::new(), None),
    };
    let world = view.site.pack.hotlines(wayside_pack::hotline::WORLD)?;
    view.title = view.t(format!("check-{id}-title")).into_owned();
    view.back = Some(("/check".into(), "check-title".into()));
    let country = view.country.as_deref().map(|code| format!("_{}", code.to_lowercase())).unwrap_or_default();
    view.style = Some(format!("/style/check/{id}{country}.css"));
    let ticks = check.form == Form::Ticks;
    render(&Page { v: view, check, ticks, country_name, lines, world })
}

/// The parts of a check, for a form on paper: without a country, since the sheet may be carried to another one.
pub(super) fn form<'a>(view: &'a View<'a>, id: &str) -> Result<Option<Page<'a>>, PageError> {
    let Some(check) = view.site.pack.check(id)? else { return Ok(None) };
    let ticks = check.form == Form::Ticks;
    Ok(Some(Page { v: view, check, ticks, country_name: None, lines: Vec::new(), world: Vec::new() }))
}
