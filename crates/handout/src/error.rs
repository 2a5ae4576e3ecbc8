//! Why a hand-out does not start, as data. The words are the face's.

use crate::copy::CopyError;
use std::{io, net::IpAddr, path::PathBuf};

/// Why a hand-out does not start.
#[derive(Debug, thiserror::Error)]
pub enum ShareError {
    /// The system does not tell its networks.
    #[error("the networks of this computer cannot be listed ({0})")]
    Networks(#[source] io::Error),
    /// No such network.
    #[error("this computer has no network `{name}`")]
    NoNetwork {
        /// What was asked for.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// The system does not let us listen on the network, at any port.
    #[error("cannot listen at {address} on `{name}` ({source})")]
    Listen {
        /// Name of the network.
        name: String,
        /// This computer's address there.
        address: IpAddr,
        /// What the system says.
        source: io::Error,
    },
    /// The folder with installers, or a file to hand out, cannot be read.
    #[error("{}: cannot be read ({source})", path.display())]
    Unreadable {
        /// Where it lies.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The phone files cannot be made.
    #[error(transparent)]
    Copy(#[from] CopyError),
    /// The system gives no thread or timer.
    #[error("the server cannot start ({0})")]
    Start(#[source] io::Error),
}

impl ShareError {
    /// A word for programs and message ids.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Networks(_) => "share-networks",
            Self::NoNetwork { .. } => "share-no-network",
            Self::Listen { .. } => "share-listen",
            Self::Unreadable { .. } => "share-unreadable",
            Self::Copy(_) => "share-copy",
            Self::Start(_) => "share-start",
        }
    }
}
