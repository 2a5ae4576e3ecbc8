//! The six promises, as far as they can be seen without a browser. What needs one is in `window.rs` and `self_check.rs`; what is
//! true of every page is in `crawl.rs`; what is true of the code is in `architecture.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use jiff::{Timestamp, ToSpan, tz::TimeZone};
use std::{collections::BTreeSet, fs, sync::Arc};
use tower::ServiceExt;
use wayside_pack::{
    Pack,
    article::{ArticleHead, Inline, Shelf},
    date::PartialDate,
    hotline::{ChannelKind, Hotline},
    words::Words,
};
use wayside_site::{Face, Share, Site};
use wayside_tests::{
    content::Content,
    faults::Faults,
    html::Document,
    pages::{LANGUAGES, Reader, moment},
};

/// A page of each kind, without its language.
const KINDS: [&str; 16] = [
    "/",
    "/help",
    "/help/us",
    "/help/de",
    "/help/xx",
    "/check",
    "/check/situation",
    "/check/job-offer",
    "/check/signs",
    "/rights",
    "/rights/debt",
    "/country/de",
    "/road?via=MX,US",
    "/say",
    "/say/doctor",
    "/search?q=passport",
];

fn addresses() -> impl Iterator<Item = String> {
    LANGUAGES.iter().flat_map(|lang| KINDS.iter().map(move |kind| format!("/{lang}{kind}")))
}

/// A sentence of the base pack.
fn say(reader: &Reader, lang: &str, id: &str, argument: Option<(&str, &str)>) -> String {
    let files = reader.site.pack().messages(lang).unwrap();
    let words = Words::new(lang, files.iter().map(|(_, source)| source.as_str()));
    let mut args = fluent_bundle::FluentArgs::new();
    if let Some((name, value)) = argument {
        args.set(name.to_owned(), value.to_owned());
    }
    words.format(id, Some(&args)).unwrap_or_else(|| panic!("no message {id}")).0.into_owned()
}

/// All the text of a page's main part.
fn main_text(body: &str) -> String {
    Document::parse(body).named("main").next().expect("a main part").text.clone()
}

/// A pack of a changed copy of the content.
fn pressed(change: impl Fn(&Content)) -> Pack {
    let content = Content::copy();
    change(&content);
    let out = content.path("changed.wayside");
    wayside_press::press(&content.source(), &out).unwrap_or_else(|faults| panic!("{faults}"));
    Pack::open(fs::read(out).unwrap()).unwrap()
}

// 2. It runs no script.

/// Whatever text a pack brings, it stays text.
#[test]
fn a_hostile_pack_brings_nothing_into_a_page() {
    const EVIL: &str = "</title></p><script>alert(1)</script><img src=x onerror=alert(2)>\\\" onclick=\\\"alert(3)' style='x";
    let pack = pressed(|content| {
        let line = "content/directory/de.toml";
        content.edit(line, "name = \"Test line\"", &format!("name = \"{EVIL}\""));
        content.edit(line, "name_local = \"Testtelefon\"", &format!("name_local = \"{EVIL}\""));
        content.edit(line, "operator = \"Nobody\"", &format!("operator = \"{EVIL}\""));
        content.edit(line, "publisher = \"Nobody\"", &format!("publisher = \"{EVIL}\""));
        content.edit(line, "en = \"One.\"", &format!("en = \"{EVIL}\""));
        content.edit(line, "en = \"Two.\"", &format!("en = \"{EVIL}\""));
        content.edit(line, "value = \"+49302270\"", &format!("value = \"+49302270\"\ndial = \"{EVIL}\""));
        content.edit("content/sources.toml", "title = \"Test source\"", &format!("title = \"{EVIL}\""));
        content.edit("content/rights/en/test.md", "title = \"Test\"", &format!("title = \"{EVIL}\""));
        content.edit("content/rights/en/test.md", "summary = \"A test.\"", &format!("summary = \"{EVIL}\""));
        content.edit("content/rights/en/test.md", "words = [\"testword\"]", &format!("words = [\"testword {EVIL}\"]"));
        for message in ["test-check-title", "check-test-title", "check-test-1", "check-test-high-title", "say-test", "route-test"]
        {
            let plain = EVIL.replace('\\', "");
            let id = format!("\n{message} = ");
            let text = wayside_tests::repository::read(&content.path("locales/en/test.ftl"));
            if text.contains(&id) {
                content.edit("locales/en/test.ftl", &id, &format!("{id}{plain} "));
            }
        }
    });
    let reader = Reader::of(pack, Face::Browser);
    let mut seen = 0;
    for address in [
        "/en/help/de",
        "/en/help/de/de-test",
        "/ar/help/de/de-test",
        "/en/rights",
        "/en/rights/test",
        "/fr/rights/test?with=en",
        "/en/check",
        "/en/check/test",
        "/en/say",
        "/en/say/test",
        "/es/say/test?to=en",
        "/en/road",
        "/en/country/mx",
        "/en/search?q=testword",
        "/en/search?q=alert",
        "/es/search?q=Testtelefon",
    ] {
        let page = reader.get(address);
        assert_eq!(page.status, 200, "{address}");
        let document = Document::parse(&page.body);
        assert_eq!(document.errors, Vec::<String>::new(), "{address}");
        for element in &document.elements {
            assert!(!["script", "img", "title2"].contains(&element.name.as_str()), "{address}: <{}>", element.name);
            let bad = element.attributes.iter().find(|(name, _)| name.starts_with("on") || name == "style");
            assert!(bad.is_none(), "{address}: {bad:?}");
        }
        seen += usize::from(document.elements[0].text.contains("alert(1)"));
    }
    assert!(seen > 12, "the hostile text is seen on {seen} pages only");
}

// 3. It keeps nothing unless asked.

/// A page is the same whatever was read before it, and whoever reads beside.
#[test]
fn the_site_remembers_nothing() {
    let used = Reader::new(Face::Browser);
    let first: Vec<String> = addresses().map(|address| used.get(&address).body).collect();
    for query in ["canary", "kanarienvogel", "%D8%B9%D8%B5%D9%81%D9%88%D8%B1"] {
        used.get(&format!("/en/search?q={query}"));
        used.get(&format!("/es/help/mx?in=mx&open=1&kind={query}"));
    }
    let again: Vec<String> = addresses().map(|address| used.get(&address).body).collect();
    let fresh = Reader::new(Face::Browser);
    let other: Vec<String> = addresses().map(|address| fresh.get(&address).body).collect();
    assert!(first == again, "a page changed by what was read before");
    assert!(first == other, "a page differs between two readers");
    assert!(first.iter().all(|body| !body.contains("canary") && !body.contains("kanarienvogel")));
}

/// The answers to a check have nowhere to go: no form, no button, no field that is filled in by itself.
#[test]
fn a_check_sends_nothing() {
    for face in [Face::Browser, Face::Window] {
        let reader = Reader::new(face);
        for check in reader.site.pack().checks().unwrap() {
            for lang in LANGUAGES {
                let page = reader.get(&format!("/{lang}/check/{}", check.id));
                let document = Document::parse(&page.body);
                assert!(document.named("input").count() >= check.statements.len(), "{}", page.address);
                assert_eq!(document.named("form").count() + document.named("button").count(), 0, "{}", page.address);
                for input in document.named("input") {
                    let kind = input.get("type").unwrap_or_default();
                    assert!(["radio", "checkbox"].contains(&kind) && input.get("form").is_none(), "{}: {kind}", page.address);
                    assert!(input.get("checked").is_none(), "{}: an answer is given already", page.address);
                }
                assert_eq!(page.header("cache-control"), "no-store");
            }
        }
    }
}

// 4. Every fact has a source and a date.

fn every_line(pack: &Pack) -> Vec<Hotline> {
    let countries = pack.countries("en").unwrap().into_iter().map(|(code, _)| code).chain(["XX".to_owned()]);
    countries.flat_map(|code| pack.hotlines(&code).unwrap()).collect()
}

#[test]
fn every_fact_has_a_source_and_a_date() {
    let pack = wayside_base::open().unwrap();
    let mut faults = Faults::default();
    let web = |url: &str| url.starts_with("https://") || url.starts_with("http://");
    let lines = every_line(&pack);
    assert_eq!(lines.len(), 640);
    for line in &lines {
        let sourced =
            !line.sources.is_empty() && line.sources.iter().all(|source| web(&source.url) && !source.publisher.is_empty());
        faults.unless(sourced, &line.id, || "no source".to_owned());
        faults.unless(line.checked <= line.review_by, &line.id, || "no date".to_owned());
        // No publisher gives the number of a line that has none.
        let calls = line.channels.iter().any(|channel| channel.kind == ChannelKind::Phone);
        faults.unless(line.publishers >= 1 || !calls, &line.id, || "nobody gives its number".to_owned());
    }
    let known: BTreeSet<String> = pack.sources().unwrap().into_iter().map(|source| source.id).collect();
    for source in pack.sources().unwrap() {
        let proved = source.url.as_deref().is_some_and(web) || !source.follows_from.is_empty();
        faults.unless(proved && source.follows_from.iter().all(|id| known.contains(id)), &source.id, || {
            "proves nothing".to_owned()
        });
        faults.unless(source.checked <= source.review_by, &source.id, || "no date".to_owned());
    }
    let mut facts = 0;
    for country in pack.countries_with_facts().unwrap() {
        for fact in &country.facts {
            facts += 1;
            let sourced = !fact.sources.is_empty() && fact.sources.iter().all(|id| known.contains(id));
            faults.unless(sourced && fact.checked <= fact.review_by, &country.code, || format!("{} without source", fact.field));
        }
    }
    for lang in LANGUAGES {
        let [rights, learn] = [Shelf::Rights, Shelf::Learn].map(|shelf| pack.articles(shelf, lang, lang).unwrap());
        assert_eq!((rights.len(), learn.len()), (40, 12), "{lang}");
        let articles = rights.into_iter().chain(learn);
        for ArticleHead { article, .. } in articles {
            let text = pack.article(article.shelf, &article.slug, lang).unwrap().unwrap();
            let cited: Vec<&String> =
                text.inlines().filter_map(|inline| if let Inline::Cite(id) = inline { Some(id) } else { None }).collect();
            // A guide says how, not what is true: it cites what little it rests on.
            let least = if article.slug == "hand-out" { 2 } else { 5 };
            faults.unless(cited.len() >= least && cited.iter().all(|id| known.contains(*id)), &article.slug, || {
                format!("citations in {lang}")
            });
            // A mark that is left in the text is a citation of what is not there.
            faults.unless(!text.plain().contains("[^"), &article.slug, || format!("a mark without source in {lang}"));
        }
    }
    faults.none();
    assert!(facts > 100, "{facts} facts");
}

/// The page shows what the pack has: each source with a way to it, and the dates.
#[test]
fn every_line_shows_its_sources_and_dates() {
    let reader = Reader::new(Face::Browser);
    let pack = reader.site.pack();
    let mut faults = Faults::default();
    for lang in LANGUAGES {
        let name = |date: PartialDate| pack.name(lang, "date", &date.to_string()).unwrap().unwrap();
        for line in every_line(pack) {
            let address = format!("/{lang}/help/{}/{}", line.country.to_lowercase(), line.id);
            let document = Document::parse(&reader.get(&address).body);
            let links = document.named("a").filter(|link| link.get("href").is_some_and(|to| to.contains("/out?to=http"))).count();
            faults.unless(links >= line.sources.len(), &address, || "a source without a way to it".to_owned());
            let text = &document.elements[0].text;
            let dates = [line.checked, line.review_by].into_iter().chain(line.newest_page());
            for date in dates {
                let squeezed = name(date).split_whitespace().collect::<Vec<_>>().join(" ");
                faults.unless(text.contains(&squeezed), &address, || format!("the date {date} is not shown"));
            }
        }
    }
    faults.none();
}

fn at(reader: &mut Reader, now: Timestamp) {
    reader.visit.now = now;
}

/// The first moment of the day after a date, in Greenwich.
fn after(date: PartialDate) -> Timestamp {
    date.last_day().checked_add(1.day()).unwrap().to_zoned(TimeZone::UTC).unwrap().timestamp()
}

#[test]
fn age_changes_the_wording_on_the_day_after_the_review() {
    let mut reader = Reader::new(Face::Browser);
    let second = jiff::SignedDuration::from_secs(1);
    for lang in LANGUAGES {
        let mut lines = every_line(reader.site.pack());
        // A line whose newest page is old says that already, and nothing else.
        lines.retain(|line| line.newest_page().is_none_or(|date| date.year() >= 2026));
        let line = lines.iter().find(|line| line.country == "DE").or(lines.first()).expect("a line with new pages").clone();
        let date = reader.site.pack().name(lang, "date", &line.review_by.to_string()).unwrap().unwrap();
        let overdue = say(&reader, lang, "age-overdue", Some(("date", &date)));
        let overdue = overdue.split_whitespace().collect::<Vec<_>>().join(" ");
        let fact = say(&reader, lang, "fact-overdue", None);
        let facts = reader.site.pack().country("DE").unwrap().unwrap().facts;
        let review = facts.iter().map(|fact| fact.review_by).min().unwrap();
        for (address, sentence, day) in [
            (format!("/{lang}/help/{}/{}", line.country.to_lowercase(), line.id), &overdue, after(line.review_by)),
            (format!("/{lang}/country/de"), &fact, after(review)),
        ] {
            at(&mut reader, day - second);
            assert!(!main_text(&reader.get(&address).body).contains(sentence.as_str()), "{address} is overdue too early");
            at(&mut reader, day);
            assert!(
                main_text(&reader.get(&address).body).contains(sentence.as_str()),
                "{address} does not say that it is overdue"
            );
        }
        let source = reader.site.pack().sources().unwrap().into_iter().map(|source| source.review_by).max().unwrap();
        at(&mut reader, after(source));
        let text = main_text(&reader.get(&format!("/{lang}/rights/debt")).body);
        let name = reader.site.pack().name(lang, "date", &source.to_string()).unwrap().unwrap();
        let overdue = say(&reader, lang, "age-overdue", Some(("date", &name)));
        assert!(text.contains(&overdue.split_whitespace().collect::<Vec<_>>().join(" ")), "/{lang}/rights/debt: {text}");
    }
}

/// A page read years later says the same dates: reading makes nothing newer.
#[test]
fn opening_a_page_refreshes_no_date() {
    let mut reader = Reader::new(Face::Browser);
    let line = every_line(reader.site.pack()).into_iter().find(|line| line.hours.as_deref() == Some("24/7")).unwrap();
    for lang in LANGUAGES {
        let checked = |reader: &Reader, date: PartialDate| {
            let name = reader.site.pack().name(lang, "date", &date.to_string()).unwrap().unwrap();
            let said = say(reader, lang, "source-checked", Some(("date", &name)));
            said.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let address = format!("/{lang}/help/{}/{}", line.country.to_lowercase(), line.id);
        for year in ["2026-12-01T00:00:00Z", "2031-06-01T00:00:00Z", "2049-01-01T12:00:00Z"] {
            at(&mut reader, moment(year));
            let text = main_text(&reader.get(&address).body);
            assert!(text.contains(&checked(&reader, line.checked)), "{address} in {year}: {text}");
            let year = &year[..4];
            assert!(year == "2026" || !text.contains(year), "{address} says {year}");
        }
        // Within a day nothing changes at all.
        let kinds = ["/rights/debt", "/country/de", "/about", "/rights/trafficking", "/say/doctor"];
        let all = |reader: &Reader| kinds.map(|kind| reader.get(&format!("/{lang}{kind}")).body);
        at(&mut reader, moment("2026-12-01T01:00:00Z"));
        let morning = all(&reader);
        at(&mut reader, moment("2026-12-01T23:00:00Z"));
        assert!(morning == all(&reader), "a page in {lang} changes with the hour");
    }
}

// 5. One set of pages, many faces.

#[test]
fn the_window_and_a_browser_show_the_same_words() {
    let browser = Reader::new(Face::Browser);
    let mut window = Reader::new(Face::Window);
    for address in addresses() {
        assert_eq!(main_text(&browser.get(&address).body), main_text(&window.get(&address).body), "{address}");
    }
    // The chosen country comes in by the address there, by the settings here.
    window.visit.settings.country = Some("MX".to_owned());
    for address in addresses().filter(|address| !address.contains("/search")) {
        let join = if address.contains('?') { '&' } else { '?' };
        let carried = format!("{address}{join}in=mx");
        assert_eq!(main_text(&browser.get(&carried).body), main_text(&window.get(&address).body), "{address}");
    }
}

#[test]
fn the_server_sends_what_the_site_made() {
    let reader = Reader::new(Face::Browser);
    let now = reader.visit.now;
    let site = Arc::new(Site::new(wayside_base::open().unwrap()).unwrap());
    let app = wayside_handout::app(site, move || now);
    let runtime = tokio::runtime::Builder::new_multi_thread().build().unwrap();
    let others =
        ["/", "/style/check/situation.css", "/en/nowhere", "/es/about", "/ar/settings", "/fr/measures"].map(str::to_owned);
    for address in addresses().chain(others) {
        let page = reader.get(&address);
        let request = http::Request::get(&address).body(axum::body::Body::empty()).unwrap();
        let (parts, body) = runtime.block_on(async {
            let (parts, body) = app.clone().oneshot(request).await.unwrap().into_parts();
            (parts, axum::body::to_bytes(body, usize::MAX).await.unwrap())
        });
        assert_eq!(parts.status.as_u16(), page.status, "{address}");
        assert!(body == page.body.as_bytes(), "{address}: the server sends something else");
        for (name, value) in &page.headers {
            assert_eq!(parts.headers.get(name), Some(value), "{address}");
        }
    }
}

// 6. It is honest about translation.

#[test]
fn what_no_native_speaker_has_read_says_so() {
    let reader = Reader::new(Face::Browser);
    let languages = reader.site.pack().languages().unwrap();
    for lang in LANGUAGES {
        let document = Document::parse(&reader.get(&format!("/{lang}/about")).body);
        let not_yet = say(&reader, lang, "about-not-reviewed", None);
        for language in &languages {
            let row =
                document.named("tr").find(|row| row.text.contains(&language.name)).unwrap_or_else(|| panic!("{}", language.tag));
            match &language.reviewed {
                None => assert!(row.text.contains(&not_yet), "{lang}: {}", row.text),
                Some(review) => assert!(row.text.contains(&review.by), "{lang}: {}", row.text),
            }
        }
    }
}

/// A language that is not complete says so on its pages; a text it lacks names the language that stands in.
#[test]
fn what_is_not_translated_names_the_language_that_stands_in() {
    let pack = pressed(|content| {
        let language = "\n[[language]]\ntag = \"de\"\nname = \"Deutsch\"\ncomplete = false\n";
        content.append("locales/languages.toml", language);
        content.add("locales/de/site.ftl", "home-title = Was brauchen Sie jetzt?\n");
        let article = wayside_tests::repository::read(&content.path("content/rights/en/test.md"));
        content.add("content/rights/de/test.md", &article.replace("\"Test\"", "\"Probe\""));
    });
    let reader = Reader::of(pack, Face::Browser);
    let incomplete = say(&reader, "en", "incomplete", None);
    for kind in KINDS {
        let page = reader.get(&format!("/de{kind}"));
        let document = Document::parse(&page.body);
        assert_eq!((page.status, document.elements[0].get("lang")), (200, Some("de")), "{}", page.address);
        assert!(document.class("notice").any(|(_, notice)| notice.text == incomplete), "{} is silent", page.address);
    }
    assert!(main_text(&reader.get("/de/").body).contains("Was brauchen Sie jetzt?"));
    // An article that is there, and one that is not.
    let own = Document::parse(&reader.get("/de/rights/test").body);
    assert_eq!(own.named("h1").next().unwrap().text, "Probe");
    let german = reader.site.pack().name("de", "language", "en").unwrap().unwrap();
    let other = Document::parse(&reader.get("/de/rights/debt").body);
    let heading = other.named("h1").next().unwrap();
    assert_eq!((heading.text.as_str(), heading.get("lang")), ("Debt bondage", Some("en")));
    let said = say(&reader, "en", "text-in", Some(("language", &german)));
    assert!(other.class("notice").any(|(_, notice)| notice.text == said), "/de/rights/debt does not name English");
    assert!(other.class("block").all(|(_, block)| block.get("lang") == Some("en")), "/de/rights/debt is marked as German");
    // Both are on the list, or nobody finds the one that is not translated.
    let list = Document::parse(&reader.get("/de/rights").body);
    for slug in ["test", "debt"] {
        let to = format!("/de/rights/{slug}");
        assert!(list.elements.iter().any(|link| link.get("href") == Some(&to)), "no link to {to}");
    }
}

/// A number for danger to life that takes no calls, only messages, stands there all the same.
#[test]
fn every_danger_line_has_its_number() {
    let reader = Reader::new(Face::Browser);
    let mut boxes = 0;
    for (code, _) in reader.site.pack().countries("en").unwrap() {
        let page = reader.get(&format!("/en/help/{}", code.to_lowercase()));
        let document = Document::parse(&page.body);
        for (index, _) in document.class("danger-line") {
            boxes += 1;
            let ways =
                document.inside(index).filter_map(|(_, element)| element.get("href")).filter(|href| !href.starts_with('/'));
            assert!(ways.count() > 0, "{}: a line with no way to reach it", page.address);
        }
    }
    assert!(boxes > 200, "{boxes} lines");
}

/// On the first page of several countries each number says what has to be known of it, and no number more than that.
#[test]
fn each_number_of_several_countries_says_what_to_know() {
    let mut reader = Reader::new(Face::Copy);
    let codes: Vec<String> = reader.site.pack().countries("en").unwrap().into_iter().map(|(code, _)| code).collect();
    let briefs = ["Police answer and may ask about your papers", "May tell the police or immigration"];
    let (mut faults, mut warned, mut quiet) = (Faults::default(), 0, 0);
    for few in codes.chunks(6) {
        reader.visit.carries.countries = few.to_vec();
        let page = reader.get("/en/");
        let document = Document::parse(&page.body);
        let pack = reader.site.pack();
        for (_, number) in
            document.class("sos").filter(|(_, number)| number.get("href").is_some_and(|href| href.starts_with("tel:")))
        {
            let dial = number.get("href").unwrap().trim_start_matches("tel:").replace("%23", "#");
            let named = few.iter().filter(|code| {
                let name = pack.name("en", "region", code).unwrap().unwrap();
                number.text.trim().starts_with(&name)
            });
            // The longest name: Guinea is not Guinea-Bissau.
            let code = named.max_by_key(|code| pack.name("en", "region", code).unwrap().unwrap().len()).expect("a country");
            let lines = pack.hotlines(code).unwrap();
            // A red button has the first phone number of its line.
            let first = |line: &Hotline| {
                line.channels.iter().find(|channel| channel.kind == ChannelKind::Phone).map(|one| one.value.clone())
            };
            let of_number = |line: &&Hotline| line.kind.is_emergency() && first(line).as_ref() == Some(&dial);
            // What is known from tables alone is a public line.
            let must = lines.iter().find(of_number).is_none_or(Hotline::warns_first);
            let says = briefs.iter().any(|brief| number.text.contains(brief));
            if must {
                warned += 1;
            } else {
                quiet += 1;
            }
            faults.unless(must == says, code, || format!("{}: has to warn: {must}", number.text));
        }
    }
    faults.none();
    assert!(warned > 150 && quiet > 20, "{warned} with a warning, {quiet} without");
}

/// The sheet with all numbers of a country has all numbers for danger to life.
#[test]
fn no_emergency_number_is_missing_on_paper() {
    let reader = Reader::new(Face::Copy);
    let (mut faults, mut numbers) = (Faults::default(), 0);
    for (code, _) in reader.site.pack().countries("en").unwrap() {
        let lines = reader.site.pack().hotlines(&code).unwrap();
        let channels: Vec<_> = lines.iter().filter(|line| line.kind.is_emergency()).flat_map(|line| &line.channels).collect();
        if channels.is_empty() {
            continue;
        }
        let page = reader.get(&format!("/en/paper/directory?in={}", code.to_lowercase()));
        let said = |number: &str| page.body.contains(&format!("<bdi dir=\"ltr\">{number}"));
        for channel in channels.into_iter().filter(|channel| matches!(channel.kind, ChannelKind::Phone | ChannelKind::Sms)) {
            numbers += 1;
            let number = channel.dial.as_deref().unwrap_or(&channel.value);
            faults.unless(said(number), &page.address, || format!("{code}: {number} is missing"));
        }
    }
    faults.none();
    assert!(numbers > 250, "{numbers} numbers");
}

/// Where the system does not tell its networks, the page says so: files can be saved, nothing can be started.
#[test]
fn networks_that_are_not_known_are_said_so() {
    let mut reader = Reader::new(Face::Window);
    let share = Share { fault: Some("err-share-networks".to_owned()), ..Share::default() };
    reader.visit.share = Some(share);
    let page = reader.get("/en/share").body;
    assert!(page.contains("does not tell which networks it is on") && !page.contains("is on no network"), "{page}");
    assert!(page.contains("value=\"save\"") && !page.contains("value=\"start\""), "{page}");
}
