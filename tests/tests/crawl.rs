//! From the list of languages, over every link of every page of every language, in a browser and in the window.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use wayside_pack::{
    article::Shelf,
    hotline::{Answerer, Hotline, Tells},
    words::Words,
};
use wayside_site::{Action, Face};
use wayside_tests::{
    faults::Faults,
    html::Document,
    markup,
    pages::{LANGUAGES, Page, Reader, TOKEN},
    repository,
};

/// Largest page: a second on a slow connection, if it comes over one.
const LARGEST: usize = 60 * 1024;

/// Countries whose choice is followed over all pages; for any other, only from the pages that differ by it.
const FOLLOWED: [&str; 2] = ["us", "ly"];

/// The ids of all messages, as far as no sentence could hold one by chance.
fn message_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for path in repository::files_ending(&repository::root().join("locales/en"), "ftl") {
        let text = repository::read(&path);
        let lines = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        ids.extend(lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).filter(|id| id.contains('-')));
    }
    assert!(ids.len() > 500, "{} messages", ids.len());
    ids
}

/// One walk over all pages.
struct Walk {
    reader: Reader,
    face: Face,
    ids: BTreeSet<String>,
    routes: BTreeSet<String>,
    seen: BTreeSet<String>,
    open: VecDeque<String>,
    faults: Faults,
}

impl Walk {
    fn new(face: Face) -> Self {
        let reader = Reader::new(face);
        let routes = reader.site.pack().routes().unwrap().into_iter().map(|(_, via)| via).collect();
        let (seen, open) = (BTreeSet::new(), VecDeque::new());
        Self { reader, face, ids: message_ids(), routes, seen, open, faults: Faults::default() }
    }

    /// The address to visit for a link: the same, or a simpler one where choices would multiply without end.
    fn simplify(&self, link: &str) -> Option<String> {
        let link = link.split('#').next().unwrap_or(link);
        let (path, query) = link.split_once('?').unwrap_or((link, ""));
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        let room = segments.get(1).copied().unwrap_or_default();
        let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
        // The choice of a country changes the home page, the checks and the links, which carry it on.
        let carried = |pair: &str| pair.strip_prefix("in=").is_some_and(|code| !FOLLOWED.contains(&code));
        let differs = room.is_empty() || (room == "check" && segments[0] == "en");
        if !differs {
            pairs.retain(|pair| !carried(pair));
        }
        let filters = ["open=", "speaks=", "anonymous=", "kind="];
        let filters = pairs.iter().filter(|pair| filters.iter().any(|name| pair.starts_with(name)));
        let most = match (segments.get(2), self.face) {
            (Some(&"ly"), _) => usize::MAX,
            (_, Face::Browser) => 1,
            (_, Face::Window | Face::Copy) => 0,
        };
        if room == "help" && filters.count() > most {
            return None;
        }
        if room == "out" && segments[0] != "ar" {
            return None;
        }
        if let Some(via) = pairs.iter().find_map(|pair| pair.strip_prefix("via=")) {
            let short = via.split(',').count() == 1 || (via.starts_with("LY,") && via.split(',').count() == 2);
            if !short && !self.routes.contains(via) {
                return None;
            }
        }
        Some(if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", pairs.join("&")) })
    }

    fn follow(&mut self, link: &str) {
        if let Some(address) = self.simplify(link)
            && self.seen.insert(address.clone())
        {
            self.open.push_back(address);
        }
    }

    fn all(mut self) -> Self {
        self.follow("/");
        for lang in LANGUAGES {
            for query in ["", "?q=passport", "?q=qqqzzz", "?q=%D8%AC%D9%88%D8%A7%D8%B2", "?q=passprot"] {
                self.follow(&format!("/{lang}/search{query}"));
            }
        }
        while let Some(address) = self.open.pop_front() {
            let page = self.reader.get(&address);
            self.visit(&page);
        }
        self
    }

    fn visit(&mut self, page: &Page) {
        let at = page.address.clone();
        self.faults.unless(page.status == 200, &at, || format!("status {}", page.status));
        self.faults.unless(page.body.len() <= LARGEST, &at, || "more than 60 KB".to_owned());
        markup::headers(page, &mut self.faults);
        if at.starts_with("/style/") {
            let remote = ["http", "url(", "@import", "//"].iter().any(|word| page.body.contains(word));
            self.faults.unless(!remote, &at, || "a stylesheet that fetches".to_owned());
            return;
        }
        let document = Document::parse(&page.body);
        let lang = at.trim_start_matches('/').split(['/', '?']).next().filter(|lang| !lang.is_empty()).unwrap_or("en");
        let pack = self.reader.site.pack();
        let known = |tag: &str| pack.name("en", "language", tag).unwrap().is_some();
        markup::validity(page, &document, &mut self.faults);
        markup::outline(page, &document, &mut self.faults);
        markup::languages(page, &document, lang, &known, &mut self.faults);
        markup::stillness(page, &document, &mut self.faults);
        markup::words(page, &document, &self.ids, &mut self.faults);
        markup::numbers(page, &document, &mut self.faults);
        self.leaves(&at, lang, &document);
        self.links(&at, &document);
    }

    /// Every page can be left at once, but those that one leaves to.
    fn leaves(&mut self, at: &str, lang: &str, document: &Document) {
        let path = at.split('?').next().unwrap_or(at);
        if path.ends_with("/measures") || path.ends_with("/leave") {
            return;
        }
        let to = match self.face {
            Face::Browser | Face::Copy => format!("/{lang}/measures"),
            Face::Window => format!("/{lang}/leave?token={TOKEN}"),
        };
        let leaves = document.class("leave").any(|(_, link)| link.name == "a" && link.get("href") == Some(to.as_str()));
        self.faults.unless(leaves, at, || "no way to leave".to_owned());
    }

    fn links(&mut self, at: &str, document: &Document) {
        for element in &document.elements {
            let names = ["href", "action"];
            for to in names.iter().filter_map(|name| element.get(name)).filter(|to| to.starts_with('/')) {
                self.follow(to);
                let action = self.reader.action(to);
                let token = to.contains("token=");
                self.faults
                    .unless(action.is_some() == token, at, || format!("{to} is an action without its token, or the reverse"));
                if let Some(Action::Open(to)) = &action {
                    self.faults.unless(to.starts_with("http"), at, || format!("opens {to}"));
                }
            }
            if element.name == "form" {
                let method = element.get("method").unwrap_or("get");
                self.faults.unless(method == "get" && element.get("action").is_some(), at, || "a form that sends".to_owned());
            }
        }
    }
}

/// Each check of the walk finds what it is for.
#[test]
fn a_spoiled_page_is_found() {
    let good = "<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><title>T</title></head><body><main id=\"main\"><h1>T</h1>\
                <p>Text <a href=\"#main\">up</a></p><ul><li>One</li></ul></main></body></html>";
    let faults_of = |body: String| {
        let mut faults = Faults::default();
        let page = Page { address: "/ar/".to_owned(), status: 200, headers: http::HeaderMap::new(), body };
        let document = Document::parse(&page.body);
        markup::validity(&page, &document, &mut faults);
        markup::outline(&page, &document, &mut faults);
        markup::languages(&page, &document, "ar", &|tag| LANGUAGES.contains(&tag), &mut faults);
        markup::stillness(&page, &document, &mut faults);
        markup::words(&page, &document, &message_ids(), &mut faults);
        markup::numbers(&page, &document, &mut faults);
        faults.to_string()
    };
    assert_eq!(faults_of(good.to_owned()), "");
    let check = |from: &str, to: &str, expected: &str| {
        assert!(good.contains(from), "{from}");
        let found = faults_of(good.replace(from, to));
        assert!(found.contains(expected), "{from} → {to}: {found}");
    };
    check("<!doctype html>", "", "the parser says");
    check("</li>", "</b></li>", "the parser says");
    check("<li>One", "<li id=\"main\">One", "stands twice");
    check("#main", "#nowhere", "which is not there");
    check("<li>One</li>", "<p>One</p>", "<p> stands in <ul>");
    check("<p>Text", "<span><div>x</div></span><p>Text", "<div> stands in <span>");
    check("up", "<button>up</button>", "stands in something that can be pressed");
    check("<p>Text", "<h3>Step</h3><p>Text", "<h3> follows <h1>");
    check("<h1>T</h1>", "", "not one <h1>");
    check("lang=\"ar\"", "lang=\"fr\"", "lang is");
    check("dir=\"rtl\"", "dir=\"ltr\"", "dir is");
    check("<p>Text", "<p lang=\"xy\">Text", "no known language");
    check("<p>Text", "<p lang=\"es\">Text", "is laid out rtl");
    check("<p>Text", "<script></script><p>Text", "<script> on a page");
    check("<p>Text", "<svg></svg><p>Text", "without aria-hidden");
    check("<p>Text", "<p onclick=\"x\">Text", "onclick= on <p>");
    check("<p>Text", "<p style=\"x\">Text", "style= on <p>");
    check("#main", "//example.org", "leads out");
    check("#main", "https://example.org", "leads out");
    check("One", "", "<li class=\"\"> says nothing");
    check("One", "{ $count } pages", "a pattern is shown");
    check("One", "home-title", "a message id is shown");
    for number in ["tel:", "tel:1 2", "tel:+1-2", "sms:+", "mailto:a", "mailto:a@b", "intent:x"] {
        check("#main", number, "cannot be opened");
    }
}

fn walk(face: Face) {
    let walk = Walk::new(face).all();
    let pack = walk.reader.site.pack();
    let mut missed = Vec::new();
    for lang in LANGUAGES {
        for (country, _) in pack.countries(lang).unwrap().into_iter().chain([("XX".to_owned(), String::new())]) {
            for line in pack.hotlines(&country).unwrap() {
                missed.push(format!("/{lang}/help/{}/{}", country.to_lowercase(), line.id));
            }
        }
        for shelf in [Shelf::Rights, Shelf::Learn] {
            let heads = pack.articles(shelf, lang, lang).unwrap().into_iter();
            missed.extend(heads.map(|head| format!("/{lang}/{}/{}", shelf.as_str(), head.article.slug)));
        }
        for (country, _) in pack.countries(lang).unwrap() {
            missed.extend(["help", "country"].map(|room| format!("/{lang}/{room}/{}", country.to_lowercase())));
        }
        missed.extend(pack.checks().unwrap().into_iter().map(|check| format!("/{lang}/check/{}", check.id)));
        let rooms =
            ["", "help", "check", "rights", "road", "say", "learn", "learn/exercise", "search", "about", "settings", "measures"];
        missed.extend(rooms.map(|room| format!("/{lang}/{room}")));
    }
    assert!(missed.len() >= LANGUAGES.len() * (640 + 40 + 11 + 3 + 2 * 249), "{} pages", missed.len());
    missed.retain(|address| !walk.seen.contains(address));
    println!("{} addresses visited", walk.seen.len());
    walk.faults.none();
    assert!(missed.is_empty(), "no link leads to {missed:?}");
}

#[test]
fn every_page_in_a_browser() {
    walk(Face::Browser);
}

#[test]
fn every_page_in_the_window() {
    walk(Face::Window);
}

/// Sentences that have to stand before a number, by language.
fn warnings(reader: &Reader) -> BTreeMap<&'static str, Vec<String>> {
    let of = |lang| {
        let files = reader.site.pack().messages(lang).unwrap();
        let words = Words::new(lang, files.iter().map(|(_, source)| source.as_str()));
        let say = |id| words.format(id, None).unwrap().0.into_owned();
        ["first-police", "first-emergency", "first-tells"].map(say).into()
    };
    LANGUAGES.map(|lang| (lang, of(lang))).into()
}

fn is_call(href: &str) -> bool {
    href.starts_with("tel:") || href.starts_with("sms:")
}

/// Looks at one box that shows a line: whoever must know that police answer reads it before the number.
fn check_box(document: &Document, at: (&str, usize), line: &Hotline, warnings: &[String], faults: &mut Faults) {
    let (address, index) = at;
    let must = line.answered_by == Answerer::Police || line.tells_authorities == Some(Tells::Yes);
    let mut inside = document.inside(index);
    let warning = document.inside(index).find(|(_, element)| element.has_class("take-care") && warnings.contains(&element.text));
    let call = inside.find(|(_, element)| element.get("href").is_some_and(is_call));
    match (must, warning, call) {
        (true, None, _) => faults.add(address, format!("{} does not warn", line.id)),
        (true, Some((warning, _)), Some((call, _))) => {
            faults.unless(warning < call, address, || format!("{} warns behind the number", line.id));
        }
        (false, Some(_), _) => faults.add(address, format!("{} warns without a reason", line.id)),
        _ => {}
    }
}

#[test]
fn the_warning_stands_before_the_number() {
    let reader = Reader::new(Face::Browser);
    let pack = reader.site.pack();
    let warnings = warnings(&reader);
    let (mut faults, mut pages, mut cards, mut briefs) = (Faults::default(), 0, 0, 0);
    for lang in LANGUAGES {
        let warnings = &warnings[lang];
        let mut countries: Vec<String> = pack.countries(lang).unwrap().into_iter().map(|(code, _)| code).collect();
        countries.push("XX".to_owned());
        for country in countries {
            let small = country.to_lowercase();
            let lines = pack.hotlines(&country).unwrap();
            for line in &lines {
                let page = reader.get(&format!("/{lang}/help/{small}/{}", line.id));
                let document = Document::parse(&page.body);
                let (card, _) = document.class("card").find(|(_, card)| card.name == "article").expect("a line page has a card");
                check_box(&document, (&page.address, card), line, warnings, &mut faults);
                pages += 1;
            }
            let mut lists = vec![format!("/{lang}/help/{small}"), format!("/{lang}/road?via={country}")];
            lists.extend(["situation", "job-offer", "signs"].map(|check| format!("/{lang}/check/{check}?in={small}")));
            for address in lists {
                let document = Document::parse(&reader.get(&address).body);
                let boxes = document.all().filter(|(_, element)| {
                    (element.name == "article" && element.has_class("card"))
                        || element.has_class("danger-line")
                        || element.has_class("brief")
                });
                for (index, element) in boxes {
                    let within = document.inside(index).filter_map(|(_, link)| link.get("href"));
                    let id = within
                        .filter_map(|href| href.strip_prefix(&format!("/{lang}/help/")))
                        .find_map(|rest| rest.split_once('/'));
                    let id = id.expect("a card leads to its line").1.split('?').next().unwrap();
                    let line = pack.hotline(id).unwrap().expect("the line is there");
                    check_box(&document, (&address, index), &line, warnings, &mut faults);
                    if element.has_class("brief") { briefs += 1 } else { cards += 1 }
                }
            }
        }
    }
    faults.none();
    assert!(pages == 640 * LANGUAGES.len() && cards == pages && briefs > 1000, "{pages} pages, {cards} cards, {briefs} boxes");
}

/// Where CLDR has no name, a code would be shown instead.
#[test]
fn every_code_has_a_name_in_every_language() {
    let reader = Reader::new(Face::Browser);
    let pack = reader.site.pack();
    let mut faults = Faults::default();
    for lang in LANGUAGES {
        let mut check = |kind: &str, code: &str| {
            let name = pack.name(lang, kind, code).unwrap();
            faults
                .unless(name.is_some_and(|name| !name.is_empty() && name != code), lang, || format!("{kind} {code} has no name"));
        };
        for (country, _) in pack.countries(lang).unwrap().into_iter().chain([("XX".to_owned(), String::new())]) {
            for line in pack.hotlines(&country).unwrap() {
                line.languages.iter().chain(&line.name_local_lang).for_each(|tag| check("language", tag));
                let dates = line.sources.iter().filter_map(|source| source.page_date).chain([line.checked, line.review_by]);
                // A year is its own name.
                dates.filter(|date| date.month().is_some()).for_each(|date| check("date", &date.to_string()));
            }
        }
        for source in pack.sources().unwrap() {
            check("date", &source.checked.to_string());
        }
        for tag in LANGUAGES {
            check("language", tag);
        }
        (1..=7).for_each(|day| check("weekday", &day.to_string()));
    }
    faults.none();
}

/// The number in red that a page begins with: whoever must know that police answer reads that first.
#[test]
fn a_number_for_danger_to_life_warns_too() {
    let reader = Reader::new(Face::Browser);
    let pack = reader.site.pack();
    let warnings = warnings(&reader);
    let (mut faults, mut seen) = (Faults::default(), 0);
    for lang in LANGUAGES {
        for (country, _) in pack.countries(lang).unwrap() {
            let lines = pack.hotlines(&country).unwrap();
            let small = country.to_lowercase();
            for address in
                [format!("/{lang}/?in={small}"), format!("/{lang}/country/{small}"), format!("/{lang}/road?via={country}")]
            {
                let document = Document::parse(&reader.get(&address).body);
                let mut warning = false;
                for (_, element) in document.all() {
                    warning |= element.has_class("take-care") && warnings[lang].contains(&element.text);
                    let number = element.get("href").and_then(|href| href.strip_prefix("tel:"));
                    let (true, Some(number)) = (element.has_class("sos"), number) else { continue };
                    let mut own =
                        lines.iter().filter(|line| line.channels.iter().any(|channel| channel.value == number)).peekable();
                    // A number of the tables, of which nobody knows who answers.
                    let must = own.peek().is_none() || own.all(Hotline::warns_first);
                    faults.unless(warning || !must, &address, || format!("{number} does not warn"));
                    (warning, seen) = (false, seen + 1);
                }
            }
        }
    }
    faults.none();
    assert!(seen > 2000, "{seen} numbers");
}
