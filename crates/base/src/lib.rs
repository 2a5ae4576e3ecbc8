//! The base pack: what `assets/content` and `locales` hold, pressed when this crate is built, opened where it lies.

/// Bytes of the base pack.
pub static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/base.wayside"));

/// Opens the base pack. Writes nothing, reads no file.
pub fn open() -> Result<wayside_pack::Pack, wayside_pack::Error> {
    wayside_pack::Pack::open_base(PACK)
}
