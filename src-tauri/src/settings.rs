//! The settings file: a small `SQLite` database, there only after *Remember on this device*.
//!
//! `SQLite` never touches the disk: the database is made in memory and written as one file under another name, which then takes
//! the place of the old one, so it is there whole or not at all and no journal lies beside it. It is read the same way back. A
//! file that cannot be understood counts as kept with nothing in it: the app starts, and *Forget everything* removes it.

use rusqlite::{Connection, OptionalExtension};
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{self, ErrorKind, Read, Write},
    path::{Path, PathBuf},
};
use tauri::{App, Manager, Runtime};
use wayside_site::{Settings, TextSize, Theme};

/// Marks the file as ours: `WySt` in ASCII. A pack has another mark.
const APPLICATION_ID: i32 = 0x5779_5374;
/// Version of the table.
const FORMAT: i32 = 1;
const FILE: &str = "settings.sqlite";
const FILE_IN_THE_MAKING: &str = "settings.sqlite.new";
/// A settings file has 12 KB. A larger one is not ours, and is not read into memory.
const LARGEST: u64 = 64 << 10;

/// Settings, and whether they are kept on the device.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Kept {
    /// What the reader has chosen.
    pub(crate) settings: Settings,
    /// Whether there is a file.
    pub(crate) remembered: bool,
}

/// Why settings could not be kept, read or removed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A file or folder could not be read, written or removed.
    #[error("{path}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database could not be made or understood.
    #[error("the settings database")]
    Database(#[from] rusqlite::Error),
    /// The file belongs to something else, or to a newer version.
    #[error("not a settings file of this version (id {application_id:#x}, format {format})")]
    Foreign {
        /// `application_id` of the file.
        application_id: i32,
        /// `user_version` of the file.
        format: i32,
    },
}

/// Where this app may keep settings; `None` if the system has no place for them.
pub(crate) fn store<R: Runtime>(app: &App<R>) -> Option<Store> {
    // On Windows the configuration folder roams: an employer's server would get a copy.
    let folder = if cfg!(windows) { app.path().app_local_data_dir() } else { app.path().app_config_dir() };
    folder.ok().map(Store::new)
}

/// The place of the settings file.
#[derive(Debug)]
pub(crate) struct Store {
    folder: PathBuf,
}

impl Store {
    /// A store in a folder, which need not exist.
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// What is kept. Never fails: the app has to start.
    pub(crate) fn load(&self) -> Kept {
        let path = self.folder.join(FILE);
        Kept { remembered: fs::symlink_metadata(&path).is_ok(), settings: read(&path).unwrap_or_default() }
    }

    /// Keeps settings, in place of those kept before.
    pub(crate) fn save(&self, settings: &Settings) -> Result<(), Error> {
        let bytes = encode(settings)?;
        let (file, new) = (self.folder.join(FILE), self.folder.join(FILE_IN_THE_MAKING));
        make_folder(&self.folder).map_err(at(&self.folder))?;
        let written = write(&new, &bytes).and_then(|()| fs::rename(&new, &file));
        if written.is_err() {
            // The first error is the one that tells; a rest that cannot be removed is removed by *Forget*.
            let _ = fs::remove_file(&new);
        }
        written.map_err(at(&file))
    }

    /// Removes what is kept, and the folder if nothing else is in it.
    pub(crate) fn forget(&self) -> Result<(), Error> {
        for name in [FILE, FILE_IN_THE_MAKING] {
            let path = self.folder.join(name);
            match fs::remove_file(&path) {
                Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                    return Err(at(&path)(error));
                }
                _ => {}
            }
        }
        // Not empty means that something of somebody else is in it.
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> Error {
    move |source| Error::File { path: path.to_owned(), source }
}

/// A folder that nobody else on the machine can look into.
fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    // On the disk before it takes the old one's place: after a power cut one of the two is there.
    file.sync_all()
}

fn read(path: &Path) -> Result<Settings, Error> {
    let mut bytes = Vec::new();
    fs::File::open(path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes)).map_err(at(path))?;
    decode(&bytes)
}

fn encode(settings: &Settings) -> Result<Vec<u8>, Error> {
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", FORMAT)?;
    connection.execute_batch("CREATE TABLE setting (name TEXT PRIMARY KEY, word TEXT NOT NULL) STRICT, WITHOUT ROWID")?;
    for (name, word) in [
        ("lang", settings.lang.as_deref()),
        ("country", settings.country.as_deref()),
        ("text", Some(settings.text.as_str())),
        ("theme", Some(settings.theme.as_str())),
    ] {
        if let Some(word) = word {
            connection.execute("INSERT INTO setting (name, word) VALUES (?1, ?2)", [name, word])?;
        }
    }
    Ok(connection.serialize("main")?.to_vec())
}

fn decode(bytes: &[u8]) -> Result<Settings, Error> {
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact("main", bytes, bytes.len(), true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let (application_id, format) = (number("application_id")?, number("user_version")?);
    if (application_id, format) != (APPLICATION_ID, FORMAT) {
        return Err(Error::Foreign { application_id, format });
    }
    let word = |name: &str| -> Result<Option<String>, Error> {
        let query = "SELECT word FROM setting WHERE name = ?1";
        Ok(connection.query_row(query, [name], |row| row.get(0)).optional()?)
    };
    Ok(Settings {
        // Whether the pack has the language is asked when it is used.
        lang: word("lang")?,
        country: word("country")?.filter(|code| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())),
        text: word("text")?.and_then(|word| TextSize::from_word(&word)).unwrap_or_default(),
        theme: word("theme")?.and_then(|word| Theme::from_word(&word)).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests;
