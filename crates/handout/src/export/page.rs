//! A page becomes a file: its addresses become names beside it, and its head says what a header would.

use super::{
    Export, Pages,
    file::{self, File},
};
use crate::copy::{CopyError, unescaped};
use lol_html::{RewriteStrSettings, element, html_content::ContentType, rewrite_str};

/// What a page may do, in its head: a disk has no headers. `file:` is for engines to which each file is an origin of its own.
const POLICY: &str = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; \
                      manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'";

/// The addresses of the site that a page links to, without the places within them.
pub(super) fn links(html: &str) -> Result<Vec<String>, CopyError> {
    let mut found = Vec::new();
    if !html.starts_with("<!doctype") {
        return Ok(found);
    }
    let each = element!("a[href], link[href]", |el| {
        let href = unescaped(&el.get_attribute("href").unwrap_or_default());
        if let Some(address) = href.split('#').next().filter(|address| address.starts_with('/')) {
            found.push(address.to_owned());
        }
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(each);
    rewrite_str(html, settings).map_err(|error| CopyError::Shape(error.to_string()))?;
    Ok(found)
}

/// What all pages of an export share.
pub(super) struct Frame<'a> {
    pages: &'a Pages,
    export: &'a Export,
}

impl<'a> Frame<'a> {
    pub(super) fn new(pages: &'a Pages, export: &'a Export) -> Self {
        Self { pages, export }
    }

    /// The file of a page.
    pub(super) fn write(&self, address: &str, body: &str) -> Result<File, CopyError> {
        let name = file::name(address);
        if !body.starts_with("<!doctype") {
            return Ok(File::new(name, body));
        }
        let up = "../".repeat(name.matches('/').count());
        let html = self.rewritten(body, &up)?;
        Ok(File::new(name, html))
    }

    /// The file that a host shows for what is not there.
    pub(super) fn missing(&self, body: &str) -> Result<File, CopyError> {
        Ok(File::new("404.html", self.rewritten(body, &self.export.base)?))
    }

    /// Where a link leads: `up` leads from the page to the export's folder.
    fn target(&self, href: &str, up: &str) -> Result<String, CopyError> {
        let href = unescaped(href);
        let (address, fragment) = href.split_once('#').map_or((href.as_str(), None), |(address, part)| (address, Some(part)));
        // What is not there is not there in another language either: that way leads to its first page.
        let home = address.strip_suffix("404").filter(|home| self.pages.contains_key(*home));
        let address = home.unwrap_or(address);
        if !self.pages.contains_key(address) {
            return Err(CopyError::Shape(format!("a link leads nowhere: {address}")));
        }
        let name = file::name(address);
        Ok(fragment.map_or_else(|| format!("{up}{name}"), |part| format!("{up}{name}#{part}")))
    }

    fn rewritten(&self, html: &str, up: &str) -> Result<String, CopyError> {
        let link = element!("a[href], link[href]", |el| {
            let href = el.get_attribute("href").unwrap_or_default();
            if href.starts_with('/') {
                // Search engines want the other languages of a page by their whole address.
                let whole = self.export.url.as_deref().filter(|_| el.has_attribute("hreflang") && el.tag_name() == "link");
                el.set_attribute("href", &self.target(&href, whole.unwrap_or(up))?)?;
            }
            Ok(())
        });
        let robots = element!("meta[name=robots]", |el| {
            if self.export.index {
                el.remove();
            }
            Ok(())
        });
        let head = element!("head", |el| {
            el.prepend(&format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"), ContentType::Html);
            let more = format!(
                "<link rel=\"manifest\" href=\"{up}manifest.webmanifest\">\n<link rel=\"icon\" href=\"{up}icon.png\">\n\
                 <script src=\"{up}keep.js\" defer></script>\n"
            );
            el.append(&more, ContentType::Html);
            Ok(())
        });
        let settings = RewriteStrSettings::new()
            .append_element_content_handler(link)
            .append_element_content_handler(robots)
            .append_element_content_handler(head);
        rewrite_str(html, settings).map_err(|error| CopyError::Shape(error.to_string()))
    }
}
