//! Numbers for danger to life, in the order in which they are shown.
//!
//! A help line that a page of the country proves comes first, and of two such lines the one that the public tables know too.
//! Where there is none for ambulance or police, the numbers that the tables share come first. Whatever only one table knows may
//! also work, and is said so.

use crate::{
    line::{self, Caution},
    view::View,
};
use wayside_pack::{
    Error,
    emergency::{EmergencyNumber, Service},
    hotline::{Channel, ChannelKind, Hotline, Kind},
    look::{Look, State},
    source::Source,
};

/// A number for danger to life.
pub(super) struct Number {
    pub(super) kind: Kind,
    /// What has to be known before the number.
    pub(super) first: Option<Caution>,
    pub(super) shown: String,
    pub(super) href: String,
}

/// What a page can say about the emergency numbers of a country.
#[derive(Default)]
pub(super) struct Emergency {
    /// The number for everything; without one, ambulance and police.
    pub(super) first: Vec<Number>,
    /// Numbers that both tables give, and neither the directory nor `first`.
    pub(super) shared: Vec<Other>,
    /// Numbers that only one table gives.
    pub(super) others: Vec<Other>,
    /// The tables that were asked.
    pub(super) tables: Vec<Source>,
    /// Further looks at these numbers that found them.
    pub(super) looks: Vec<Look>,
}

/// A number of a table.
pub(super) struct Other {
    pub(super) shown: String,
    pub(super) href: String,
    pub(super) services: String,
}

/// The first phone number of a line.
fn phone(line: &Hotline) -> Option<&Channel> {
    line.channels.iter().find(|channel| channel.kind == ChannelKind::Phone)
}

/// Puts emergency lines that the tables confirm before others of the same kind. The press has put them behind all others.
pub(super) fn confirmed_first(lines: &mut [Hotline], numbers: &[EmergencyNumber]) {
    let start = lines.iter().position(|line| line.kind.is_emergency()).unwrap_or(lines.len());
    lines[start..].sort_by_key(|line| (line.kind, !known(line, numbers)));
}

/// Whether a table gives the number of a line too.
fn known(line: &Hotline, numbers: &[EmergencyNumber]) -> bool {
    phone(line).is_some_and(|phone| numbers.iter().any(|number| number.dial == phone.value))
}

/// The numbers of a country with these help lines.
pub(super) fn emergency(view: &View<'_>, country: &str, lines: &[Hotline]) -> Result<Emergency, Error> {
    let wayside_pack::emergency::Emergency { numbers, mut checks, .. } = view.site.pack.emergency(country)?.unwrap_or_default();
    checks.retain(Look::found);
    let listed: Vec<&Hotline> = lines.iter().filter(|line| line.kind.is_emergency() && phone(line).is_some()).collect();
    let in_directory =
        |number: &EmergencyNumber| listed.iter().any(|line| line.channels.iter().any(|channel| channel.value == number.dial));
    let other = |number: &EmergencyNumber| Other {
        shown: number.dial.clone(),
        href: format!("tel:{}", number.dial),
        services: services(view, &number.services),
    };
    let (shared, others): (Vec<_>, Vec<_>) =
        numbers.iter().filter(|number| !in_directory(number)).partition(|number| number.is_shared());
    let mut tables = Vec::new();
    for id in shared.iter().chain(&others).flat_map(|number| &number.sources) {
        if !tables.iter().any(|table: &Source| table.id == *id) {
            tables.extend(view.site.pack.source(id)?);
        }
    }
    let mut first = of_lines(view, &listed, &numbers);
    if !first.iter().any(|number| number.kind == Kind::Emergency) {
        let missing = of_tables(&shared).into_iter().filter(|number| !first.iter().any(|line| line.kind == number.kind));
        let missing: Vec<Number> = missing.filter(|number| first.is_empty() || number.kind != Kind::Emergency).collect();
        first.extend(missing);
    }
    // What stands above in red is not said again below.
    let shared: Vec<_> = shared.into_iter().filter(|number| !first.iter().any(|red| red.shown == number.dial)).collect();
    let as_others = |numbers: Vec<&EmergencyNumber>| numbers.into_iter().map(other).collect();
    Ok(Emergency { first, shared: as_others(shared), others: as_others(others), tables, looks: checks })
}

/// The number for everything; without one, ambulance and police. What was not found again comes only where nothing else is.
fn of_lines(view: &View<'_>, lines: &[&Hotline], numbers: &[EmergencyNumber]) -> Vec<Number> {
    let find = |kind: Kind| {
        let of_kind = lines.iter().copied().filter(|line| line.kind == kind && line.subdivision.is_none());
        of_kind.min_by_key(|line| (line::state(view, line) >= State::Old, !known(line, numbers)))
    };
    let kinds: &[Kind] = if find(Kind::Emergency).is_some() { &[Kind::Emergency] } else { &[Kind::Ambulance, Kind::Police] };
    let number = |kind: &Kind| {
        let line = find(*kind)?;
        let phone = phone(line)?;
        Some(Number {
            kind: *kind,
            first: line::first(line),
            shown: phone.dial.clone().unwrap_or_else(|| phone.value.clone()),
            href: format!("tel:{}", phone.value.replace('#', "%23")),
        })
    };
    kinds.iter().filter_map(number).collect()
}

fn of_tables(shared: &[&EmergencyNumber]) -> Vec<Number> {
    let number = |kind: Kind, found: Option<&&EmergencyNumber>| {
        let first = Some(if kind == Kind::Police { Caution::Police } else { Caution::Emergency });
        found.map(|number| Number { kind, first, shown: number.dial.clone(), href: format!("tel:{}", number.dial) })
    };
    if let Some(general) = number(Kind::Emergency, shared.iter().find(|number| number.is_general())) {
        return vec![general];
    }
    let of = |kind, service| number(kind, shared.iter().find(|number| number.services.contains(&service)));
    let own: Vec<Number> =
        [of(Kind::Ambulance, Service::Ambulance), of(Kind::Police, Service::Police)].into_iter().flatten().collect();
    // A number that both tables give without a word is better than none.
    let wordless = || number(Kind::Emergency, shared.iter().find(|number| number.services.is_empty()));
    if own.is_empty() { wordless().into_iter().collect() } else { own }
}

/// Who comes, in words.
fn services(view: &View<'_>, services: &[Service]) -> String {
    if services.is_empty() {
        return view.t("kind-emergency").into_owned();
    }
    let names: Vec<String> =
        services.iter().map(|service| view.t(format!("service-{}", service.as_str())).into_owned()).collect();
    names.join(" · ")
}
