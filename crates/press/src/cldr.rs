//! CLDR: names of countries, languages and week days, dates, and the order of each alphabet.
//!
//! The results go into the pack as plain rows. So the app carries no locale data of its own, and a language can be added by a
//! pack alone.

use icu::{
    calendar::{Date, Iso},
    collator::{Collator, options::CollatorOptions},
    datetime::{DateTimeFormatter, fieldsets},
    experimental::displaynames::{
        DisplayNamesOptions,
        multi::{LocaleDisplayNamesFormatter, RegionDisplayNames},
    },
    locale::{LanguageIdentifier, Locale, LocaleExpander, subtags::Region},
};
use std::collections::BTreeMap;
use wayside_pack::date::PartialDate;

/// CLDR data of the languages of a pack.
pub(crate) struct Cldr {
    english: Names,
    by_tag: BTreeMap<String, Names>,
}

/// Why the names of a language are not there.
pub(crate) enum Unloaded {
    /// There is no such language.
    Unknown(String),
    /// CLDR lacks it.
    Data(String),
}

/// Names in one language.
struct Names {
    locale: Locale,
    regions: RegionDisplayNames,
    locales: LocaleDisplayNamesFormatter,
}

impl Names {
    fn load(tag: &str) -> Result<Self, String> {
        // Western digits everywhere: phone numbers and dates must look alike to the reader and to those she shows them to.
        let locale: Locale = format!("{tag}-u-nu-latn").parse().map_err(|_| format!("`{tag}` is no language tag"))?;
        let regions = RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default());
        let locales = LocaleDisplayNamesFormatter::try_new((&locale).into(), DisplayNamesOptions::default());
        match (regions, locales) {
            (Ok(regions), Ok(locales)) => Ok(Self { locale, regions, locales }),
            (Err(error), _) | (_, Err(error)) => Err(format!("CLDR has no names in `{tag}`: {error}")),
        }
    }
}

/// Every code of two letters that CLDR names in English, less those that mean no country.
fn regions(names: &Names) -> impl Iterator<Item = Region> + '_ {
    const NO_COUNTRY: [&str; 7] = ["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"];
    let letters = || b'A'..=b'Z';
    let codes = letters().flat_map(move |first| letters().map(move |second| [first, second]));
    codes.filter_map(move |code| {
        let region = Region::try_from_utf8(&code).ok()?;
        (names.regions.of(region).is_some() && !NO_COUNTRY.contains(&region.as_str())).then_some(region)
    })
}

impl Cldr {
    /// Loads the names of the languages of a pack.
    pub(crate) fn load<'a>(tags: impl Iterator<Item = &'a str>) -> Result<Self, Unloaded> {
        let mut cldr = Self { english: Names::load("en").map_err(Unloaded::Data)?, by_tag: BTreeMap::new() };
        for tag in tags {
            if !cldr.is_language(tag) {
                return Err(Unloaded::Unknown(tag.to_owned()));
            }
            cldr.by_tag.insert(tag.to_owned(), Names::load(tag).map_err(Unloaded::Data)?);
        }
        Ok(cldr)
    }

    /// Whether a code in capitals is a country's.
    pub(crate) fn is_region(&self, code: &str) -> bool {
        regions(&self.english).any(|region| region.as_str() == code)
    }

    /// Whether a tag is a language's that CLDR can name.
    pub(crate) fn is_language(&self, tag: &str) -> bool {
        tag.parse::<Locale>().is_ok_and(|locale| {
            let name = self.english.locales.of(&locale);
            name.split(' ').next() != Some(locale.id.language.as_str())
        })
    }

    /// Country names in a language: code, name, in the order of its alphabet.
    pub(crate) fn regions(&self, tag: &str) -> Vec<(String, String)> {
        let Some(names) = self.by_tag.get(tag) else { return Vec::new() };
        let mut list: Vec<(String, String)> = regions(&self.english)
            .map(|region| {
                let name = names.regions.of(region).unwrap_or(region.as_str());
                (region.as_str().to_owned(), name.to_owned())
            })
            .collect();
        if let Ok(collator) = Collator::try_new((&names.locale).into(), CollatorOptions::default()) {
            list.sort_by(|a, b| collator.compare(&a.1, &b.1));
        }
        list
    }

    /// For each country the language that most people there read, where it is one of `tags`.
    pub(crate) fn tongues<'a>(&self, tags: impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
        let tags: Vec<&str> = tags.collect();
        let expander = LocaleExpander::new_extended();
        let tongue = |region: Region| {
            let mut id = LanguageIdentifier { region: Some(region), ..LanguageIdentifier::UNKNOWN };
            expander.maximize(&mut id);
            tags.contains(&id.language.as_str()).then(|| (region.as_str().to_owned(), id.language.as_str().to_owned()))
        };
        regions(&self.english).filter_map(tongue).collect()
    }

    /// Name of a country in a language; the code itself where CLDR has none.
    pub(crate) fn region(&self, tag: &str, code: &str) -> String {
        let region: Option<Region> = code.parse().ok();
        let name = self.by_tag.get(tag).and_then(|names| names.regions.of(region?).map(str::to_owned));
        name.unwrap_or_else(|| code.to_owned())
    }

    /// Name of a language in a language.
    pub(crate) fn language(&self, tag: &str, of: &str) -> String {
        let name = self.by_tag.get(tag).zip(of.parse::<Locale>().ok());
        name.map_or_else(|| of.to_owned(), |(names, locale)| names.locales.of(&locale).into_owned())
    }

    /// Week days in a language, Monday first.
    pub(crate) fn weekdays(&self, tag: &str) -> Vec<String> {
        let Some(names) = self.by_tag.get(tag) else { return Vec::new() };
        let Ok(formatter) = DateTimeFormatter::try_new((&names.locale).into(), fieldsets::E::long()) else {
            return Vec::new();
        };
        // 1 January 2024 was a Monday.
        (1..=7).filter_map(|day| Date::try_new_iso(2024, 1, day).ok()).map(|date| formatter.format(&date).to_string()).collect()
    }

    /// A date in a language, as exact as it is.
    pub(crate) fn date(&self, tag: &str, date: PartialDate) -> Option<String> {
        let names = self.by_tag.get(tag)?;
        let first = date.first_day();
        let month = u8::try_from(first.month()).ok()?;
        let day = u8::try_from(first.day()).ok()?;
        let iso: Date<Iso> = Date::try_new_iso(first.year().into(), month, day).ok()?;
        let preferences = (&names.locale).into();
        match (date.month(), date.day()) {
            (None, _) => Some(date.year().to_string()),
            (_, None) => Some(DateTimeFormatter::try_new(preferences, fieldsets::YM::long()).ok()?.format(&iso).to_string()),
            _ => Some(DateTimeFormatter::try_new(preferences, fieldsets::YMD::long()).ok()?.format(&iso).to_string()),
        }
    }
}
