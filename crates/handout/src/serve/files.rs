//! How many files, and so connections, the system lets this process have.

/// Asks for so many and says how many there are; `None` where the system does not count them.
#[cfg(unix)]
pub(super) fn raise(wanted: u64) -> Option<usize> {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let current = limit.current?;
    let possible = limit.maximum.map_or(wanted, |maximum| maximum.min(wanted));
    // Without more there are fewer connections, and they change more often.
    let raised = possible > current && setrlimit(Resource::Nofile, Rlimit { current: Some(possible), ..limit }).is_ok();
    usize::try_from(if raised { possible } else { current }).ok()
}

/// Asks for so many and says how many there are; `None` where the system does not count them.
#[cfg(not(unix))]
pub(super) fn raise(_wanted: u64) -> Option<usize> {
    None
}
