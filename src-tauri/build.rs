//! Tauri's own build step: reads `tauri.conf.json` and the capability, which allows nothing.

fn main() {
    tauri_build::build();
}
