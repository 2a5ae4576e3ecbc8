//! What every page knows: its language, its country, how it says a sentence and how it links.

use crate::{
    Site,
    address::{Address, encode},
    age,
    icon::icon,
    visit::{Face, Settings, Visit},
    vocabulary::MASTER,
};
use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::{Borrow, Cow};
use wayside_pack::{
    Error,
    date::PartialDate,
    language::{Direction, Language},
    words::Words,
};

/// A sentence that every page has: without it there are none.
const ON_EVERY_PAGE: &str = "leave";

/// A page being made.
pub(crate) struct View<'a> {
    pub(crate) site: &'a Site,
    pub(crate) visit: &'a Visit,
    pub(crate) lang: &'a str,
    /// Country that the page is about or that the reader has chosen, in capitals.
    pub(crate) country: Option<String>,
    /// Address without language, for the way to the same page in another one.
    pub(crate) at: String,
    /// The route of a route card, as the address carries it.
    via: String,
    /// Where the arrow leads, without language, and the message id of its name.
    pub(crate) back: Option<(String, Cow<'static, str>)>,
    /// Title of the page, in the reader's language.
    pub(crate) title: String,
    /// Whether it is a sheet of paper, which is read later: see [`Self::is_later`].
    pub(crate) paper: bool,
    /// A further stylesheet.
    pub(crate) style: Option<String>,
    words: Option<&'a Words>,
    master: Option<&'a Words>,
}

impl<'a> View<'a> {
    /// A page in a language.
    pub(crate) fn new(site: &'a Site, lang: &'a str, address: &Address<'_>, visit: &'a Visit) -> Result<Self, Error> {
        let known = |code: &String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
        let asked = address.query("in").map(|code| code.to_ascii_uppercase()).filter(known);
        let segments = address.segments();
        let at = match segments.first() {
            Some(first) if *first == lang => format!("/{}", segments[1..].join("/")),
            _ => "/".to_owned(),
        };
        let words = site.vocabulary.words(&site.pack, lang)?;
        let complete = site.languages.iter().any(|language| language.tag == lang && language.complete);
        let master = if complete { words } else { site.vocabulary.words(&site.pack, MASTER)? };
        if !words.into_iter().chain(master).any(|words| words.has(ON_EVERY_PAGE)) {
            return Err(Error::NoWords);
        }
        Ok(Self {
            site,
            visit,
            lang,
            country: asked.or_else(|| visit.settings.country.clone()),
            at,
            via: address.query("via").map(|via| format!("?via={}", encode(&via))).unwrap_or_default(),
            back: None,
            title: String::new(),
            paper: false,
            style: None,
            words,
            master,
        })
    }

    /// A sentence.
    pub(crate) fn t(&self, id: impl AsRef<str>) -> Cow<'_, str> {
        self.say(id.as_ref(), None)
    }

    /// A sentence with one value.
    pub(crate) fn t1<'v>(&self, id: &str, name: &'v str, value: impl Into<FluentValue<'v>>) -> String {
        let mut args = FluentArgs::new();
        args.set(name, value);
        self.say(id, Some(&args)).into_owned()
    }

    /// A sentence with values.
    pub(crate) fn with(&self, id: &str, args: &FluentArgs<'_>) -> String {
        self.say(id, Some(args)).into_owned()
    }

    /// The press refuses a gap in a complete language; in any other, English stands in and the page says so.
    fn say<'v>(&'v self, id: &str, args: Option<&FluentArgs<'_>>) -> Cow<'v, str> {
        let format = |words: Option<&'v Words>| -> Option<Cow<'v, str>> {
            let (text, _) = words?.format(id, args)?;
            Some(Cow::Owned(text.into_owned()))
        };
        format(self.words).or_else(|| format(self.master)).unwrap_or(Cow::Borrowed(""))
    }

    /// A sentence in another language, for cards.
    pub(crate) fn in_language(&self, lang: &str, id: &str, args: &FluentArgs<'_>) -> Result<Option<String>, Error> {
        let words = self.site.vocabulary.words(&self.site.pack, lang)?;
        Ok(words.and_then(|words| words.format(id, Some(args))).map(|(text, _)| text.into_owned()))
    }

    /// Direction of the page.
    pub(crate) fn dir(&self) -> &'static str {
        Direction::of(self.lang).as_str()
    }

    /// Direction of a language.
    pub(crate) fn dir_of(&self, lang: &str) -> &'static str {
        Direction::of(lang).as_str()
    }

    /// Language of the page as a record.
    pub(crate) fn language(&self) -> Option<&Language> {
        self.site.languages.iter().find(|language| language.tag == self.lang)
    }

    /// Languages of the site.
    pub(crate) fn languages(&self) -> &[Language] {
        &self.site.languages
    }

    /// Link to a page of this language. A browser remembers nothing, so there the chosen country goes along in the address.
    pub(crate) fn href(&self, to: impl AsRef<str>) -> String {
        let to = to.as_ref();
        match &self.country {
            Some(country) if self.visit.face == Face::Browser && !to.contains("in=") => {
                let join = if to.contains('?') { '&' } else { '?' };
                format!("/{}{to}{join}in={}", self.lang, country.to_lowercase())
            }
            _ => format!("/{}{to}", self.lang),
        }
    }

    /// The chosen country as a form has to carry it along: where [`Self::href`] puts it into the address.
    pub(crate) fn carried(&self) -> Option<String> {
        let country = self.country.as_ref().filter(|_| self.visit.face == Face::Browser);
        country.map(|country| country.to_lowercase())
    }

    /// Where *Leave* leads: out of the app, or to an unremarkable page.
    pub(crate) fn leave(&self) -> String {
        match &self.visit.token {
            Some(token) => format!("/{}/leave?token={token}", self.lang),
            None => format!("/{}/measures", self.lang),
        }
    }

    /// Whether the page is read later and elsewhere: see [`Face::Copy`].
    pub(crate) fn is_copy(&self) -> bool {
        self.visit.face == Face::Copy
    }

    /// Whether it goes into one file with all others, in which nothing is said twice.
    pub(crate) fn is_one_file(&self) -> bool {
        self.visit.one_file
    }

    /// Whether the page is read at another time than it is made, so that it cannot say who answers now.
    pub(crate) fn is_later(&self) -> bool {
        self.is_copy() || self.paper
    }

    /// Whether a notice says that something was not done.
    #[allow(clippy::unused_self, reason = "templates have the view at hand")]
    pub(crate) fn is_refusal(&self, notice: &str) -> bool {
        notice.starts_with("err-") || notice.contains("-not-")
    }

    /// Where the window is asked to print; elsewhere the browser's own menu does.
    pub(crate) fn print(&self) -> Option<String> {
        self.visit.token.as_ref().map(|token| format!("/{}/print?token={token}", self.lang))
    }

    /// Where words are looked for: in a file by the reader's own eyes, or the browser's.
    pub(crate) fn find(&self) -> String {
        self.href(if self.is_copy() { "/words" } else { "/search" })
    }

    /// This same page in the other languages that are carried.
    pub(crate) fn elsewhere(&self) -> Vec<(String, &Language)> {
        let others = self.carried_languages().into_iter().filter(|language| language.tag != self.lang);
        others.map(|language| (format!("/{}{}{}", language.tag, self.at, self.via), language)).collect()
    }

    /// Where a card of words to show stands, large in a language. In a file all languages stand on one page.
    pub(crate) fn card(&self, id: &str, to: &str) -> String {
        if self.is_copy() { self.href(format!("/say#{id}")) } else { self.href(format!("/say/{id}?to={to}")) }
    }

    /// Languages that this face has pages in.
    pub(crate) fn carried_languages(&self) -> Vec<&Language> {
        self.site.languages.iter().filter(|language| self.visit.carries.language(&language.tag)).collect()
    }

    /// Countries that this face has pages of: code and name, in the reader's alphabet.
    pub(crate) fn countries(&self) -> Result<Vec<(String, String)>, Error> {
        let mut countries = self.site.pack.countries(self.lang)?;
        countries.retain(|(code, _)| self.visit.carries.country(code));
        Ok(countries)
    }

    /// Where a language is chosen for this same page.
    pub(crate) fn switch(&self) -> String {
        if self.is_copy() {
            return "#languages".to_owned();
        }
        if self.at == "/" { "/".to_owned() } else { format!("/?at={}", encode(&self.at)) }
    }

    /// Link to a page of the web: the window says first that the browser will open. A file has nobody to say so.
    pub(crate) fn outside(&self, to: &str) -> String {
        if self.is_copy() {
            return to.to_owned();
        }
        format!("/{}/out?to={}", self.lang, encode(to))
    }

    /// Drawing of an icon.
    pub(crate) fn icon(&self, name: &str) -> &'static str {
        icon(name)
    }

    /// Name of a country.
    pub(crate) fn region(&self, code: &str) -> String {
        if code == wayside_pack::hotline::WORLD { self.t("help-world").into_owned() } else { self.name("region", code) }
    }

    /// Name of a language.
    pub(crate) fn tongue(&self, tag: &str) -> String {
        self.name("language", tag)
    }

    /// A date.
    pub(crate) fn date(&self, date: impl Borrow<PartialDate>) -> String {
        self.name("date", &date.borrow().to_string())
    }

    /// The day of the visit in figures, as in `2026-11-28`: the pack has names only for the dates that it holds.
    pub(crate) fn today(&self) -> String {
        age::today(self.visit.now).to_string()
    }

    /// A figure as the texts of a language write it: in French with a comma.
    pub(crate) fn figure(&self, lang: &str, figure: &str) -> String {
        if lang == "fr" { figure.replace('.', ",") } else { figure.to_owned() }
    }

    /// Name of a week day, Monday is 1.
    pub(crate) fn weekday(&self, day: u8) -> String {
        self.name("weekday", &day.to_string())
    }

    /// What CLDR calls a code; the code itself if it has no name for it or the pack cannot be read.
    fn name(&self, kind: &str, code: &str) -> String {
        self.site.pack.name(self.lang, kind, code).ok().flatten().unwrap_or_else(|| code.to_owned())
    }

    /// Whether a fact should have been looked at again by now.
    pub(crate) fn overdue(&self, review_by: impl Borrow<PartialDate>) -> bool {
        age::is_overdue(*review_by.borrow(), self.visit.now)
    }

    /// Classes of the root element.
    pub(crate) fn classes(&self) -> String {
        let Settings { text, theme, .. } = &self.visit.settings;
        format!("text-{text} theme-{theme}")
    }

    /// Address of the stylesheet.
    pub(crate) fn stylesheet(&self) -> String {
        format!("/style/{}", crate::style::FILE)
    }
}
