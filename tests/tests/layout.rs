//! Pages on a small screen with large text: nothing to scroll sideways for, nothing cut off, everything large enough to hit.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use serde_json::json;
use wayside_tests::browser::{
    chromium::chromium,
    kinds::{Kind, kinds},
    server::Server,
    session::Session,
};

/// Width and height in CSS pixels, and the size of text: the narrowest screen with 200 % text, a usual phone, a desk.
const SCREENS: [(u32, u32, &str); 3] = [(320, 640, "largest"), (412, 892, "normal"), (1280, 800, "normal")];

/// What is wrong with a page on a screen: one line each.
async fn faults(session: &Session, kind: &Kind, size: &str) -> Vec<String> {
    session.goto(&kind.address).await;
    let prepare = "for (const id of arguments[0]) document.getElementById(id).click();
        for (const one of document.querySelectorAll('details')) one.open = true;
        document.documentElement.classList.replace('text-normal', 'text-' + arguments[1]) ||
            document.documentElement.classList.add('text-' + arguments[1])";
    session.script(prepare, vec![json!(kind.pressed), size.into()]).await;
    let found = session.script(include_str!("../src/browser/layout.js"), vec![]).await;
    assert!(found["targets"].as_u64().unwrap() > 0 || matches!(kind.name, "measures" | "leave"), "{}: nothing to hit", kind.name);
    let rem = if size == "largest" { 36 } else { 18 };
    assert_eq!(found["rem"], json!(rem), "{}: the size of text", kind.name);
    found["faults"].as_array().unwrap().iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

async fn every_kind_in(lang: &str) {
    let server = Server::start();
    let session = chromium(server.base()).await;
    let mut found = Vec::new();
    for (width, height, size) in SCREENS {
        session.size(width, height).await;
        for kind in kinds(lang) {
            let about = format!("{} ({}) at {width} px, text {size}", kind.name, kind.address);
            found.extend(faults(&session, &kind, size).await.into_iter().map(|line| format!("{about}: {line}")));
        }
    }
    session.close().await;
    assert!(found.is_empty(), "{} faults\n{}", found.len(), found.join("\n"));
}

wayside_tests::in_every_language!(every_kind_in);

/// The measuring has to see what is wrong, or its silence means nothing.
#[tokio::test]
async fn what_is_wrong_is_found() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    session.size(320, 640).await;
    session.goto("/en/").await;
    let spoil = "document.querySelector('h1').style.whiteSpace = 'nowrap';
        document.querySelector('h1').append(' and some more words that the screen has no room for');
        document.querySelector('.leave').style.cssText = 'min-block-size: 30px; padding-block: 0';
        document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Some words and <a href=\"/en/about\">go</a>.</p>')";
    session.script(spoil, vec![]).await;
    let found = session.script(include_str!("../src/browser/layout.js"), vec![]).await["faults"].to_string();
    for fault in ["sideways", "leaves ", "too small: a.pill.leave", "too small: a "] {
        assert!(found.contains(fault), "{fault} is not in {found}");
    }
    session.close().await;
}
