//! How many phones were served: a number, and nothing by which one of them could be found.

use std::{
    collections::HashSet,
    hash::{BuildHasher, RandomState},
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

/// Most that are counted: more than any local network has.
const MOST: usize = 1 << 16;

/// The phones of one hand-out. Their addresses are kept as hashes with a key that nobody knows and that is gone with this.
#[derive(Debug, Default)]
pub(crate) struct Phones {
    key: RandomState,
    seen: Mutex<HashSet<u64>>,
}

impl Phones {
    /// A page went to an address.
    pub(crate) fn served(&self, client: IpAddr) {
        let hash = self.key.hash_one(client);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() < MOST {
            seen.insert(hash);
        }
    }

    /// How many there were.
    pub(crate) fn count(&self) -> usize {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}
