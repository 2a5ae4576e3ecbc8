//! The seal at the end of a pack: a checksum over every byte before it, so that damage on the way is seen.
//!
//! A checksum shows accidents. Who made a pack is shown by its signature, see [`Pack::open_signed`](crate::Pack::open_signed).

use crate::error::{Error, Result};
use sha2::{Digest, Sha256};

const MAGIC: &[u8; 16] = b"wayside-sha256\0\0";
const LENGTH: usize = MAGIC.len() + 32;

/// The database followed by its seal. `SQLite` ignores what lies behind the last page its header counts.
pub fn seal(mut database: Vec<u8>) -> Vec<u8> {
    let digest = Sha256::digest(&database);
    database.extend_from_slice(MAGIC);
    database.extend_from_slice(&digest);
    database
}

/// The database without its seal.
///
/// # Errors
/// [`Error::Damaged`] if there is no seal or it does not fit.
pub(crate) fn unseal(pack: &[u8]) -> Result<&[u8]> {
    let (database, seal) = split(pack)?;
    if Sha256::digest(database).as_slice() == &seal[MAGIC.len()..] { Ok(database) } else { Err(Error::Damaged) }
}

/// The database and its seal, not compared.
pub(crate) fn split(pack: &[u8]) -> Result<(&[u8], &[u8])> {
    let (database, seal) = pack.len().checked_sub(LENGTH).map(|at| pack.split_at(at)).ok_or(Error::Damaged)?;
    if seal.starts_with(MAGIC) { Ok((database, seal)) } else { Err(Error::Damaged) }
}
