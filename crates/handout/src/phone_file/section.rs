//! A page becomes a section: links lead to other sections, ids get the section's own beginning, and what a file cannot do is
//! left out.

use super::Page;
use crate::copy::{CopyError, unescaped};
use lol_html::{RewriteStrSettings, element, html_content::Element, rewrite_str};
use std::{collections::HashMap, fmt::Write};
use wayside_pack::language::Direction;
use wayside_site::ICONS;

/// The section that lets choose a language.
pub(super) const CHOOSER: &str = "p";

/// Where each page went.
pub(super) struct Sections {
    ids: HashMap<String, String>,
    several: bool,
}

impl Sections {
    /// Numbers the pages. An id tells nobody what its section is about: it stands in the address and in the history.
    pub(super) fn new(pages: &[Page], several: bool) -> Self {
        let mut ids = HashMap::with_capacity(pages.len() * 2);
        for (index, page) in pages.iter().enumerate() {
            let id = format!("p{index}");
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
        let inner = rewritten(&inside(&page.html)?, own, &|href| self.target(own, href), self.several)?;
        let mut section = String::with_capacity(inner.len() + 64);
        // Writing to a string cannot fail.
        let _ = write!(section, "<section id=\"{own}\"");
        if self.several {
            let _ = write!(section, " lang=\"{}\" dir=\"{}\"", page.lang, Direction::of(&page.lang).as_str());
        }
        let _ = write!(section, ">{inner}</section>");
        Ok(section)
    }

    /// The section that lets choose a language, from the page that does.
    pub(super) fn chooser(&self, html: &str) -> Result<String, CopyError> {
        let inner = rewritten(&inside(html)?, CHOOSER, &|href| self.target(CHOOSER, href), true)?;
        Ok(format!("<section id=\"{CHOOSER}\">{inner}</section>\n"))
    }
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
    let mut inside = format!("{head}{main}");
    for (name, drawing) in ICONS {
        let drawing = drawing.trim_end();
        if inside.contains(drawing) {
            inside = inside.replace(drawing, &format!("<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-{name}\"/></svg>"));
        }
    }
    while inside.contains("\n\n") {
        inside = inside.replace("\n\n", "\n");
    }
    Ok(inside)
}

/// One pass over a page, by a parser that reads HTML as browsers do.
fn rewritten(html: &str, own: &str, target: &dyn Fn(&str) -> Option<String>, several: bool) -> Result<String, CopyError> {
    let each = element!("*", |el| {
        match el.tag_name().as_str() {
            "nav" => el.remove_and_keep_content(),
            "main" => {
                el.set_tag_name("div")?;
                el.remove_attribute("id");
            }
            "details" if has_class(el, "beside") => el.remove(),
            "a" => link(el, target, several)?,
            _ => {}
        }
        prefixed(el, own)?;
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(each);
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
    let host = href.strip_prefix("https://").or_else(|| href.strip_prefix("http://")).and_then(|rest| rest.split('/').next());
    if has_class(el, "source-page") && let Some(host) = host {
        // "Page 3" says nothing where there is no page to go to; its publisher does.
        el.set_inner_content(host, lol_html::html_content::ContentType::Text);
    }
    el.set_tag_name("span")?;
    for name in ["href", "class", "id", "aria-labelledby"] {
        el.remove_attribute(name);
    }
    Ok(())
}
