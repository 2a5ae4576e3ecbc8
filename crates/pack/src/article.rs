//! Articles as data: no HTML is stored, so a pack cannot bring any into a page.

use serde::{Deserialize, Serialize};

/// The four sections of every article, in order. Their headings are the messages `section-{key}`.
pub const SECTIONS: [&str; 4] = ["what-it-is", "your-rights", "what-you-can-do", "who-can-help"];

/// What an article is in every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Plain English word of the address: `debt` in `/rights/debt`.
    pub slug: String,
    /// Group on the list of articles; its name is the message `topic-{topic}`.
    pub topic: String,
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
    /// Its sections, in the order of [`SECTIONS`].
    pub sections: Vec<Section>,
}

/// A part under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// One of [`SECTIONS`].
    pub key: String,
    /// Paragraphs and list items, in order.
    pub blocks: Vec<Block>,
}

/// A paragraph or a list. A list item counts as a block of its own when two languages stand side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list with dots.
    List(Vec<Vec<Inline>>),
    /// A numbered list.
    Steps(Vec<Vec<Inline>>),
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
}

impl Block {
    /// Its lines: one for a paragraph, one for each item of a list.
    pub fn lines(&self) -> &[Vec<Inline>] {
        match self {
            Self::Paragraph(line) => std::slice::from_ref(line),
            Self::List(lines) | Self::Steps(lines) => lines,
        }
    }
}

impl ArticleText {
    /// Every piece of the text, in reading order.
    pub fn inlines(&self) -> impl Iterator<Item = &Inline> {
        self.sections.iter().flat_map(|section| &section.blocks).flat_map(Block::lines).flatten()
    }

    /// The text without marks, for the search index and for counting words.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for line in self.sections.iter().flat_map(|section| &section.blocks).flat_map(Block::lines) {
            for inline in line {
                match inline {
                    Inline::Text(text) | Inline::Strong(text) | Inline::Link { text, .. } => plain.push_str(text),
                    Inline::Cite(_) => {}
                }
            }
            plain.push('\n');
        }
        plain
    }
}
