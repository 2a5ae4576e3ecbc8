//! QR codes that hold the words themselves: any camera shows them as plain text, with no network.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Most bytes of a code's words: a code of more is too fine for an old camera and a bad print.
pub const MOST_BYTES: usize = 300;
/// White modules around a code, as its standard asks.
const QUIET: i32 = 4;

/// A QR code as an SVG drawing with its name, `None` if the text does not fit into any code.
///
/// It has a quiet zone of four modules, error correction M, and no size: the page that shows it gives it one.
pub fn qr_svg(text: &str, title: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                // Writing into a string does not fail.
                let _ = write!(path, "M{} {}h{}v1H{}z", start + QUIET, y + QUIET, x - start, start + QUIET);
            }
            x += 1;
        }
    }
    let edge = size + 2 * QUIET;
    let title = escape(title);
    Some(format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"{title}\" viewBox=\"0 0 {edge} {edge}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{edge}\" height=\"{edge}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

/// Lines as the words of a code: whole lines are left out from the end until they fit.
pub fn words<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for line in lines.into_iter().filter(|line| !line.is_empty()) {
        let join = usize::from(!text.is_empty());
        if text.len() + join + line.len() > MOST_BYTES {
            break;
        }
        if join > 0 {
            text.push('\n');
        }
        text.push_str(line);
    }
    text
}

/// What a code has to hold so that a phone joins a Wi-Fi; without a password, an open one.
pub fn wifi_text(name: &str, password: &str) -> String {
    let name = escape_wifi(name);
    if password.is_empty() {
        return format!("WIFI:T:nopass;S:{name};;");
    }
    format!("WIFI:T:WPA;S:{name};P:{};;", escape_wifi(password))
}

fn escape_wifi(word: &str) -> String {
    let mut escaped = String::with_capacity(word.len());
    for c in word.chars() {
        if matches!(c, '\\' | ';' | ',' | ':' | '"') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{MOST_BYTES, qr_svg, wifi_text, words};

    #[test]
    fn wifi_is_escaped() {
        let check = |name, password, expected: &str| assert_eq!(wifi_text(name, password), expected);
        check("Shelter", "warm soup", "WIFI:T:WPA;S:Shelter;P:warm soup;;");
        check("Shelter", "", "WIFI:T:nopass;S:Shelter;;");
        check("a;b,c:d\"e\\f", "p;:", r#"WIFI:T:WPA;S:a\;b\,c\:d\"e\\f;P:p\;\:;;"#);
        check("مأوى", "١٢٣٤٥٦٧٨", "WIFI:T:WPA;S:مأوى;P:١٢٣٤٥٦٧٨;;");
    }

    #[test]
    fn words_lose_whole_lines_from_the_end() {
        let check = |lines: &[&str], expected: &str| assert_eq!(words(lines.iter().copied()), expected);
        let long = "x".repeat(MOST_BYTES - 2);
        check(&["a", "", "b"], "a\nb");
        check(&["a", &long], &format!("a\n{long}"));
        check(&["ab", &long, "c"], "ab");
        check(&[&"ع".repeat(MOST_BYTES)], "");
        check(&[], "");
    }

    #[test]
    fn a_drawing_has_a_name_and_a_quiet_zone() {
        let svg = qr_svg("911", "Police & \"more\"").unwrap_or_default();
        // The smallest code has 21 modules a side.
        assert!(svg.contains("viewBox=\"0 0 29 29\"") && svg.contains("d=\"M4 4h7v1H4z"), "{svg}");
        assert!(svg.contains("aria-label=\"Police &amp; &quot;more&quot;\""), "{svg}");
        assert!(qr_svg(&"x".repeat(5000), "").is_none());
    }
}
