//! Self-check → CSS. The page itself finds the outcome, as the person answers: nothing is sent, nothing is stored.
//!
//! From the rules come selectors that show an outcome, the answers that led to it, its notes and its actions. `:where()` takes
//! away their weight, so that the order of the rules alone decides, gravest last. An engine without `:has()` skips all of
//! it and shows every outcome with its rule in words.

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
    css.text.push_str("@supports selector(:has(a)){\n.words{display:none}\n.outcome,.reason,.when,.to-outcome{display:none}\n");
    if check.gate {
        css.text.push_str("main:not(:has(#g0:checked)) .after-gate{display:none}\n");
    }
    let marking = check.marking();
    let clauses = check.clauses(country)?;
    // From the mildest to the gravest: a later rule wins.
    let mut milder: Vec<&str> = Vec::new();
    for (outcome, clauses) in check.outcomes.iter().zip(&clauses).rev() {
        let id = outcome.id.as_str();
        if outcome.rule.is_none() {
            css.rule("main:has(.a:checked)", &format!(".o-{id}"), "block");
        } else {
            let held = selectors(clauses);
            css.rule(&held, &format!(".o-{id}"), "block");
            if outcome.beside {
                // Beside danger, "no sign" is said in a sentence only, and one bar is enough.
                let otherwise = check.outcomes.iter().filter(|other| other.rule.is_none());
                for other in otherwise {
                    css.rule(&held, &format!(".o-{}:not(.also)", other.id), "none");
                }
                css.rule(&held, &format!(".to-outcome:not(.o-{id})"), "none");
            }
            if !outcome.beside && !milder.is_empty() {
                let hide: Vec<String> = milder.iter().map(|id| format!(".o-{id}")).collect();
                css.rule(&held, &hide.join(","), "none");
            }
        }
        css.reasons(check, id, clauses);
        for action in &outcome.actions {
            if let Some(when) = &action.when {
                css.when(when, &marking, country, &format!(".o-{id} .d-{}", action.key))?;
            }
        }
        milder.push(id);
    }
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
    fn rule(&mut self, held: &str, shown: &str, display: &str) {
        if held.is_empty() {
            return;
        }
        // Writing to a string cannot fail.
        let _ = if shown.contains(',') {
            writeln!(self.text, ":where({held}) :is({shown}){{display:{display}}}")
        } else {
            writeln!(self.text, ":where({held}) {shown}{{display:{display}}}")
        };
    }

    fn when(
        &mut self,
        when: &Rule,
        marking: &BTreeMap<Key, Vec<Answer>>,
        country: CountryAsk<'_>,
        shown: &str,
    ) -> Result<(), RuleError> {
        let clauses = when.clauses(marking, country)?;
        self.rule(&selectors(&clauses), shown, "block");
        Ok(())
    }

    /// Beside an outcome stands each answer that led to it.
    fn reasons(&mut self, check: &Check, outcome: &str, clauses: &[Clause]) {
        for statement in check.statements.iter().filter(|statement| !statement.gate) {
            let marks = Answer::ALL.map(|answer| Mark { statement: statement.key.clone(), answer });
            let because: Vec<Clause> =
                marks.iter().flat_map(|mark| clauses.iter().flat_map(|clause| clause.because_of(mark))).collect();
            self.rule(&selectors(&because), &format!(".o-{outcome} .r{}", statement.key), "list-item");
        }
    }
}

/// Clauses as a selector list, none twice.
fn selectors(clauses: &[Clause]) -> String {
    let mut list: Vec<String> = Vec::with_capacity(clauses.len());
    for clause in clauses {
        let selector = clause.0.iter().fold("main".to_owned(), |selector, group| selector + &has(group));
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
