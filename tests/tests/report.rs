//! The report says what the pack holds, in valid HTML, and its JSON says the same as its tables.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use http::HeaderMap;
use jiff::civil::{Date, date};
use serde_json::Value;
use wayside_handout::report::{Cover, Report};
use wayside_tests::{faults::Faults, html::Document, markup, pages::Page};

/// A day on which nothing is overdue, and one on which much is.
const DAYS: [Date; 2] = [date(2026, 12, 1), date(2028, 1, 1)];

fn report(on: Date) -> Report {
    Report::new(&wayside_base::open().unwrap(), on).unwrap()
}

/// The cells of a table's body, row by row.
fn table(document: &Document, id: &str) -> Vec<Vec<String>> {
    let Some((at, _)) = document.all().find(|(_, element)| element.name == "table" && element.get("id") == Some(id)) else {
        return Vec::new();
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut in_body = false;
    for (_, element) in document.inside(at) {
        match element.name.as_str() {
            "thead" => in_body = false,
            "tbody" => in_body = true,
            "tr" if in_body => rows.push(Vec::new()),
            "th" | "td" if in_body => rows.last_mut().unwrap().push(element.text.clone()),
            _ => {}
        }
    }
    rows
}

/// A value as a cell has it.
fn cell(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn column(rows: &[Vec<String>], at: usize) -> Vec<String> {
    rows.iter().map(|row| row[at].clone()).collect()
}

fn sum(rows: &[Vec<String>], at: usize) -> usize {
    column(rows, at).iter().map(|cell| cell.parse::<usize>().unwrap()).sum()
}

#[test]
fn the_tables_the_json_and_the_pack_say_the_same() {
    let pack = wayside_base::open().unwrap();
    let info = pack.info().unwrap();
    let count = |number: u64| usize::try_from(number).unwrap();
    for on in DAYS {
        let report = report(on);
        let document = Document::parse(&report.html().unwrap());
        let json = serde_json::to_value(&report).unwrap();
        assert_eq!(report.totals.lines, count(info.hotlines));
        assert_eq!(report.totals.country_facts, count(info.country_facts));
        assert_eq!(report.totals.sources, count(info.sources));
        assert_eq!(report.totals.countries, pack.countries("en").unwrap().len());
        let totals: Vec<String> = ["lines", "emergency_lines", "countries", "country_facts", "sources"]
            .map(|total| cell(&json["totals"][total]))
            .into();
        assert_eq!(column(&table(&document, "totals"), 1), totals);
        let check = |id: &str, rows: &Value, row: &dyn Fn(&Value) -> Vec<String>| {
            let expected: Vec<Vec<String>> = rows.as_array().unwrap().iter().map(row).collect();
            assert_eq!(table(&document, id), expected, "{id} on {on}");
        };
        let list = |value: &Value| value.as_array().unwrap().iter().map(cell).collect::<Vec<_>>();
        check("countries", &json["countries"], &|row| {
            let first = ["code", "name", "best"].map(|key| cell(&row[key]));
            [&first[..], &list(&row["help"]), &[cell(&row["emergency"]), cell(&row["tables"])]].concat()
        });
        check("years", &json["years"], &|row| {
            let year = if row["year"].is_null() { "no date".to_owned() } else { cell(&row["year"]) };
            vec![year, cell(&row["lines"])]
        });
        check("known", &json["known"], &|row| {
            let shares = row["fields"].as_array().unwrap().iter().map(|field| format!("{} %", field["per_cent"]));
            [cell(&row["kind"]), cell(&row["lines"])].into_iter().chain(shares).collect()
        });
        check("languages", &json["languages"], &|row| {
            let name = format!("{} ({})", cell(&row["name"]), cell(&row["tag"]));
            let complete = if row["complete"] == true { "yes" } else { "no" }.to_owned();
            let counts = ["articles", "learn", "phrases", "messages"].map(|key| cell(&row[key]));
            let reviewed = if row["reviewed"].is_null() { "nobody yet".to_owned() } else { cell(&row["reviewed"]) };
            [&[name, complete][..], &counts, &[reviewed]].concat()
        });
        check("facts", &json["facts"], &|row| {
            [&[cell(&row["asked"]), cell(&row["sources"])][..], &list(&row["by_proof"]), &[cell(&row["waiting"])]].concat()
        });
        for (id, key) in [("overdue", "overdue"), ("soon", "soon")] {
            check(id, &json["due"][key], &|row| ["review_by", "what", "id"].map(|key| cell(&row[key])).into());
        }
        // What the parts add up to.
        let countries = table(&document, "countries");
        assert_eq!((3..8).map(|at| sum(&countries, at)).sum::<usize>(), report.totals.lines);
        assert_eq!(sum(&countries, 7), report.totals.emergency_lines);
        assert_eq!(sum(&table(&document, "legend"), 2), report.totals.countries);
        assert_eq!(sum(&table(&document, "years"), 1), report.totals.lines);
        let known = table(&document, "known");
        assert_eq!(sum(&known[..known.len() - 1], 1), report.totals.lines);
        let facts = table(&document, "facts");
        assert_eq!(sum(&facts[3..], 1), report.totals.sources);
        assert!(facts.iter().all(|row| row[1] == (2..8).map(|at| row[at].parse::<usize>().unwrap()).sum::<usize>().to_string()));
    }
}

#[test]
fn the_map_has_every_country_once_and_says_it_without_colour() {
    let report = report(DAYS[0]);
    let document = Document::parse(&report.html().unwrap());
    let (map, _) = document.class("map").next().expect("a map");
    let names: Vec<&str> =
        document.inside(map).filter(|(_, element)| element.name == "title").map(|(_, title)| title.text.as_str()).collect();
    for row in report.countries.iter().filter(|row| row.code != "XX") {
        let said = format!("{}: {}", row.name, row.best.meaning());
        assert_eq!(names.iter().filter(|name| **name == said).count(), 1, "{said}");
    }
    assert_eq!(names.len(), report.totals.countries);
    let mut signs = Cover::ALL.map(Cover::sign).to_vec();
    signs.sort_unstable();
    signs.dedup();
    assert_eq!(signs.len(), Cover::ALL.len(), "two meanings have one sign");
}

#[test]
fn the_report_is_one_valid_page_without_script_or_reference() {
    for on in DAYS {
        let body = report(on).html().unwrap();
        assert_eq!(body, report(on).html().unwrap(), "the same day gives another page");
        let document = Document::parse(&body);
        let page = Page { address: format!("the report of {on}"), status: 200, headers: HeaderMap::new(), body };
        let mut faults = Faults::default();
        markup::validity(&page, &document, &mut faults);
        for element in &document.elements {
            let name = element.name.as_str();
            faults.unless(!matches!(name, "script" | "link" | "img" | "iframe" | "a"), &page.address, || format!("<{name}>"));
            for (attribute, _) in &element.attributes {
                let bad = attribute.starts_with("on") || ["style", "src", "href"].contains(&attribute.as_str());
                faults.unless(!bad, &page.address, || format!("{attribute}= on <{name}>"));
            }
        }
        faults.unless(!page.body.contains("://"), &page.address, || "an address".to_owned());
        faults.none();
    }
}

#[test]
fn what_is_due_is_due_on_that_day() {
    let [early, late] = DAYS.map(report);
    assert_eq!(early.due.overdue, Vec::new());
    assert!(late.due.overdue.iter().all(|row| row.review_by.last_day() < DAYS[1]));
    assert!(late.due.overdue.len() > early.due.soon.len() && !late.due.overdue.is_empty());
    // On the last day of a review it is not yet late, on the next it is.
    let first = late.due.overdue[0].review_by.last_day();
    assert!(report(first).due.overdue.is_empty());
    assert!(!report(first.tomorrow().unwrap()).due.overdue.is_empty());
    assert!(report(first).due.soon.iter().any(|row| row.review_by.last_day() == first));
}
