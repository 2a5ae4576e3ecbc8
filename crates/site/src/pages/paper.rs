//! `/{lang}/paper…`: sheets for a printer, and the page to choose one. They are pages of the site, so that the window, a browser
//! and a printed file show the same.

mod call_sheet;
mod card;
mod code;
mod directory;
mod form;
mod leaflet;
mod lines;
mod poster;
mod route;

use super::{Made, render};
use crate::{address::Address, view::View, vocabulary::MASTER};
use askama::Template;
use wayside_pack::{Error, article::Shelf, language::Language};

/// Most countries of a sheet; a route may be longer.
const MOST_COUNTRIES: usize = 3;

/// Kinds of sheets that are about countries.
const OF_COUNTRIES: [&str; 5] = ["card", "poster", "route", "directory", "call-sheet"];

#[derive(Template)]
#[template(path = "paper/choose.html")]
struct Choose<'a> {
    v: &'a View<'a>,
    /// Countries that are chosen: name, and the address without it.
    chosen: Vec<(String, String)>,
    /// Countries to add.
    more: Vec<(String, String)>,
    /// The sheets about them: address, name, what it is.
    sheets: Vec<(String, String, String)>,
    checks: Vec<(String, String)>,
    articles: Vec<Title>,
    /// The same page in the other languages.
    elsewhere: Vec<(String, Language)>,
}

/// An article to print, with the language that its title is in.
struct Title {
    href: String,
    lang: String,
    text: String,
}

/// The page to choose a sheet.
pub(super) fn choose(view: &mut View<'_>, address: &Address<'_>) -> Made {
    view.title = view.t("paper-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let countries = view.countries()?;
    let codes = chosen(view, address, &countries, MOST_COUNTRIES);
    let to = |codes: &[String]| view.href(paper_at(codes));
    let without = |code: &String| codes.iter().filter(|other| *other != code).cloned().collect::<Vec<_>>();
    let with = |code: String| codes.iter().cloned().chain([code]).collect::<Vec<_>>();
    let gone = codes.iter().map(|code| (view.region(code), to(&without(code)))).collect();
    let free = countries.into_iter().filter(|(code, _)| codes.len() < MOST_COUNTRIES && !codes.contains(code));
    let more = free.map(|(code, name)| (to(&with(code)), name)).collect();
    let kinds = [
        ("card", "paper-card", "paper-card-text"),
        ("poster", "paper-poster", "paper-poster-text"),
        ("route", "paper-route", "paper-route-text"),
        ("directory", "paper-directory", "paper-directory-text"),
        ("call-sheet", "paper-call-sheet", "paper-call-sheet-text"),
    ];
    let sheet = |(kind, name, text): (&str, &str, &str)| {
        let href = view.href(format!("/paper/{kind}?in={}", joined(&codes)));
        (href, view.t(name).into_owned(), view.t(text).into_owned())
    };
    let sheets = if codes.is_empty() { Vec::new() } else { kinds.into_iter().map(sheet).collect() };
    let checks = view.site.pack.checks()?;
    let checks = checks.iter().map(|check| {
        (view.href(format!("/paper/check?id={}", check.id)), view.t(format!("check-{}-title", check.id)).into_owned())
    });
    let checks = checks.collect();
    let articles = view.site.pack.articles(Shelf::Rights, view.lang, MASTER)?;
    let articles = articles.into_iter().map(|head| Title {
        href: view.href(format!("/paper/article?id={}", head.article.slug)),
        lang: head.lang,
        text: head.title,
    });
    let articles = articles.collect();
    let elsewhere = view.carried_languages().into_iter().filter(|language| language.tag != view.lang);
    let elsewhere = elsewhere.map(|language| (format!("/{}{}", language.tag, paper_at(&codes)), language.clone())).collect();
    render(&Choose { v: view, chosen: gone, more, sheets, checks, articles, elsewhere })
}

/// A sheet of a kind; `None` if there is no such kind, country or record.
pub(super) fn sheet(view: &mut View<'_>, kind: &str, address: &Address<'_>) -> Made {
    view.style = Some(format!("/style/{}", crate::style::PAPER_FILE));
    view.paper = true;
    let id = address.query("id").unwrap_or_default();
    match kind {
        "check" => return form::page(view, &id),
        "article" => return leaflet::page(view, &id),
        _ if !OF_COUNTRIES.contains(&kind) => return Ok(None),
        _ => {}
    }
    let countries = view.countries()?;
    let most = if kind == "route" { super::road::MOST_COUNTRIES } else { MOST_COUNTRIES };
    let codes = chosen(view, address, &countries, most);
    if codes.is_empty() {
        // Without a country there is nothing to print yet; one that does not exist is an error.
        if address.has("in") {
            return Ok(None);
        }
        view.style = None;
        return choose(view, address);
    }
    let few: Vec<String> = codes.iter().take(MOST_COUNTRIES).cloned().collect();
    view.back = Some((paper_at(&few), "paper-title".into()));
    match kind {
        "card" => card::page(view, &codes),
        "poster" => poster::page(view, &codes),
        "route" => route::page(view, &codes),
        "directory" => directory::page(view, &codes),
        _ => call_sheet::page(view, &codes),
    }
}

/// Countries of the address that exist, none twice; without any, the one that the reader has chosen.
fn chosen(view: &View<'_>, address: &Address<'_>, countries: &[(String, String)], most: usize) -> Vec<String> {
    let asked = address.query("in").filter(|asked| !asked.is_empty());
    let asked = asked.or_else(|| view.country.clone()).unwrap_or_default();
    let mut codes: Vec<String> = Vec::new();
    for code in asked.split(',') {
        let code = code.trim().to_ascii_uppercase();
        if countries.iter().any(|(known, _)| *known == code) && !codes.contains(&code) && codes.len() < most {
            codes.push(code);
        }
    }
    codes
}

fn joined(codes: &[String]) -> String {
    codes.join(",").to_lowercase()
}

/// Address of the page to choose a sheet, without language.
fn paper_at(codes: &[String]) -> String {
    if codes.is_empty() { "/paper".to_owned() } else { format!("/paper?in={}", joined(codes)) }
}

/// Names of countries, as a headline.
fn names(view: &View<'_>, codes: &[String]) -> String {
    codes.iter().map(|code| view.region(code)).collect::<Vec<_>>().join(" · ")
}

/// A sentence in the language that most people of a country read; `None` where that is not one of ours.
fn there(view: &View<'_>, code: &str, id: &str) -> Result<Option<crate::line::Said>, Error> {
    let Some(lang) = view.site.pack.name("und", "tongue", code)? else { return Ok(None) };
    let text = view.in_language(&lang, id, &fluent_bundle::FluentArgs::new())?;
    Ok(text.map(|text| crate::line::Said { lang, text }))
}

/// How new the newest page about a line is.
fn year(view: &View<'_>, line: &crate::line::LineView) -> String {
    match line.line.newest_page() {
        Some(date) => view.t1("paper-source-year", "year", date.to_string().split('-').next().unwrap_or_default()),
        None => view.t("paper-source-undated").into_owned(),
    }
}
