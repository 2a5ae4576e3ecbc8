//! The folder of an export: written beside the old one and put into its place, so that no half of it is ever seen.

use super::file::MARKER;
use crate::copy::CopyError;
use std::{fs, io, path::Path};

/// Refuses a folder with anything in it but an earlier export.
pub(super) fn check(folder: &Path) -> Result<(), CopyError> {
    let at = |source| CopyError::Write { path: folder.to_owned(), source };
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            let empty = entries.next().is_none();
            if empty || folder.join(MARKER).is_file() { Ok(()) } else { Err(CopyError::NotOurs(folder.to_owned())) }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(at(error)),
    }
}

/// Lets `fill` write a new folder, then puts it where the old one was.
pub(super) fn replace(folder: &Path, fill: impl FnOnce(&Path) -> Result<(), CopyError>) -> Result<(), CopyError> {
    let at = |source| CopyError::Write { path: folder.to_owned(), source };
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(parent).map_err(at)?;
    // Beside it, since only within a file system a folder can be moved at once.
    let beside = tempfile::Builder::new().prefix(".wayside-").tempdir_in(parent).map_err(at)?;
    let (new, old) = (beside.path().join("new"), beside.path().join("old"));
    fs::create_dir(&new).map_err(at)?;
    fill(&new)?;
    if folder.exists() {
        fs::rename(folder, &old).map_err(at)?;
    }
    if let Err(error) = fs::rename(&new, folder) {
        // What was there before goes back. Where it cannot, it stays beside.
        if old.exists() && fs::rename(&old, folder).is_err() {
            let _ = beside.keep();
        }
        return Err(at(error));
    }
    Ok(())
}
