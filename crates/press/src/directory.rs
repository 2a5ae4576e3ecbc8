//! `directory/<cc>.toml`: help lines, one file a country.

use crate::{
    cldr::Cldr,
    content::Findings,
    dialling,
    fault::{Fault, FaultKind},
    file::{Step, TomlFile, files},
    locales::Locales,
    looks,
};
use serde::Deserialize;
use std::{collections::BTreeSet, path::Path};
use wayside_pack::{
    hotline::{Channel, ChannelKind, Hotline, WORLD},
    look::Verdict,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "line", default)]
    lines: Vec<Hotline>,
}

/// Reads every country, in the order of the codes; lines in the order in which a page shows them.
pub(crate) fn read(folder: &Path, locales: &Locales, cldr: &Cldr, findings: &mut Findings) -> Vec<Hotline> {
    let mut hotlines = Vec::new();
    for path in findings.take(files(folder, "toml")).unwrap_or_default() {
        let Some(toml) = findings.take(TomlFile::read(&path)) else { continue };
        let country = toml.file.stem().to_uppercase();
        if country != WORLD && !cldr.is_region(&country) {
            findings.faults.push(toml.file.fault(None, FaultKind::Country(toml.file.stem().to_owned())));
        }
        let Some(mut file) = findings.take(toml.get::<File>()) else { continue };
        for (index, line) in file.lines.iter_mut().enumerate() {
            line.country.clone_from(&country);
            Record { toml: &toml, index, locales, cldr }.check(line, findings);
        }
        file.lines.sort_by_key(order);
        hotlines.append(&mut file.lines);
    }
    hotlines
}

/// Lines that answer a person in trouble come first, emergency numbers last: a page shows those in a box of their own.
/// Within a kind: lines that can be called, the whole country before a part of it, the surer ones.
fn order(line: &Hotline) -> impl Ord + use<> {
    let surer = (line.state(line.looked().last_day()), std::cmp::Reverse((line.confidence, line.publishers().min(2))));
    let silent = !line.channels.iter().any(|channel| channel.kind == ChannelKind::Phone);
    (line.kind, silent, line.subdivision.is_some(), surer, line.id.clone())
}

/// The year before which evidence is too old to stand alone.
const STALE: i16 = 2022;

struct Record<'a> {
    toml: &'a TomlFile,
    index: usize,
    locales: &'a Locales,
    cldr: &'a Cldr,
}

impl Record<'_> {
    fn at(&self, field: &str, kind: FaultKind) -> Fault {
        self.toml.fault(&["line".into(), self.index.into(), field.into()], kind)
    }

    fn check(&self, line: &mut Hotline, findings: &mut Findings) {
        let id = |kind| self.at("id", kind);
        findings.once("hotline", &line.id, &id);
        let prefix = format!("{}-", line.country.to_lowercase());
        let plain = line.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !line.id.starts_with(&prefix) || !plain {
            findings.faults.push(id(FaultKind::Id { id: line.id.clone(), prefix }));
        }
        findings.needs(&format!("kind-{}", line.kind.as_str()), self.locales, &|kind| self.at("kind", kind));
        findings.dates(line.checked, line.review_by, &|kind| self.at("review_by", kind));
        self.sources(line, findings);
        self.looks(line, findings);
        self.hours(line, findings);
        let spoken = line.languages.iter().map(|tag| ("languages", tag));
        for (field, tag) in spoken.chain(line.name_local_lang.iter().map(|tag| ("name_local_lang", tag))) {
            if !self.cldr.is_language(tag) {
                findings.faults.push(self.at(field, FaultKind::Language(tag.clone())));
            }
        }
        if line.name_local.is_some() != line.name_local_lang.is_some() {
            let why = "`name_local` and `name_local_lang` go together".to_owned();
            findings.faults.push(self.at("name_local", FaultKind::Toml(why)));
        }
        if let Some(part) = &line.subdivision
            && part.split('-').next() != Some(line.country.as_str())
        {
            findings.faults.push(self.at("subdivision", FaultKind::Country(part.clone())));
        }
        for (field, texts) in [("about", &line.about), ("caution", &line.caution), ("languages_note", &line.languages_note)] {
            findings.texts(field, texts, self.locales, &|kind| self.at(field, kind));
        }
        self.channels(line, findings);
    }

    fn sources(&self, line: &Hotline, findings: &mut Findings) {
        if line.sources.is_empty() {
            findings.faults.push(self.at("id", FaultKind::NoSource));
        }
        for (index, source) in line.sources.iter().enumerate() {
            if !dialling::is_web(&source.url) {
                let steps = ["line".into(), self.index.into(), "source".into(), index.into(), "url".into()];
                findings.faults.push(self.toml.fault(&steps, FaultKind::Address(source.url.clone(), "web")));
            }
        }
    }

    /// A second look is asked of every line, and one that did not find it decides. Emergency numbers have tables of their own.
    fn looks(&self, line: &Hotline, findings: &mut Findings) {
        looks::check(&line.checks, self.toml, "line", self.index, findings);
        let named: BTreeSet<&str> = line.sources.iter().map(|source| source.publisher.as_str()).collect();
        if !named.is_empty() && line.publishers > u32::try_from(named.len()).unwrap_or(u32::MAX) {
            let why = format!("`publishers` says {}, its sources name {}", line.publishers, named.len());
            findings.faults.push(self.at("publishers", FaultKind::Look(why)));
        }
        let stale = || line.newest_page().is_none_or(|newest| newest.year() < STALE);
        let kind = match line.checks.last().map(|look| look.verdict) {
            None if line.kind.is_emergency() => return,
            None => FaultKind::NoSecondLook,
            Some(Verdict::Conflict) => FaultKind::InConflict,
            Some(Verdict::NotFound) if stale() => FaultKind::NotFoundAgain(STALE),
            Some(_) => return,
        };
        findings.faults.push(self.at("id", kind));
    }

    fn hours(&self, line: &Hotline, findings: &mut Findings) {
        if let Some(zone) = &line.timezone
            && jiff::tz::TimeZone::get(zone).is_err()
        {
            findings.faults.push(self.at("timezone", FaultKind::TimeZone(zone.clone())));
        }
        let Some(hours) = &line.hours else { return };
        if let Err(error) = hours.parse::<opening_hours::OpeningHours>() {
            let why = error.to_string().lines().last().unwrap_or_default().trim().trim_start_matches("= ").to_owned();
            findings.faults.push(self.at("hours", FaultKind::Hours { hours: hours.clone(), why }));
        } else if line.timezone.is_none() && hours != "24/7" {
            findings.faults.push(self.at("hours", FaultKind::HoursWithoutZone));
        }
    }

    fn channels(&self, line: &mut Hotline, findings: &mut Findings) {
        if line.channels.is_empty() {
            findings.faults.push(self.at("id", FaultKind::Toml("a line without any `[[line.channel]]`".to_owned())));
        }
        let country = line.country.clone();
        for (index, channel) in line.channels.iter_mut().enumerate() {
            let at = |field: &'static str, kind| {
                let steps: [Step<'_>; 5] = ["line".into(), self.index.into(), "channel".into(), index.into(), field.into()];
                self.toml.fault(&steps, kind)
            };
            findings.texts("note", &channel.note, self.locales, &|kind| at("note", kind));
            if let Some(elsewhere) = channel.dialled_in.as_ref().filter(|code| !self.cldr.is_region(code)) {
                findings.faults.push(at("dialled_in", FaultKind::Country(elsewhere.clone())));
                continue;
            }
            if let Err(kind) = reach(channel, &country) {
                findings.faults.push(at("value", kind));
            }
        }
    }
}

/// Checks that a channel reaches somebody, and writes its international form.
fn reach(channel: &mut Channel, country: &str) -> Result<(), FaultKind> {
    let wrong = |what| FaultKind::Address(channel.value.clone(), what);
    match channel.kind {
        ChannelKind::Web | ChannelKind::Chat => {
            if dialling::is_web(&channel.value) {
                Ok(())
            } else {
                Err(wrong("web"))
            }
        }
        ChannelKind::Email => {
            if dialling::is_mail(&channel.value) {
                Ok(())
            } else {
                Err(wrong("mail"))
            }
        }
        ChannelKind::Telegram if !channel.value.starts_with('+') => {
            let name = channel.value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            if name && channel.value.len() >= 5 { Ok(()) } else { Err(wrong("Telegram")) }
        }
        _ => {
            let found = dialling::check(channel, country);
            channel.from_abroad = found.map_err(|why| FaultKind::Undiallable {
                number: channel.value.clone(),
                country: channel.dialled_in.clone().unwrap_or_else(|| country.to_owned()),
                why,
            })?;
            Ok(())
        }
    }
}
