//! A copy of the content that a test may spoil.
//!
//! The spoilt things are small made-up records beside the real ones, so that the tests hold whatever the real ones say.

use crate::{pages::LANGUAGES, repository};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use wayside_press::Source;

/// Countries of the directory that are copied; the others would only take time.
const COUNTRIES: [&str; 4] = ["de", "ly", "mx", "xx"];

/// A folder with `content` and `locales`.
pub struct Content {
    folder: TempDir,
}

impl Content {
    /// Copies the content of this repository, and adds a made-up record of each kind.
    ///
    /// # Panics
    /// If the file system refuses.
    pub fn copy() -> Self {
        let content = Self { folder: TempDir::new().unwrap() };
        let source = repository::source();
        for (from, name) in [(source.content, "content"), (source.locales, "locales")] {
            for file in repository::files(&from) {
                let inner = file.strip_prefix(&from).unwrap();
                let country = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
                if inner.starts_with("directory") && !COUNTRIES.contains(&country) {
                    continue;
                }
                let to = content.path(name).join(inner);
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::copy(&file, to).unwrap();
            }
        }
        content.append("content/directory/de.toml", LINE);
        content.append("content/countries/mx.toml", FACT);
        content.append("content/sources.toml", SOURCE);
        content.append("content/phrases.toml", PHRASE);
        content.append("content/routes.toml", ROUTE);
        content.append("content/fields.toml", FIELD);
        content.append("content/rights/articles.toml", "\n[[article]]\nslug = \"test\"\ntopic = \"work\"\n");
        content.append("content/checks/9-test.toml", CHECK);
        for lang in LANGUAGES {
            content.append(&format!("content/rights/{lang}/test.md"), ARTICLE);
            content.append(&format!("locales/{lang}/test.ftl"), MESSAGES);
        }
        content
    }

    /// Where the press reads.
    pub fn source(&self) -> Source {
        Source { content: self.path("content"), locales: self.path("locales") }
    }

    /// A path inside.
    pub fn path(&self, inner: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(inner)
    }

    /// Adds to the end of a file, which need not be there.
    ///
    /// # Panics
    /// If the file system refuses.
    pub fn append(&self, file: &str, text: &str) {
        let path = self.path(file);
        let before = if path.exists() { repository::read(&path) } else { String::new() };
        fs::write(path, before + text).unwrap();
    }

    /// Writes a new file, and the folder it lies in.
    ///
    /// # Panics
    /// If the file system refuses.
    pub fn add(&self, file: &str, text: &str) {
        fs::create_dir_all(self.path(file).parent().unwrap()).unwrap();
        self.append(file, text);
    }

    /// Replaces the last place in a file where `from` stands.
    ///
    /// # Panics
    /// If it stands nowhere.
    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let text = repository::read(&self.path(file));
        let at = text.rfind(from).unwrap_or_else(|| panic!("{file} has no `{from}`"));
        fs::write(self.path(file), format!("{}{to}{}", &text[..at], &text[at + from.len()..])).unwrap();
    }

    /// The line of the last place where `text` stands in a file, from 1.
    ///
    /// # Panics
    /// If it stands nowhere.
    pub fn line(&self, file: &str, text: &str) -> usize {
        let whole = repository::read(&self.path(file));
        let at = whole.rfind(text).unwrap_or_else(|| panic!("{file} has no `{text}`"));
        1 + whole[..at].matches('\n').count()
    }
}

const LINE: &str = r#"
[[line]]
id = "de-test"
kind = "labour"
name = "Test line"
name_local = "Testtelefon"
name_local_lang = "de"
operator = "Nobody"
answered_by = "ngo"
hours = "Mo-Fr 09:00-17:00"
timezone = "Europe/Berlin"
languages = ["de", "tr"]
cost = "free"
about = { en = "One.", es = "Uno.", fr = "Un.", ar = "واحد." }
publishers = 1
confidence = "high"
checked = "2026-11-01"
review_by = "2027-11-01"

[[line.channel]]
type = "phone"
value = "+49302270"
note = { en = "Two.", es = "Dos.", fr = "Deux.", ar = "اثنان." }

[[line.channel]]
type = "email"
value = "test@example.org"

[[line.source]]
url = "https://example.org/line"
publisher = "Nobody"

[[line.check]]
date = "2026-11-02"
method = "page"
verdict = "confirmed"
url = "https://example.org/look"
publisher = "Somebody else"
page_date = "2026-10"
independent = true
"#;

const FACT: &str = r#"
[[fact]]
field = "test-field"
rule = "care"
sources = ["TEST1"]
checked = "2026-11-01"
review_by = "2027-11-01"
"#;

const FIELD: &str = r#"
[[field]]
id = "test-field"
group = "health"
[field.params]
rule = ["care", "cure"]
"#;

const SOURCE: &str = r#"
[[source]]
id = "TEST1"
title = "Test source"
url = "https://example.org/source"
checked = "2026-11-01"
review_by = "2027-11-01"
confidence = "high"
basis = "seen"

[[source.check]]
date = "2026-11-03"
method = "page"
verdict = "confirmed"
url = "https://example.org/law"
publisher = "Somebody else"
page_date = "2026-10"
independent = true
"#;

const PHRASE: &str = r#"
[[phrase]]
id = "test"
group = "danger"
"#;

const ROUTE: &str = r#"
[[route]]
id = "test"
via = ["DE", "MX"]
"#;

const CHECK: &str = r#"id = "test"
form = "ticks"

[[statement]]
key = "1"

[[statement]]
key = "2"

[[outcome]]
id = "high"
tone = "warn"
rule = { all = [{ any = [1] }, { any = [2] }] }

[[outcome.do]]
key = "1"
link = "/rights/test"

[[outcome]]
id = "low"
tone = "warn"
rule = { any = [1] }

[[outcome]]
id = "none"
tone = "calm"

[[note]]
key = "two"
under = ["low"]
when = { any = [2] }
"#;

const ARTICLE: &str = r#"+++
title = "Test"
summary = "A test."
words = ["testword"]
+++
## what-it-is

Plain text with a [link](/rights/debt).[^TEST1]

## your-rights

- One item.

## what-you-can-do

1. One step.

## who-can-help

A [help line](/help).
"#;

const MESSAGES: &str = "\
test-plain = Plain
test-count = { $count } things
fact-test-field-label = Test
fact-test-field = { $rule ->
    [cure] Cure.
   *[care] Care.
  }
say-test = Test
route-test = Test
check-test-title = Test
check-test-summary = Test
check-test-intro = Test
check-test-1 = One
check-test-2 = Two
check-test-high-title = High
check-test-high-text = High
check-test-high-rule = High
check-test-high-do-1 = Do
check-test-low-title = Low
check-test-low-text = Low
check-test-low-rule = Low
check-test-none-title = None
check-test-none-text = None
check-test-none-rule = None
check-test-note-two = Two
";
