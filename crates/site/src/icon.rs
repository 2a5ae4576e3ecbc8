//! Icons: one line weight, one size, beside words and never instead of them.

/// The drawing of an icon, ready to stand in a page.
pub(crate) fn icon(name: &str) -> &'static str {
    ICONS.iter().find(|(known, _)| *known == name).map_or("", |(_, drawing)| drawing.trim_end())
}

macro_rules! icons {
    ($($name:literal),+ $(,)?) => {
        /// Every icon: its name, and its drawing as it stands in pages (with white space behind it).
        pub const ICONS: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../../ui/icons/", $name, ".svg")))),+];
    };
}
icons!("back", "check", "find", "list", "mail", "message", "phone", "road", "say", "scale", "sun", "take", "warn", "web");
