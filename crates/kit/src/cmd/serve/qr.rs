//! A code for cameras, drawn with half blocks: two rows of it a line.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light around a code, in modules, without which cameras do not find it (ISO/IEC 18004, section 9.1).
const QUIET: i32 = 4;

/// Draws a text as a code; `None` if it is too long. With `colours` it is black on white whatever the terminal's own are; without,
/// light is drawn, as on a dark terminal.
pub(super) fn draw(text: &str, colours: bool) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let (before, after) = if colours { ("\u{1b}[97;40m", "\u{1b}[0m") } else { ("", "") };
    let (from, to) = (-QUIET, code.size() + QUIET);
    let mut drawn = String::new();
    for y in (from..to).step_by(2) {
        drawn.push_str(before);
        // Below the last row there is nothing to light.
        drawn.extend((from..to).map(|x| half(!code.get_module(x, y), y + 1 < to && !code.get_module(x, y + 1))));
        drawn.push_str(after);
        drawn.push('\n');
    }
    Some(drawn)
}

fn half(upper: bool, lower: bool) -> char {
    match (upper, lower) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{QUIET, draw};
    use qrcodegen::{QrCode, QrCodeEcc};

    #[test]
    fn a_drawing_is_the_code() {
        for text in ["http://192.168.1.7:8765/", "http://10.42.0.1:8765/", "http://[fd00::1]:8765/"] {
            let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
            let drawn = draw(text, false).unwrap();
            let lines: Vec<Vec<char>> = drawn.lines().map(|line| line.chars().collect()).collect();
            for y in -QUIET..code.size() + QUIET {
                for x in -QUIET..code.size() + QUIET {
                    let (row, column) = (usize::try_from(y + QUIET).unwrap(), usize::try_from(x + QUIET).unwrap());
                    let drawn = lines[row / 2][column];
                    let light = if row % 2 == 0 { "█▀".contains(drawn) } else { "█▄".contains(drawn) };
                    assert_eq!(light, !code.get_module(x, y), "{text}: {x}, {y}");
                }
            }
            assert!(draw(text, true).unwrap().lines().all(|line| line.starts_with('\u{1b}') && line.ends_with("[0m")));
        }
        assert!(draw(&"x".repeat(5000), false).is_none());
    }
}
