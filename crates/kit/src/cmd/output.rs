//! What commands that write something share: the file, the day that it bears, and how they say a number.

use crate::fail::Fail;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{io::Write, path::Path};

/// Writes beside the target and renames, so that nobody ever sees half a file.
pub(crate) fn whole(path: &Path, bytes: &[u8]) -> Result<(), Fail> {
    let failed = |source| Fail::Unwritable { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    #[cfg(unix)]
    {
        // A temporary file is its owner's alone; this one is to be passed on.
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644)).map_err(failed)?;
    }
    file.persist(path).map(drop).map_err(|error| failed(error.error))
}

/// The moment that stands for a day, or now. Noon in Greenwich is the same day nearly everywhere.
pub(crate) fn moment(on: Option<Date>) -> Timestamp {
    let noon = on.and_then(|day| day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok());
    noon.map_or_else(Timestamp::now, |noon| noon.timestamp())
}

/// A number with a gap before each three figures.
pub(crate) fn grouped(number: usize) -> String {
    let figures = number.to_string();
    let first = figures.len() % 3;
    let mut text = String::new();
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && at % 3 == first {
            text.push(' ');
        }
        text.push(figure);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn numbers_are_grouped() {
        let check = |number: usize, expected: &str| assert_eq!(grouped(number), expected);
        check(7, "7");
        check(1000, "1 000");
        check(123_456, "123 456");
        check(1_234_567, "1 234 567");
    }
}
