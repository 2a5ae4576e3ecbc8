//! Short names for classes, and no id that nothing refers to: both stand in the file some thousand times.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

/// What the sections of a file call things.
pub(super) struct Names {
    classes: BTreeMap<String, String>,
    ids: BTreeMap<String, String>,
    elements: BTreeSet<String>,
}

impl Names {
    /// Reads what sections, made small, name and refer to. The most frequent class gets the shortest name.
    pub(super) fn of(sections: &[String]) -> Self {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let mut referred = BTreeSet::new();
        let mut elements: BTreeSet<String> = ["html", "body", "main"].map(str::to_owned).into();
        for tag in sections.iter().flat_map(|section| section.split('<').skip(1).filter_map(|rest| rest.split('>').next())) {
            let element = tag.split(' ').next().unwrap_or_default().trim_start_matches('/');
            if !elements.contains(element) {
                elements.insert(element.to_owned());
            }
            for (name, value) in attributes(tag) {
                let words = value.split_ascii_whitespace();
                match name {
                    "class" => words.for_each(|class| *counts.entry(class.to_owned()).or_default() += 1),
                    "href" => referred.extend(value.strip_prefix('#').map(str::to_owned)),
                    "for" | "aria-labelledby" | "aria-describedby" => referred.extend(words.map(str::to_owned)),
                    _ => {}
                }
            }
        }
        let mut order: Vec<(&String, &usize)> = counts.iter().collect();
        order.sort_by_key(|(class, count)| (std::cmp::Reverse(**count), *class));
        let classes = order.into_iter().enumerate().map(|(index, (class, _))| (class.clone(), short(index))).collect();
        // Sections keep theirs. Capitals, so that none is a section's.
        let ids = referred.into_iter().filter(|id| !is_section(id)).enumerate();
        let ids = ids.map(|(index, id)| (id, short(index).to_uppercase())).collect();
        Self { classes, ids, elements }
    }

    /// The short name of a class; `None` if no section has it.
    pub(super) fn class(&self, name: &str) -> Option<&str> {
        self.classes.get(name).map(String::as_str)
    }

    /// Whether there is an element of this name.
    pub(super) fn has_element(&self, name: &str) -> bool {
        self.elements.contains(name)
    }

    /// The short name of an id.
    pub(super) fn id<'a>(&'a self, id: &'a str) -> &'a str {
        self.ids.get(id).map_or(id, String::as_str)
    }

    /// A section with the short names.
    pub(super) fn apply(&self, section: &str) -> String {
        let mut out = String::with_capacity(section.len());
        for (index, rest) in section.split('<').enumerate() {
            if index == 0 {
                out.push_str(rest);
                continue;
            }
            let (tag, text) = rest.split_once('>').unwrap_or((rest, ""));
            out.push('<');
            self.apply_to_tag(&mut out, tag);
            out.push('>');
            out.push_str(text);
        }
        out
    }

    fn apply_to_tag(&self, out: &mut String, tag: &str) {
        let Some((name, _)) = tag.split_once(' ') else { return out.push_str(tag) };
        out.push_str(name);
        for (attribute, value) in attributes(tag) {
            let words = value.split_ascii_whitespace();
            let value = match attribute {
                // Nothing refers to it.
                "id" if !is_section(value) && !self.ids.contains_key(value) => continue,
                "class" => Cow::Owned(words.filter_map(|class| self.class(class)).collect::<Vec<_>>().join(" ")),
                "id" | "for" | "aria-labelledby" | "aria-describedby" => {
                    Cow::Owned(words.map(|id| self.id(id)).collect::<Vec<_>>().join(" "))
                }
                "href" => value.strip_prefix('#').map_or(Cow::Borrowed(value), |id| Cow::Owned(format!("#{}", self.id(id)))),
                _ => Cow::Borrowed(value),
            };
            out.push(' ');
            out.push_str(attribute);
            if !value.is_empty() {
                out.push('=');
                super::small::write_value(out, &value);
            }
        }
    }
}

/// Whether an id is a section's own.
fn is_section(id: &str) -> bool {
    id.len() <= 3 && id.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Name and value of each attribute of a tag.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag.split_once(' ').map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        if name.is_empty() {
            return None;
        }
        let Some(value) = after.strip_prefix('=') else {
            rest = after;
            return Some((name, ""));
        };
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => value.split_at(value.find(' ').unwrap_or(value.len())),
        };
        rest = after;
        Some((name, value))
    })
}

/// `a`, `b`, …, `z`, `ba`, …
pub(super) fn short(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    if index < 26 { letter.to_string() } else { format!("{}{letter}", short(index / 26)) }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn names_become_short() {
        let sections =
            ["<section id=aa><p class=\"door first\" id=aa-x>1<a class=door href=#aa-y>2</a><h2 id=aa-y>3</h2></section>"
                .to_owned()];
        let names = Names::of(&sections);
        let expected = "<section id=aa><p class=\"a b\">1<a class=a href=#A>2</a><h2 id=A>3</h2></section>";
        assert_eq!(names.apply(&sections[0]), expected);
        assert_eq!(names.class("tile"), None);
    }
}
