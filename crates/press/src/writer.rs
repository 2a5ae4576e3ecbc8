//! A file appears whole or not at all.

use crate::{
    content::whole,
    fault::{FaultKind, Faults},
};
use std::{io::Write, path::Path};

/// Writes beside the target and renames, so that nobody ever sees half a pack.
pub(crate) fn write_whole(out: &Path, bytes: &[u8]) -> Result<(), Faults> {
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let write = || -> std::io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        #[cfg(unix)]
        {
            // A temporary file is its owner's alone; a pack is to be passed on.
            use std::os::unix::fs::PermissionsExt;
            file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))?;
        }
        file.persist(out).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| whole(out, FaultKind::Unwritable(error.to_string())).into())
}
