//! The least a Tauri window can be: one empty page from a scheme of its own. The bench sets Wayside's start and memory against
//! it, so it has Wayside's window size and page switches, and nothing of its pages, pack or settings.

use std::io::Write;
use tauri::{
    WebviewUrl, WebviewWindowBuilder,
    http::{Response, header},
    webview::PageLoadEvent,
};

const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Empty</title><body></body></html>";

fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .register_uri_scheme_protocol("page", |_, _| {
            let mut answer = Response::new(PAGE.as_bytes());
            answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html; charset=utf-8"));
            answer
        })
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol("page://localhost/".parse()?))
                .title("Empty window")
                .inner_size(412.0, 892.0)
                .disable_javascript()
                .incognito(true)
                .on_page_load(|_, load| {
                    if load.event() == PageLoadEvent::Finished {
                        // The bench stops its clock here; a pipe is not flushed by itself. No reader: nothing to measure.
                        let mut out = std::io::stdout();
                        let _ = writeln!(out, "first paint").and_then(|()| out.flush());
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
