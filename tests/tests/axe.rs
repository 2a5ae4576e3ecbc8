//! Every kind of page by every rule of axe-core, WCAG 2.2 AAA and good practice, in four languages, light and dark.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::{Value, json};
use wayside_tests::browser::{
    chromium::chromium,
    kinds::{Kind, kinds},
    server::Server,
    session::Session,
};

const AXE: &str = include_str!("../vendor/axe-core/axe.min.js");

/// Opens a page of a kind and presses what has to be pressed on it.
async fn open(session: &Session, kind: &Kind) {
    session.goto(&kind.address).await;
    let press = "for (const id of arguments[0]) document.getElementById(id).click()";
    session.script(press, vec![json!(kind.pressed)]).await;
}

/// What axe finds on the page shown: one line for each element that breaks a rule.
async fn violations(session: &Session) -> Vec<String> {
    let found = session.script_later(include_str!("../src/browser/axe.js"), vec![]).await;
    let list = found["violations"].as_array().unwrap_or_else(|| panic!("axe said: {found}"));
    assert!(found["rules"].as_u64().unwrap() > 90, "axe ran {} rules only", found["rules"]);
    list.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

async fn every_kind_in(lang: &str) {
    let server = Server::start();
    let session = chromium(server.base()).await;
    session.size(412, 892).await;
    session.on_each_page(AXE).await;
    let mut found = Vec::new();
    for scheme in ["light", "dark"] {
        session.scheme(scheme).await;
        for kind in kinds(lang) {
            open(&session, &kind).await;
            let dark = session.script("return matchMedia('(prefers-color-scheme: dark)').matches", vec![]).await;
            assert_eq!(dark, Value::Bool(scheme == "dark"));
            found.extend(
                violations(&session).await.into_iter().map(|line| format!("{} ({}, {scheme}): {line}", kind.name, kind.address)),
            );
        }
    }
    session.close().await;
    assert!(found.is_empty(), "{} violations\n{}", found.len(), found.join("\n"));
}

wayside_tests::in_every_language!(every_kind_in);

/// axe has to find what is wrong, or its silence means nothing.
#[tokio::test]
async fn what_is_wrong_is_found() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    session.on_each_page(AXE).await;
    session.goto("/en/").await;
    let spoil = "document.querySelector('h1').style.color = '#777';
        document.querySelector('label').remove();
        document.querySelector('.leave').style.cssText = 'font-size: 4px; min-height: 0; min-width: 0; padding: 0';
        document.querySelector('.search input').removeAttribute('placeholder');
        document.documentElement.removeAttribute('lang')";
    session.script(spoil, vec![]).await;
    let found = violations(&session).await.join("\n");
    for rule in ["color-contrast-enhanced", "label", "html-has-lang"] {
        assert!(found.contains(&format!("{rule}:")), "{rule} is not among\n{found}");
    }
    session.close().await;
}
