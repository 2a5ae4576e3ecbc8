//! Sources of facts: why a second look is asked of them, and what they stand on after it.

use serde::Serialize;
use wayside_pack::{
    look::Proof,
    source::{Basis, Source},
};

/// Sources of which a second look is asked for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The reason.
    pub asked: &'static str,
    /// How many there are.
    pub sources: usize,
    /// By what they stand on: authority, second, again, first, text, doubt.
    pub by_proof: [usize; Proof::ALL.len()],
    /// How many still wait for it.
    pub waiting: usize,
}

/// A reason, and whether a source has it.
type Reason = (&'static str, fn(&Source) -> bool);

/// A source can have several reasons; `any reason` and `no reason` together are all sources.
const REASONS: [Reason; 5] = [
    ("page not read", |source| source.basis == Basis::Known),
    ("rule moves", |source| source.volatile),
    ("weak host", |source| source.weak),
    ("any reason", Source::asks_a_look),
    ("no reason", |source| !source.asks_a_look()),
];

pub(super) fn rows(sources: &[Source]) -> Vec<Row> {
    let row = |(asked, has): &Reason| {
        let of: Vec<&Source> = sources.iter().filter(|source| has(source)).collect();
        let count = |proof: Proof| of.iter().filter(|source| source.proof() == proof).count();
        let waiting = of.iter().filter(|source| source.waits_for_a_look()).count();
        Row { asked, sources: of.len(), by_proof: Proof::ALL.map(count), waiting }
    };
    REASONS.iter().map(row).collect()
}
