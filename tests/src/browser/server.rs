//! The pages on the loopback, served by the hand-out's own router in this process.

use crate::pages::{NOW, moment};
use std::{
    sync::{Arc, mpsc},
    thread::{self, JoinHandle},
};
use tokio::{net::TcpListener, runtime::Runtime, sync::oneshot};
use wayside_site::Site;

/// A server that stops when it is dropped.
pub struct Server {
    base: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves the base pack, at the moment that all tests have.
    ///
    /// # Panics
    /// If the pack does not open or there is no port.
    pub fn start() -> Self {
        let site = Site::new(wayside_base::open().expect("the base pack opens")).expect("the pack has a list of languages");
        let now = moment(NOW);
        let app = wayside_handout::app(Arc::new(site), move || now);
        let (stop, stopped) = oneshot::channel();
        let (say, said) = mpsc::channel();
        let serve = move || {
            Runtime::new().expect("a runtime").block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
                let _ = say.send(listener.local_addr().expect("an address"));
                wayside_handout::serve(listener, app, async {
                    let _ = stopped.await;
                })
                .await;
            });
        };
        let thread = Some(thread::spawn(serve));
        let address = said.recv().expect("the server runs");
        Self { base: format!("http://{address}"), stop: Some(stop), thread }
    }

    /// What stands before the addresses of its pages.
    pub fn base(&self) -> &str {
        &self.base
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
