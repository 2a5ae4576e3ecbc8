//! A help line as a page shows it.

use crate::{
    age,
    hours::{self, Open},
    view::View,
};
use fluent_bundle::FluentArgs;
use wayside_pack::{
    hotline::{Answerer, Channel, ChannelKind, Cost, Hotline, Tells, WORLD},
    look::{State, is_old},
    text::Texts,
};

/// A help line and all that a page says about it.
pub(crate) struct LineView {
    pub(crate) line: Hotline,
    pub(crate) open: Open,
    /// Whether somebody answers, as a tag.
    pub(crate) open_text: String,
    pub(crate) kind_text: String,
    pub(crate) cost_text: Option<String>,
    pub(crate) languages_text: Option<String>,
    /// What has to be known before the number.
    pub(crate) first: Option<String>,
    pub(crate) calls: Vec<ChannelView>,
    pub(crate) others: Vec<ChannelView>,
    pub(crate) answers: String,
    pub(crate) your_name: String,
    pub(crate) tells: String,
    pub(crate) abroad: String,
    pub(crate) age_text: String,
    /// The newest page is old, or the review is overdue.
    pub(crate) old_text: Option<String>,
    pub(crate) sources_text: String,
    pub(crate) state: State,
}

/// A way to reach a line.
pub(crate) struct ChannelView {
    pub(crate) icon: &'static str,
    pub(crate) kind_text: String,
    pub(crate) href: String,
    /// As people in the country write it.
    pub(crate) shown: String,
    pub(crate) note: Option<Said>,
}

/// A text with the language it is really in.
pub(crate) struct Said {
    pub(crate) lang: String,
    pub(crate) text: String,
}

impl Said {
    /// The best text for a reader.
    pub(crate) fn best(texts: &Texts, lang: &str) -> Option<Self> {
        texts.best(lang).map(|(lang, text)| Self { lang: lang.to_owned(), text: text.to_owned() })
    }
}

impl LineView {
    pub(crate) fn new(view: &View<'_>, line: Hotline) -> Self {
        let open = open(view, &line);
        let (calls, others) = channels(view, &line);
        Self {
            open_text: if view.is_later() { week_text(view, &line) } else { open_text(view, &open) },
            kind_text: view.t(format!("kind-{}", line.kind.as_str())).into_owned(),
            cost_text: line.cost.map(|cost| view.t(format!("cost-{}", cost.as_str())).into_owned()),
            languages_text: languages(view, &line),
            first: first(&line).map(|caution| view.t(format!("first-{}", caution.as_str())).into_owned()),
            answers: view.t(format!("answered-by-{}", line.answered_by.as_str())).into_owned(),
            your_name: view.t(your_name(line.anonymous)).into_owned(),
            tells: view.t(tells(&line)).into_owned(),
            abroad: abroad(view, &line),
            age_text: age_text(view, &line),
            old_text: old_text(view, &line),
            sources_text: sources(view, &line),
            state: state(view, &line),
            open,
            calls,
            others,
            line,
        }
    }

    /// Name in the reader's language or as the operator writes it, with its language.
    pub(crate) fn name(&self, lang: &str) -> Said {
        let said = |lang: &str, text: &str| Said { lang: lang.to_owned(), text: text.to_owned() };
        match (&self.line.name_local, &self.line.name_local_lang) {
            (Some(local), Some(of)) if of == lang || lang != "en" => said(of, local),
            _ => said("en", &self.line.name),
        }
    }

    /// The other name, if it has two.
    pub(crate) fn other_name(&self, lang: &str) -> Option<Said> {
        let (local, of) = self.line.name_local.as_ref().zip(self.line.name_local_lang.as_ref())?;
        let shown = self.name(lang);
        let other = if shown.text == *local { ("en", &self.line.name) } else { (of.as_str(), local) };
        Some(Said { lang: other.0.to_owned(), text: other.1.clone() })
    }

    pub(crate) fn about(&self, lang: &str) -> Option<Said> {
        Said::best(&self.line.about, lang)
    }

    pub(crate) fn caution(&self, lang: &str) -> Option<Said> {
        Said::best(&self.line.caution, lang)
    }

    pub(crate) fn languages_note(&self, lang: &str) -> Option<Said> {
        Said::best(&self.line.languages_note, lang)
    }

    /// Address of its own page, without language.
    pub(crate) fn address(&self) -> String {
        format!("/help/{}/{}", self.line.country.to_lowercase(), self.line.id)
    }

    /// Address of the list it stands in, without language.
    pub(crate) fn list(&self) -> String {
        format!("/help/{}", self.line.country.to_lowercase())
    }

    /// The numbers that a short mention shows; the line's own page has them all.
    pub(crate) fn first_calls(&self) -> &[ChannelView] {
        &self.calls[..self.calls.len().min(2)]
    }

    /// Whether it can be called, so that the call stays in the call list.
    pub(crate) fn leaves_a_trace(&self) -> bool {
        !self.calls.is_empty()
    }

    /// Whether it is known if authorities are told.
    pub(crate) fn tells_known(&self) -> bool {
        self.line.tells_authorities.is_some() || self.line.answered_by == Answerer::Police
    }

    /// Class of the button: red only for danger to life.
    pub(crate) fn call_class(&self) -> &'static str {
        if self.line.kind.is_emergency() { "call sos" } else { "call" }
    }
}

/// Whether somebody answers at the time of the visit. What is read later cannot know.
fn open(view: &View<'_>, line: &Hotline) -> Open {
    match hours::open(line, view.visit.now) {
        open if !view.is_later() || open == Open::Always => open,
        _ => Open::Unknown,
    }
}

/// Hours in words, for what is read later and for paper.
pub(crate) fn week_text(view: &View<'_>, line: &Hotline) -> String {
    if line.hours.as_deref() == Some("24/7") {
        return view.t("hours-always").into_owned();
    }
    let Some(spans) = hours::week(line) else { return view.t("open-unknown").into_owned() };
    let said: Vec<String> = spans.iter().map(|span| span_text(view, span)).collect();
    view.t1("hours-there", "hours", said.join(" · "))
}

fn span_text(view: &View<'_>, span: &hours::Span) -> String {
    let (from, to) = span.days;
    let mut args = FluentArgs::new();
    args.set("times", span.times.as_str());
    if (from, to) == (1, 7) {
        return view.with("hours-daily", &args);
    }
    args.set("from", view.weekday(from));
    args.set("to", view.weekday(to));
    view.with(if from == to { "hours-day" } else { "hours-days" }, &args)
}

fn open_text(view: &View<'_>, open: &Open) -> String {
    let mut args = FluentArgs::new();
    match open {
        Open::Always => view.t("open-always").into_owned(),
        Open::Unknown => view.t("open-unknown").into_owned(),
        Open::Now { until: None } => view.t("open-now").into_owned(),
        Open::Now { until: Some(time) } => view.t1("open-until", "time", time.as_str()),
        Open::Later { at: None } => view.t("open-closed").into_owned(),
        Open::Later { at: Some((None, time)) } => view.t1("open-today", "time", time.as_str()),
        Open::Later { at: Some((Some(day), time)) } => {
            args.set("day", view.weekday(*day));
            args.set("time", time.as_str());
            view.with("open-next", &args)
        }
    }
}

fn languages(view: &View<'_>, line: &Hotline) -> Option<String> {
    let names: Vec<String> = line.languages.iter().map(|tag| view.tongue(tag)).collect();
    (!names.is_empty()).then(|| names.join(" · "))
}

/// What has to be known before a number is called. Its words are the messages `first-{word}` and, within a button, `brief-{word}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caution {
    /// Police answer.
    Police,
    /// A public emergency line.
    Emergency,
    /// Authorities are told.
    Tells,
}

impl Caution {
    /// The word in message ids.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Emergency => "emergency",
            Self::Tells => "tells",
        }
    }
}

/// Police and sharing with authorities are said *before* the number.
pub(crate) fn first(line: &Hotline) -> Option<Caution> {
    line.warns_first().then(|| match line.answered_by {
        Answerer::Police => Caution::Police,
        _ if line.kind.is_emergency() => Caution::Emergency,
        _ => Caution::Tells,
    })
}

fn your_name(anonymous: Option<bool>) -> &'static str {
    match anonymous {
        Some(true) => "name-not-needed",
        Some(false) => "name-asked",
        None => "name-unknown",
    }
}

fn tells(line: &Hotline) -> String {
    match (line.tells_authorities, line.answered_by) {
        (Some(tells), _) => format!("tells-{}", tells.as_str()),
        (None, Answerer::Police) => format!("tells-{}", Tells::Yes.as_str()),
        (None, _) => "tells-unknown".to_owned(),
    }
}

fn abroad(view: &View<'_>, line: &Hotline) -> String {
    let mut phones = line.channels.iter().filter(|channel| channel.kind == ChannelKind::Phone).peekable();
    if phones.peek().is_none() {
        return view.t(if line.country == WORLD { "abroad-anywhere" } else { "abroad-no-phone" }).into_owned();
    }
    match phones.find_map(|channel| channel.from_abroad.as_deref()) {
        // Free numbers often refuse calls from other countries.
        Some(number) if line.cost == Some(Cost::Free) && line.country != WORLD => view.t1("abroad-free", "number", number),
        Some(number) => view.t1("abroad-number", "number", number),
        None => view.t("abroad-not").into_owned(),
    }
}

fn age_text(view: &View<'_>, line: &Hotline) -> String {
    match line.newest_page() {
        Some(date) => view.t1("age-newest", "date", view.date(date)),
        None => view.t1("age-undated", "date", view.date(line.checked)),
    }
}

fn old_text(view: &View<'_>, line: &Hotline) -> Option<String> {
    if state(view, line) == State::Doubt {
        let day = line.checks.last().map_or(line.checked, |look| look.date);
        return Some(view.t1("state-doubt", "date", view.date(day)));
    }
    let newest = line.newest_page();
    if let Some(date) = newest.filter(|date| is_old(*date, age::today(view.visit.now))) {
        Some(view.t1("age-old", "date", view.date(date)))
    } else {
        view.overdue(line.review_by).then(|| view.t1("age-overdue", "date", view.date(line.review_by)))
    }
}

/// How far the line can be trusted now.
pub(crate) fn state(view: &View<'_>, line: &Hotline) -> State {
    line.state(age::today(view.visit.now))
}

fn sources(view: &View<'_>, line: &Hotline) -> String {
    match line.publishers() {
        0 | 1 => view.t("sources-one").into_owned(),
        many => view.t1("sources-many", "count", many),
    }
}

/// Ways to call, and the others.
fn channels(view: &View<'_>, line: &Hotline) -> (Vec<ChannelView>, Vec<ChannelView>) {
    let all = line.channels.iter().map(|channel| (channel.kind, channel_view(view, channel)));
    let (calls, others): (Vec<_>, Vec<_>) = all.partition(|(kind, _)| *kind == ChannelKind::Phone);
    let strip = |list: Vec<(ChannelKind, ChannelView)>| list.into_iter().map(|(_, channel)| channel).collect();
    (strip(calls), strip(others))
}

fn channel_view(view: &View<'_>, channel: &Channel) -> ChannelView {
    let value = channel.value.as_str();
    let digits = value.trim_start_matches('+');
    // `tel:` keeps `*`; `#` would begin a fragment.
    let number = value.replace('#', "%23");
    let (icon, href) = match channel.kind {
        ChannelKind::Phone | ChannelKind::Tty => ("phone", format!("tel:{number}")),
        ChannelKind::Sms => ("message", format!("sms:{number}")),
        ChannelKind::Whatsapp => ("message", view.outside(&format!("https://wa.me/{digits}"))),
        ChannelKind::Viber => ("message", view.outside(&format!("https://viber.click/{digits}"))),
        ChannelKind::Telegram => ("message", view.outside(&format!("https://t.me/{value}"))),
        ChannelKind::Email => ("mail", format!("mailto:{value}")),
        ChannelKind::Chat | ChannelKind::Web => ("web", view.outside(value)),
    };
    let shown =
        channel.dial.clone().or_else(|| channel.from_abroad.clone()).unwrap_or_else(|| {
            value.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned()
        });
    ChannelView {
        icon: crate::icon::icon(icon),
        kind_text: view.t(format!("channel-{}", channel.kind.as_str())).into_owned(),
        href,
        shown,
        note: Said::best(&channel.note, view.lang),
    }
}
