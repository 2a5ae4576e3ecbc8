//! `/{lang}/help…`: the directory of help lines.

use super::{
    Made,
    emergency::{Emergency, Number, confirmed_first, emergency},
    render,
};
use crate::{address::Address, line::LineView, view::View};
use askama::Template;
use wayside_pack::{
    hotline::{Kind, WORLD},
    look::State,
};

#[derive(Template)]
#[template(path = "help.html")]
struct Countries<'a> {
    v: &'a View<'a>,
    here: Option<(String, String)>,
    countries: Vec<(String, String)>,
}

/// Every country, in the reader's language and alphabet.
pub(super) fn countries(view: &mut View<'_>) -> Made {
    view.title = view.t("help-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let link = |code: &str| format!("/{}/help/{}", view.lang, code.to_lowercase());
    let here = view.country.as_deref().map(|code| (link(code), view.region(code)));
    let countries = view.countries()?;
    let countries = countries.into_iter().map(|(code, name)| (link(&code), name)).collect();
    render(&Countries { v: view, here, countries })
}

#[derive(Template)]
#[template(path = "help-country.html")]
struct Country<'a> {
    v: &'a View<'a>,
    name: String,
    world: bool,
    /// Where the reader says that this is the country she is in, unless she has.
    choose: Option<String>,
    /// Its page of facts, if there are any.
    facts: Option<String>,
    /// Numbers for danger to life, in a box of their own.
    danger: Vec<LineView>,
    emergency: Emergency,
    lines: Vec<LineView>,
    filters: Vec<Filter>,
    kinds: Vec<Filter>,
    filtered: bool,
    all: String,
}

impl Country<'_> {
    /// Where its sheets of paper are.
    fn paper(&self) -> String {
        format!("/paper?in={}", self.v.country.as_deref().unwrap_or_default().to_lowercase())
    }
}

/// A link that narrows the list, or widens it again.
struct Filter {
    text: String,
    href: String,
    on: bool,
}

/// What the list is narrowed to.
#[derive(Clone, Default, PartialEq)]
struct Narrow {
    open: bool,
    speaks: bool,
    anonymous: bool,
    kind: Option<Kind>,
}

impl Narrow {
    fn of(address: &Address<'_>) -> Self {
        let kind = address.query("kind");
        Self {
            open: address.has("open"),
            speaks: address.has("speaks"),
            anonymous: address.has("anonymous"),
            kind: Kind::ALL.iter().copied().find(|known| kind.as_deref() == Some(known.as_str())),
        }
    }

    fn shows(&self, view: &LineView, lang: &str) -> bool {
        let line = &view.line;
        (!self.open || view.open.is_now())
            && (!self.speaks || line.languages.iter().any(|tag| tag.split('-').next() == Some(lang)))
            && (!self.anonymous || line.anonymous == Some(true))
            && self.kind.is_none_or(|kind| line.kind == kind || line.also.contains(&kind))
    }

    fn query(&self) -> String {
        let mut query = Vec::new();
        query.extend(self.open.then(|| "open=1".to_owned()));
        query.extend(self.speaks.then(|| "speaks=1".to_owned()));
        query.extend(self.anonymous.then(|| "anonymous=1".to_owned()));
        query.extend(self.kind.map(|kind| format!("kind={}", kind.as_str())));
        if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) }
    }
}

/// The help lines of a country.
pub(super) fn country(view: &mut View<'_>, code: &str, address: &Address<'_>) -> Made {
    let country = code.to_uppercase();
    let mut lines = view.site.pack.hotlines(&country)?;
    let listed = view.site.pack.emergency(&country)?;
    if lines.is_empty() && listed.is_none() {
        return Ok(None);
    }
    confirmed_first(&mut lines, &listed.unwrap_or_default().numbers);
    let emergency = emergency(view, &country, &lines)?;
    let world = country == WORLD;
    // In one file, no page says only that nothing is known.
    let has_facts = !view.is_one_file() || view.site.pack.country(&country)?.is_some();
    let name = view.region(&country);
    view.country = if world { view.country.take() } else { Some(country) };
    view.title.clone_from(&name);
    view.back = Some(("/help".into(), "help-title".into()));
    let choose = choose(view, code).filter(|_| !world && !view.is_copy());
    let narrow = Narrow::of(address);
    let views: Vec<LineView> = lines.into_iter().map(|line| LineView::new(view, line)).collect();
    let (danger, lines): (Vec<_>, Vec<_>) = views.into_iter().partition(|line| line.line.kind.is_emergency());
    let here = format!("/help/{code}");
    let filter = |id: &str, on: bool, to: &Narrow| Filter {
        text: view.t(id).into_owned(),
        href: view.href(format!("{here}{}", to.query())),
        on,
    };
    let filters = vec![
        filter("filter-open", narrow.open, &Narrow { open: !narrow.open, ..narrow.clone() }),
        filter("filter-speaks", narrow.speaks, &Narrow { speaks: !narrow.speaks, ..narrow.clone() }),
        filter("filter-anonymous", narrow.anonymous, &Narrow { anonymous: !narrow.anonymous, ..narrow.clone() }),
    ];
    let kinds: Vec<Filter> = Kind::ALL
        .iter()
        .filter(|kind| lines.iter().any(|line| line.line.kind == **kind))
        .map(|kind| {
            let on = narrow.kind == Some(*kind);
            let to = Narrow { kind: (!on).then_some(*kind), ..narrow.clone() };
            filter(&format!("kind-{}", kind.as_str()), on, &to)
        })
        .collect();
    let mut lines: Vec<LineView> = lines.into_iter().filter(|line| narrow.shows(line, view.lang)).collect();
    // What can be trusted comes first, then who answers now; otherwise the order of the pack stays.
    lines.sort_by_key(|line| (line.state >= State::Old, matches!(line.open, crate::hours::Open::Later { .. })));
    let all = view.href(&here);
    render(&Country {
        name,
        world,
        choose,
        facts: (!world && has_facts).then(|| view.href(format!("/country/{code}"))),
        danger,
        emergency,
        lines,
        filters,
        kinds: if kinds.len() > 1 { kinds } else { Vec::new() },
        filtered: narrow != Narrow::default(),
        all,
        v: view,
    })
}

/// The window keeps the choice until it ends; a browser carries it in the address.
fn choose(view: &View<'_>, code: &str) -> Option<String> {
    let country = code.to_uppercase();
    match &view.visit.token {
        Some(_) if view.visit.settings.country.as_deref() == Some(&country) => None,
        Some(token) => Some(format!("/{}/settings?token={token}&do=apply&country={country}", view.lang)),
        None => Some(format!("/{}/?in={code}", view.lang)),
    }
}

#[derive(Template)]
#[template(path = "line.html")]
struct Line<'a> {
    v: &'a View<'a>,
    l: LineView,
    numbers: Vec<Number>,
}

/// One help line, with its sources.
pub(super) fn line(view: &mut View<'_>, code: &str, id: &str) -> Made {
    let country = code.to_uppercase();
    let Some(line) = view.site.pack.hotline(id)?.filter(|line| line.country == country) else { return Ok(None) };
    let numbers =
        if line.kind.is_emergency() { Vec::new() } else { emergency(view, &country, &view.site.pack.hotlines(&country)?)?.first };
    let l = LineView::new(view, line);
    if country != WORLD {
        view.country = Some(country.clone());
    }
    view.title = l.name(view.lang).text;
    view.back = Some((format!("/help/{code}"), view.region(&country).into()));
    render(&Line { v: view, l, numbers })
}
