//! What makes an action address ours: a secret of this start, and a number of the page it stands on.
//!
//! The secret keeps a pack or a page from forging an action. The number keeps *Back* from doing an action again: an address
//! that has once changed something is spent, so going back over *Remember* after *Forget everything* does not write the file
//! again. The same form on the next page has another number, and works.

use std::{
    collections::HashSet,
    fmt::Write,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// Tokens of one start.
#[derive(Debug)]
pub(crate) struct Tokens {
    secret: String,
    next: AtomicU64,
    spent: Mutex<HashSet<String>>,
}

impl Tokens {
    /// Tokens with a new secret of 16 random bytes.
    pub(crate) fn new() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes)?;
        let secret = bytes.iter().fold(String::with_capacity(32), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        Ok(Self { secret, next: AtomicU64::new(1), spent: Mutex::default() })
    }

    /// The token for a new page.
    pub(crate) fn fresh(&self) -> String {
        format!("{}-{}", self.secret, self.next.fetch_add(1, Ordering::Relaxed))
    }

    /// The token in a query, if one of these.
    pub(crate) fn given(&self, query: Option<&str>) -> Option<String> {
        let token = query?.split('&').find_map(|pair| pair.strip_prefix("token="))?;
        let page = token.strip_prefix(&self.secret)?.strip_prefix('-')?;
        page.parse::<u64>().ok().filter(|page| *page < self.next.load(Ordering::Relaxed))?;
        Some(token.to_owned())
    }

    /// Whether an address may change something. It may once.
    pub(crate) fn spend(&self, address: &str) -> bool {
        self.spent.lock().unwrap_or_else(PoisonError::into_inner).insert(address.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_known_by_the_start_that_gave_it_and_by_no_other() {
        let (ours, theirs) = (Tokens::new().unwrap(), Tokens::new().unwrap());
        let token = ours.fresh();
        let query = format!("do=remember&token={token}");
        assert_eq!(ours.given(Some(&query)), Some(token));
        assert_eq!(theirs.given(Some(&query)), None);
    }

    #[test]
    fn what_was_not_given_is_not_known() {
        let tokens = Tokens::new().unwrap();
        let first = tokens.fresh();
        let secret = first.strip_suffix("-1").unwrap();
        assert_eq!(secret.len(), 32);
        for query in [format!("token={secret}"), format!("token={secret}-2"), format!("token={secret}-x"), "token=".into()] {
            assert_eq!(tokens.given(Some(&query)), None, "{query}");
        }
        assert_eq!(tokens.given(None), None);
    }

    #[test]
    fn an_address_is_spent_once() {
        let tokens = Tokens::new().unwrap();
        assert!(tokens.spend("/es/settings?token=x"));
        assert!(!tokens.spend("/es/settings?token=x"));
        assert!(tokens.spend("/es/settings?token=y"));
    }
}
