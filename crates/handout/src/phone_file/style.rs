//! The one stylesheet of a phone file: the site's, one section at a time, and what was compiled from the checks.

use super::{Page, section::Sections};
use crate::copy::{self, CopyError};
use std::fmt::Write;
use wayside_site::{Face, Site, Visit};

/// One section at a time, home if none was asked for. Where an engine cannot find the section around what was asked for, all are
/// shown: a long page is better than an empty one.
const NAVIGATION: &str = "main>section{min-block-size:100vh}
@supports selector(:has(a)){main>section{display:none}main>section:target,main>section:has(:target){display:block}
body:not(:has(main :target)) main>section:first-child{display:block}}
.bar .back{margin-inline-end:auto}
.page>form{display:flex;flex-direction:column;gap:.9rem}";

/// All styles of a file.
pub(super) fn of(site: &Site, pages: &[Page], sections: &Sections) -> Result<String, CopyError> {
    let Some(first) = pages.first() else { return Ok(String::new()) };
    let visit = Visit::new(Face::File, jiff::Timestamp::UNIX_EPOCH);
    let sheet = sheet(&first.html).ok_or_else(|| CopyError::Shape("no stylesheet".to_owned()))?;
    let common = copy::page(site, &sheet, &visit)?.ok_or(CopyError::Page(404))?;
    let mut styles = small(&common).replace("#outcome", "[id$=-outcome]");
    styles.push_str(NAVIGATION);
    for page in pages.iter().filter(|page| page.address.contains("/check/")) {
        let Some(id) = sections.id(&page.address) else { continue };
        let Some(name) = page.address.split("/check/").nth(1) else { continue };
        if let Some(compiled) = copy::page(site, &format!("/style/check/{name}.css"), &visit)? {
            let _ = writeln!(styles, "{}", scoped(&compiled, id));
        }
    }
    Ok(styles)
}

/// The address of the stylesheet that a page names first.
fn sheet(html: &str) -> Option<String> {
    let rest = html.split_once("rel=\"stylesheet\" href=\"")?.1;
    Some(rest.split_once('"')?.0.to_owned())
}

/// A compiled check, for its section alone.
fn scoped(css: &str, id: &str) -> String {
    css.replace("main:", "\u{1}:")
        .replace('#', &format!("#{id}-"))
        .replace('\u{1}', &format!("#{id}"))
        .replace(".words{", &format!("#{id} .words{{"))
        // Without weight, so that the order of the rules decides; for this section alone, or it would undo those before it.
        .replace(".outcome,.reason,.when,.to-outcome{", &format!(":where(#{id}) :is(.outcome,.reason,.when,.to-outcome){{"))
}

/// Without comments and without space at the beginning of lines.
fn small(css: &str) -> String {
    let mut small = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        small.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    small.lines().filter(|line| !line.trim().is_empty()).map(|line| line.trim().to_owned() + "\n").collect()
}
