//! The server: connections, with limits, until it is told to stop.
//!
//! `axum::serve` would do for a trusted network. Strangers share the Wi-Fi, so a header has a largest size and a longest
//! time here, an answer a longest time in which nothing of it is taken, and connections a largest number.

mod door;
mod files;
mod stream;

use axum::{Router, body::Body};
use door::{Door, Mark};
use http::{Request, Response};
use hyper::{body::Incoming, server::conn::http1, service::Service};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use socket2::SockRef;
use std::{
    convert::Infallible,
    future::poll_fn,
    io::{self, ErrorKind},
    net::{IpAddr, SocketAddr},
    pin::{Pin, pin},
    task::Poll,
    time::Duration,
};
use stream::Stream;
use tokio::net::{TcpListener, TcpStream};

/// How long nothing is accepted after the system had no more to give.
const BREATH: Duration = Duration::from_millis(50);

/// What a client may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Bytes of the request line and the headers; more is answered with 431.
    pub(crate) header_bytes: usize,
    /// Time to send them, counted from the last answer: it also ends a connection that nobody uses.
    pub(crate) header_time: Duration,
    /// Time in which at least something of an answer has to be taken.
    pub(crate) write_time: Duration,
    /// Connections at once; for one more the stillest of all is ended.
    pub(crate) connections: usize,
    /// Connections of one address; for one more a still one of its own is ended.
    pub(crate) of_one_client: usize,
    /// The same, still or not.
    pub(crate) most_of_one_client: usize,
    /// From when on a connection counts as still.
    pub(crate) still: Duration,
    /// Time for answers under way when the server is told to stop.
    pub(crate) last_answers: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header_bytes: 16 << 10,
            header_time: Duration::from_secs(20),
            write_time: Duration::from_secs(20),
            // Half of the 1,024 files that a process may usually open.
            connections: 512,
            // A phone opens six. Four such phones may stand behind one address, or forty that take turns: what they keep open
            // for later is ended first, and no browser shows that.
            of_one_client: 24,
            most_of_one_client: 192,
            // A page is asked for as soon as its connection stands, and taken within a second even on bad Wi-Fi.
            still: Duration::from_secs(2),
            last_answers: Duration::from_secs(3),
        }
    }
}

impl Limits {
    /// Limits for a Wi-Fi full of strangers: as many connections as the system gives this process, 2,000 at most.
    pub(crate) fn of_a_crowd() -> Self {
        let connections = files::raise(4096).map_or(512, |files| (files / 2).clamp(64, 2000));
        let (of_one_client, most_of_one_client) = (24.min(connections / 8), 192.min(connections / 4));
        Self { connections, of_one_client, most_of_one_client, last_answers: Duration::from_secs(1), ..Self::default() }
    }
}

/// Serves `app` to whoever connects, until `shutdown` is done; then takes no more requests, finishes the answers under way,
/// and returns.
pub async fn serve(listener: TcpListener, app: Router, shutdown: impl Future<Output = ()>) {
    serve_within(Limits::default(), vec![listener], |_| TowerToHyperService::new(app.clone()), shutdown).await;
}

/// [`serve`] with limits, at several places, by a service made for each client.
pub(crate) async fn serve_within<S>(
    limits: Limits,
    listeners: Vec<TcpListener>,
    service: impl Fn(IpAddr) -> S,
    shutdown: impl Future<Output = ()>,
) where
    S: Service<Request<Incoming>, Response = Response<Body>, Error = Infallible> + Send + 'static,
    S::Future: Send + 'static,
{
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.header_time).max_buf_size(limits.header_bytes);
    // Who says that it has nothing more to ask still waits for what it asked.
    http.half_close(true);
    let graceful = GracefulShutdown::new();
    let door = Door::new(limits);
    let mut shutdown = pin!(shutdown);
    loop {
        let accepted = tokio::select! {
            accepted = accept(&listeners) => accepted,
            () = &mut shutdown => break,
        };
        let (stream, from) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                recover(&door, &error).await;
                continue;
            }
        };
        prepare(&stream, limits.write_time);
        let client = from.ip().to_canonical();
        let place = door.enter(client);
        let stream = Stream::new(stream, place.mark.clone(), limits.write_time);
        let service = Marked { service: service(client), mark: place.mark.clone() };
        let connection = graceful.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A client that breaks off or breaks the protocol is its own affair; hyper has answered it if it could.
            tokio::select! {
                _ = connection => {}
                () = place.is_needed() => {}
            }
        });
    }
    drop(listeners);
    // Answers that nobody fetches are dropped with the runtime.
    let _ = tokio::time::timeout(limits.last_answers, graceful.shutdown()).await;
}

/// The next connection at any of the places.
async fn accept(listeners: &[TcpListener]) -> io::Result<(TcpStream, SocketAddr)> {
    let first = |cx: &mut std::task::Context<'_>| {
        let mut ready = listeners.iter().map(|listener| listener.poll_accept(cx)).filter(Poll::is_ready);
        ready.next().unwrap_or(Poll::Pending)
    };
    poll_fn(first).await
}

/// After an error of `accept`. One that is the client's is over with it; otherwise the system has no file or memory left.
async fn recover(door: &Door, error: &io::Error) {
    if !matches!(error.kind(), ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset | ErrorKind::ConnectionRefused) {
        door.let_one_go();
        tokio::time::sleep(BREATH).await;
    }
}

/// Both are wishes; pages come either way.
fn prepare(stream: &TcpStream, patience: Duration) {
    // Without it a page waits for the acknowledgement of its headers.
    let _ = stream.set_nodelay(true);
    // What a phone that has gone away did not take is not kept for a quarter of an hour.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    let _ = SockRef::from(stream).set_tcp_user_timeout(Some(patience));
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let _ = (SockRef::from(stream), patience);
}

/// A service whose client is not still while it works.
struct Marked<S> {
    service: S,
    mark: Mark,
}

impl<S> Service<Request<Incoming>> for Marked<S>
where
    S: Service<Request<Incoming>>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        self.mark.hold();
        let (answer, mark) = (self.service.call(request), self.mark.clone());
        Box::pin(async move {
            let answer = answer.await;
            mark.touch();
            answer
        })
    }
}
