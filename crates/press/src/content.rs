//! Everything people wrote, read and checked.

use crate::{
    Pressed, Source,
    articles::{self, Articles},
    checks,
    cldr::{self, Unloaded},
    countries, directory, emergency, exercise,
    fault::{Fault, FaultKind, Faults},
    hosts::Hosts,
    locales::{self, Locales},
    phrases, sources,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::{Path, PathBuf},
};
use wayside_pack::{
    check::Check,
    country::{Country, Field},
    date::PartialDate,
    emergency::Emergency,
    exercise::Question,
    hotline::Hotline,
    phrase::Phrase,
    source::Source as Cited,
    text::Texts,
};

/// Everything people wrote.
pub(crate) struct Content {
    pub(crate) locales: Locales,
    pub(crate) sources: BTreeMap<String, Cited>,
    pub(crate) hotlines: Vec<Hotline>,
    pub(crate) fields: Vec<Field>,
    pub(crate) countries: Vec<Country>,
    pub(crate) articles: Articles,
    pub(crate) checks: Vec<Check>,
    pub(crate) questions: Vec<Question>,
    pub(crate) emergency: Vec<Emergency>,
    pub(crate) phrases: Vec<Phrase>,
    pub(crate) routes: Vec<phrases::Route>,
    pub(crate) cldr: cldr::Cldr,
    /// Ids of the sources that something cites, and those they follow from.
    pub(crate) cited: BTreeSet<String>,
    /// Ids of those that still wait for the second look that is asked of them.
    pub(crate) pending: BTreeSet<String>,
}

/// A link to a page of the app, and where it stands.
pub(crate) struct InnerLink {
    pub(crate) to: String,
    pub(crate) file: PathBuf,
    pub(crate) line: Option<usize>,
}

impl InnerLink {
    /// The address without question and mark.
    fn path(&self) -> &str {
        self.to.split(['?', '#']).next().unwrap_or(&self.to)
    }
}

/// Faults so far, and where ids were first seen.
#[derive(Default)]
pub(crate) struct Findings {
    pub(crate) faults: Vec<Fault>,
    seen: HashMap<String, String>,
}

impl Findings {
    /// Takes in a result; `None` if it was a fault.
    pub(crate) fn take<T>(&mut self, result: Result<T, Fault>) -> Option<T> {
        result.map_err(|fault| self.faults.push(fault)).ok()
    }

    /// Notes an id of a kind; a fault if it was seen before.
    pub(crate) fn once(&mut self, kind: &str, id: &str, at: &dyn Fn(FaultKind) -> Fault) {
        let place = at(FaultKind::NoSource);
        let here = match place.line {
            Some(line) => format!("{}:{line}", place.file.display()),
            None => place.file.display().to_string(),
        };
        if let Some(first) = self.seen.get(&format!("{kind}/{id}")) {
            self.faults.push(at(FaultKind::Twice { id: id.to_owned(), first: first.clone() }));
        } else {
            self.seen.insert(format!("{kind}/{id}"), here);
        }
    }

    /// Compares the two dates of a record.
    pub(crate) fn dates(&mut self, checked: PartialDate, review_by: PartialDate, at: &dyn Fn(FaultKind) -> Fault) {
        if review_by.last_day() < checked.first_day() {
            let kind = FaultKind::ReviewBeforeDate { checked: checked.to_string(), review_by: review_by.to_string() };
            self.faults.push(at(kind));
        }
    }

    /// A free text that is there has every complete language, and no language that is not listed.
    pub(crate) fn texts(&mut self, what: &str, texts: &Texts, locales: &Locales, at: &dyn Fn(FaultKind) -> Fault) {
        if texts.is_empty() {
            return;
        }
        for lang in locales.complete() {
            if texts.0.get(lang).is_none_or(|text| text.trim().is_empty()) {
                self.faults.push(at(FaultKind::MissingTranslation { what: what.to_owned(), lang: lang.to_owned() }));
            }
        }
        for lang in texts.0.keys().filter(|lang| !locales.has(lang)) {
            self.faults.push(at(FaultKind::UnlistedTranslation { what: what.to_owned(), lang: lang.clone() }));
        }
    }

    /// A message that content needs.
    pub(crate) fn needs(&mut self, id: &str, locales: &Locales, at: &dyn Fn(FaultKind) -> Fault) {
        if !locales.has_message(id) {
            self.faults.push(at(FaultKind::NeedsMessage(id.to_owned())));
        }
    }
}

impl Content {
    /// Reads and checks everything.
    pub(crate) fn read(source: &Source) -> Result<Self, Faults> {
        let mut findings = Findings::default();
        let locales = locales::read(&source.locales, &mut findings)?;
        let folder = &source.content;
        let cldr = cldr::Cldr::load(locales.tags()).map_err(|unloaded| match unloaded {
            Unloaded::Unknown(tag) => locales.fault(&tag, FaultKind::Language(tag.clone())),
            Unloaded::Data(why) => whole(folder, FaultKind::Database(why)),
        })?;
        let hosts = Hosts::read(&folder.join("hosts.toml"), &mut findings);
        let listed = hosts.and_then(|hosts| sources::read(&folder.join("sources.toml"), &hosts, &mut findings));
        let Some(listed) = listed else { return Err(Faults(findings.faults)) };
        let sources = listed.by_id.clone();
        let hotlines = directory::read(&folder.join("directory"), &locales, &cldr, &mut findings);
        let fields = countries::fields(&folder.join("fields.toml"), &locales, &mut findings);
        let Some(fields) = fields else { return Err(Faults(findings.faults)) };
        let countries = countries::read(&folder.join("countries"), &fields, &sources, &locales, &cldr, &mut findings);
        let (articles, in_articles) = articles::read(folder, &sources, &locales, &cldr, &mut findings);
        let (checks, mut links) = checks::read(&folder.join("checks"), &fields, &locales, &mut findings);
        let questions = exercise::read(&folder.join("learn/exercise.toml"), &sources, &locales, &mut findings);
        let emergency = emergency::read(&folder.join("emergency.toml"), &hotlines, &sources, &cldr, &mut findings);
        let (phrases, routes) = phrases::read(folder, &locales, &cldr, &mut findings);
        let mut content = Self {
            cited: BTreeSet::new(),
            pending: BTreeSet::new(),
            locales,
            sources,
            hotlines,
            fields,
            countries,
            articles,
            checks,
            questions,
            emergency,
            phrases,
            routes,
            cldr,
        };
        content.cited = content.find_cited();
        content.pending = listed.looked_at(&folder.join("looks-pending.toml"), &content.cited, &mut findings);
        let addresses = content.addresses();
        links.extend(in_articles);
        for link in links.iter().filter(|link| !addresses.contains(link.path())) {
            let kind =
                if link.to.starts_with('/') && !link.to.starts_with("//") { FaultKind::DeadLink } else { FaultKind::RemoteLink };
            findings.faults.push(Fault { file: link.file.clone(), line: link.line, kind: kind(link.to.clone()) });
        }
        if findings.faults.is_empty() { Ok(content) } else { Err(Faults(findings.faults)) }
    }

    /// What there is, counted.
    pub(crate) fn pressed(&self) -> Pressed {
        Pressed {
            hotlines: self.hotlines.len(),
            articles: self.articles.articles.len(),
            facts: self.countries.iter().map(|country| country.facts.len()).sum(),
        }
    }

    fn find_cited(&self) -> BTreeSet<String> {
        let facts = self.countries.iter().flat_map(|country| &country.facts).flat_map(|fact| &fact.sources);
        let numbers = self.emergency.iter().flat_map(|country| &country.numbers).flat_map(|number| &number.sources);
        let questions = self.questions.iter().flat_map(|question| &question.sources);
        let mut open: Vec<String> = facts.chain(numbers).chain(questions).cloned().chain(self.articles.cited()).collect();
        let mut cited = BTreeSet::new();
        while let Some(id) = open.pop() {
            if let Some(source) = self.sources.get(&id)
                && cited.insert(id)
            {
                open.extend(source.follows_from.iter().cloned());
            }
        }
        cited
    }

    /// Every address, without language, that an inner link may lead to.
    pub(crate) fn addresses(&self) -> BTreeSet<String> {
        let mut addresses: BTreeSet<String> =
            ["/", "/help", "/check", "/rights", "/road", "/say", "/search", "/about", "/learn", "/learn/exercise"]
                .map(str::to_owned)
                .into();
        for line in &self.hotlines {
            let country = line.country.to_lowercase();
            addresses.insert(format!("/help/{country}/{}", line.id));
            addresses.insert(format!("/help/{country}"));
        }
        for country in
            self.countries.iter().map(|country| &country.code).chain(self.emergency.iter().map(|country| &country.code))
        {
            addresses.extend([format!("/country/{}", country.to_lowercase()), format!("/help/{}", country.to_lowercase())]);
        }
        addresses.extend(self.articles.articles.iter().map(|article| format!("/{}/{}", article.shelf.as_str(), article.slug)));
        addresses.extend(self.checks.iter().map(|check| format!("/check/{}", check.id)));
        addresses.extend(self.phrases.iter().map(|phrase| format!("/say/{}", phrase.id)));
        addresses
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}

/// A fault of a file or folder as a whole.
pub(crate) fn whole(path: &Path, kind: FaultKind) -> Fault {
    Fault { file: PathBuf::from(path), line: None, kind }
}
