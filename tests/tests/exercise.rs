//! The exercise and the charts, in a real browser.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::{Value, json};
use wayside_pack::exercise::Choice;
use wayside_tests::{
    browser::{chromium::chromium, server::Server},
    pages::LANGUAGES,
};

/// The answer chosen is explained, no other is, and only the best is called the best.
#[tokio::test]
async fn the_answer_that_is_chosen_is_explained() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    let questions = wayside_base::open().unwrap().questions().unwrap();
    assert_eq!(questions.len(), 10);
    let choose = "document.getElementById(arguments[0]).click();
        return [...document.querySelectorAll('.explain')].filter(one => one.getClientRects().length > 0)
            .map(one => [one.parentElement.querySelector('input').id, one.classList.contains('best')])";
    for lang in LANGUAGES {
        session.goto(&format!("/{lang}/learn/exercise")).await;
        assert!(!session.shows(".explain").await, "{lang}: something is explained before it is chosen");
        let mut expected: Vec<Value> = Vec::new();
        for question in &questions {
            for choice in Choice::ALL {
                let id = format!("{}-{}", question.id, choice.as_str());
                // Another choice takes the place of the one before it.
                expected.retain(|one| !one[0].as_str().unwrap().starts_with(&format!("{}-", question.id)));
                expected.push(json!([id, choice == question.best]));
                assert_eq!(session.script(choose, vec![id.as_str().into()]).await, json!(expected), "{lang}: {id}");
            }
        }
    }
    session.close().await;
}

/// A bar is as long as its figure, and says the same as the table.
#[tokio::test]
async fn charts_say_what_the_tables_say() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    let read = "return [...document.querySelectorAll('.chart')].map(chart => {
        const figures = [...chart.querySelectorAll('bdi')].map(one => one.textContent);
        const bars = [...chart.querySelectorAll('rect')].map(one => one.getBoundingClientRect().width);
        const table = [...chart.parentElement.querySelectorAll('td')].map(one => one.textContent);
        return [figures, bars, table]; })";
    for lang in LANGUAGES {
        for (page, charts) in [("figures", 6), ("what-works", 1), ("cooperation-and-root-causes", 1)] {
            session.goto(&format!("/{lang}/learn/{page}")).await;
            let found = session.script(read, vec![]).await;
            assert_eq!(found.as_array().unwrap().len(), charts, "{lang}, {page}");
            for chart in found.as_array().unwrap() {
                assert_eq!(chart[0], chart[2], "{lang}, {page}");
                let numbers: Vec<f64> = chart[0]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|one| one.as_str().unwrap().replace(',', ".").parse().unwrap())
                    .collect();
                let bars: Vec<f64> = chart[1].as_array().unwrap().iter().map(|one| one.as_f64().unwrap()).collect();
                let (most, longest) = (numbers.iter().copied().fold(0.0, f64::max), bars.iter().copied().fold(0.0, f64::max));
                for (number, bar) in numbers.iter().zip(&bars) {
                    // A bar has whole per cents.
                    assert!((number / most - bar / longest).abs() < 0.02, "{lang}, {page}: {numbers:?} {bars:?}");
                }
            }
        }
    }
    session.close().await;
}
