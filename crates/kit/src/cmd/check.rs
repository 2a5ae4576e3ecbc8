//! `wayside check`: what the reference rules say of a set of answers. Nothing is kept, and nothing is asked but numbers.

use crate::fail::Fail;
use serde::Serialize;
use std::{
    io::{self, Write},
    str::FromStr,
};
use wayside_pack::{
    Pack,
    check::{Check, Evaluation},
    rule::{Answer, Answers},
    words::Words,
};

/// Key of the gate statement about the age.
const AGE: &str = "g1";

/// Say what a self-check comes to
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Which check: situation, job-offer or signs
    id: String,
    /// Statements answered with yes (or ticked), by number
    #[arg(long, value_name = "N,N")]
    yes: Vec<Numbers>,
    /// Statements answered with no
    #[arg(long, value_name = "N,N")]
    no: Vec<Numbers>,
    /// Statements answered with "not sure" or "I do not know"
    #[arg(long, value_name = "N,N")]
    unknown: Vec<Numbers>,
    /// The person is younger than 18, or does not know
    #[arg(long)]
    under_18: bool,
    /// Country whose facts count, by its code of two letters
    #[arg(long = "in", value_name = "CC")]
    country: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Numbers with commas between; none at all is a list as well.
#[derive(Clone, Debug)]
struct Numbers(Vec<u32>);

impl FromStr for Numbers {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let items = text.split(',').map(str::trim);
        let number = |item: &str| item.parse().map_err(|_| format!("`{item}` is no number"));
        if text.trim().is_empty() { Ok(Self(Vec::new())) } else { items.map(number).collect::<Result<_, _>>().map(Self) }
    }
}

/// The evaluation, as programs read it: reasons are numbers.
#[derive(Serialize)]
struct Said<'a> {
    outcome: &'a str,
    also: Option<&'a str>,
    reasons: Vec<serde_json::Value>,
}

/// Prints the outcome, what the other answers come to, and the statements that led there.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    let pack = super::base()?;
    let check = find(&pack, &args.id)?;
    let answers = answers(args, &check)?;
    let evaluation = evaluate(&pack, &check, &answers, args.country.as_deref())?;
    if args.json {
        return super::json(out, &Said::from(&evaluation));
    }
    let messages = pack.messages("en").map_err(Fail::base)?;
    let words = Words::new("en", messages.iter().map(|(_, source)| source.as_str()));
    lines(&check, &evaluation, &words, out).map_err(Fail::Output)
}

fn find(pack: &Pack, id: &str) -> Result<Check, Fail> {
    if let Some(check) = pack.check(id).map_err(Fail::base)? {
        return Ok(check);
    }
    let known: Vec<String> = pack.checks().map_err(Fail::base)?.into_iter().map(|check| check.id).collect();
    Err(Fail::Check { id: id.to_owned(), known: known.join(", ") })
}

/// The answers by statement. A statement that nobody names is unanswered.
fn answers(args: &Args, check: &Check) -> Result<Answers, Fail> {
    let mut answers = Answers::new();
    for (answer, lists) in [(Answer::Yes, &args.yes), (Answer::No, &args.no), (Answer::Unknown, &args.unknown)] {
        for number in lists.iter().flat_map(|list| &list.0).copied() {
            let key = statement(check, answer, number)?;
            if let Some(other) = answers.insert(key, answer).filter(|other| *other != answer) {
                return Err(Fail::TwoAnswers { number, first: other.as_str(), second: answer.as_str() });
            }
        }
    }
    if args.under_18 {
        if !check.statements.iter().any(|statement| statement.key == AGE) {
            return Err(Fail::NoAge(check.id.clone()));
        }
        answers.insert(AGE.to_owned(), Answer::Yes);
    }
    Ok(answers)
}

/// The key of a statement by its number; gate questions have none.
fn statement(check: &Check, answer: Answer, number: u32) -> Result<String, Fail> {
    let key = number.to_string();
    let counted: Vec<&str> =
        check.statements.iter().filter(|statement| !statement.gate).map(|statement| statement.key.as_str()).collect();
    if counted.contains(&key.as_str()) {
        return Ok(key);
    }
    Err(Fail::Statement { check: check.id.clone(), answer: answer.as_str(), number, last: counted.len() })
}

fn evaluate(pack: &Pack, check: &Check, answers: &Answers, country: Option<&str>) -> Result<Evaluation, Fail> {
    let country = match country.map(str::to_ascii_uppercase) {
        None => None,
        // A country without facts is a country; its rules simply do not hold.
        Some(code) if pack.name("en", "region", &code).map_err(Fail::base)?.is_some() => {
            pack.country(&code).map_err(Fail::base)?
        }
        Some(code) => return Err(Fail::Country(code)),
    };
    let says = |field: &str, is: &wayside_pack::rule::Conditions| country.as_ref().is_some_and(|country| country.says(field, is));
    check.evaluate(answers, &says).map_err(|source| Fail::Rule { check: check.id.clone(), source })
}

impl<'a> From<&'a Evaluation> for Said<'a> {
    fn from(evaluation: &'a Evaluation) -> Self {
        // Every statement that counts is a number; a word would still be said rather than lost.
        let reason = |key: &String| key.parse::<u32>().map_or_else(|_| key.as_str().into(), serde_json::Value::from);
        Self {
            outcome: &evaluation.outcome,
            also: evaluation.also.as_deref(),
            reasons: evaluation.reasons.iter().map(reason).collect(),
        }
    }
}

fn lines(check: &Check, evaluation: &Evaluation, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "outcome: {}", evaluation.outcome)?;
    if let Some(also) = &evaluation.also {
        writeln!(out, "also: {also}")?;
    }
    if !evaluation.reasons.is_empty() {
        writeln!(out, "because of:")?;
    }
    evaluation.reasons.iter().try_for_each(|key| {
        let text = words.format(&format!("check-{}-{key}", check.id), None).map(|(text, _)| text);
        writeln!(out, "{key:>4}  {}", text.unwrap_or_default())
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::Numbers;

    #[test]
    fn numbers_are_read_or_refused() {
        let check = |text: &str, expected: Option<&[u32]>| {
            let found = text.parse::<Numbers>().ok();
            assert_eq!(found.as_ref().map(|numbers| numbers.0.as_slice()), expected, "{text}");
        };
        check("8", Some(&[8]));
        check("8,10", Some(&[8, 10]));
        check(" 8, 10 ", Some(&[8, 10]));
        check("", Some(&[]));
        for refused in ["8,", ",", "8;10", "8 10", "x", "-1", "1.5", "4294967296"] {
            check(refused, None);
        }
        assert_eq!("8,x".parse::<Numbers>().unwrap_err(), "`x` is no number");
    }
}
