//! Pages that were made and compressed once, for the next phone that asks.
//!
//! Pages say *open now*, so they are made again in every minute in which somebody asks for them. That is quick; compressing is
//! what takes time, and is done again only if the page has changed.

use axum::body::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue};
use sha2::{Digest, Sha256};
use std::{
    collections::HashMap,
    fmt::Write as _,
    io::Write as _,
    mem,
    sync::{Arc, Mutex, PoisonError},
};

/// Below this a compressed page needs as many packets as it does as it is.
const WORTH_COMPRESSING: usize = 1024;

/// For which moment a page was made: the minute, and how often the list of files had changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// Minutes since 1970.
    pub(crate) minute: i64,
    /// Changes of the list of files.
    pub(crate) files: u64,
}

/// A page, as it goes out.
#[derive(Debug)]
pub(crate) struct Page {
    /// Headers of the site.
    pub(crate) headers: HeaderMap,
    /// Its bytes.
    pub(crate) body: Bytes,
    /// The same compressed, if that makes it smaller. Gzip only: browsers ask for Brotli where the connection is encrypted.
    pub(crate) zipped: Option<Bytes>,
    hash: String,
}

impl Page {
    /// A page of some bytes; what was made of the same bytes before is used again.
    pub(crate) fn new(headers: HeaderMap, body: Bytes, before: Option<&Self>) -> Self {
        if let Some(before) = before.filter(|before| before.body == body) {
            return Self { headers, body: before.body.clone(), zipped: before.zipped.clone(), hash: before.hash.clone() };
        }
        let zipped = zip(&body, Compression::default());
        let hash = hash(&body);
        Self { headers, body, zipped, hash }
    }

    /// The tag of its bytes, plain or compressed: equal tags, equal bytes.
    pub(crate) fn tag(&self, zipped: bool) -> Option<HeaderValue> {
        HeaderValue::try_from(format!("\"{}{}\"", self.hash, if zipped { "-gzip" } else { "" })).ok()
    }

    fn weight(&self) -> usize {
        self.body.len() + self.zipped.as_ref().map_or(0, Bytes::len)
    }
}

/// A page compressed, if that makes it smaller.
pub(crate) fn zip(body: &[u8], level: Compression) -> Option<Bytes> {
    if body.len() < WORTH_COMPRESSING {
        return None;
    }
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 3), level);
    encoder.write_all(body).ok()?;
    let zipped = encoder.finish().ok()?;
    (zipped.len() < body.len()).then(|| Bytes::from(zipped))
}

/// Half of a SHA-256 is enough to tell versions of a page apart.
fn hash(body: &[u8]) -> String {
    Sha256::digest(body).iter().take(16).fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Kept pages. When `young` is full it becomes `old`, and what was old and not asked for again is forgotten.
#[derive(Debug)]
pub(crate) struct Kept {
    half: usize,
    shelves: Mutex<Shelves>,
}

#[derive(Debug, Default)]
struct Shelves {
    young: HashMap<String, (Moment, Arc<Page>)>,
    old: HashMap<String, (Moment, Arc<Page>)>,
    weight: usize,
}

impl Kept {
    /// Room for so many bytes of pages.
    pub(crate) fn new(bytes: usize) -> Self {
        Self { half: bytes / 2, shelves: Mutex::default() }
    }

    /// What is kept of an address, for whatever moment.
    pub(crate) fn get(&self, address: &str) -> Option<(Moment, Arc<Page>)> {
        let mut shelves = self.shelves.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = shelves.young.get(address) {
            return Some(found.clone());
        }
        let (address, found) = shelves.old.remove_entry(address)?;
        self.put(&mut shelves, address, found.clone());
        Some(found)
    }

    /// Keeps the page of an address.
    pub(crate) fn keep(&self, address: String, moment: Moment, page: Arc<Page>) {
        self.put(&mut self.shelves.lock().unwrap_or_else(PoisonError::into_inner), address, (moment, page));
    }

    fn put(&self, shelves: &mut Shelves, address: String, found: (Moment, Arc<Page>)) {
        let weight = address.len() + found.1.weight();
        if let Some((_, before)) = shelves.young.remove(&address) {
            shelves.weight -= address.len() + before.weight();
        }
        if shelves.weight + weight > self.half {
            shelves.old = mem::take(&mut shelves.young);
            shelves.weight = 0;
        }
        shelves.weight += weight;
        shelves.young.insert(address, found);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{Kept, Moment, Page};
    use axum::body::Bytes;
    use http::HeaderMap;
    use sha2::{Digest, Sha256};
    use std::{io::Read, sync::Arc};

    const NOW: Moment = Moment { minute: 0, files: 0 };

    fn page(bytes: &[u8], before: Option<&Page>) -> Page {
        Page::new(HeaderMap::new(), Bytes::copy_from_slice(bytes), before)
    }

    #[test]
    fn what_is_compressed_is_the_page() {
        let text = "no passport, no pay, ".repeat(500);
        let page = page(text.as_bytes(), None);
        let mut back = String::new();
        flate2::read::GzDecoder::new(page.zipped.as_deref().unwrap()).read_to_string(&mut back).unwrap();
        assert_eq!(back, text);
        assert_ne!(page.tag(true), page.tag(false));
    }

    #[test]
    fn what_does_not_shrink_is_left_as_it_is() {
        let noise: Vec<u8> = (0_u32..200).flat_map(|number| Sha256::digest(number.to_le_bytes())).collect();
        for bytes in [&b""[..], b"short", &noise] {
            assert!(page(bytes, None).zipped.is_none());
        }
    }

    #[test]
    fn a_page_that_has_not_changed_is_not_compressed_again() {
        let first = page(&[b'a'; 5000], None);
        let same = page(&[b'a'; 5000], Some(&first));
        assert_eq!(same.zipped.as_ref().unwrap().as_ptr(), first.zipped.as_ref().unwrap().as_ptr());
        let other = page(&[b'b'; 5000], Some(&first));
        assert_ne!(other.tag(true), first.tag(true));
    }

    #[test]
    fn what_nobody_asks_for_is_forgotten() {
        let kept = Kept::new(10_000);
        kept.keep("/asked".to_owned(), NOW, Arc::new(page(&[b'a'; 900], None)));
        kept.keep("/not".to_owned(), NOW, Arc::new(page(&[b'b'; 900], None)));
        for number in 0..100 {
            kept.keep(format!("/{number}"), NOW, Arc::new(page(&[b'c'; 900], None)));
            assert!(kept.get("/asked").is_some(), "{number}");
        }
        assert!(kept.get("/not").is_none());
        let shelves = kept.shelves.lock().unwrap();
        assert!(shelves.young.len() + shelves.old.len() <= 11, "{}", shelves.young.len() + shelves.old.len());
    }
}
