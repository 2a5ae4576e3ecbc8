//! What every page has to be, whatever it says. Each check notes what it finds wrong.

use crate::{faults::Faults, html::Document, pages::Page};
use std::collections::BTreeSet;

/// What stands inside a line of text.
const PHRASING: [&str; 14] =
    ["p", "h1", "h2", "h3", "h4", "span", "bdi", "strong", "label", "button", "summary", "legend", "sup", "title"];
/// What does not.
const BLOCKS: [&str; 26] = [
    "article", "dd", "details", "div", "dl", "dt", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "header", "hr", "li",
    "main", "nav", "ol", "p", "section", "table", "tbody", "thead", "tr", "ul",
];
/// What has to say something.
const SAYING: [&str; 22] = [
    "a", "bdi", "button", "dd", "dt", "h1", "h2", "h3", "h4", "label", "legend", "li", "ol", "option", "p", "span", "strong",
    "summary", "td", "th", "title", "ul",
];

/// Valid HTML: nothing for the parser to mend, and what it does not look at: ids, references, what may stand in what.
pub fn validity(page: &Page, document: &Document, faults: &mut Faults) {
    let at = page.address.as_str();
    faults.unless(page.body.starts_with("<!doctype html>"), at, || "no doctype".to_owned());
    for error in &document.errors {
        faults.add(at, format!("the parser says: {error}"));
    }
    let mut ids = BTreeSet::new();
    for id in document.elements.iter().filter_map(|element| element.get("id")) {
        faults.unless(ids.insert(id) && !id.is_empty() && !id.contains(' '), at, || format!("the id `{id}` stands twice"));
    }
    for element in &document.elements {
        let to = element.get("href").and_then(|href| href.strip_prefix('#'));
        let named = ["for", "aria-labelledby", "aria-describedby", "aria-controls"].iter().filter_map(|name| element.get(name));
        for id in named.flat_map(str::split_ascii_whitespace).chain(to) {
            faults.unless(ids.contains(id), at, || format!("<{}> points to `#{id}`, which is not there", element.name));
        }
    }
    for (index, element) in document.all() {
        let name = element.name.as_str();
        let mut around = document.around(index);
        let parent = around.next().map_or("", |parent| parent.name.as_str());
        let fits = match name {
            "li" => matches!(parent, "ul" | "ol"),
            "dt" | "dd" => matches!(parent, "dl" | "div"),
            "legend" => parent == "fieldset",
            "summary" => parent == "details",
            "tr" => matches!(parent, "tbody" | "thead"),
            "td" | "th" => parent == "tr",
            "main" => parent == "body",
            _ if matches!(parent, "ul" | "ol") => false,
            _ if parent == "dl" => name == "div",
            "h1" | "h2" | "h3" | "h4" if matches!(parent, "summary" | "legend") => true,
            _ => !(BLOCKS.contains(&name) && PHRASING.contains(&parent)),
        };
        faults.unless(fits, at, || format!("<{name}> stands in <{parent}>"));
        if matches!(name, "a" | "button" | "input" | "select" | "summary") {
            let outer = document.around(index).find(|outer| matches!(outer.name.as_str(), "a" | "button" | "summary"));
            faults.unless(outer.is_none(), at, || format!("<{name}> stands in something that can be pressed"));
        }
    }
}

/// One first heading, no step left out, one main part.
pub fn outline(page: &Page, document: &Document, faults: &mut Faults) {
    let at = page.address.as_str();
    faults.unless(document.named("h1").count() == 1, at, || "not one <h1>".to_owned());
    faults.unless(document.named("main").count() == 1, at, || "not one <main>".to_owned());
    faults.unless(document.named("title").count() == 1, at, || "not one <title>".to_owned());
    let mut before = 0;
    for element in &document.elements {
        let Some(level) = element.name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok()) else { continue };
        faults.unless(level <= before + 1, at, || format!("<h{level}> follows <h{before}>"));
        before = level;
    }
}

/// `lang` and `dir` of the page are those of its address, every other `lang` is a language, and what runs the other way says so.
pub fn languages(page: &Page, document: &Document, lang: &str, known: &dyn Fn(&str) -> bool, faults: &mut Faults) {
    let at = page.address.as_str();
    let direction = |lang: &str| match lang.split('-').next() {
        Some("ar" | "fa" | "ur" | "he" | "ps" | "prs" | "ckb" | "sd" | "ug" | "dv" | "yi") => "rtl",
        _ => "ltr",
    };
    let root = &document.elements[0];
    faults.unless(root.get("lang") == Some(lang), at, || format!("lang is {:?} and not {lang}", root.get("lang")));
    faults.unless(root.get("dir") == Some(direction(lang)), at, || format!("dir is {:?} in {lang}", root.get("dir")));
    for (index, element) in document.all() {
        let Some(tag) = element.get("lang") else { continue };
        faults.unless(known(tag), at, || format!("lang=\"{tag}\" is no known language"));
        // `bdi` finds its direction by itself.
        if element.name == "bdi" {
            continue;
        }
        let outer = document.around(index).find_map(|outer| outer.get("dir")).unwrap_or("ltr");
        let own = element.get("dir").unwrap_or(outer);
        faults.unless(own == direction(tag), at, || format!("<{} lang=\"{tag}\"> is laid out {own}", element.name));
    }
}

/// Nothing that runs, nothing that is fetched from elsewhere, no drawing that a screen reader would read out.
pub fn stillness(page: &Page, document: &Document, faults: &mut Faults) {
    let at = page.address.as_str();
    let out = at.split('?').next().is_some_and(|path| path.ends_with("/out"));
    for element in &document.elements {
        let name = element.name.as_str();
        let runs =
            matches!(name, "script" | "noscript" | "iframe" | "object" | "embed" | "img" | "video" | "audio" | "base" | "style");
        faults.unless(!runs, at, || format!("<{name}> on a page"));
        if name == "svg" {
            // A code is a drawing that holds words, and says them.
            let says = element.get("role") == Some("img") && element.get("aria-label").is_some_and(|label| !label.is_empty());
            faults.unless(element.get("aria-hidden") == Some("true") || says, at, || "a drawing without aria-hidden".to_owned());
        }
        if name == "meta" {
            faults.unless(element.get("http-equiv").is_none(), at, || "<meta http-equiv>".to_owned());
        }
        for (attribute, value) in &element.attributes {
            let bad =
                attribute.starts_with("on") || matches!(attribute.as_str(), "style" | "src" | "srcset" | "ping" | "background");
            faults.unless(!bad, at, || format!("{attribute}= on <{name}>"));
            let target = matches!(attribute.as_str(), "href" | "action" | "formaction" | "data" | "cite" | "poster");
            let remote = value.contains("://") || value.starts_with("//") || value.starts_with("data:");
            if target && !(out && element.name == "a") {
                faults.unless(!remote && !value.starts_with("javascript"), at, || format!("{attribute}=\"{value}\" leads out"));
            }
        }
    }
}

/// Every element that should say something does, in words: no message id, no pattern of one.
pub fn words(page: &Page, document: &Document, ids: &BTreeSet<String>, faults: &mut Faults) {
    let at = page.address.as_str();
    for (index, element) in document.all() {
        let name = element.name.as_str();
        let drawing = document.around(index).any(|outer| outer.name == "svg");
        // A box to be ticked on paper says what it is by its row and column.
        let box_to_tick = || document.inside(index).any(|(_, inner)| inner.has_class("box"));
        if SAYING.contains(&name) && element.text.is_empty() && !drawing && !box_to_tick() {
            let class = element.get("class").unwrap_or_default();
            faults.add(at, format!("<{name} class=\"{class}\"> says nothing"));
        }
        for attribute in ["aria-label", "placeholder", "content", "alt"] {
            faults.unless(element.get(attribute) != Some(""), at, || format!("{attribute}=\"\" on <{name}>"));
        }
        let said = ["aria-label", "placeholder"].iter().filter_map(|name| element.get(name)).chain([element.own.as_str()]);
        for text in said {
            faults.unless(!text.contains(['{', '}', '\u{fffd}']), at, || format!("a pattern is shown: {text}"));
            for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
                faults.unless(!ids.contains(word), at, || format!("a message id is shown: {word}"));
            }
        }
    }
}

/// Addresses that the system opens are whole.
pub fn numbers(page: &Page, document: &Document, faults: &mut Faults) {
    let at = page.address.as_str();
    for href in document.elements.iter().filter_map(|element| element.get("href")) {
        let Some((scheme, rest)) = href.split_once(':').filter(|(scheme, _)| !scheme.contains(['/', '?', '#'])) else { continue };
        let good = match scheme {
            "tel" => {
                let number = rest.strip_prefix('+').unwrap_or(rest).replace("%23", "*");
                number.len() >= 2 && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'*')
            }
            "sms" => {
                let number = rest.strip_prefix('+').unwrap_or(rest);
                number.len() >= 2 && number.bytes().all(|byte| byte.is_ascii_digit())
            }
            "mailto" => {
                let plain = rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".@_+-".contains(&byte));
                plain
                    && rest
                        .split_once('@')
                        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
            }
            // What leads out is looked at where pages may not lead out.
            "http" | "https" => true,
            _ => false,
        };
        faults.unless(good, at, || format!("`{href}` cannot be opened"));
    }
}

/// The headers that hold the promises.
pub fn headers(page: &Page, faults: &mut Faults) {
    let at = page.address.as_str();
    let css = at.starts_with("/style/");
    let kind = if css { "text/css; charset=utf-8" } else { "text/html; charset=utf-8" };
    faults.unless(page.header("content-type") == kind, at, || format!("content-type is {}", page.header("content-type")));
    let policy = page.header("content-security-policy");
    let strict = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "style-src 'self'"];
    faults.unless(strict.iter().all(|part| policy.contains(part)), at, || format!("the policy is {policy}"));
    let lax = ["script-src", "unsafe", "http:", "https:", "data:", "*"];
    faults.unless(!lax.iter().any(|part| policy.contains(part)), at, || format!("the policy is {policy}"));
    for (name, value) in [("referrer-policy", "no-referrer"), ("x-content-type-options", "nosniff")] {
        faults.unless(page.header(name) == value, at, || format!("{name} is {}", page.header(name)));
    }
    faults.unless(css || page.header("cache-control") == "no-store", at, || "a page may be kept".to_owned());
    faults
        .unless(!page.headers.contains_key("set-cookie") && !page.headers.contains_key("location"), at, || "a cookie".to_owned());
}
