//! Numbers for danger to life, in the order in which they are shown.
//!
//! A help line that a page of the country proves comes first, and of two such lines the one that the public tables know too.
//! Without one the numbers that the tables share come first. Whatever only one source knows may also work, and is said so.

use crate::view::View;
use wayside_pack::{
    Error,
    emergency::{EmergencyNumber, Service},
    hotline::{Channel, ChannelKind, Hotline, Kind},
    source::Source,
};

/// A number for danger to life.
pub(super) struct Number {
    pub(super) kind: Kind,
    pub(super) shown: String,
    pub(super) href: String,
}

/// What a page can say about the emergency numbers of a country.
#[derive(Default)]
pub(super) struct Emergency {
    /// The number for everything; without one, ambulance and police.
    pub(super) first: Vec<Number>,
    /// Numbers of the tables where the directory has none: all that they share.
    pub(super) shared: Vec<Other>,
    /// Numbers that not every source gives.
    pub(super) others: Vec<Other>,
    /// The tables that were asked.
    pub(super) tables: Vec<Source>,
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

/// Puts lines that the tables confirm before others of the same kind.
pub(super) fn confirmed_first(lines: &mut [Hotline], numbers: &[EmergencyNumber]) {
    let known = |line: &Hotline| phone(line).is_some_and(|phone| numbers.iter().any(|number| number.dial == phone.value));
    if let Some(end) = lines.iter().position(|line| !line.kind.is_emergency()) {
        lines[..end].sort_by_key(|line| !known(line));
    }
}

/// The numbers of a country with these help lines.
pub(super) fn emergency(view: &View<'_>, country: &str, lines: &[Hotline]) -> Result<Emergency, Error> {
    let numbers = view.site.pack.emergency(country)?.unwrap_or_default().numbers;
    let listed: Vec<&Hotline> = lines.iter().filter(|line| line.kind.is_emergency() && phone(line).is_some()).collect();
    let in_directory =
        |number: &EmergencyNumber| listed.iter().any(|line| line.channels.iter().any(|channel| channel.value == number.dial));
    let other = |number: &EmergencyNumber| Other {
        shown: number.dial.clone(),
        href: format!("tel:{}", number.dial),
        services: services(view, &number.services),
    };
    let (shared, others): (Vec<_>, Vec<_>) =
        numbers.iter().filter(|number| !in_directory(number)).partition(|number| listed.is_empty() && number.is_shared());
    let mut tables = Vec::new();
    for id in shared.iter().chain(&others).flat_map(|number| &number.sources) {
        if !tables.iter().any(|table: &Source| table.id == *id) {
            tables.extend(view.site.pack.source(id)?);
        }
    }
    let first = if listed.is_empty() { of_tables(&shared) } else { of_lines(&listed, &numbers) };
    let as_others = |numbers: Vec<&EmergencyNumber>| numbers.into_iter().map(other).collect();
    Ok(Emergency { first, shared: as_others(shared), others: as_others(others), tables })
}

/// The number for everything; without one, ambulance and police.
fn of_lines(lines: &[&Hotline], numbers: &[EmergencyNumber]) -> Vec<Number> {
    let known = |line: &Hotline| phone(line).is_some_and(|phone| numbers.iter().any(|number| number.dial == phone.value));
    let find = |kind: Kind| {
        let mut of_kind = lines.iter().filter(|line| line.kind == kind && line.subdivision.is_none());
        let first = of_kind.clone().next();
        of_kind.find(|line| known(line)).or(first)
    };
    let kinds: &[Kind] = if find(Kind::Emergency).is_some() { &[Kind::Emergency] } else { &[Kind::Ambulance, Kind::Police] };
    let number = |kind: &Kind| {
        let phone = phone(find(*kind)?)?;
        let shown = phone.dial.clone().unwrap_or_else(|| phone.value.clone());
        Some(Number { kind: *kind, shown, href: format!("tel:{}", phone.value.replace('#', "%23")) })
    };
    kinds.iter().filter_map(number).collect()
}

fn of_tables(shared: &[&EmergencyNumber]) -> Vec<Number> {
    let number = |kind: Kind, found: Option<&&EmergencyNumber>| {
        found.map(|number| Number { kind, shown: number.dial.clone(), href: format!("tel:{}", number.dial) })
    };
    if let Some(general) = number(Kind::Emergency, shared.iter().find(|number| number.is_general())) {
        return vec![general];
    }
    let of = |kind, service| number(kind, shared.iter().find(|number| number.services.contains(&service)));
    let own: Vec<Number> =
        [of(Kind::Ambulance, Service::Ambulance), of(Kind::Police, Service::Police)].into_iter().flatten().collect();
    // A number that both tables give without a word is better than none.
    if own.is_empty() { number(Kind::Emergency, shared.first()).into_iter().collect() } else { own }
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
