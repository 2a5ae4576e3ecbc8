//! Who is connected, and who has to make room when somebody new comes.
//!
//! Nobody waits at the door. A connection that does nothing costs its owner nothing to open again, so the one that has been
//! still for longest goes: a browser that kept it for later, or somebody who means to keep others out. Whoever asks and takes
//! what is answered is never still for long.

use super::Limits;
use std::{
    collections::{HashMap, hash_map::Entry},
    net::IpAddr,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tokio::sync::Notify;

/// The connections there are.
#[derive(Debug)]
pub(crate) struct Door {
    limits: Limits,
    opened: Instant,
    inside: Mutex<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    next: u64,
    guests: HashMap<u64, Guest>,
    /// How many of them are whose.
    of: HashMap<IpAddr, usize>,
}

#[derive(Debug)]
struct Guest {
    client: IpAddr,
    mark: Mark,
    leave: Arc<Notify>,
}

/// When a connection last asked for something or took some of an answer. Bytes of an unfinished header do not count.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    opened: Instant,
    at: Arc<AtomicU64>,
}

impl Mark {
    fn new(opened: Instant) -> Self {
        let mark = Self { opened, at: Arc::default() };
        mark.touch();
        mark
    }

    /// It moves.
    pub(crate) fn touch(&self) {
        self.at.store(milliseconds(self.opened), Ordering::Relaxed);
    }

    /// It waits for us: until it is touched again it is not still, however long we take.
    pub(crate) fn hold(&self) {
        self.at.store(u64::MAX, Ordering::Relaxed);
    }
}

fn milliseconds(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// A connection's place, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    door: Arc<Door>,
    id: u64,
    leave: Arc<Notify>,
    /// To be touched whenever the connection moves.
    pub(crate) mark: Mark,
}

impl Place {
    /// Done when somebody else needs the place.
    pub(crate) async fn is_needed(&self) {
        self.leave.notified().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.door.inside().remove(self.id);
    }
}

impl Door {
    /// A door with nobody inside.
    pub(crate) fn new(limits: Limits) -> Arc<Self> {
        Arc::new(Self { limits, opened: Instant::now(), inside: Mutex::default() })
    }

    /// Lets a client in; whoever has to go for it is told.
    pub(crate) fn enter(self: &Arc<Self>, client: IpAddr) -> Place {
        let mut inside = self.inside();
        self.make_room(&mut inside, client);
        let (mark, leave) = (Mark::new(self.opened), Arc::new(Notify::new()));
        inside.next += 1;
        let id = inside.next;
        inside.guests.insert(id, Guest { client, mark: mark.clone(), leave: Arc::clone(&leave) });
        *inside.of.entry(client).or_default() += 1;
        Place { door: Arc::clone(self), id, leave, mark }
    }

    /// Ends the connection that has been still for longest, whoever's it is. For a system that has no more to give.
    pub(crate) fn let_one_go(&self) {
        self.inside().let_go(|_| true);
    }

    fn make_room(&self, inside: &mut Inside, client: IpAddr) {
        let limits = &self.limits;
        let now = milliseconds(self.opened);
        let mine = inside.of.get(&client).copied().unwrap_or_default();
        if mine >= limits.most_of_one_client {
            inside.let_go(|guest| guest.client == client);
        } else if mine >= limits.of_one_client {
            let patience = u64::try_from(limits.still.as_millis()).unwrap_or(u64::MAX);
            inside.let_go(|guest| guest.client == client && guest.since().saturating_add(patience) <= now);
        }
        if inside.guests.len() >= limits.connections {
            inside.let_go(|_| true);
        }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        // Nothing in here panics; if it did, the list would still be whole.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Guest {
    fn since(&self) -> u64 {
        self.mark.at.load(Ordering::Relaxed)
    }
}

impl Inside {
    /// Ends the connection that has been still for longest among some.
    fn let_go(&mut self, among: impl Fn(&Guest) -> bool) {
        let candidates = self.guests.iter().filter(|(_, guest)| among(guest));
        let longest = candidates.min_by_key(|(id, guest)| (guest.since(), **id)).map(|(id, _)| *id);
        if let Some(guest) = longest.and_then(|id| self.remove(id)) {
            guest.leave.notify_one();
        }
    }

    fn remove(&mut self, id: u64) -> Option<Guest> {
        let guest = self.guests.remove(&id)?;
        if let Entry::Occupied(mut count) = self.of.entry(guest.client) {
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
            }
        }
        Some(guest)
    }
}

#[cfg(test)]
mod tests {
    use super::{Door, Place};
    use crate::serve::Limits;
    use std::{net::IpAddr, sync::Arc, time::Duration};

    /// Lets clients in one after the other and says whose places are asked back.
    fn asked_back(limits: Limits, clients: &[u8]) -> Vec<u8> {
        let door = Door::new(limits);
        let enter = |last: &u8| (*last, door.enter(IpAddr::from([192, 168, 0, *last])));
        let places: Vec<(u8, Place)> = clients.iter().map(enter).collect();
        let gone = places.iter().filter(|(_, place)| !door.inside().guests.contains_key(&place.id));
        gone.map(|(last, _)| *last).collect()
    }

    #[test]
    fn whoever_has_been_still_for_longest_makes_room() {
        let limits = Limits {
            connections: 4,
            of_one_client: 2,
            most_of_one_client: 3,
            still: Duration::from_hours(1),
            ..Limits::default()
        };
        let check = |clients: &[u8], expected: &[u8]| assert_eq!(asked_back(limits, clients), expected, "{clients:?}");
        check(&[1, 2, 3, 4], &[]);
        check(&[1, 2, 3, 4, 5], &[1]);
        check(&[1, 1, 1], &[]);
        check(&[1, 1, 1, 1], &[1]);
        // Somebody's own come first: nobody else has to go for them.
        check(&[2, 1, 1, 1, 1, 1], &[1, 1]);
        let at_once = Limits { still: Duration::ZERO, ..limits };
        assert_eq!(asked_back(at_once, &[1, 1, 1, 2]), [1]);
    }

    #[test]
    fn whoever_moves_stays() {
        let door = Door::new(Limits { connections: 2, ..Limits::default() });
        let [first, second] = [1, 2].map(|last| door.enter(IpAddr::from([10, 0, 0, last])));
        first.mark.hold();
        let _third = door.enter(IpAddr::from([10, 0, 0, 3]));
        let inside = |place: &Place| door.inside().guests.contains_key(&place.id);
        assert!(inside(&first) && !inside(&second));
        drop(first);
        let counts = |inside: &super::Inside| (inside.guests.len(), inside.of.len());
        assert_eq!(counts(&door.inside()), (1, 1));
        assert_eq!(Arc::strong_count(&door), 3);
    }
}
