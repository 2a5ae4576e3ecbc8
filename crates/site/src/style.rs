//! The one stylesheet of every page, and what sheets of paper need besides.

/// Its text.
pub(crate) const TEXT: &str = include_str!("../../../ui/style.css");

/// Its name. The version is in it, so that a browser may keep it and still sees the next one.
pub(crate) const FILE: &str = concat!("wayside-", env!("CARGO_PKG_VERSION"), ".css");

/// What sheets of paper need besides.
pub(crate) const PAPER: &str = include_str!("../../../ui/paper.css");

/// Its name.
pub(crate) const PAPER_FILE: &str = concat!("paper-", env!("CARGO_PKG_VERSION"), ".css");
