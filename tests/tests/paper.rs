//! What comes out of a printer: a route card takes one sheet of A4 for three countries.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::json;
use wayside_tests::{
    browser::{chromium::chromium, server::Server, session::Session},
    pages::LANGUAGES,
};

/// Sheets that a page takes on A4 paper with margins of a centimetre.
async fn sheets(session: &Session, address: &str) -> usize {
    session.goto(address).await;
    let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69, "marginTop": 0.4, "marginBottom": 0.4, "marginLeft": 0.4,
        "marginRight": 0.4, "printBackground": true });
    let printed = session.devtools("Page.printToPDF", paper).await;
    let pdf = BASE64_STANDARD.decode(printed["data"].as_str().expect("a document")).unwrap();
    if let Some(folder) = std::env::var_os("WAYSIDE_PAPER") {
        let name = address.replace(['/', '?', '='], "-");
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), &pdf).unwrap();
    }
    let text = String::from_utf8_lossy(&pdf);
    text.matches("/Type /Page\n").count() + text.matches("/Type /Page/").count() + text.matches("/Type /Page ").count()
}

#[tokio::test]
async fn a_route_card_takes_a_sheet_for_three_countries() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    let mut wrong = Vec::new();
    for (_, via) in wayside_base::open().unwrap().routes().unwrap() {
        let most = via.split(',').count().div_ceil(3);
        for lang in LANGUAGES {
            let sheets = sheets(&session, &format!("/{lang}/road?via={via}")).await;
            assert!(sheets > 0, "nothing is printed");
            if sheets > most {
                wrong.push(format!("/{lang}/road?via={via}: {sheets} sheets, {most} would do"));
            }
        }
    }
    session.close().await;
    assert!(wrong.is_empty(), "{wrong:#?}");
}
