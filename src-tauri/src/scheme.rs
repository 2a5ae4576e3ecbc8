//! The scheme `page`: a request of the webview → an answer of the site.
//!
//! Platforms differ in what a scheme of one's own can carry, so this keeps to what works on all: GET, a query, a status of 200,
//! 404 or 500, and the whole page in one answer.

use crate::{plain, session::Session, system::System};
use http::{Request, Response};
use std::panic::{self, AssertUnwindSafe};
use tauri::{Builder, Manager, Runtime, Url, async_runtime};
use wayside_site::Body;

/// Name of the scheme.
const NAME: &str = "page";

/// The full address of a page, as the window is told it. Tauri turns it into the platform's spelling.
pub(crate) fn address(path: &str) -> tauri::Result<Url> {
    format!("{NAME}://localhost{path}").parse().map_err(tauri::Error::InvalidUrl)
}

/// Teaches a builder the scheme.
pub(crate) fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.register_asynchronous_uri_scheme_protocol(NAME, |context, request, responder| {
        let app = context.app_handle().clone();
        // The call comes on the main thread, which draws the window: the page is made beside it.
        async_runtime::spawn_blocking(move || {
            responder.respond(answer(&app.state::<Session>(), &request, &app));
        });
    })
}

/// The answer to a request. Whatever goes wrong, there is one.
pub(crate) fn answer<B>(session: &Session, request: &Request<B>, system: &dyn System) -> Response<Body> {
    // A panic leaves nothing half-changed behind: settings are replaced whole, and the site holds no state.
    let answer = panic::catch_unwind(AssertUnwindSafe(|| session.answer(&bare(request), system)));
    answer.map_or_else(|_| plain::failed(&session.token()), plain::sealed)
}

/// A request without what is not in the contract: no host, header or body.
fn bare<B>(request: &Request<B>) -> Request<()> {
    let mut bare = Request::new(());
    *bare.method_mut() = request.method().clone();
    if let Some(address) = request.uri().path_and_query() {
        *bare.uri_mut() = address.clone().into();
    }
    bare
}
