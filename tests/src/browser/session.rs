//! A browser under WebDriver, whichever it is.

use super::process::{GLANCE, Lines, PATIENCE, Program};
use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    wd::{Capabilities, WebDriverCompatibleCommand},
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{any::Any, future::Future};

/// The id of a page that is about to be left.
const MARK: &str = "the-page-before";

/// A browser with one window.
pub struct Session {
    client: Client,
    base: String,
    driver: Program,
    /// Where the browser says that a page stands, if it does.
    ready: Option<Lines>,
    _keep: Vec<Box<dyn Any>>,
}

/// Everything that can make one wait for a browser ends some day.
async fn limited<T>(what: &str, work: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, work).await.unwrap_or_else(|_| panic!("the browser did not answer: {what}"))
}

impl Session {
    /// Opens a session at a driver. Addresses are told it without `base`; `keep` lives as long as the session.
    ///
    /// # Panics
    /// If the driver refuses.
    pub async fn open(driver: Program, port: u16, capabilities: Value, base: &str, keep: Vec<Box<dyn Any>>) -> Self {
        let capabilities: Capabilities = capabilities.as_object().expect("capabilities are an object").clone();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let address = format!("http://127.0.0.1:{port}");
        let client = limited("a new session", builder.capabilities(capabilities).connect(&address)).await;
        let client = client.unwrap_or_else(|error| panic!("no session: {error}"));
        Self { client, base: base.to_owned(), driver, ready: None, _keep: keep }
    }

    /// Goes to an address of the site and waits until it is there.
    ///
    /// # Panics
    /// If it cannot.
    pub async fn goto(&self, address: &str) {
        let whole = format!("{}{address}", self.base);
        // A place on the page that is shown already is reached without leaving it.
        let leaves = "!(arguments[0].includes('#') && arguments[0].split('#')[0] === location.href.split('#')[0])";
        self.mark(&format!("if ({leaves})"), vec![whole.as_str().into()]).await;
        limited(address, self.client.goto(&whole)).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.settle(address, "location.href === arguments[0]", vec![whole.into()]).await;
    }

    /// Waits until the first page stands, which this browser tells with a line `ready`, as it does with every other.
    #[must_use]
    pub async fn settled(mut self, ready: Lines) -> Self {
        self.ready = Some(ready);
        self.settle("the first page", "location.href.startsWith(arguments[0])", vec![self.base.clone().into()]).await;
        self
    }

    /// Marks the page that is about to be left, so that it is not taken for the next one.
    async fn mark(&self, condition: &str, arguments: Vec<Value>) {
        let mark = format!("{condition} document.documentElement.id = '{MARK}'; return [true]");
        self.look("a page to leave", &mark, arguments).await;
        if let Some(ready) = &self.ready {
            while ready.next().is_some() {}
        }
    }

    /// Waits until a page stands that is not the one marked, and a condition holds on it. A browser that tells is not asked
    /// before: where pages run no scripts, WebKit never answers one that comes just when a page is replaced.
    async fn settle(&self, what: &str, condition: &str, arguments: Vec<Value>) {
        if let Some(ready) = &self.ready {
            // Nothing else has to go on meanwhile.
            ready.find(what, |line| (line == "ready").then_some(()));
        }
        let look = format!(
            "const there = document.readyState === 'complete' && document.documentElement.id !== '{MARK}';
            return [there && {condition}, document.readyState, location.href]"
        );
        self.look(what, &look, arguments).await;
    }

    /// Runs a script until it returns a list that begins with true. Between two pages there is nothing to ask.
    async fn look(&self, what: &str, script: &str, arguments: Vec<Value>) {
        let mut last = "nothing".to_owned();
        let looks = async {
            loop {
                let answer = self.client.execute(script, arguments.clone()).await;
                if answer.as_ref().is_ok_and(|answer| answer[0] == Value::Bool(true)) {
                    return;
                }
                last = format!("{answer:?}");
                tokio::time::sleep(GLANCE).await;
            }
        };
        let came = tokio::time::timeout(PATIENCE, looks).await.is_ok();
        assert!(came, "{what} did not come; the last look gave {last}");
    }

    /// Like [`Self::goto`], where being refused is what is asked about.
    pub async fn try_goto(&self, address: &str) -> bool {
        limited(address, self.client.goto(address)).await.is_ok()
    }

    /// The address shown, without its beginning.
    ///
    /// # Panics
    /// If the browser does not say.
    pub async fn address(&self) -> String {
        let address = limited("the address", self.client.current_url()).await.expect("an address").to_string();
        address.strip_prefix(&self.base).map_or(address.clone(), str::to_owned)
    }

    /// What a script returns. WebDriver runs it even where pages may run none.
    ///
    /// # Panics
    /// If it throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        limited("a script", self.client.execute(script, arguments))
            .await
            .unwrap_or_else(|error| panic!("script: {error}\n{script}"))
    }

    /// What a script hands to its last argument.
    ///
    /// # Panics
    /// If it throws.
    pub async fn script_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        limited("a script", self.client.execute_async(script, arguments)).await.unwrap_or_else(|error| panic!("script: {error}"))
    }

    /// Whether there is an element, and it takes room.
    pub async fn shows(&self, selector: &str) -> bool {
        let script = "return [...document.querySelectorAll(arguments[0])].some(one => one.getClientRects().length > 0)";
        self.script(script, vec![selector.into()]).await == Value::Bool(true)
    }

    /// Waits until there is an element.
    ///
    /// # Panics
    /// If there never is.
    pub async fn await_element(&self, selector: &str) {
        let wait = self.client.wait().at_most(PATIENCE).every(GLANCE);
        wait.for_element(Locator::Css(selector)).await.unwrap_or_else(|error| panic!("{selector} did not come: {error}"));
    }

    /// Where an element's middle is in the window, after it has been scrolled to the middle of the page.
    ///
    /// # Panics
    /// If there is none.
    pub async fn middle(&self, selector: &str) -> (f64, f64) {
        let scroll = "document.querySelector(arguments[0])?.scrollIntoView({block: 'center', behavior: 'instant'})";
        self.script(scroll, vec![selector.into()]).await;
        self.place(selector).await
    }

    /// Where an element's middle is in the window, as the page lies.
    ///
    /// # Panics
    /// If there is none.
    pub async fn place(&self, selector: &str) -> (f64, f64) {
        let script = "const one = document.querySelector(arguments[0]);
            if (!one) throw new Error(`no ${arguments[0]} on ${document.title}`);
            const box = one.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]";
        let middle = self.script(script, vec![selector.into()]).await;
        let number = |at: usize| middle[at].as_f64().unwrap_or_else(|| panic!("{selector} has no place"));
        (number(0), number(1))
    }

    /// Clicks in the middle of an element, on whatever lies there, as a finger does.
    ///
    /// # Panics
    /// If there is none.
    pub async fn click(&self, selector: &str) {
        let middle = self.middle(selector).await;
        self.click_at(middle).await;
    }

    /// Clicks at a point of the window.
    ///
    /// # Panics
    /// If it is not in the window.
    pub async fn click_at(&self, (x, y): (f64, f64)) {
        let click = MouseActions::new("finger".to_owned())
            .then(PointerAction::MoveTo { duration: None, x: x.floor(), y: y.floor() })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        limited("a click", self.client.perform_actions(click)).await.unwrap_or_else(|error| panic!("click at {x}, {y}: {error}"));
    }

    /// Clicks a link or button and waits for the page that it leads to. No driver does that by itself.
    pub async fn follow(&self, selector: &str) {
        self.mark("", vec![]).await;
        self.click(selector).await;
        self.settle(&format!("the page behind {selector}"), "true", vec![]).await;
    }

    /// A command of the Chrome `DevTools` protocol.
    ///
    /// # Panics
    /// If it fails, as it does in any other browser.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let command = Chromium("goog/cdp/execute", json!({ "cmd": command, "params": parameters }));
        limited("devtools", self.client.issue_cmd(command)).await.unwrap_or_else(|error| panic!("devtools: {error}"))
    }

    /// What Chromium has noted since it was last asked.
    ///
    /// # Panics
    /// If it fails, as it does in any other browser.
    pub(super) async fn log(&self, kind: &str) -> Value {
        let command = Chromium("se/log", json!({ "type": kind }));
        limited("the log", self.client.issue_cmd(command)).await.unwrap_or_else(|error| panic!("the log: {error}"))
    }

    /// The driver, and with it the browser.
    pub fn driver(&mut self) -> &mut Program {
        &mut self.driver
    }

    /// Closes the browser as a person would.
    pub async fn close(self) {
        // The app may have ended by itself.
        let _ = limited("the end", self.client.clone().close()).await;
    }
}

/// A command that only Chromium's driver knows: its place, and what it is given.
#[derive(Debug)]
struct Chromium(&'static str, Value);

impl WebDriverCompatibleCommand for Chromium {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.1.to_string()))
    }
}
