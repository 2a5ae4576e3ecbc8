//! `/{lang}/take`: files to take along, from a hand-out over Wi-Fi.

use super::{Made, render};
use crate::{
    address::encode,
    view::View,
    visit::{Offered, OfferedKind},
};
use askama::Template;

#[derive(Template)]
#[template(path = "take.html")]
struct Page<'a> {
    v: &'a View<'a>,
    phone: Vec<FileView>,
    apps: Vec<FileView>,
}

struct FileView {
    href: String,
    /// Languages of a phone file in their own names, or the name of an app's file.
    text: String,
    name: String,
    size: String,
    sha256: String,
}

/// Every file of the visit.
pub(super) fn page(view: &mut View<'_>) -> Made {
    if view.visit.files.is_empty() {
        return Ok(None);
    }
    view.title = view.t("take-title").into_owned();
    view.back = Some(("/".into(), "home".into()));
    let (phone, apps): (Vec<&Offered>, Vec<&Offered>) =
        view.visit.files.iter().partition(|file| matches!(file.kind, OfferedKind::Phone(_)));
    let show = |files: Vec<&Offered>| files.into_iter().map(|file| shown(view, file)).collect();
    render(&Page { v: view, phone: show(phone), apps: show(apps) })
}

fn shown(view: &View<'_>, file: &Offered) -> FileView {
    let text = match &file.kind {
        OfferedKind::Phone(tags) => {
            let named =
                |tag: &String| view.languages().iter().find(|language| language.tag == *tag).map(|found| found.name.clone());
            tags.iter().map(|tag| named(tag).unwrap_or_else(|| tag.clone())).collect::<Vec<_>>().join(" · ")
        }
        OfferedKind::App => file.name.clone(),
    };
    FileView {
        href: format!("/files/{}", encode(&file.name)),
        text,
        name: file.name.clone(),
        size: view.figure(view.lang, &size(file.size)),
        sha256: file.sha256.clone(),
    }
}

/// A size as phones show it: `286 kB`, `9.4 MB` (SI units).
fn size(bytes: u64) -> String {
    let kilo = bytes.div_ceil(1000);
    if kilo < 1000 { format!("{kilo} kB") } else { format!("{}.{} MB", kilo / 1000, kilo % 1000 / 100) }
}

#[cfg(test)]
mod tests {
    use super::size;

    #[test]
    fn sizes_are_short() {
        let check = |bytes: u64, expected: &str| assert_eq!(size(bytes), expected);
        check(0, "0 kB");
        check(1, "1 kB");
        check(286_400, "287 kB");
        check(999_001, "1.0 MB");
        check(9_450_000, "9.4 MB");
        check(123_000_000, "123.0 MB");
    }
}
