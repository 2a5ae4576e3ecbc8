//! `wayside.local`: the name of this computer on the one network where it hands out, by multicast DNS.

use crate::network::Network;
use mdns_sd::{DaemonEvent, IfKind, Receiver, ServiceDaemon, ServiceInfo};
use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// A neutral name: lists of what is on a network show it to everybody.
const HOST: &str = "wayside.local";
const SERVICE: &str = "_http._tcp.local.";
const INSTANCE: &str = "Wayside";
/// Time to say good-bye.
const GOOD_BYE: Duration = Duration::from_millis(300);

/// A name that is announced until this is dropped.
pub(crate) struct Announced {
    daemon: ServiceDaemon,
    fullname: String,
    events: Receiver<DaemonEvent>,
    host: Mutex<String>,
}

impl std::fmt::Debug for Announced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Announced")
    }
}

impl Announced {
    /// Announces the name on a network. The loopback is nobody's to announce on.
    pub(crate) fn new(network: &Network, port: u16) -> Result<Self, mdns_sd::Error> {
        if network.is_loopback {
            return Err(mdns_sd::Error::Msg("nobody is on the loopback".to_owned()));
        }
        let daemon = ServiceDaemon::new()?;
        let announced = Self::on(&daemon, network, port);
        if announced.is_err() {
            let _ = daemon.shutdown();
        }
        announced
    }

    fn on(daemon: &ServiceDaemon, network: &Network, port: u16) -> Result<Self, mdns_sd::Error> {
        // From the start it would speak on all of them. Nothing has been sent yet.
        daemon.disable_interface(IfKind::All)?;
        daemon.enable_interface(IfKind::Name(network.name.clone()))?;
        // The server listens at one address; another one would need another server.
        daemon.set_ip_check_interval(0)?;
        let events = daemon.monitor()?;
        let mut service = ServiceInfo::new(SERVICE, INSTANCE, &format!("{HOST}."), network.address, port, None)?;
        service.set_interfaces(vec![IfKind::Name(network.name.clone())]);
        let fullname = service.get_fullname().to_owned();
        daemon.register(service)?;
        Ok(Self { daemon: daemon.clone(), fullname, events, host: Mutex::new(HOST.to_owned()) })
    }

    /// The name. Where another computer has it already it becomes `wayside-2.local`.
    pub(crate) fn host(&self) -> String {
        let mut host = self.host.lock().unwrap_or_else(PoisonError::into_inner);
        for event in self.events.try_iter() {
            if let DaemonEvent::NameChange(change) = event
                && change.original.trim_end_matches('.').eq_ignore_ascii_case(&host)
            {
                change.new_name.trim_end_matches('.').clone_into(&mut host);
            }
        }
        host.clone()
    }
}

impl Drop for Announced {
    fn drop(&mut self) {
        if let Ok(done) = self.daemon.unregister(&self.fullname) {
            let _ = done.recv_timeout(GOOD_BYE);
        }
        if let Ok(done) = self.daemon.shutdown() {
            let _ = done.recv_timeout(GOOD_BYE);
        }
    }
}
