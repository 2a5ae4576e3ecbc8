//! Pages as a tree, made by the parser that browsers' behaviour is specified with.

use html5ever::{ParseOpts, parse_document, tendril::TendrilSink, tree_builder::TreeBuilderOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A parsed page: its elements in document order.
pub struct Document {
    /// Elements; a parent always stands before its children.
    pub elements: Vec<Element>,
    /// What the parser had to mend.
    pub errors: Vec<String>,
}

/// An element.
pub struct Element {
    /// Name in small letters.
    pub name: String,
    /// Attributes.
    pub attributes: Vec<(String, String)>,
    /// Where its parent stands in [`Document::elements`].
    pub parent: Option<usize>,
    /// All the text inside, with runs of space made one.
    pub text: String,
    /// The text that stands in it and in no element inside it.
    pub own: String,
}

impl Document {
    /// Parses a page, with scripts switched off.
    pub fn parse(html: &str) -> Self {
        let tree_builder = TreeBuilderOpts { scripting_enabled: false, exact_errors: true, ..TreeBuilderOpts::default() };
        let options = ParseOpts { tree_builder, ..ParseOpts::default() };
        let dom = parse_document(RcDom::default(), options).one(html);
        let mut document = Self { elements: Vec::new(), errors: Vec::new() };
        document.errors = dom.errors.borrow().iter().map(ToString::to_string).collect();
        document.take(&dom.document, None);
        for element in &mut document.elements {
            element.text = element.text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        document
    }

    fn take(&mut self, node: &Handle, parent: Option<usize>) {
        let mut inside = parent;
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                let attributes = attrs.borrow();
                let attributes =
                    attributes.iter().map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string())).collect();
                inside = Some(self.elements.len());
                self.elements.push(Element {
                    name: name.local.to_string(),
                    attributes,
                    parent,
                    text: String::new(),
                    own: String::new(),
                });
            }
            NodeData::Text { contents } => {
                if let Some(index) = parent {
                    self.elements[index].own.push_str(&contents.borrow());
                    self.elements[index].own.push(' ');
                }
                let mut at = parent;
                while let Some(index) = at {
                    self.elements[index].text.push_str(&contents.borrow());
                    at = self.elements[index].parent;
                }
            }
            _ => {}
        }
        for child in node.children.borrow().iter() {
            self.take(child, inside);
        }
    }

    /// Elements with their place.
    pub fn all(&self) -> impl Iterator<Item = (usize, &Element)> {
        self.elements.iter().enumerate()
    }

    /// Elements of a name.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| element.name == name)
    }

    /// Elements with a class, with their place.
    pub fn class<'a>(&'a self, class: &'a str) -> impl Iterator<Item = (usize, &'a Element)> {
        self.all().filter(move |(_, element)| element.has_class(class))
    }

    /// The elements around one, innermost first.
    pub fn around(&self, index: usize) -> impl Iterator<Item = &Element> {
        let mut at = self.elements[index].parent;
        std::iter::from_fn(move || {
            let element = &self.elements[at?];
            at = element.parent;
            Some(element)
        })
    }

    /// The elements inside one, with their place.
    pub fn inside(&self, outer: usize) -> impl Iterator<Item = (usize, &Element)> {
        let within = move |index: usize| {
            let mut at = self.elements[index].parent;
            while let Some(parent) = at.filter(|parent| *parent != outer) {
                at = self.elements[parent].parent;
            }
            at == Some(outer)
        };
        self.all().skip(outer + 1).take_while(move |(index, _)| within(*index))
    }
}

impl Element {
    /// An attribute's value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether it has a class.
    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
    }
}
