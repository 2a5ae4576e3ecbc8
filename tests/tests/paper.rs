//! What comes out of a printer: as many sheets as meant, all words in their order, letters that are there, codes that can be read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};
use std::{fs, path::Path, process::Command};
use tempfile::TempDir;
use wayside_tests::{
    browser::{chromium::chromium, server::Server, session::Session},
    faults::Faults,
    pages::LANGUAGES,
};

/// Width and height in inches.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)];

/// A kind of sheet below `/{lang}`: address and the most sheets that it may take.
const SHEETS: [(&str, usize); 13] = [
    ("/paper/card?in=gr,it", 1),
    ("/paper/card?in=mx", 1),
    ("/paper/card?in=us,mx,gt", 1),
    ("/paper/poster?in=gr", 1),
    ("/paper/poster?in=us,ly", 1),
    ("/paper/route?in=ni,hn,gt,mx,us", 2),
    ("/paper/check?id=situation", 3),
    ("/paper/check?id=job-offer", 3),
    ("/paper/check?id=signs", 3),
    ("/paper/directory?in=us", 3),
    ("/paper/article?id=trafficking", 2),
    ("/paper/article?id=learn/figures", 3),
    ("/paper/call-sheet?in=mx", 4),
];

async fn pdf(session: &Session, (_, width, height): (&str, f64, f64)) -> Vec<u8> {
    let paper = json!({ "paperWidth": width, "paperHeight": height, "marginTop": 0.4, "marginBottom": 0.4, "marginLeft": 0.4,
        "marginRight": 0.4, "printBackground": true });
    let printed = session.devtools("Page.printToPDF", paper).await;
    BASE64_STANDARD.decode(printed["data"].as_str().expect("a document")).unwrap()
}

/// Sheets that a document takes.
fn sheets(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type /Page\n").count() + text.matches("/Type /Page/").count() + text.matches("/Type /Page ").count()
}

/// What a program prints about a document.
fn said(program: &str, arguments: &[&str], folder: &Path) -> Vec<u8> {
    let output = Command::new(program).args(arguments).current_dir(folder).output().expect(program);
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// Text without what only says how it runs.
fn plain(text: &str) -> String {
    let kept = text
        .chars()
        .filter(|letter| !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    kept.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn strings(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

/// What the page says: its headings and numbers in order, its codes' names, and what is cut off where paper ends.
const LOOK: &str = "return {
    words: [...document.querySelectorAll('main h1, main h2, main h3, main .number bdi')].filter(one => !one.closest('.strips, .hidden')).map(one => one.innerText),
    codes: [...document.querySelectorAll('.qr')].map(one => one.getAttribute('aria-label')) }";

/// What has no room in its place on paper.
const CUT: &str = "return [...document.querySelectorAll('.panel, .poster, .strip')].filter(one => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
    .map(one => one.className + ' ' + one.innerText.slice(0, 40) + ': ' + one.scrollWidth + 'x' + one.scrollHeight + ' in ' + one.clientWidth + 'x' + one.clientHeight)";

fn words_are_there(at: &str, words: &[String], folder: &Path, faults: &mut Faults) {
    let text = plain(&String::from_utf8(said("pdftotext", &["-raw", "sheet.pdf", "-"], folder)).unwrap());
    // What is joined on paper does not come back letter by letter: in Arabic only the numbers are looked for here.
    let looked_for = |word: &String| !word.contains(char::is_alphabetic) || !at.starts_with("/ar");
    let mut from = 0;
    for word in words.iter().map(|word| plain(word)).filter(looked_for) {
        match text[from..].find(&word) {
            Some(found) => from += found,
            None => faults.add(at, format!("`{word}` is not printed, or not in its place")),
        }
    }
    faults.unless(!text.contains(['\u{fffd}', '\u{25a1}']), at, || "a letter that is not there".to_owned());
}

/// Reads a sheet as a person does, by its picture: letters that are not joined, or words in the wrong order, cannot be read. The
/// reader errs too, so it has to find most pairs of words that stand one after the other in a heading.
fn a_reader_reads_it(at: &str, words: &[String], folder: &Path, faults: &mut Faults) {
    said("pdftoppm", &["-r", "200", "-png", "-singlefile", "sheet.pdf", "read"], folder);
    let text = said("tesseract", &["read.png", "-", "-l", "ara+eng", "--psm", "3"], folder);
    let pairs = |text: &str| -> Vec<(String, String)> {
        let text = plain(text).replace(|letter| matches!(letter, '\u{64b}'..='\u{65f}'), "");
        let words: Vec<&str> = text.split(' ').filter(|word| word.contains(char::is_alphabetic)).collect();
        words.windows(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect()
    };
    let read = pairs(&String::from_utf8(text).unwrap());
    let printed: Vec<_> = words.iter().flat_map(|heading| pairs(heading)).collect();
    let found = printed.iter().filter(|pair| read.contains(pair)).count();
    faults.unless(found * 2 > printed.len(), at, || format!("{found} of {printed:?} can be read: {read:?}"));
}

fn fonts_are_inside(at: &str, folder: &Path, faults: &mut Faults) {
    let fonts = String::from_utf8(said("pdffonts", &["sheet.pdf"], folder)).unwrap();
    let lines: Vec<&str> = fonts.lines().skip(2).collect();
    faults.unless(!lines.is_empty(), at, || "no fonts".to_owned());
    for line in lines {
        // emb sub uni, before the two numbers of the object.
        let columns: Vec<&str> = line.split_whitespace().rev().collect();
        faults.unless(columns.get(4) == Some(&"yes") && columns.get(2) == Some(&"yes"), at, || {
            format!("a font that is not inside: {line}")
        });
    }
}

fn codes_are_read(at: &str, names: &[String], folder: &Path, faults: &mut Faults) {
    if names.is_empty() {
        return;
    }
    said("pdftoppm", &["-r", "200", "-png", "sheet.pdf", "sheet"], folder);
    let mut images: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    images.retain(|name| std::path::Path::new(name).extension().is_some_and(|end| end == "png"));
    let mut read = Vec::new();
    for image in &images {
        read.extend(said("zbarimg", &["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-Sbinary", image], folder));
    }
    // Codes come one after the other, in whichever order they are found.
    let mut read = String::from_utf8(read).unwrap();
    for name in names {
        let words = name.split_once(": ").map_or(name.as_str(), |(_, words)| words).trim_matches(['\u{2068}', '\u{2069}']);
        faults.unless(words.len() <= wayside_site::QR_MOST_BYTES, at, || format!("{} bytes in a code", words.len()));
        match read.find(words) {
            Some(found) => read.replace_range(found..found + words.len(), ""),
            None => faults.add(at, format!("no code holds {words:?}")),
        }
    }
    faults.unless(read.is_empty(), at, || format!("codes hold {read:?} besides"));
}

async fn every_sheet_in(lang: &str) {
    let server = Server::start();
    let session = chromium(server.base()).await;
    let mut faults = Faults::default();
    for (address, most) in SHEETS {
        let at = format!("/{lang}{address}");
        session.goto(&at).await;
        let look = session.script(LOOK, vec![]).await;
        let (words, codes) = (strings(&look["words"]), strings(&look["codes"]));
        for paper in PAPERS {
            let pdf = pdf(&session, paper).await;
            let count = sheets(&pdf);
            faults.unless((1..=most).contains(&count), &at, || format!("{count} sheets of {}, {most} would do", paper.0));
            let folder = TempDir::new().unwrap();
            fs::write(folder.path().join("sheet.pdf"), &pdf).unwrap();
            if let Some(keep) = std::env::var_os("WAYSIDE_PAPER") {
                let name = format!("{}-{}.pdf", at.replace(['/', '?', '=', ','], "-"), paper.0);
                fs::write(Path::new(&keep).join(name), &pdf).unwrap();
            }
            if paper.0 == "A4" {
                words_are_there(&at, &words, folder.path(), &mut faults);
                fonts_are_inside(&at, folder.path(), &mut faults);
                codes_are_read(&at, &codes, folder.path(), &mut faults);
                if lang == "ar" && ["card", "poster", "route"].iter().any(|kind| address.contains(kind)) {
                    a_reader_reads_it(&at, &words, folder.path(), &mut faults);
                }
            }
        }
    }
    session.close().await;
    faults.none();
}

#[tokio::test]
async fn every_sheet_in_english() {
    every_sheet_in("en").await;
}

#[tokio::test]
async fn every_sheet_in_spanish() {
    every_sheet_in("es").await;
}

#[tokio::test]
async fn every_sheet_in_french() {
    every_sheet_in("fr").await;
}

#[tokio::test]
async fn every_sheet_in_arabic() {
    every_sheet_in("ar").await;
}

/// On a card and on a poster nothing is cut off, in any country that has enough lines to fill them.
#[tokio::test]
async fn nothing_is_cut_off() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    // The smaller of both papers in each direction, without its margins: 190 by 259 mm.
    session.size(718, 980).await;
    session.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let mut faults = Faults::default();
    let pack = wayside_base::open().unwrap();
    let mut countries = pack.countries("en").unwrap();
    let full = |code: &str| pack.hotlines(code).unwrap().iter().filter(|line| !line.kind.is_emergency()).count() >= 4;
    countries.retain(|(code, _)| full(code));
    assert!(countries.len() > 20, "{} countries", countries.len());
    for lang in LANGUAGES {
        for (code, _) in &countries {
            for kind in ["card", "poster"] {
                let at = format!("/{lang}/paper/{kind}?in={}", code.to_lowercase());
                session.goto(&at).await;
                for line in strings(&session.script(CUT, vec![]).await) {
                    faults.add(&at, line);
                }
            }
        }
    }
    session.close().await;
    faults.none();
}

#[tokio::test]
async fn a_route_card_takes_a_sheet_for_three_countries() {
    let server = Server::start();
    let session = chromium(server.base()).await;
    let mut wrong = Vec::new();
    for (_, via) in wayside_base::open().unwrap().routes().unwrap() {
        let most = via.split(',').count().div_ceil(3);
        for lang in LANGUAGES {
            session.goto(&format!("/{lang}/road?via={via}")).await;
            let sheets = sheets(&pdf(&session, PAPERS[0]).await);
            assert!(sheets > 0, "nothing is printed");
            if sheets > most {
                wrong.push(format!("/{lang}/road?via={via}: {sheets} sheets, {most} would do"));
            }
        }
    }
    session.close().await;
    assert!(wrong.is_empty(), "{wrong:#?}");
}
