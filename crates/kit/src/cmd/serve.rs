//! `wayside serve`: the pages for a browser on this computer, or for the phones of a local network.

mod lan;
mod qr;

use crate::fail::Fail;
use jiff::Timestamp;
use std::{
    io::{self, Write},
    net::SocketAddr,
    panic,
    sync::Arc,
};
use tokio::{net::TcpListener, runtime};
use wayside_site::Site;

/// Pages that are made at once. Each takes a fraction of a millisecond, so more threads would only cost memory.
const PAGES_AT_ONCE: usize = 16;

/// Serve the pages to a browser on this computer, or with --lan to the phones of a local network
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Where to listen; port 0 is any that is free
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:0", value_parser = address)]
    listen: SocketAddr,
    #[command(flatten)]
    lan: lan::Lan,
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "write a number address and a port, for example 127.0.0.1:8080".to_owned())
}

/// Prints the address as the first line, then serves until Ctrl-C or SIGTERM.
pub(crate) fn run(args: &Args, out: &mut dyn Write) -> Result<(), Fail> {
    if args.lan.is_asked_for() {
        return lan::run(&args.lan, out);
    }
    // An IPv6 address can hold an IPv4 one: ::ffff:127.0.0.1 is this computer, too.
    if !args.listen.ip().to_canonical().is_loopback() {
        return Err(Fail::NotLoopback(args.listen));
    }
    let site = Arc::new(Site::new(super::base()?).map_err(Fail::base)?);
    keep_panics_silent();
    let mut builder = runtime::Builder::new_multi_thread();
    let runtime = builder.enable_all().max_blocking_threads(PAGES_AT_ONCE).build().map_err(Fail::Start)?;
    let served = runtime.block_on(serve(args.listen, site, out));
    // A page that is still being made is for nobody.
    runtime.shutdown_background();
    served
}

async fn serve(address: SocketAddr, site: Arc<Site>, out: &mut dyn Write) -> Result<(), Fail> {
    let failed = |source| Fail::Listen { address, source };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let bound = listener.local_addr().map_err(failed)?;
    // Before the address is printed: whoever reads it may stop us at once.
    let stop = stop().map_err(Fail::Start)?;
    writeln!(out, "http://{bound}/").and_then(|()| out.flush()).map_err(Fail::Output)?;
    wayside_handout::serve(listener, wayside_handout::app(site, Timestamp::now), stop).await;
    Ok(())
}

/// A panic's message can quote an address, and an address can hold what a person looked for. The place in our code cannot.
fn keep_panics_silent() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
        let _ = writeln!(io::stderr(), "wayside: a page failed at {place}; please report this line");
    }));
}

/// Done when the program is told to stop. Listens from the call on, not only when it is awaited.
#[cfg(unix)]
fn stop() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Done when the program is told to stop.
#[cfg(windows)]
fn stop() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
