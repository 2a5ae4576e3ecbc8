//! The shell as a whole: every answer in the contract, actions only with their token, nothing that a page could call.

use crate::{
    context, plain, plugins, scheme,
    session::{Session, Start},
    settings::Store,
    site,
    system::System,
};
use http::{Request, Response, header};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};
use tauri::{
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};
use tempfile::TempDir;
use wayside_site::{Body, Settings};

/// A system that does nothing, and tells what it was asked for.
#[derive(Default)]
pub(crate) struct Fake {
    opened: Mutex<Vec<String>>,
    left: AtomicBool,
    opens_nothing: bool,
    downloads: Option<PathBuf>,
}

impl Fake {
    pub(crate) fn opened(&self) -> Vec<String> {
        self.opened.lock().unwrap().clone()
    }

    fn left(&self) -> bool {
        self.left.load(Ordering::Relaxed)
    }
}

impl System for Fake {
    fn leave(&self) {
        self.left.store(true, Ordering::Relaxed);
    }

    fn print(&self) {}

    fn open(&self, address: &str) -> bool {
        self.opened.lock().unwrap().push(address.to_owned());
        !self.opens_nothing
    }

    fn downloads(&self) -> Option<PathBuf> {
        self.downloads.clone()
    }
}

fn session(folder: Option<&Path>, languages: &[&str]) -> Session {
    let store = folder.map(|folder| Store::new(folder.to_owned()));
    let languages = languages.iter().map(|&tag| tag.to_owned()).collect();
    Session::new(site().unwrap(), Start { store, languages }).unwrap()
}

fn get(session: &Session, address: &str) -> Response<Body> {
    get_with(session, address, &Fake::default())
}

fn get_with(session: &Session, address: &str, system: &Fake) -> Response<Body> {
    let uri = format!("page://localhost{address}");
    scheme::answer(session, &Request::builder().uri(uri).body(vec![1_u8]).unwrap(), system)
}

fn text(answer: &Response<Body>) -> String {
    String::from_utf8(answer.body().to_vec()).unwrap()
}

/// Asks whether every answer of the window is one that every platform can carry, with the headers that hold the promises.
fn assert_in_contract(answer: &Response<Body>, about: &str) {
    assert!(matches!(answer.status().as_u16(), 200 | 404 | 500), "{about}: {}", answer.status());
    let head = |name| answer.headers().get(&name).unwrap_or_else(|| panic!("{about}: {name}")).to_str().unwrap();
    assert!(head(header::CONTENT_TYPE).ends_with("; charset=utf-8"), "{about}");
    let policy = head(header::CONTENT_SECURITY_POLICY);
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("script"), "{about}: {policy}");
    assert_eq!(head(header::REFERRER_POLICY), "no-referrer", "{about}");
    assert_eq!(head(header::X_CONTENT_TYPE_OPTIONS), "nosniff", "{about}");
    for name in [header::LOCATION, header::SET_COOKIE, header::REFRESH] {
        assert!(!answer.headers().contains_key(&name), "{about}: {name}");
    }
}

#[test]
fn every_answer_is_in_the_contract() {
    let session = session(None, &["es-MX"]);
    for (address, status) in [
        ("/", 200),
        ("/es/", 200),
        ("/ar/about", 200),
        ("/es/search?q=%27%22%00%28", 200),
        ("/es/nowhere", 404),
        ("/xx/", 404),
        ("//", 404),
        ("/es/%2e%2e/", 404),
    ] {
        let answer = get(&session, address);
        assert_eq!(answer.status(), status, "{address}");
        assert_in_contract(&answer, address);
    }
    assert_in_contract(&plain::failed("x"), "stand-in");
    assert_eq!(plain::failed("x").status(), 500);
    assert_in_contract(&plain::blank(), "blank");
}

#[test]
fn what_is_not_get_finds_nothing() {
    let session = session(None, &[]);
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let request = Request::builder().method(method).uri("page://localhost/es/").body(()).unwrap();
        let answer = scheme::answer(&session, &request, &Fake::default());
        assert_eq!(answer.status(), 404, "{method}");
        assert_in_contract(&answer, method);
    }
}

#[test]
fn an_answer_out_of_the_contract_is_put_into_it() {
    for status in [201, 204, 301, 302, 303, 307, 308, 403, 503] {
        let answer = Response::builder().status(status).body(Body::Borrowed(b"")).unwrap();
        assert_in_contract(&plain::sealed(answer), "sealed");
    }
}

#[test]
fn a_panic_is_a_page() {
    struct Panics;
    impl System for Panics {
        fn leave(&self) {
            panic!("a word that somebody searched for")
        }
        fn print(&self) {}
        fn open(&self, _: &str) -> bool {
            false
        }
        fn downloads(&self) -> Option<PathBuf> {
            None
        }
    }
    let session = session(None, &[]);
    let uri = format!("page://localhost/es/leave?token={}", session.token());
    let answer = scheme::answer(&session, &Request::builder().uri(uri).body(()).unwrap(), &Panics);
    assert_eq!(answer.status(), 500);
    assert!(!text(&answer).contains("somebody"));
    assert_in_contract(&answer, "panic");
}

#[test]
fn the_window_opens_in_the_language_kept_or_the_system_s_or_at_the_list() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(session(None, &["fr-CA", "es"]).first_address(), "/fr/");
    assert_eq!(session(None, &["qu-PE", "es-PE"]).first_address(), "/es/");
    assert_eq!(session(None, &["C"]).first_address(), "/");
    assert_eq!(session(None, &[]).first_address(), "/");
    let kept = |lang: &str| Settings { lang: Some(lang.into()), ..Settings::default() };
    Store::new(folder.path().into()).save(&kept("ar")).unwrap();
    assert_eq!(session(Some(folder.path()), &["fr"]).first_address(), "/ar/");
    // A language that the pack no longer has.
    Store::new(folder.path().into()).save(&kept("xx")).unwrap();
    assert_eq!(session(Some(folder.path()), &["fr"]).first_address(), "/fr/");
}

#[test]
fn leaving_needs_the_token() {
    let session = session(None, &[]);
    for token in ["", "?token=", "?token=0123456789abcdef0123456789abcdef-1"] {
        let system = Fake::default();
        get_with(&session, &format!("/es/leave{token}"), &system);
        assert!(!system.left(), "{token}");
    }
    let system = Fake::default();
    let page = text(&get(&session, "/es/"));
    let token = page.split("token=").nth(1).expect("a leave button").split(['"', '&', '#']).next().unwrap();
    let answer = get_with(&session, &format!("/es/leave?token={token}"), &system);
    assert!(system.left());
    assert_in_contract(&answer, "leave");
}

#[test]
fn printing_needs_the_token_and_its_own_address() {
    let session = session(None, &[]);
    let token = session.token();
    let check = |address: &str, expected: bool| {
        let url = format!("page://localhost{address}").parse().unwrap();
        assert_eq!(session.prints(&url), expected, "{address}");
    };
    check(&format!("/es/print?token={token}"), true);
    check(&format!("/es/print?token={token}"), true);
    check("/es/print", false);
    check("/es/print?token=0123456789abcdef0123456789abcdef-1", false);
    check(&format!("/es/paper?token={token}"), false);
    check(&format!("/es/leave?token={token}"), false);
}

#[test]
fn settings_are_kept_only_when_asked_for_and_forgotten_when_asked_for() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("app.wayside");
    let session = session(Some(&folder), &["es"]);
    let act = |query: &str| get(&session, &format!("/es/settings?{query}&token={}", session.token()));

    act("text=large");
    assert!(!folder.exists(), "applied, not kept");
    act("do=remember&theme=dark&country=mx");
    let kept = Store::new(folder.clone()).load();
    assert!(kept.remembered);
    assert_eq!((kept.settings.text.as_str(), kept.settings.theme.as_str()), ("large", "dark"));
    assert_eq!(kept.settings.country.as_deref(), Some("MX"));
    act("theme=light");
    assert_eq!(Store::new(folder.clone()).load().settings.theme.as_str(), "light", "kept settings follow");
    act("do=forget");
    assert!(!folder.exists());
    act("theme=dark");
    assert!(!folder.exists(), "forgotten is forgotten");
}

#[test]
fn going_back_over_an_action_does_not_do_it_again() {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("app.wayside");
    let session = session(Some(&folder), &["es"]);
    let remember = format!("/es/settings?do=remember&token={}", session.token());
    get(&session, &remember);
    assert!(folder.exists());
    get(&session, &format!("/es/settings?do=forget&token={}", session.token()));
    assert_eq!(get(&session, &remember).status(), 200);
    assert!(!folder.exists());
}

#[test]
fn settings_that_cannot_be_kept_are_used_all_the_same() {
    let outer = tempfile::tempdir().unwrap();
    let file = outer.path().join("file");
    std::fs::write(&file, "").unwrap();
    for folder in [None, Some(file.as_path())] {
        let session = session(folder, &["es"]);
        let answer = get(&session, &format!("/es/settings?do=remember&theme=dark&token={}", session.token()));
        assert_eq!(answer.status(), 200);
        assert_in_contract(&answer, "not kept");
    }
}

#[test]
fn the_web_opens_with_a_token_only() {
    let session = session(None, &[]);
    let system = Fake::default();
    let page = "/es/out?to=https%3A%2F%2Fexample.org%2F";
    get_with(&session, page, &system);
    assert_eq!(system.opened(), [""; 0]);
    let again = format!("{page}&token={}", session.token());
    assert_in_contract(&get_with(&session, &again, &system), "opened");
    get_with(&session, &again, &system);
    assert_eq!(system.opened(), ["https://example.org/"], "once");
    let nothing = Fake { opens_nothing: true, ..Fake::default() };
    assert_in_contract(&get_with(&session, &format!("{page}&token={}", session.token()), &nothing), "not opened");
}

/// The status line of an answer to a phone.
fn phone(address: &str) -> std::io::Result<String> {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(address)?;
    stream.write_all(b"GET /es/ HTTP/1.0\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer.lines().next().unwrap_or_default().to_owned())
}

#[test]
fn a_hand_out_runs_from_start_to_stop_and_needs_the_token() {
    let session = session(None, &["es"]);
    let act = |query: &str| text(&get(&session, &format!("/es/share?{query}&token={}", session.token())));
    let runs = |page: &str| Some(page.split_once("http://127.0.0.1:")?.1.split('/').next().unwrap().to_owned());
    // The list of networks has this computer itself at its end.
    assert!(text(&get(&session, "/es/share")).contains("127.0.0.1"));
    for query in ["do=start&network=lo", "do=start&network=lo&token=0123456789abcdef0123456789abcdef-1"] {
        assert_eq!(runs(&text(&get(&session, &format!("/es/share?{query}")))), None, "{query}");
    }
    assert_eq!(runs(&act("do=start&network=nowhere&hours=4")), None, "a network that is not there");
    assert_eq!(runs(&act("do=start&network=lo&folder=/no/such/folder")), None, "a folder that is not there");
    let page = act("do=start&network=lo&hours=4&lang=es&lang=ar&lang=xx&country=MX&country=ZZ&wifi=Casa%3B&password=secreta1");
    let port = runs(&page).expect("an address to type");
    assert_eq!(phone(&format!("127.0.0.1:{port}")).unwrap(), "HTTP/1.0 200 OK");
    assert!(page.matches("<svg class=\"qr\"").count() == 2 && page.contains("Casa;") && !page.contains("secreta"), "{page}");
    let poster = get(&session, "/es/share/poster");
    assert_in_contract(&poster, "poster");
    assert!(poster.status() == 200 && !text(&poster).contains("secreta"));
    // One at a time: a second start ends the first.
    let second = runs(&act("do=start&network=lo")).unwrap();
    assert_eq!(phone(&format!("127.0.0.1:{second}")).unwrap(), "HTTP/1.0 200 OK");
    assert_eq!(runs(&act("do=stop")), None);
    assert!(phone(&format!("127.0.0.1:{second}")).is_err() && phone(&format!("127.0.0.1:{port}")).is_err());
    assert_eq!(get(&session, "/es/share/poster").status(), 404, "a poster of nothing");
    // What was typed stays in the form until the app ends.
    act("do=start&network=nowhere&wifi=Casa&password=secreta");
    assert!(text(&get(&session, "/es/share")).contains("value=\"Casa\""));
}

#[test]
fn a_wifi_that_no_phone_could_join_is_refused() {
    let session = session(None, &["en"]);
    let check = |wifi: &str, says: &str| {
        let page = text(&get(&session, &format!("/en/share?do=start&network=lo{wifi}&token={}", session.token())));
        assert!(page.contains(says), "{wifi}");
        assert_eq!(page.contains("class=\"notice wrong\""), says != "It runs now.", "{wifi}");
    };
    check("&wifi=&password=longenough", "Write the name of the Wi-Fi too.");
    check("&wifi=Casa&password=seven77", "A Wi-Fi password has 8 to 63 characters.");
    check(&format!("&wifi=Casa&password={}", "x".repeat(64)), "A Wi-Fi password has 8 to 63 characters.");
    check("&wifi=Casa&password=eight888", "It runs now.");
    check("&wifi=Casa&password=", "It runs now.");
    check("&wifi=&password=", "It runs now.");
}

#[test]
fn phone_files_are_saved_beside_what_is_there() {
    let session = session(None, &["en"]);
    let folder = TempDir::new().unwrap();
    let downloads = folder.path().join("Downloads");
    let save = |downloads: Option<PathBuf>| {
        let system = Fake { downloads, ..Fake::default() };
        let address = format!("/en/share?do=save&lang=es&lang=ar&country=MX&token={}", session.token());
        text(&get_with(&session, &address, &system))
    };
    let names = || {
        let mut names: Vec<_> = fs::read_dir(&downloads).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert!(save(Some(downloads.clone())).contains("Saved in the downloads"));
    assert_eq!(names(), ["guide-ar.html", "guide-es.html"]);
    let first = fs::read(downloads.join("guide-es.html")).unwrap();
    assert!(String::from_utf8_lossy(&first).contains("tel:089"), "a number of Mexico is missing");
    fs::write(downloads.join("guide-es.html"), "mine").unwrap();
    save(Some(downloads.clone()));
    assert_eq!(names(), ["guide-ar-2.html", "guide-ar.html", "guide-es-2.html", "guide-es.html"]);
    assert_eq!(fs::read_to_string(downloads.join("guide-es.html")).unwrap(), "mine");
    // Where nothing can be saved, nothing is, and it is said.
    for nowhere in [None, Some(PathBuf::from("/dev/null/x"))] {
        assert!(save(nowhere).contains("The files could not be saved."));
    }
    get_with(&session, "/en/share?do=save&lang=es", &Fake { downloads: Some(downloads.clone()), ..Fake::default() });
    assert_eq!(names().len(), 4, "without the token");
}

#[test]
fn a_page_can_call_nothing() {
    // Without the single-instance plugin, which has no command and would end this test if the app were running.
    let app = mock_builder().plugin(tauri_plugin_opener::init()).build(context::<MockRuntime>()).unwrap();
    let url = tauri::WebviewUrl::CustomProtocol(scheme::address("/es/").unwrap());
    let webview = tauri::WebviewWindowBuilder::new(&app, "main", url).build().unwrap();
    for command in [
        "plugin:opener|open_url",
        "plugin:opener|open_path",
        "plugin:app|version",
        "plugin:window|close",
        "plugin:webview|print",
        "plugin:event|listen",
        "plugin:path|resolve_directory",
        "plugin:resources|close",
        "leave",
        "anything",
    ] {
        let request = InvokeRequest {
            cmd: command.into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: scheme::address("/es/").unwrap(),
            body: InvokeBody::default(),
            headers: http::HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let error = get_ipc_response(&webview, request).expect_err(command).to_string();
        assert!(error.contains("not allowed") || error.contains("not found"), "{command}: {error}");
    }
}

#[test]
fn the_configuration_allows_nothing() {
    let capability: serde_json::Value = serde_json::from_str(include_str!("../capabilities/nothing.json")).unwrap();
    assert_eq!(capability["permissions"], serde_json::json!([]));
    assert!(capability.get("remote").is_none());
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities")).unwrap();
    assert_eq!(files.count(), 1);
    let context = context::<MockRuntime>();
    let config = context.config();
    assert!(!config.app.with_global_tauri && config.app.windows.is_empty());
    assert_eq!(config.identifier, "app.wayside");
    // Named so that the compiler sees them used with any runtime.
    let _ = plugins::<MockRuntime>;
}
