//! As much of CSS as a compiled check uses: selectors, their weight, and which rule wins.

use std::collections::BTreeSet;

/// An element.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    tag: String,
    id: String,
    classes: Vec<String>,
    pub(crate) checked: bool,
    /// What a test calls it; empty: it is not looked at.
    name: String,
    parent: Option<usize>,
}

impl Element {
    pub(crate) fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), ..Self::default() }
    }

    pub(crate) fn with(mut self, classes: &str) -> Self {
        self.classes = classes.split_ascii_whitespace().map(str::to_owned).collect();
        self
    }

    /// A button, with its id and whether it is set.
    pub(crate) fn button(id: &str, checked: bool) -> Self {
        Self { id: id.to_owned(), checked, ..Self::new("input") }
    }

    pub(crate) fn named(mut self, name: String) -> Self {
        self.name = name;
        self
    }
}

/// A page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    pub(crate) elements: Vec<Element>,
}

impl Tree {
    pub(crate) fn add(&mut self, parent: Option<usize>, element: Element) -> usize {
        self.elements.push(Element { parent, ..element });
        self.elements.len() - 1
    }

    fn ancestors(&self, at: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.elements[at].parent, |at| self.elements[*at].parent)
    }
}

/// Ids, classes, names.
type Weight = (usize, usize, usize);

#[derive(Debug)]
enum Simple {
    Tag(String),
    Class(String),
    Id(String),
    Checked,
    Has(Vec<Complex>),
    Not(Vec<Complex>),
    Is(Vec<Complex>),
    Where(Vec<Complex>),
}

type Compound = Vec<Simple>;

/// Compounds with a space between: each inside the one before.
type Complex = Vec<Compound>;

/// A declaration: a property, which may be a variable, and its value.
type Declaration = (String, String);

/// A stylesheet: selectors, and what they declare.
#[derive(Debug)]
pub(crate) struct Sheet(Vec<(Vec<Complex>, Vec<Declaration>)>);

impl Sheet {
    /// Reads a compiled stylesheet, in an engine that knows `:has()`.
    pub(crate) fn parse(css: &str) -> Self {
        let inner = css.strip_prefix("@supports selector(:has(a)){").expect("the sheet asks for :has()");
        let inner = inner.trim_end().strip_suffix('}').expect("a closed sheet");
        let mut rules = Vec::new();
        for rule in inner.split('}').map(str::trim).filter(|rule| !rule.is_empty()) {
            let (selectors, declarations) = rule.split_once('{').expect("a rule");
            let declarations = declarations.split(';').map(|one| {
                let (property, value) = one.split_once(':').expect("a declaration");
                assert!(property == "display" || property.starts_with("--"), "another property: {property}");
                (property.to_owned(), value.to_owned())
            });
            let mut parser = Parser { rest: selectors };
            rules.push((parser.list(), declarations.collect()));
            assert_eq!(parser.rest, "", "{selectors}");
        }
        Self(rules)
    }

    /// Names of the elements that are shown.
    pub(crate) fn shown(&self, tree: &Tree) -> BTreeSet<String> {
        let displayed: Vec<bool> = (0..tree.elements.len()).map(|at| self.displays(tree, at)).collect();
        let seen = |at: &usize| displayed[*at] && tree.ancestors(*at).all(|at| displayed[at]);
        let named = (0..tree.elements.len()).filter(|at| !tree.elements[*at].name.is_empty());
        named.filter(seen).map(|at| tree.elements[at].name.clone()).collect()
    }

    fn displays(&self, tree: &Tree, at: usize) -> bool {
        match self.value(tree, at, "display").map(|value| self.resolved(tree, at, value)).as_deref() {
            Some("none") => false,
            None | Some("block" | "list-item") => true,
            Some(other) => panic!("another value: {other}"),
        }
    }

    /// The heaviest rule decides, and of equal ones the last.
    fn value(&self, tree: &Tree, at: usize, property: &str) -> Option<&str> {
        let mut decided = ((0, 0, 0), None);
        for (selectors, declarations) in &self.0 {
            let Some((_, value)) = declarations.iter().rfind(|(name, _)| name == property) else { continue };
            let heaviest = selectors.iter().filter(|selector| matches(tree, at, selector)).map(weight).max();
            if let Some(weight) = heaviest.filter(|weight| *weight >= decided.0) {
                decided = (weight, Some(value.as_str()));
            }
        }
        decided.1
    }

    /// A value, or what the variable that it names has on the nearest element around.
    fn resolved(&self, tree: &Tree, at: usize, value: &str) -> String {
        let Some(inner) = value.strip_prefix("var(").and_then(|rest| rest.strip_suffix(')')) else { return value.to_owned() };
        let (name, fallback) = inner.split_once(',').expect("a fallback");
        let mut around = std::iter::once(at).chain(tree.ancestors(at));
        let set = around.find_map(|at| self.value(tree, at, name)).filter(|value| *value != "initial");
        set.map_or_else(|| self.resolved(tree, at, fallback), str::to_owned)
    }
}

fn weight(selector: &Complex) -> Weight {
    let heaviest = |list: &[Complex]| list.iter().map(weight).max().unwrap_or_default();
    let simple = |simple: &Simple| match simple {
        Simple::Id(_) => (1, 0, 0),
        Simple::Class(_) | Simple::Checked => (0, 1, 0),
        Simple::Tag(_) => (0, 0, 1),
        Simple::Has(list) | Simple::Not(list) | Simple::Is(list) => heaviest(list),
        Simple::Where(_) => (0, 0, 0),
    };
    let weights = selector.iter().flatten().map(simple);
    weights.fold((0, 0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2))
}

fn matches(tree: &Tree, at: usize, selector: &[Compound]) -> bool {
    let Some((last, outer)) = selector.split_last() else { return true };
    let inside = || outer.is_empty() || tree.ancestors(at).any(|at| matches(tree, at, outer));
    last.iter().all(|simple| matches_simple(tree, at, simple)) && inside()
}

fn matches_simple(tree: &Tree, at: usize, simple: &Simple) -> bool {
    let element = &tree.elements[at];
    let any = |list: &[Complex]| list.iter().any(|selector| matches(tree, at, selector));
    match simple {
        Simple::Tag(tag) => element.tag == *tag,
        Simple::Class(class) => element.classes.contains(class),
        Simple::Id(id) => element.id == *id,
        Simple::Checked => element.checked,
        Simple::Is(list) | Simple::Where(list) => any(list),
        Simple::Not(list) => !any(list),
        Simple::Has(list) => {
            let inner = (0..tree.elements.len()).filter(|inner| tree.ancestors(*inner).any(|outer| outer == at));
            inner.into_iter().any(|inner| list.iter().any(|selector| matches(tree, inner, selector)))
        }
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn take(&mut self, text: &str) -> bool {
        let found = self.rest.strip_prefix(text);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn word(&mut self) -> &'a str {
        let end = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        assert!(!word.is_empty(), "a name is missing before {rest}");
        self.rest = rest;
        word
    }

    fn list(&mut self) -> Vec<Complex> {
        let mut list = vec![self.complex()];
        while self.take(",") {
            list.push(self.complex());
        }
        list
    }

    fn complex(&mut self) -> Complex {
        let mut complex = vec![self.compound()];
        while self.take(" ") {
            complex.push(self.compound());
        }
        complex
    }

    fn compound(&mut self) -> Compound {
        let mut compound = Compound::new();
        while !self.rest.is_empty() && !self.rest.starts_with([',', ')', ' ']) {
            compound.push(self.simple());
        }
        assert!(!compound.is_empty(), "a selector is missing before {}", self.rest);
        compound
    }

    fn simple(&mut self) -> Simple {
        if self.take(".") {
            return Simple::Class(self.word().to_owned());
        }
        if self.take("#") {
            return Simple::Id(self.word().to_owned());
        }
        if !self.take(":") {
            return Simple::Tag(self.word().to_owned());
        }
        let name = self.word();
        if name == "checked" {
            return Simple::Checked;
        }
        assert!(self.take("("), ":{name} without a list");
        let list = self.list();
        assert!(self.take(")"), ":{name} is not closed");
        match name {
            // What CSS does not allow, a browser would drop with the whole rule.
            "has" => {
                let nested = list.iter().flatten().flatten().any(|simple| matches!(simple, Simple::Has(_)));
                assert!(!nested, ":has() in :has()");
                Simple::Has(list)
            }
            "not" => Simple::Not(list),
            "is" => Simple::Is(list),
            "where" => Simple::Where(list),
            _ => panic!("unknown :{name}()"),
        }
    }
}
