//! Content types, the pack's format, reading, search and the signature check.
//!
//! A *pack* is one `SQLite` file with everything the app can say. This crate owns its schema and reads it; it never writes
//! content (the press does), renders nothing, opens no socket and knows no window.

pub mod article;
pub mod check;
pub mod country;
pub mod date;
mod digest;
pub mod emergency;
pub mod error;
pub mod exercise;
pub mod fold;
pub mod hotline;
pub mod language;
pub mod look;
pub mod phrase;
pub mod rule;
pub mod schema;
pub mod search;
pub mod source;
mod store;
pub mod text;
pub mod words;

pub use digest::seal;
pub use error::{Error, Result};
pub use store::{Info, LanguageInfo, Pack};
