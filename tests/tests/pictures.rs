//! The pictures of the README, taken from the real window. Not a test: `scripts/pictures` runs it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a picture that cannot be taken ends the run")]

use std::{path::Path, process::Command};
use wayside_tests::browser::{
    app::{Home, Start},
    display::Display,
    process::await_that,
};

/// Takes a picture of the window, which stands in the corner of its display, as soon as it has been drawn: that a page stands does
/// not mean that it is seen.
fn take(display: &Display, name: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs").join(name);
    await_that("the window to be drawn", || {
        let status = Command::new("import")
            .args(["-display", display.name(), "-window", "root", "-crop", "412x892+0+0", "+repage", "-strip"])
            .arg(&file)
            .status()
            .expect("ImageMagick's import runs");
        assert!(status.success());
        let colours = Command::new("identify").args(["-format", "%k"]).arg(&file).output().expect("ImageMagick's identify runs");
        let colours: u32 = String::from_utf8_lossy(&colours.stdout).trim().parse().expect("a number of colours");
        (colours > 50).then_some(())
    });
}

#[tokio::test]
#[ignore = "writes into docs/"]
async fn pictures() {
    let (display, home) = (Display::start(), Home::new());
    let session = Start::new(&display, &home).driven().await;
    session.goto("/es/?in=mx").await;
    session.await_element(".tiles").await;
    take(&display, "home-es.png");

    session.goto("/en/check/situation?in=mx").await;
    for button in ["#g0", "#s8y", "#s10y"] {
        session.click(button).await;
    }
    session.click(".to-outcome.o-strong").await;
    session.await_element(".result.o-strong").await;
    take(&display, "outcome-en.png");

    session.goto("/ar/settings").await;
    session.click("#theme-dark").await;
    session.follow("button[value=apply]").await;
    session.goto("/ar/?in=lb").await;
    session.await_element(".theme-dark .tiles").await;
    take(&display, "home-ar-dark.png");
    session.close().await;
}
