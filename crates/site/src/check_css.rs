//! Self-check → CSS. The page itself finds the outcome, as the person answers: nothing is sent, nothing is stored.
//!
//! From the rules come selectors that set variables on the page, one for each outcome and for each alternative of its rule: what is
//! shown looks at them (`--o-…`: the stylesheet of every page has variables too). Every selector has the same weight, so that the order of the rules alone decides, gravest last. An
//! engine without `:has()` skips all of it and shows every outcome with its rule in words.

use std::{collections::BTreeMap, fmt::Write};
use wayside_pack::{
    check::Check,
    rule::{Answer, Clause, CountryAsk, Group, Key, Mark, Rule, RuleError},
};

/// Id of the button that gives an answer.
pub(crate) fn input_id(statement: &str, answer: Answer) -> String {
    let letter = match answer {
        Answer::Yes => 'y',
        Answer::No => 'n',
        Answer::Unknown => 'u',
    };
    format!("s{statement}{letter}")
}

/// Compiles the rules of a check, for a country whose facts `country` answers.
///
/// # Errors
/// A rule names what the check does not have; the press refuses such a check.
pub fn compile(check: &Check, country: CountryAsk<'_>) -> Result<String, RuleError> {
    let mut css = Css { text: String::new() };
    css.text.push_str("@supports selector(:has(a)){\n.words{display:none}\n.outcome,.reason,.when,.to-outcome{display:none}\n.because{display:var(--o_because,none)}\n");
    if check.gate {
        css.text.push_str("main:not(:has(#g0:checked)) .after-gate{display:none}\n");
    }
    let marking = check.marking();
    let alternatives = check.alternatives(country)?;
    // From the mildest to the gravest: a later rule wins.
    let mut milder = String::new();
    for (outcome, alternatives) in check.outcomes.iter().zip(&alternatives).rev() {
        let id = outcome.id.as_str();
        if outcome.rule.is_none() {
            css.set(":has(.statement :checked)", &format!("--o-{id}:block"));
        }
        for (index, clauses) in alternatives.iter().enumerate() {
            let milder = if outcome.beside { "" } else { &milder };
            css.set(&selectors(clauses), &format!("--o-{id}_{index}:list-item;--o-{id}:block;--o_because:block{milder}"));
        }
        // Writing to a string cannot fail.
        let _ = writeln!(css.text, ".o-{id}{{display:var(--o-{id},none)}}");
        if outcome.beside {
            css.alone(check, id, &selectors(&alternatives.concat()));
        }
        for action in &outcome.actions {
            if let Some(when) = &action.when {
                css.when(when, &marking, country, &format!(".o-{id} .d-{}", action.key))?;
            }
        }
        let _ = write!(milder, ";--o-{id}:none");
        // What is not shown has no reasons.
        for index in 0..alternatives.len() {
            let _ = write!(milder, ";--o-{id}_{index}:initial");
        }
    }
    css.reasons(check, &alternatives);
    for note in &check.notes {
        if let Some(when) = &note.when {
            css.when(when, &marking, country, &format!(".n-{}", note.key))?;
        }
    }
    css.text.push_str("}\n");
    Ok(css.text)
}

struct Css {
    text: String,
}

impl Css {
    /// Sets variables of the page where one of the selectors holds.
    fn set(&mut self, held: &str, variables: &str) {
        let _ = writeln!(self.text, "main:where({held}){{{variables}}}");
    }

    /// Beside an outcome that stands beside others, "no sign" is said in a sentence only, and one bar is enough.
    fn alone(&mut self, check: &Check, id: &str, held: &str) {
        if held.is_empty() {
            return;
        }
        for other in check.outcomes.iter().filter(|other| other.rule.is_none()) {
            let _ = writeln!(self.text, "main:where({held}) .o-{}:not(.also){{display:none}}", other.id);
        }
        let _ = writeln!(self.text, "main:where({held}) .to-outcome:not(.o-{id}){{display:none}}");
    }

    fn when(
        &mut self,
        when: &Rule,
        marking: &BTreeMap<Key, Vec<Answer>>,
        country: CountryAsk<'_>,
        shown: &str,
    ) -> Result<(), RuleError> {
        let held = selectors(&when.clauses(marking, country)?);
        if !held.is_empty() {
            let _ = writeln!(self.text, "main:where({held}) {shown}{{display:block}}");
        }
        Ok(())
    }

    /// Beside the outcomes stands each answer that led to them: one that is given, of an alternative that holds.
    fn reasons(&mut self, check: &Check, alternatives: &[Vec<Vec<Clause>>]) {
        let mut alike: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut hidden = String::new();
        for statement in check.statements.iter().filter(|statement| !statement.gate) {
            let class = format!(".r{}", statement.key);
            let mut because: BTreeMap<String, Vec<Mark>> = BTreeMap::new();
            for answer in Answer::ALL {
                let mark = Mark { statement: statement.key.clone(), answer };
                because.entry(shown(check, alternatives, &mark)).or_default().push(mark);
            }
            because.remove("none");
            if because.len() == 1 {
                for (shown, marks) in because {
                    let held = has(&Group { marks, negated: true });
                    let _ = writeln!(hidden, "main{held} {class}{{display:none}}");
                    alike.entry(shown).or_default().push(class.clone());
                }
            } else {
                for (shown, marks) in because {
                    let held = has(&Group { marks, negated: false });
                    let _ = writeln!(self.text, "main:where({held}) {class}{{display:{shown}}}");
                }
            }
        }
        for (shown, classes) in alike {
            let _ = writeln!(self.text, "{}{{display:{shown}}}", classes.join(","));
        }
        self.text.push_str(&hidden);
    }
}

/// How a reason is shown: as a point of the list, if one of the alternatives that name its mark holds.
fn shown(check: &Check, alternatives: &[Vec<Vec<Clause>>], mark: &Mark) -> String {
    let all = check.outcomes.iter().zip(alternatives);
    let all =
        all.flat_map(|(outcome, alternatives)| alternatives.iter().enumerate().map(move |(index, one)| (outcome, index, one)));
    let with: Vec<_> = all.filter(|(_, _, clauses)| names(clauses, mark)).collect();
    with.iter().rev().fold("none".to_owned(), |rest, (outcome, index, _)| format!("var(--o-{}_{index},{rest})", outcome.id))
}

/// Whether a mark can be a reason of clauses.
fn names(clauses: &[Clause], mark: &Mark) -> bool {
    clauses.iter().flat_map(|clause| &clause.0).any(|group| !group.negated && group.marks.contains(mark))
}

/// Clauses as a selector list, none twice.
fn selectors(clauses: &[Clause]) -> String {
    let mut list: Vec<String> = Vec::with_capacity(clauses.len());
    for clause in clauses {
        let selector: String = clause.0.iter().map(has).collect();
        let selector = if selector.is_empty() { "main".to_owned() } else { selector };
        if !list.contains(&selector) {
            list.push(selector);
        }
    }
    list.join(",")
}

fn has(group: &Group) -> String {
    let ids: Vec<String> = group.marks.iter().map(|mark| format!("#{}", input_id(&mark.statement, mark.answer))).collect();
    let any = match ids.as_slice() {
        [one] => format!(":has({one}:checked)"),
        many => format!(":has(:is({}):checked)", many.join(",")),
    };
    if group.negated { format!(":not({any})") } else { any }
}
