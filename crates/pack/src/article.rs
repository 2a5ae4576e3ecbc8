//! Articles as data: no HTML is stored, so a pack cannot bring any into a page.

use serde::{Deserialize, Serialize};

/// The four sections of every article for people on the move, in order. Their headings are the messages `section-{key}`.
pub const SECTIONS: [&str; 4] = ["what-it-is", "your-rights", "what-you-can-do", "who-can-help"];

/// Whom an article is for, and so where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shelf {
    /// People on the move: [`SECTIONS`], and short.
    Rights,
    /// The public, officers, outreach workers: sections of its own, tables.
    Learn,
}

impl Shelf {
    /// Its word in addresses and folders: `/rights/…`, `/learn/…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Learn => "learn",
        }
    }
}

/// What an article is in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Where it stands.
    pub shelf: Shelf,
    /// Plain English word of the address: `debt` in `/rights/debt`. No other article of either shelf has it.
    pub slug: String,
    /// Group on the list of articles; its name is the message `topic-{topic}`.
    pub topic: String,
    /// Countries that it is about, ISO 3166-1 codes in capitals; empty: it matters everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
}

/// An article on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleHead {
    /// The article.
    pub article: Article,
    /// Language of title and summary: the one asked for, or the one that stands in.
    pub lang: String,
    /// Title.
    pub title: String,
    /// What the page answers, in a sentence.
    pub summary: String,
}

/// An article in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArticleText {
    /// Title.
    pub title: String,
    /// What the page answers, in a sentence.
    pub summary: String,
    /// What a person might type to find it.
    pub words: Vec<String>,
    /// Its sections, in order.
    pub sections: Vec<Section>,
}

/// A part under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// One of [`SECTIONS`]; in an article of the shelf `learn` its place, `part-0` for what stands before the first heading.
    pub key: String,
    /// Its heading, where the article has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// Paragraphs and list items, in order.
    pub blocks: Vec<Block>,
}

/// A paragraph, a list or a table. A list item counts as a block of its own when two languages stand side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list with dots.
    List(Vec<Vec<Inline>>),
    /// A numbered list.
    Steps(Vec<Vec<Inline>>),
    /// Figures, which a chart is drawn from.
    Table(Table),
}

/// A table of figures: what is measured, and how much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Headings of the two columns; unit and year stand in the second.
    pub head: [String; 2],
    /// What, and its figure with a point as decimal sign, as in `27.6`.
    pub rows: Vec<(String, String)>,
}

impl Table {
    /// The figures as numbers; the press has refused what is none.
    pub fn figures(&self) -> impl Iterator<Item = f64> + '_ {
        self.rows.iter().map(|(_, figure)| figure.parse().unwrap_or_default())
    }
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Text.
    Text(String),
    /// Text that matters more.
    Strong(String),
    /// A link inside the app: an address without its language.
    Link {
        /// For example `/rights/debt`.
        to: String,
        /// What is pressed.
        text: String,
    },
    /// Id of the source that proves the sentence before.
    Cite(String),
    /// At the beginning of an item: the countries that it is about, ISO 3166-1 codes in capitals. Elsewhere it is of no use.
    Only(Vec<String>),
}

impl Block {
    /// Its lines: one for a paragraph, one for each item of a list, none for a table, whose cells hold no links.
    pub fn lines(&self) -> &[Vec<Inline>] {
        match self {
            Self::Paragraph(line) => std::slice::from_ref(line),
            Self::List(lines) | Self::Steps(lines) => lines,
            Self::Table(_) => &[],
        }
    }

    fn plain(&self, plain: &mut String) {
        for line in self.lines() {
            for inline in line {
                match inline {
                    Inline::Text(text) | Inline::Strong(text) | Inline::Link { text, .. } => plain.push_str(text),
                    Inline::Cite(_) | Inline::Only(_) => {}
                }
            }
            plain.push('\n');
        }
        if let Self::Table(table) = self {
            let [what, figure] = &table.head;
            plain.extend([what, " ", figure, "\n"]);
            for (what, figure) in &table.rows {
                plain.extend([what, " ", figure, "\n"]);
            }
        }
    }
}

impl ArticleText {
    /// Every piece of the text, in reading order.
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        self.sections.iter().flat_map(|section| &section.blocks).flat_map(Block::lines).flatten()
    }

    /// Leaves out items of lists. A list of which nothing would stay stays whole.
    pub fn retain_items(&mut self, keep: impl Fn(&[Inline]) -> bool) {
        for block in self.sections.iter_mut().flat_map(|section| &mut section.blocks) {
            if let Block::List(lines) | Block::Steps(lines) = block
                && lines.iter().any(|line| keep(line))
            {
                lines.retain(|line| keep(line));
            }
        }
    }

    /// The text without marks, for the search index and for counting words.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for section in &self.sections {
            if let Some(heading) = &section.heading {
                plain.extend([heading, "\n"]);
            }
            for block in &section.blocks {
                block.plain(&mut plain);
            }
        }
        plain
    }
}
