//! Markdown → blocks. Whatever a page may not hold is a fault: there is no way to bring markup, images or addresses in.

use super::places::Places;
use crate::{fault::FaultKind, file::line_of};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::{collections::BTreeMap, fmt::Write as _};
use wayside_pack::{
    article::{Block, Inline, SECTIONS, Section, Shelf, Table},
    source::Source,
};

/// What was read, with lines counted from 1 within the body.
#[derive(Default)]
pub(crate) struct Parsed {
    pub(crate) sections: Vec<Section>,
    pub(crate) links: Vec<(usize, String)>,
    pub(crate) faults: Vec<(usize, FaultKind)>,
}

/// What a link without text begins with that says which countries an item is about: `- [](only:DE,EU) …`.
const ONLY: &str = "only:";

/// Where the text between two tags goes.
#[derive(Clone, Copy, PartialEq)]
enum Into {
    Heading,
    Line,
    Cell,
    Nowhere,
}

struct Reader<'a> {
    shelf: Shelf,
    places: &'a Places<'a>,
    parsed: Parsed,
    into: Into,
    strong: bool,
    link: Option<String>,
    heading: String,
    /// Line of each heading.
    headings: Vec<usize>,
    line: Vec<Inline>,
    items: Option<(bool, Vec<Vec<Inline>>)>,
    /// Rows of the table being read.
    rows: Vec<Vec<String>>,
}

/// Reads the body of an article.
pub(crate) fn parse(body: &str, (shelf, places): (Shelf, &Places<'_>), sources: &BTreeMap<String, Source>) -> Parsed {
    // A citation is read only where its note is defined, so every source is defined behind the body.
    let mut text = format!("{body}\n\n");
    for id in sources.keys() {
        let _ = writeln!(text, "[^{id}]: source\n");
    }
    let options = match shelf {
        Shelf::Rights => Options::ENABLE_FOOTNOTES,
        Shelf::Learn => Options::ENABLE_FOOTNOTES | Options::ENABLE_TABLES,
    };
    let mut reader = Reader {
        shelf,
        places,
        parsed: Parsed::default(),
        into: Into::Nowhere,
        strong: false,
        link: None,
        heading: String::new(),
        headings: Vec::new(),
        line: Vec::new(),
        items: None,
        rows: Vec::new(),
    };
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        if range.start >= body.len() {
            break;
        }
        if let Err(kind) = reader.event(event, line_of(&text, range.start)) {
            reader.parsed.faults.push((line_of(&text, range.start), kind));
        }
    }
    // A citation of what is not there is mere text to the parser.
    for (index, line) in body.lines().enumerate() {
        let marks = line.split("[^").skip(1).filter_map(|rest| Some(rest.split_once(']')?.0));
        let unknown = marks.filter(|id| !sources.contains_key(*id));
        reader.parsed.faults.extend(unknown.map(|id| (index + 1, FaultKind::UnknownSource(id.to_owned()))));
    }
    reader.finish()
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, line: usize) -> Result<(), FaultKind> {
        match event {
            Event::Start(tag) => self.start(tag, line)?,
            Event::End(tag) => self.end(tag)?,
            Event::Text(text) => self.text(&text),
            Event::SoftBreak => self.text(" "),
            Event::FootnoteReference(_) if self.into != Into::Line => {
                return Err(FaultKind::Markup("a citation in a heading or table"));
            }
            Event::FootnoteReference(id) => self.line.push(Inline::Cite(id.to_string())),
            Event::Html(_) | Event::InlineHtml(_) => return Err(FaultKind::Markup("HTML")),
            Event::Code(_) => return Err(FaultKind::Markup("code")),
            Event::Rule => return Err(FaultKind::Markup("a rule")),
            Event::HardBreak => return Err(FaultKind::Markup("a forced line break")),
            _ => return Err(FaultKind::Markup("this")),
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>, line: usize) -> Result<(), FaultKind> {
        match tag {
            Tag::Heading { level: HeadingLevel::H2, .. } => {
                self.into = Into::Heading;
                self.headings.push(line);
            }
            Tag::Heading { .. } => return Err(FaultKind::Markup("a heading other than `##`")),
            Tag::Table(_) => self.rows.clear(),
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            Tag::TableCell => {
                self.into = Into::Cell;
                if let Some(row) = self.rows.last_mut() {
                    row.push(String::new());
                }
            }
            Tag::Paragraph | Tag::Item => self.into = Into::Line,
            Tag::List(_) if self.items.is_some() => return Err(FaultKind::Markup("a list in a list")),
            Tag::List(start) => self.items = Some((start.is_some(), Vec::new())),
            Tag::Strong | Tag::Link { .. } if self.into != Into::Line => {
                return Err(FaultKind::Markup("bold or a link in a heading or table"));
            }
            Tag::Strong => self.strong = true,
            Tag::Link { dest_url, .. } if dest_url.starts_with(ONLY) => {
                if self.items.is_none() || !self.line.is_empty() {
                    return Err(FaultKind::Markup("`only:` elsewhere than at the beginning of an item"));
                }
                self.line.push(Inline::Only(self.places.countries(dest_url[ONLY.len()..].split(','))?));
            }
            Tag::Link { dest_url, .. } => {
                let to = dest_url.to_string();
                if !to.starts_with('/') || to.starts_with("//") {
                    self.link = Some(String::new());
                    return Err(FaultKind::RemoteLink(to));
                }
                self.parsed.links.push((line, to.clone()));
                self.link = Some(to);
            }
            Tag::Image { .. } => return Err(FaultKind::Markup("an image")),
            Tag::HtmlBlock => {}
            Tag::FootnoteDefinition(_) => return Err(FaultKind::Markup("a note of its own")),
            Tag::CodeBlock(_) => return Err(FaultKind::Markup("code")),
            Tag::BlockQuote(_) => return Err(FaultKind::Markup("a quotation")),
            Tag::Emphasis => return Err(FaultKind::Markup("slanted text")),
            _ => return Err(FaultKind::Markup("this")),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) -> Result<(), FaultKind> {
        match tag {
            TagEnd::Heading(_) => {
                self.into = Into::Nowhere;
                let text = std::mem::take(&mut self.heading).trim().to_owned();
                if !text.is_empty() {
                    self.section(Some(text));
                }
            }
            TagEnd::Paragraph if self.items.is_none() => {
                let line = std::mem::take(&mut self.line);
                self.block(Block::Paragraph(line))?;
            }
            TagEnd::Item => {
                let line = std::mem::take(&mut self.line);
                if let Some((_, items)) = &mut self.items {
                    items.push(line);
                }
            }
            TagEnd::List(_) => {
                if let Some((numbered, items)) = self.items.take() {
                    self.block(if numbered { Block::Steps(items) } else { Block::List(items) })?;
                }
            }
            TagEnd::TableCell => self.into = Into::Nowhere,
            TagEnd::Table => {
                let rows = std::mem::take(&mut self.rows);
                self.block(Block::Table(table(rows).ok_or(FaultKind::Table)?))?;
            }
            TagEnd::Strong => self.strong = false,
            TagEnd::Link => self.link = None,
            _ => {}
        }
        Ok(())
    }

    /// Begins a section. Where the headings are given, the text is its key; else it stands on the page.
    fn section(&mut self, text: Option<String>) {
        let blocks = Vec::new();
        let section = match (self.shelf, text) {
            (Shelf::Rights, text) => Section { key: text.unwrap_or_default(), heading: None, blocks },
            (Shelf::Learn, heading) => Section { key: format!("part-{}", self.headings.len()), heading, blocks },
        };
        self.parsed.sections.push(section);
    }

    fn block(&mut self, block: Block) -> Result<(), FaultKind> {
        if self.shelf == Shelf::Learn && self.parsed.sections.is_empty() {
            self.section(None);
        }
        let section = self.parsed.sections.last_mut().ok_or_else(sections)?;
        section.blocks.push(block);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        match self.into {
            Into::Heading => self.heading.push_str(text),
            Into::Line => {
                // What says whom an item is for stands apart from it in the file, not on the page.
                let text = if matches!(self.line[..], [Inline::Only(_)]) { text.trim_start() } else { text };
                if text.is_empty() {
                    return;
                }
                let text = text.to_owned();
                match (&self.link, self.line.last_mut()) {
                    (Some(to), Some(Inline::Link { to: last, text: label })) if last == to => label.push_str(&text),
                    (Some(to), _) => self.line.push(Inline::Link { to: to.clone(), text }),
                    (None, Some(Inline::Strong(last))) if self.strong => last.push_str(&text),
                    (None, _) if self.strong => self.line.push(Inline::Strong(text)),
                    (None, Some(Inline::Text(last))) => last.push_str(&text),
                    (None, _) => self.line.push(Inline::Text(text)),
                }
            }
            Into::Cell => {
                if let Some(cell) = self.rows.last_mut().and_then(|row| row.last_mut()) {
                    cell.push_str(text);
                }
            }
            Into::Nowhere => {}
        }
    }

    fn finish(mut self) -> Parsed {
        if self.shelf == Shelf::Learn {
            return self.parsed;
        }
        let keys: Vec<&str> = self.parsed.sections.iter().map(|section| section.key.as_str()).collect();
        if keys != SECTIONS {
            // The first heading that is not the one it should be; if some are missing, the last.
            let wrong = keys.iter().zip(SECTIONS).take_while(|(key, expected)| *key == expected).count();
            let line = self.headings.get(wrong).or(self.headings.last()).copied().unwrap_or(1);
            self.parsed.faults.push((line, sections()));
        }
        self.parsed
    }
}

/// Two columns, the second of figures; `None` if they are anything else.
fn table(rows: Vec<Vec<String>>) -> Option<Table> {
    let mut pairs = rows.into_iter().map(|row| <[String; 2]>::try_from(row).ok());
    let head = pairs.next()??;
    let rows = pairs.map(|pair| pair.map(|[what, figure]| (what, figure))).collect::<Option<Vec<_>>>()?;
    let is_figure = |figure: &str| figure.parse::<f64>().is_ok_and(|number| number.is_finite() && number >= 0.0);
    (!rows.is_empty() && rows.iter().all(|(what, figure)| !what.is_empty() && is_figure(figure))).then_some(Table { head, rows })
}

fn sections() -> FaultKind {
    FaultKind::Sections(SECTIONS.map(|key| format!("`## {key}`")).join(", "))
}
