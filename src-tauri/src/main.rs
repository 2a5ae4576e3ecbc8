//! The window as a program of its own. Everything is in the library, which phones load without this file.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    wayside_app_lib::run();
}
