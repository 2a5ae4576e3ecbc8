//! A poster for a wall, with strips to tear off.

use super::{
    super::{Made, render},
    code::Code,
    lines::Place,
    names,
};
use crate::view::View;
use askama::Template;
use wayside_pack::Error;

/// Help lines of all countries together.
const LINES: usize = 3;
/// Strips at the foot.
const STRIPS: usize = 8;

#[derive(Template)]
#[template(path = "paper/poster.html")]
struct Page<'a> {
    v: &'a View<'a>,
    names: String,
    places: Vec<Place>,
    codes: Vec<Code>,
    strips: usize,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]
impl Page<'_> {
    /// The country of a strip: they take turns, since a strip has room for one number.
    fn strip(&self, at: &usize) -> Option<&Place> {
        self.places.get(at % self.places.len().max(1))
    }
}

pub(super) fn page(view: &mut View<'_>, codes: &[String]) -> Made {
    view.title = view.t("poster-title").into_owned();
    let places = codes.iter().map(|code| Place::new(view, code, LINES / codes.len())).collect::<Result<Vec<_>, Error>>()?;
    let qr = places.iter().filter_map(|place| Code::new(view, place)).collect();
    render(&Page { v: view, names: names(view, codes), places, codes: qr, strips: STRIPS })
}
