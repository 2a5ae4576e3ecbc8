//! `/{lang}/learn/exercise`: ten situations to practise on. The explanation stands under each answer and shows when it is chosen:
//! nothing is sent, nothing is stored.

use super::{Made, render};
use crate::view::View;
use askama::Template;
use wayside_pack::{exercise::Choice, source::Source};

#[derive(Template)]
#[template(path = "exercise.html")]
struct Page<'a> {
    v: &'a View<'a>,
    questions: Vec<Situation>,
}

struct Situation {
    id: String,
    text: String,
    answers: Vec<Answer>,
    sources: Vec<Source>,
}

struct Answer {
    letter: &'static str,
    text: String,
    best: bool,
    why: String,
}

pub(super) fn page(view: &mut View<'_>) -> Made {
    view.title = view.t("exercise-title").into_owned();
    view.back = Some(("/learn".into(), "learn-title".into()));
    let mut questions = Vec::new();
    for question in view.site.pack.questions()? {
        let say = |end: &str| view.t(format!("exercise-{}{end}", question.id)).into_owned();
        let answer = |choice: Choice| {
            let letter = choice.as_str();
            Answer {
                letter,
                text: say(&format!("-{letter}")),
                best: choice == question.best,
                why: say(&format!("-{letter}-why")),
            }
        };
        let mut sources = Vec::new();
        for id in &question.sources {
            sources.extend(view.site.pack.source(id)?);
        }
        questions.push(Situation { text: say(""), answers: Choice::ALL.map(answer).into(), sources, id: question.id });
    }
    render(&Page { v: view, questions })
}
