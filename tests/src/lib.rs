//! What tests share: pages, their markup, the repository.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what went wrong by ending")]
#![allow(clippy::doc_markdown, reason = "browsers and drivers are named as they name themselves")]

pub mod browser;
pub mod content;
pub mod faults;
pub mod handout;
pub mod html;
pub mod markup;
pub mod network;
pub mod pages;
pub mod repository;
pub mod wire;
