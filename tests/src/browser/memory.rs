//! What processes hold in memory. A search that finds nothing on the disk means something only if it would have found it here.

use std::{
    fs::{self, File},
    io::BufRead,
    os::unix::fs::FileExt,
};

/// Larger parts are address space that was only reserved.
const LARGEST: u64 = 512 << 20;

/// Whether one of the processes holds a word.
pub fn holds(processes: &[u32], word: &str) -> bool {
    processes.iter().any(|process| process_holds(*process, word.as_bytes()).unwrap_or(false))
}

fn process_holds(process: u32, word: &[u8]) -> Option<bool> {
    let map = fs::read_to_string(format!("/proc/{process}/maps")).ok()?;
    let memory = File::open(format!("/proc/{process}/mem")).ok()?;
    let mut parts = map.lines().filter_map(part);
    Some(parts.any(|(start, size)| part_holds(&memory, start, size, word)))
}

/// Start and size of a part that can be written.
fn part(line: &str) -> Option<(u64, u64)> {
    let (range, rest) = line.split_once(' ')?;
    let (start, end) = range.split_once('-')?;
    let (start, end) = (u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?);
    (rest.starts_with("rw") && end - start <= LARGEST).then_some((start, end - start))
}

fn part_holds(memory: &File, start: u64, size: u64, word: &[u8]) -> bool {
    let mut bytes = vec![0; usize::try_from(size).unwrap_or_default()];
    let read = memory.read_at(&mut bytes, start).unwrap_or_default();
    contains(&bytes[..read], word)
}

/// Whether bytes hold a word. The standard library looks for its first byte, which is fast also where this is not optimised.
pub fn contains(bytes: &[u8], word: &[u8]) -> bool {
    let Some((first, rest)) = word.split_first() else { return true };
    let mut ahead = bytes;
    while ahead.skip_until(*first).is_ok_and(|skipped| skipped > 0) {
        if ahead.starts_with(rest) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::contains;

    #[test]
    fn words_are_found_wherever_they_are() {
        let check = |bytes: &[u8], word: &[u8], expected: bool| assert_eq!(contains(bytes, word), expected, "{bytes:?} {word:?}");
        check(b"abc", b"abc", true);
        check(b"zzabc", b"zabc", true);
        check(b"ab", b"abc", false);
        check(b"", b"a", false);
        check(b"xa", b"a", true);
    }
}
