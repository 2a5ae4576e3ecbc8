//! The one stylesheet of a phone file: the site's, one section at a time, and what was compiled from the checks, without the rules
//! for what the file does not have.

use super::{
    Page,
    names::{self, Names},
    section::{self, Sections},
};
use crate::copy::{self, CopyError};
use std::{cmp::Reverse, collections::BTreeMap, fmt::Write};
use wayside_site::{Face, ICONS, Site, Visit};

/// One section at a time, home if none was asked for. Where an engine cannot find the section around what was asked for, all are
/// shown: a long page is better than an empty one. `.bar` is the head of a section.
const NAVIGATION: &str = "main>section{min-block-size:100vh}
@supports selector(:has(a)){main>section{display:none}main>section:target,main>section:has(:target){display:block}
body:not(:has(main :target)) main>section:first-child{display:block}}
body>header{position:fixed;inset-block-start:.5rem;inset-inline-end:min(1rem,3vw);max-inline-size:42vw;z-index:6}
body>header .leave{padding-inline:min(1rem,3.5vw);font-size:min(.95rem,6vw)}
body>header+main .bar{padding-inline-end:45vw}
.article ul,.article ol{margin-block:.4rem}
.article li{margin-block-end:.5rem}
.page.check{padding-block-end:9rem}
.page>form{display:flex;flex-direction:column;gap:.9rem}";

/// All styles of a file.
pub(super) fn of(site: &Site, pages: &[Page], sections: &Sections, names: &Names) -> Result<String, CopyError> {
    let Some(first) = pages.first() else { return Ok(String::new()) };
    let visit = Visit::new(Face::Copy, jiff::Timestamp::UNIX_EPOCH);
    let sheet = sheet(&first.html).ok_or_else(|| CopyError::Shape("no stylesheet".to_owned()))?;
    let common = copy::page(site, &sheet, &visit)?.ok_or(CopyError::Page(404))?;
    let mut styles = (common + NAVIGATION).replace(".bar", "section>header");
    styles.push_str(&drawings(names));
    // Nothing on the page of measures says what the file is.
    let measures = pages.iter().filter(|page| page.address == section::measures(&page.lang));
    for id in measures.filter_map(|page| sections.id(&page.address)) {
        // Writing to a string cannot fail.
        let _ = writeln!(styles, "body:has(#{id}:target)>header{{display:none}}");
    }
    for page in pages.iter().filter(|page| page.address.contains("/check/")) {
        let Some(id) = sections.id(&page.address) else { continue };
        let Some(name) = page.address.split("/check/").nth(1) else { continue };
        if let Some(compiled) = copy::page(site, &format!("/style/check/{name}.css"), &visit)? {
            styles.push_str(&scoped(&compiled, id));
        }
    }
    let mut small = String::with_capacity(styles.len());
    write_rules(&mut small, &without_comments(&styles), names);
    Ok(short_variables(&small))
}

/// Variables with short names, the most frequent one with the shortest.
fn short_variables(css: &str) -> String {
    let end = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for rest in css.split("--").skip(1) {
        *counts.entry(&rest[..end(rest)]).or_default() += 1;
    }
    let mut order: Vec<(&str, usize)> = counts.into_iter().collect();
    order.sort_by_key(|(name, count)| (Reverse(*count), *name));
    let short: BTreeMap<&str, String> = order.iter().enumerate().map(|(index, (name, _))| (*name, names::short(index))).collect();
    let mut parts = css.split("--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_at(end(part));
        out.extend(["--", &short[name], rest]);
    }
    out
}

/// Icons that stand beside everything of a kind, and what that is.
const KINDS: &[(&str, &str)] = &[
    ("back", ".back:not(.start)"),
    ("mail", "[href^=\"mailto:\"]"),
    ("message", "[href^=\"sms:\"]"),
    ("phone", "[href^=\"tel:\"]"),
    ("warn", ".take-care"),
];

/// Selects the icons that stand beside everything of their kind.
pub(super) fn of_kinds() -> String {
    KINDS.iter().map(|(name, selector)| format!("{selector} .i-{name}")).collect::<Vec<_>>().join(",")
}

/// The icons that the file has, side by side in one drawing, in the colour of the words beside them.
fn drawings(names: &Names) -> String {
    let of_kind = |name: &str| KINDS.iter().find(|(known, _)| *known == name).map(|(_, selector)| *selector);
    let used = |name: &str| of_kind(name).is_some() || names.class(&format!("i-{name}")).is_some();
    let used: Vec<_> = ICONS.iter().filter(|(name, _)| used(name)).collect();
    let kinds = KINDS.iter().map(|(_, selector)| format!("{selector}::before")).collect::<Vec<_>>().join(",");
    let (mut strip, mut places) = (String::new(), String::new());
    for (place, (name, drawing)) in used.iter().enumerate() {
        let inside = drawing.split_once('>').map_or("", |(_, inside)| inside).trim_end().trim_end_matches("</svg>");
        let selector = of_kind(name).map_or_else(|| format!(".i-{name}"), |kind| format!(".i-{name},{kind}::before"));
        // Writing to a string cannot fail.
        let _ = write!(strip, "<g transform='translate({})'>{}</g>", place * 24, inside.replace('"', "'"));
        let _ = write!(places, "{selector}{{--i:calc({place}/{}*100%)}}", used.len() - 1);
    }
    let strip = strip.replace('<', "%3C").replace('>', "%3E").replace('#', "%23");
    let (width, size) = (used.len() * 24, used.len() * 100);
    format!(
        "@supports (mask:none) or (-webkit-mask:none){{:root{{--icons:url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' \
         viewBox='0 0 {width} 24' fill='none' stroke='%23000' stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round'%3E\
         {strip}%3C/svg%3E\")}}\
         {kinds}{{content:\"\";flex:none;inline-size:1.6rem;block-size:1.6rem}}\
         .i,{kinds}{{display:inline-block;background:currentColor;-webkit-mask:var(--icons) var(--i) 0/{size}% 100%;\
         mask:var(--icons) var(--i) 0/{size}% 100%}}\
         {places}[dir=rtl] .back:not(.start)::before{{transform:scaleX(-1)}}}}"
    )
}

/// The address of the stylesheet that a page names first.
fn sheet(html: &str) -> Option<String> {
    let rest = html.split_once("rel=\"stylesheet\" href=\"")?.1;
    Some(rest.split_once('"')?.0.to_owned())
}

/// A compiled check, for its section alone.
fn scoped(css: &str, id: &str) -> String {
    let mut scoped = String::with_capacity(css.len() * 2);
    for rule in css.lines() {
        let rule = rule.replace('#', &format!("#{id}-"));
        if rule.starts_with('.') {
            // Without weight, so that the order of the rules decides; for this section alone, or it would undo another's.
            let (selectors, declarations) = rule.split_once('{').unwrap_or((&rule, "}"));
            let _ = write!(scoped, ":where(#{id}) :is({selectors}){{{declarations}");
        } else {
            scoped.push_str(&rule.replace("main:", &format!("#{id}:")));
        }
    }
    scoped
}

fn without_comments(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

/// Writes the rules of a stylesheet that have something to select, with short names.
fn write_rules(out: &mut String, css: &str, names: &Names) {
    let mut rest = css.trim_start();
    while let Some((prelude, after)) = rest.split_once('{') {
        let (body, after) = block(after);
        rest = after.trim_start();
        let prelude = prelude.trim();
        if prelude.starts_with("@media print") {
            // Sheets for paper are made apart.
            continue;
        }
        if prelude.starts_with('@') {
            let mut inside = String::new();
            write_rules(&mut inside, body, names);
            if !inside.is_empty() {
                let _ = write!(out, "{prelude}{{{inside}}}");
            }
            continue;
        }
        let selectors: Vec<String> = split(prelude).into_iter().filter_map(|selector| renamed(selector.trim(), names)).collect();
        if !selectors.is_empty() {
            let lines: Vec<&str> = body.lines().map(str::trim).collect();
            let _ = write!(out, "{}{{{}}}", selectors.join(","), lines.concat());
        }
    }
}

/// What stands in a block that has been opened, and what comes after it.
fn block(css: &str) -> (&str, &str) {
    let mut depth = 1;
    for (at, c) in css.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&css[..at], &css[at + 1..]);
        }
    }
    (css, "")
}

/// Selectors between commas that stand in no brackets.
fn split(selectors: &str) -> Vec<&str> {
    let mut depth = 0;
    selectors
        .split(|c: char| {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            c == ',' && depth == 0
        })
        .collect()
}

/// A selector with short names of classes; `None` if nothing in the file has one of them, or is such an element. What stands in
/// brackets may be missing: it can be a list of which one is enough, or what an element must not be.
fn renamed(selector: &str, names: &Names) -> Option<String> {
    let mut out = String::with_capacity(selector.len());
    let mut depth = 0;
    let mut rest = selector;
    while let Some(c) = rest.chars().next() {
        if depth == 0 && c.is_ascii_alphabetic() {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
            let (element, after) = rest.split_at(end);
            if !names.has_element(element) {
                return None;
            }
            out.push_str(element);
            rest = after;
            continue;
        }
        rest = &rest[c.len_utf8()..];
        out.push(c);
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ':' => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != ':').unwrap_or(rest.len());
                out.push_str(&rest[..end]);
                rest = &rest[end..];
            }
            '#' => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
                let (id, after) = rest.split_at(end);
                out.push_str(names.id(id));
                rest = after;
            }
            '.' if rest.starts_with(|c: char| c.is_ascii_alphabetic()) => {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(rest.len());
                let (class, after) = rest.split_at(end);
                match names.class(class) {
                    Some(short) => out.push_str(short),
                    // Longer than any short name, so that it is none of them.
                    None if depth > 0 => out.push_str("none"),
                    None => return None,
                }
                rest = after;
            }
            _ => {}
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::{Names, short_variables, write_rules};

    #[test]
    fn variables_become_short() {
        let css = ":root{--ink:#000;--o-a_1:none}p{color:var(--ink);display:var(--o-a_1,var(--ink))}";
        assert_eq!(short_variables(css), ":root{--a:#000;--b:none}p{color:var(--a);display:var(--b,var(--a))}");
    }

    #[test]
    fn rules_for_what_is_not_there_go() {
        let names = Names::of(&["<p class=\"door\">".to_owned()]);
        let check = |css: &str, expected: &str| {
            let mut out = String::new();
            write_rules(&mut out, css, &names);
            assert_eq!(out, expected, "{css}");
        };
        check(".door{color:red}\n.tile{color:blue}", ".a{color:red}");
        check(".door,.tile a{color:red;\n  top:.5rem}", ".a{color:red;top:.5rem}");
        check("@media (x){.tile{top:0}}\n@media print{.door{top:0}}", "");
        check("@supports selector(:has(a)){.door:not(.tile){top:0}}", "@supports selector(:has(a)){.a:not(.none){top:0}}");
        check("p:is(.door,.tile)::before{top:0}", "p:is(.a,.none)::before{top:0}");
        check("select,p>a,p [dir=rtl]{top:0}\ntable{top:0}", "p [dir=rtl]{top:0}");
    }
}
