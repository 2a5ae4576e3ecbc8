//! Further looks: what holds for those at help lines and those at facts alike.

use crate::{
    content::Findings,
    dialling::is_web,
    fault::FaultKind,
    file::{Step, TomlFile},
};
use wayside_pack::look::{Look, Method};

/// Checks the looks of one record: `kind` is the word of its table, `index` its place among them.
pub(crate) fn check(looks: &[Look], toml: &TomlFile, kind: &str, index: usize, findings: &mut Findings) {
    let at = |steps: &[Step<'_>], fault| {
        let record: [Step<'_>; 2] = [kind.into(), index.into()];
        toml.fault(&[&record, steps].concat(), fault)
    };
    for (look, found) in looks.iter().enumerate() {
        if let Some(url) = found.url.as_ref().filter(|url| !is_web(url)) {
            let steps = ["check".into(), look.into(), "url".into()];
            findings.faults.push(at(&steps, FaultKind::Address(url.clone(), "web")));
        }
    }
    let name = if kind == "country" { "code" } else { "id" };
    let mut wrong = |why: String| findings.faults.push(at(&[name.into()], FaultKind::Look(why)));
    for pair in looks.windows(2).filter(|pair| pair[1].date < pair[0].date) {
        wrong(format!("the look of {} stands after a later one", pair[1].date));
    }
    for look in looks.iter().filter(|look| look.found() && look.method == Method::Page) {
        if look.url.is_none() || look.publisher.is_none() {
            wrong(format!("the look of {} names no page or publisher", look.date));
        }
    }
}
