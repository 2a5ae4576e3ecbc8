//! The networks of this computer, by name, and the one place on one of them where phones connect.

use crate::error::ShareError;
use socket2::{Domain, Protocol, Socket, Type};
use std::{
    io::{self, ErrorKind},
    net::{IpAddr, SocketAddr, TcpListener},
    path::Path,
};

/// The port that is tried first, so that an address once written down stays right.
pub const PORT: u16 = 8765;
/// The last of those that are tried when it is taken; then comes any that is free.
const LAST_PORT: u16 = 8775;
/// Phones that may knock at the same moment.
const BACKLOG: i32 = 1024;

/// A network that this computer is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// Name of the interface, as the system has it: `wlan0`.
    pub name: String,
    /// This computer's address there.
    pub address: IpAddr,
    /// Whether the system says that it is a Wi-Fi; only Linux does.
    pub is_wireless: bool,
    /// Whether it leads nowhere but to this computer itself.
    pub is_loopback: bool,
}

/// Every network of this computer: the likeliest to have phones on it first, the loopback last.
pub fn networks() -> Result<Vec<Network>, ShareError> {
    let mut found = if_addrs::get_if_addrs().map_err(ShareError::Networks)?;
    // An IPv4 address is shorter to type. What is valid on one cable only cannot be typed into a browser at all.
    found.retain(|one| !(one.is_link_local() && one.ip().is_ipv6()));
    // A tunnel has no phones on it; that of a company should not learn of this before somebody chose it.
    let rank = |one: &if_addrs::Interface| (one.is_loopback(), one.is_p2p(), one.is_link_local(), one.ip().is_ipv6());
    found.sort_by_key(|one| (rank(one), !is_wireless(&one.name), one.index));
    let mut networks: Vec<Network> = Vec::new();
    for one in found {
        let (address, is_loopback) = (one.ip(), one.is_loopback());
        if networks.iter().all(|known| known.name != one.name) {
            networks.push(Network { is_wireless: is_wireless(&one.name), name: one.name, address, is_loopback });
        }
    }
    Ok(networks)
}

/// Linux has a folder of that name for each Wi-Fi: `Documentation/ABI/testing/sysfs-class-net` of the kernel.
fn is_wireless(name: &str) -> bool {
    cfg!(target_os = "linux") && Path::new("/sys/class/net").join(name).join("wireless").exists()
}

impl Network {
    /// The network of a name.
    pub fn named(name: &str) -> Result<Self, ShareError> {
        let networks = networks()?;
        let known = networks.iter().map(|network| network.name.clone()).collect();
        let found = networks.into_iter().find(|network| network.name == name);
        found.ok_or_else(|| ShareError::NoNetwork { name: name.to_owned(), known })
    }

    /// Listens at this network's address and nowhere else, with the port of every hand-out if it is free.
    pub(crate) fn listen(&self) -> Result<Vec<TcpListener>, ShareError> {
        let mut failed = None;
        for port in (PORT..=LAST_PORT).chain([0]) {
            match self.listen_at(port) {
                Ok(listeners) => return Ok(listeners),
                Err(error) => failed = Some(error),
            }
        }
        let source = failed.unwrap_or_else(|| ErrorKind::AddrInUse.into());
        Err(ShareError::Listen { name: self.name.clone(), address: self.address, source })
    }

    /// An address alone does not keep other networks out: Linux answers for it at any of its interfaces. So the socket belongs to
    /// the interface, and a second one lets this computer look at its own pages.
    fn listen_at(&self, port: u16) -> io::Result<Vec<TcpListener>> {
        if self.is_loopback {
            return Ok(vec![listener(SocketAddr::new(self.address, port), None)?]);
        }
        let first = match listener(SocketAddr::new(self.address, port), Some(&self.name)) {
            // Before Linux 5.7 only root may do that.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => listener(SocketAddr::new(self.address, port), None)?,
            done => done?,
        };
        // Where sockets belong to no interface, the first is in the way of the second, and has no need of it.
        let second = loopback_name().and_then(|name| listener(first.local_addr().ok()?, Some(&name)).ok());
        Ok([first].into_iter().chain(second).collect())
    }
}

fn loopback_name() -> Option<String> {
    if_addrs::get_if_addrs().ok()?.into_iter().find(if_addrs::Interface::is_loopback).map(|one| one.name)
}

fn listener(address: SocketAddr, interface: Option<&str>) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    // On Unix that only means not to wait for the last connections of the program before; on Windows it would mean to share.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    #[cfg(any(target_os = "linux", target_os = "android"))]
    socket.bind_device(interface.map(str::as_bytes))?;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let _ = interface;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    Ok(socket.into())
}
