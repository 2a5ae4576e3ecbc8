//! Real browsers and the real window, driven over WebDriver.
//!
//! Everything here starts its own programs, on a display and ports of their own, and ends them when it is dropped. It waits
//! for what a program says or answers, never for a time to pass.

pub mod app;
pub mod check;
pub mod chromium;
pub mod chromium87;
pub mod display;
pub mod firefox;
pub mod kinds;
pub mod languages;
pub mod memory;
pub mod process;
pub mod random;
pub mod server;
pub mod session;
pub mod trace;
pub mod webkit;
