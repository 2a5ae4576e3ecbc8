//! Icons: one line weight, one size, beside words and never instead of them.

/// The drawing of an icon, ready to stand in a page.
pub(crate) fn icon(name: &str) -> &'static str {
    macro_rules! icons {
        ($($name:literal),+ $(,)?) => {
            match name { $($name => include_str!(concat!("../../../ui/icons/", $name, ".svg")),)+ _ => "" }
        };
    }
    icons!("back", "check", "find", "list", "mail", "message", "phone", "road", "say", "scale", "sun", "warn", "web").trim_end()
}
