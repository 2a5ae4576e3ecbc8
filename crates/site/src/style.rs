//! The one stylesheet of every page.

/// Its text.
pub(crate) const TEXT: &str = include_str!("../../../ui/style.css");

/// Its name. The version is in it, so that a browser may keep it and still sees the next one.
pub(crate) const FILE: &str = concat!("wayside-", env!("CARGO_PKG_VERSION"), ".css");
