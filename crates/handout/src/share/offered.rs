//! stand-in
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) struct Offered {
    pub(crate) name: String,
    pub(crate) kind: OfferedKind,
    pub(crate) size: u64,
    pub(crate) sha256: String,
}
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum OfferedKind {
    Phone(Vec<String>),
    App,
}
