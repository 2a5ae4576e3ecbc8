//! The server: connections, with limits, until it is told to stop.
//!
//! `axum::serve` would do for a trusted network. Strangers share the Wi-Fi, so a header has a largest size and a longest
//! time here, and connections a largest number.

use axum::{Router, serve::Listener};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{pin::pin, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
};

/// What a client may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Bytes of the request line and the headers; more is answered with 431.
    pub(crate) header_bytes: usize,
    /// Time to send them, counted from the last answer: it also ends a connection that nobody uses.
    pub(crate) header_time: Duration,
    /// Connections at once; the next one waits.
    pub(crate) connections: usize,
    /// Time for answers under way when the server is told to stop.
    pub(crate) last_answers: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header_bytes: 16 << 10,
            header_time: Duration::from_secs(20),
            // A phone opens six at most; half of the 1,024 files that a process may usually open.
            connections: 512,
            last_answers: Duration::from_secs(3),
        }
    }
}

/// Serves `app` to whoever connects, until `shutdown` is done; then takes no more requests, finishes the answers under way,
/// and returns.
pub async fn serve(listener: TcpListener, app: Router, shutdown: impl Future<Output = ()>) {
    serve_within(Limits::default(), listener, app, shutdown).await;
}

/// [`serve`] with other limits, for tests.
pub(crate) async fn serve_within(limits: Limits, mut listener: TcpListener, app: Router, shutdown: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.header_time).max_buf_size(limits.header_bytes);
    let graceful = GracefulShutdown::new();
    let slots = Arc::new(Semaphore::new(limits.connections));
    let mut shutdown = pin!(shutdown);
    loop {
        let (stream, slot) = tokio::select! {
            accepted = accept(&mut listener, &slots) => accepted,
            () = &mut shutdown => break,
        };
        let service = TowerToHyperService::new(app.clone());
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A client that breaks off or breaks the protocol is its own affair; hyper has answered it if it could.
            let _ = connection.await;
            drop(slot);
        });
    }
    drop(listener);
    // Answers that nobody fetches are dropped with the runtime.
    let _ = tokio::time::timeout(limits.last_answers, graceful.shutdown()).await;
}

/// The next connection, once there is a place for it. Errors of `accept` are waited out by axum's `Listener`.
async fn accept(listener: &mut TcpListener, slots: &Arc<Semaphore>) -> (TcpStream, Option<OwnedSemaphorePermit>) {
    // Only a closed semaphore gives an error, and nobody closes it.
    let slot = Arc::clone(slots).acquire_owned().await.ok();
    let (stream, _) = Listener::accept(listener).await;
    // Without it a page waits for the acknowledgement of its headers. It is a wish; the page comes either way.
    let _ = stream.set_nodelay(true);
    (stream, slot)
}
