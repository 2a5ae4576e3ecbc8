//! A page becomes a section: links lead to other sections, ids get the section's own beginning, and what a file cannot do is
//! left out.

use super::{Page, small::small, style};
use crate::copy::{CopyError, unescaped};
use lol_html::{RewriteStrSettings, element, html_content::Element, rewrite_str};
use std::{
    collections::{BTreeSet, HashMap},
    fmt::Write,
};
use wayside_pack::language::Direction;
use wayside_site::ICONS;

/// The section that lets choose a language.
pub(super) const CHOOSER: &str = "p";

/// The page that the way out leads to.
pub(super) fn measures(lang: &str) -> String {
    format!("/{lang}/measures")
}

/// Wrappers that a page needs for a second language or for what refers to them, and a file does not.
const WRAPPERS: &[(&str, &str)] = &[("div", "block"), ("div", "pair"), ("div", "fact")];

/// Where each page went.
pub(super) struct Sections {
    ids: HashMap<String, String>,
    several: bool,
}

impl Sections {
    /// Numbers the pages. An id tells nobody what its section is about: it stands in the address and in the history.
    pub(super) fn new(pages: &[Page], several: bool) -> Self {
        let width = if pages.len() > 26 * 26 { 3 } else { 2 };
        let mut ids = HashMap::with_capacity(pages.len() * 2);
        for (index, page) in pages.iter().enumerate() {
            let id = letters(index, width);
            if let Some((plain, _)) = page.address.split_once('?') {
                // The route card stands for the page where one is put together.
                ids.entry(plain.to_owned()).or_insert_with(|| id.clone());
            }
            ids.insert(page.address.clone(), id);
        }
        Self { ids, several }
    }

    /// The section of an address.
    pub(super) fn id(&self, address: &str) -> Option<&str> {
        self.ids.get(address).map(String::as_str)
    }

    /// Where a link of a page leads within the file; `None` if it leads out of it.
    fn target(&self, own: &str, href: &str) -> Option<String> {
        let href = unescaped(href);
        let (address, fragment) = href.split_once('#').unwrap_or((&href, ""));
        let id = match address {
            "" => own,
            "/" if self.several => CHOOSER,
            _ => self.id(address).or_else(|| self.id(address.split('?').next()?))?,
        };
        Some(if fragment.is_empty() { format!("#{id}") } else { format!("#{id}-{fragment}") })
    }

    /// The section of a page.
    pub(super) fn write(&self, page: &Page) -> Result<String, CopyError> {
        let own = self.id(&page.address).ok_or_else(|| CopyError::Shape("no section".to_owned()))?;
        let inner =
            rewritten(&inside(&page.html)?, own, &|href| self.target(own, href), (!self.several).then_some(page.lang.as_str()))?;
        let inner = small(&inner);
        let mut section = String::with_capacity(inner.len() + 64);
        // Writing to a string cannot fail.
        let _ = write!(section, "<section id={own}");
        if self.several {
            let _ = write!(section, " lang={} dir={}", page.lang, Direction::of(&page.lang).as_str());
        }
        let _ = write!(section, ">{inner}</section>");
        Ok(section)
    }

    /// What stands above all sections of a file of one language: the way out, once.
    pub(super) fn leave(&self, page: &Page) -> Result<String, CopyError> {
        let missing = || CopyError::Shape("the way out is missing".to_owned());
        let link = page.html.split_once("class=\"pill leave\"").and_then(|(_, rest)| rest.split_once('>')).ok_or_else(missing)?.1;
        let (words, _) = link.split_once("</a>").ok_or_else(missing)?;
        let id = self.id(&measures(&page.lang)).ok_or_else(missing)?;
        Ok(small(&format!("<header><a class=\"pill leave\" href=\"#{id}\">{words}</a></header>")))
    }

    /// The section that lets choose a language, from the page that does.
    pub(super) fn chooser(&self, html: &str) -> Result<String, CopyError> {
        let inner = rewritten(&inside(html)?, CHOOSER, &|href| self.target(CHOOSER, href), None)?;
        Ok(format!("<section id={CHOOSER}>{}</section>", small(&inner)))
    }
}

/// Leaves out of the list of sources those whose code stands nowhere in the file.
pub(super) fn leave_out_unused_sources(pages: &[Page], written: &mut [String]) {
    let named =
        |section: &String| section.split('[').skip(1).filter_map(|rest| Some(rest.split_once(']')?.0.to_owned())).collect();
    let used: Vec<BTreeSet<String>> = written.iter().map(named).collect();
    let used: BTreeSet<&str> = used.iter().flatten().map(String::as_str).collect();
    for (_, section) in pages.iter().zip(written).filter(|(page, _)| page.address.ends_with("/sources")) {
        let Some((before, list)) = section.split_once("<li>") else { continue };
        let Some((list, after)) = list.split_once("</ul>") else { continue };
        let kept = list.split("<li>").filter(|entry| entry.split(' ').next().is_some_and(|code| used.contains(code)));
        *section = kept.fold(before.to_owned(), |list, entry| list + "<li>" + entry) + "</ul>" + after;
    }
}

/// A number in so many small letters.
fn letters(number: usize, width: u32) -> String {
    let digit = |place: u32| b'a' + u8::try_from(number / 26_usize.pow(place) % 26).unwrap_or_default();
    (0..width).rev().map(|place| char::from(digit(place))).collect()
}

/// Head and text of a page: what stands between them and around them is the same on all.
fn inside(html: &str) -> Result<String, CopyError> {
    let part = |from: &str, to: &str| {
        let start = html.find(from)?;
        let end = html[start..].find(to)? + start + to.len();
        Some(&html[start..end])
    };
    let head = part("<header class=\"bar\">", "</header>");
    let main = part("<main", "</main>");
    // The page of measures has no head: nothing on it says what this is.
    let head = head.unwrap_or_default();
    let Some(main) = main else { return Err(CopyError::Shape("the text is missing".to_owned())) };
    Ok(icons(&format!("{head}{main}")))
}

/// Each icon becomes an element that the stylesheet draws.
fn icons(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, drawing)) = rest.find("<svg").map(|at| rest.split_at(at)) {
        out.push_str(before);
        let known = ICONS.iter().find_map(|(name, icon)| Some((name, drawing.strip_prefix(icon.trim_end())?)));
        rest = if let Some((name, after)) = known {
            out.push_str("<i class=\"i i-");
            out.push_str(name);
            out.push_str("\"></i>");
            after
        } else {
            let (start, after) = drawing.split_at("<svg".len());
            out.push_str(start);
            after
        };
    }
    out.push_str(rest);
    out
}

/// One pass over a page, by a parser that reads HTML as browsers do.
/// In a file of one language, `only`, what the file says for all needs not be said again.
fn rewritten(html: &str, own: &str, target: &dyn Fn(&str) -> Option<String>, only: Option<&str>) -> Result<String, CopyError> {
    let dir = only.map(|lang| Direction::of(lang).as_str());
    let bare = element!(".take-care>span, .back>span, li>.pair>p", |el| {
        el.remove_and_keep_content();
        Ok(())
    });
    // Among letters that run the same way, figures need no fence.
    let figures = element!(".pill bdi[dir=ltr], .call:not(.sos)>bdi[dir=ltr]", |el| {
        if dir == Some("ltr") {
            el.remove_and_keep_content();
        }
        Ok(())
    });
    // The stylesheet draws it beside all that is of its kind.
    let drawn = element!(style::of_kinds(), |el| {
        el.remove();
        Ok(())
    });
    // It stands above all sections.
    let leave = element!(".bar .leave", |el| {
        if only.is_some() {
            el.remove();
        }
        Ok(())
    });
    let each = element!("*", |el| {
        match el.tag_name().as_str() {
            "nav" => el.remove_and_keep_content(),
            // The stylesheet knows it by its element.
            "header" => el.remove_attribute("class"),
            "main" => {
                el.set_tag_name("div")?;
                el.remove_attribute("id");
            }
            "details" if has_class(el, "beside") => el.remove(),
            "section" if el.get_attribute("class").is_none() && el.get_attribute("id").is_none() => el.remove_and_keep_content(),
            "ul" | "ol" if has_class(el, "block") => el.remove_attribute("class"),
            "strong" => el.set_tag_name("b")?,
            "a" => link(el, target, only.is_none())?,
            "input" => el.remove_attribute("value"),
            name if WRAPPERS.iter().any(|(tag, class)| *tag == name && has_class(el, class)) => el.remove_and_keep_content(),
            _ => {}
        }
        if dir.is_some() && el.get_attribute("dir").as_deref() == dir {
            el.remove_attribute("dir");
        }
        prefixed(el, own)?;
        Ok(())
    });
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(bare)
        .append_element_content_handler(figures)
        .append_element_content_handler(drawn)
        .append_element_content_handler(leave)
        .append_element_content_handler(each);
    rewrite_str(html, settings).map_err(|error| CopyError::Shape(error.to_string()))
}

fn has_class(el: &Element<'_, '_>, class: &str) -> bool {
    el.get_attribute("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
}

/// Ids, and what refers to them. A button's name needs none: each check is a form of its own.
fn prefixed(el: &mut Element<'_, '_>, own: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    for name in ["id", "for", "aria-labelledby", "aria-describedby"] {
        if let Some(value) = el.get_attribute(name) {
            let ids: Vec<String> = value.split_ascii_whitespace().map(|id| format!("{own}-{id}")).collect();
            el.set_attribute(name, &ids.join(" "))?;
        }
    }
    Ok(())
}

/// A link to a section, a number to call, or plain text.
fn link(
    el: &mut Element<'_, '_>,
    target: &dyn Fn(&str) -> Option<String>,
    several: bool,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    el.remove_attribute("accesskey");
    let href = el.get_attribute("href").unwrap_or_default();
    if href == "#languages" {
        if several {
            el.set_attribute("href", &format!("#{CHOOSER}"))?;
        } else {
            el.remove();
        }
        return Ok(());
    }
    if ["tel:", "sms:", "mailto:"].iter().any(|scheme| href.starts_with(scheme)) {
        return Ok(());
    }
    if let Some(inside) = target(&href) {
        el.set_attribute("href", &inside)?;
        return Ok(());
    }
    el.remove_and_keep_content();
    Ok(())
}
