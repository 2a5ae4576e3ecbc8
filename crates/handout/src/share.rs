//! The hand-out over Wi-Fi: started and stopped by a face that has no threads of its own for it, ends by itself.

mod announce;
mod files;
mod kept;
mod pages;
mod phones;
mod privacy;
mod shelf;
mod tests;

pub use shelf::HandedFile;

use crate::{
    copy::{Choice, CopyError},
    error::ShareError,
    network::Network,
    phone_file::phone_file,
    serve::{Limits, serve_within},
};
use announce::Announced;
use axum::body::Body;
use http::{HeaderMap, HeaderValue, Request, header::IF_NONE_MATCH};
use hyper::{body::Incoming, service::service_fn};
use jiff::Timestamp;
use pages::Pages;
use phones::Phones;
use rayon::prelude::*;
use shelf::Shelf;
use std::{
    convert::Infallible,
    io,
    net::{SocketAddr, TcpListener as StdListener},
    path::PathBuf,
    sync::{Arc, mpsc},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};
use tokio::{
    net::TcpListener,
    runtime::{Builder, Runtime},
    sync::{oneshot, watch},
    time::{MissedTickBehavior, interval, sleep},
};
use wayside_site::Site;

/// Pages that are made at once. Each takes a fraction of a millisecond, so more threads would only cost memory.
const PAGES_AT_ONCE: usize = 16;
/// How often the folder with installers is looked into.
const LOOK: Duration = Duration::from_secs(10);

/// What to hand out, where and how long.
#[derive(Clone, Debug)]
pub struct Config {
    /// The network where phones are.
    pub network: Network,
    /// Languages that are offered after those a phone asks for, and of the phone files; empty: all.
    pub languages: Vec<String>,
    /// Countries that this is for, ISO 3166-1 codes in capitals. If it is one, pages show its numbers until another is chosen; of
    /// several nobody knows in which a reader is. The phone files have these, or all.
    pub countries: Vec<String>,
    /// After how long it stops by itself.
    pub stop_after: Option<Duration>,
    /// A folder with installers to take along.
    pub folder: Option<PathBuf>,
    /// Files to take along, besides the phone files, which are made here.
    pub files: Vec<HandedFile>,
}

impl Config {
    /// Everything, on a network, until it is stopped.
    pub fn new(network: Network) -> Self {
        Self { network, languages: Vec::new(), countries: Vec::new(), stop_after: None, folder: None, files: Vec::new() }
    }
}

/// The hand-out over Wi-Fi.
#[derive(Debug)]
pub struct Handout;

impl Handout {
    /// Starts to hand out. It answers when this returns, on threads of its own.
    ///
    /// The panic hook prints before a page that fails is answered with 500: a program that calls this should set one that leaves the
    /// message out, since it can quote an address.
    pub fn start(site: Arc<Site>, config: Config) -> Result<Running, ShareError> {
        let listeners = config.network.listen()?;
        let address = first_address(&listeners)?;
        let mut files = config.files;
        let choice = Choice { languages: config.languages.clone(), countries: config.countries.clone(), on: Timestamp::now() };
        files.extend(phone_files(&site, &choice)?);
        let shelf = Shelf::new(files, config.folder)?;
        let country = <[String; 1]>::try_from(config.countries).ok().map(|[country]| country);
        let make = move |request: &Request<()>, visit: &wayside_site::Visit| site.respond(request, visit);
        let pages = Arc::new(Pages::new(Box::new(make), Box::new(Timestamp::now), shelf, config.languages, country));
        let phones = Arc::clone(&pages.phones);
        // A network on which names cannot be announced is no reason not to hand out.
        let announced = Announced::new(&config.network, address.port()).ok();
        let (stop, stopped) = oneshot::channel();
        let ends = config.stop_after.and_then(|time| Instant::now().checked_add(time));
        let (alive, over) = watch::channel(());
        let (say, said) = mpsc::channel();
        // The runtime is made and dropped on its own thread: whoever starts a hand-out may be in another one.
        let work = move || {
            match runtime() {
                Ok(runtime) => {
                    let _ = say.send(Ok(()));
                    runtime.block_on(run(listeners, pages, config.stop_after, stopped));
                    // A page that is still being made is for nobody.
                    runtime.shutdown_background();
                }
                Err(error) => drop(say.send(Err(error))),
            }
            drop(alive);
        };
        let thread = thread::Builder::new().name("hand-out".to_owned()).spawn(work).map_err(ShareError::Start)?;
        said.recv().map_err(io::Error::other).flatten().map_err(ShareError::Start)?;
        Ok(Running { address, announced, phones, stop: Some(stop), over, ends, thread: Some(thread) })
    }
}

/// A phone file of each language that was chosen, with a name that says nothing.
///
/// # Errors
/// As [`phone_file`].
pub fn phone_files(site: &Site, choice: &Choice) -> Result<Vec<HandedFile>, CopyError> {
    let made = |tag: String| {
        let name = format!("guide-{tag}.html");
        let bytes = phone_file(site, &Choice { languages: vec![tag.clone()], ..choice.clone() })?;
        Ok(HandedFile { name, languages: vec![tag], bytes })
    };
    choice.carries(site)?.languages.into_par_iter().map(made).collect()
}

fn first_address(listeners: &[StdListener]) -> Result<SocketAddr, ShareError> {
    let first = listeners.first().ok_or_else(|| ShareError::Start(io::ErrorKind::AddrNotAvailable.into()))?;
    first.local_addr().map_err(ShareError::Start)
}

fn runtime() -> io::Result<Runtime> {
    // Two threads fill any Wi-Fi; the rest of the computer is for the person at it.
    Builder::new_multi_thread().worker_threads(2).max_blocking_threads(PAGES_AT_ONCE).enable_all().build()
}

/// Serves until it is told to stop, or until its time is over.
async fn run(listeners: Vec<StdListener>, pages: Arc<Pages>, stop_after: Option<Duration>, stopped: oneshot::Receiver<()>) {
    let listeners: Vec<TcpListener> = listeners.into_iter().filter_map(|one| TcpListener::from_std(one).ok()).collect();
    let over = async {
        match stop_after {
            Some(time) => sleep(time).await,
            None => std::future::pending().await,
        }
    };
    let shelf = Arc::clone(&pages.shelf);
    let looking = tokio::spawn(look(shelf));
    let service = |client| {
        let pages = Arc::clone(&pages);
        service_fn(move |request: Request<Incoming>| {
            let pages = Arc::clone(&pages);
            async move { Ok::<_, Infallible>(pages.answer(client, request.map(Body::new)).await) }
        })
    };
    serve_within(Limits::of_a_crowd(), listeners, service, async {
        tokio::select! {
            // Whoever holds the other end may also just drop it.
            _ = stopped => {}
            () = over => {}
        }
    })
    .await;
    looking.abort();
}

/// Keeps the list of installers as it is on the disk.
async fn look(shelf: Arc<Shelf>) {
    let mut ticks = interval(LOOK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let shelf = Arc::clone(&shelf);
        if tokio::task::spawn_blocking(move || shelf.look()).await.is_err() {
            return;
        }
    }
}

/// Whether one of the tags in `If-None-Match` is this one. Weak ones count: a proxy may have made them so.
fn matches(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let tags = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    let mut tags = tags.map(str::trim).map(|one| one.strip_prefix("W/").unwrap_or(one));
    tags.any(|one| one == "*" || one.as_bytes() == tag.as_bytes())
}

/// A hand-out under way. It ends when this is dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    announced: Option<Announced>,
    phones: Arc<Phones>,
    stop: Option<oneshot::Sender<()>>,
    over: watch::Receiver<()>,
    ends: Option<Instant>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Where it listens.
    pub fn socket_address(&self) -> SocketAddr {
        self.address
    }

    /// The address to type into a phone.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The same by name, where the network passes names on.
    pub fn address_by_name(&self) -> Option<String> {
        let host = self.announced.as_ref()?.host();
        Some(format!("http://{host}:{}/", self.address.port()))
    }

    /// How many phones were served.
    pub fn phones(&self) -> usize {
        self.phones.count()
    }

    /// How long until it ends by itself; `None` if it does not.
    pub fn time_left(&self) -> Option<Duration> {
        self.ends.map(|ends| ends.saturating_duration_since(Instant::now()))
    }

    /// Whether it has ended.
    pub fn is_over(&self) -> bool {
        self.over.has_changed().is_err()
    }

    /// Done when it has ended by itself.
    pub fn over(&self) -> impl Future<Output = ()> + use<> {
        let mut over = self.over.clone();
        async move {
            // Only the end drops the other side.
            while over.changed().await.is_ok() {}
        }
    }

    /// Ends it: no more requests, the answers under way, and then nothing listens any more.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The name goes first: nobody should find what is no longer there.
        self.announced = None;
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            // A panic in there has been said; the hand-out is over either way.
            let _ = thread.join();
        }
    }
}
