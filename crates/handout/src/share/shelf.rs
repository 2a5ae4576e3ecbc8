//! Files to take along: those given, and the installers in a folder. Whatever is not on this list does not exist.

use crate::error::ShareError;
use axum::body::Bytes;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs::{self, File, Metadata},
    io::{self, Read},
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::SystemTime,
};
use wayside_site::{Offered, OfferedKind};

/// Endings of installers, with their types. A phone opens an APK by its type alone.
const INSTALLERS: [(&str, &str); 5] = [
    ("apk", "application/vnd.android.package-archive"),
    ("deb", "application/vnd.debian.binary-package"),
    ("appimage", "application/vnd.appimage"),
    ("msi", "application/x-msi"),
    ("dmg", "application/x-apple-diskimage"),
];

/// A file that a hand-out is given.
#[derive(Clone, Debug)]
pub struct HandedFile {
    /// Name under which it is taken along, without a folder.
    pub name: String,
    /// Languages of what is in it.
    pub languages: Vec<String>,
    /// What is in it. It is one HTML file.
    pub bytes: Vec<u8>,
}

/// A file on the shelf.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) offered: Offered,
    pub(crate) mime: &'static str,
    pub(crate) place: Place,
}

/// Where a file's bytes are.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// Here.
    Memory(Bytes),
    /// On the disk, where it may change.
    Disk(PathBuf, Version),
}

/// By what a changed file is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    size: u64,
    modified: Option<SystemTime>,
}

impl Version {
    fn of(about: &Metadata) -> Self {
        Self { size: about.len(), modified: about.modified().ok() }
    }
}

impl Item {
    /// Whether it still is what it was when its sum was made. Half of a file that is being copied would be worse than none, and a
    /// link could lead anywhere.
    pub(crate) fn is_as_listed(&self) -> bool {
        match &self.place {
            Place::Memory(_) => true,
            Place::Disk(path, version) => {
                fs::symlink_metadata(path).is_ok_and(|about| about.is_file() && Version::of(&about) == *version)
            }
        }
    }
}

/// The files of a hand-out.
#[derive(Debug)]
pub(crate) struct Shelf {
    given: Vec<Arc<Item>>,
    folder: Option<PathBuf>,
    list: RwLock<List>,
}

/// What is on the shelf now.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    items: BTreeMap<String, Arc<Item>>,
    /// The same for pages.
    pub(crate) offered: Arc<[Offered]>,
    /// Changes of the list so far.
    pub(crate) changes: u64,
}

impl Shelf {
    /// A shelf with the files given. Those in the folder come with [`Self::look`], since their sums take time.
    pub(crate) fn new(given: Vec<HandedFile>, folder: Option<PathBuf>) -> Result<Self, ShareError> {
        if let Some(path) = &folder {
            fs::read_dir(path).map_err(|source| ShareError::Unreadable { path: path.clone(), source })?;
        }
        let given: Vec<Arc<Item>> = given.into_iter().map(|file| Arc::new(handed(file))).collect();
        let shelf = Self { given, folder, list: RwLock::default() };
        shelf.show(BTreeMap::new());
        Ok(shelf)
    }

    /// What is on it.
    pub(crate) fn list(&self) -> List {
        self.list.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The file of a name.
    pub(crate) fn get(&self, name: &str) -> Option<Arc<Item>> {
        self.list.read().unwrap_or_else(PoisonError::into_inner).items.get(name).cloned()
    }

    /// Looks into the folder again. A sum is made again only if the file has changed.
    pub(crate) fn look(&self) {
        let Some(folder) = &self.folder else { return };
        let before = self.list();
        // A stick that was pulled out takes its files along. None of them takes the place of what was made here.
        let ours = |name: &String| self.given.iter().any(|item| item.offered.name == *name);
        let found =
            installers(folder).unwrap_or_default().into_iter().filter(|(name, _)| !ours(name)).filter_map(|(name, path)| {
                let known = before.items.get(&name).filter(|item| matches!(item.place, Place::Disk(..)) && item.is_as_listed());
                let item = known.cloned().or_else(|| installer(&name, path).ok().map(Arc::new));
                Some((name, item?))
            });
        self.show(found.collect());
    }

    fn show(&self, mut items: BTreeMap<String, Arc<Item>>) {
        let installers: Vec<Offered> = items.values().map(|item| item.offered.clone()).collect();
        let given = self.given.iter().map(|item| item.offered.clone());
        let offered: Arc<[Offered]> = given.chain(installers).collect();
        items.extend(self.given.iter().map(|item| (item.offered.name.clone(), Arc::clone(item))));
        let mut list = self.list.write().unwrap_or_else(PoisonError::into_inner);
        let changes = list.changes + u64::from(list.offered != offered);
        *list = List { items, offered, changes };
    }
}

fn handed(file: HandedFile) -> Item {
    let bytes = Bytes::from(file.bytes);
    let sha256 = hex(&Sha256::digest(&bytes));
    let offered = Offered { name: file.name, kind: OfferedKind::Phone(file.languages), size: bytes.len() as u64, sha256 };
    Item { offered, mime: "text/html; charset=utf-8", place: Place::Memory(bytes) }
}

/// Installers that lie in a folder, by name: files themselves, no links, nothing hidden, nothing further down.
fn installers(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)?.flatten() {
        // The type of the entry itself: a link is no file.
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name().into_string().ok().filter(|name| is_file && mime(name).is_some());
        if let Some(name) = name.filter(|name| !name.starts_with('.') && !name.contains(char::is_control)) {
            found.insert(name, entry.path());
        }
    }
    Ok(found)
}

/// The type of an installer by its name, `None` if it is none.
fn mime(name: &str) -> Option<&'static str> {
    let (_, ending) = name.rsplit_once('.')?;
    INSTALLERS.iter().find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, mime)| *mime)
}

fn installer(name: &str, path: PathBuf) -> io::Result<Item> {
    let mut file = File::open(&path)?;
    let version = Version::of(&file.metadata()?);
    let mut sum = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        sum.update(&buffer[..read]);
    }
    let sha256 = hex(&sum.finalize());
    let offered = Offered { name: name.to_owned(), kind: OfferedKind::App, size: version.size, sha256 };
    Ok(Item { offered, mime: mime(name).unwrap_or("application/octet-stream"), place: Place::Disk(path, version) })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::{HandedFile, Shelf};
    use std::{fs, path::Path};
    use tempfile::TempDir;

    fn shelf(folder: &Path) -> Shelf {
        let given =
            HandedFile { name: "a.html".to_owned(), languages: vec!["es".to_owned()], bytes: b"<!doctype html>".to_vec() };
        Shelf::new(vec![given], Some(folder.to_owned())).unwrap()
    }

    fn names(shelf: &Shelf) -> Vec<String> {
        shelf.list().offered.iter().map(|file| file.name.clone()).collect()
    }

    #[test]
    fn installers_are_found_and_nothing_else() {
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        let installers = ["app.AppImage", "app.apk", "app.deb", "app.dmg", "app.MSI"];
        for name in installers.into_iter().chain(["letter.pdf", "app.deb.part", ".hidden.deb", "apk", "passwd"]) {
            fs::write(at(name), name).unwrap();
        }
        fs::create_dir(at("folder.deb")).unwrap();
        fs::create_dir(at("below")).unwrap();
        fs::write(at("below/inner.deb"), "inner").unwrap();
        #[cfg(unix)]
        for (target, link) in [("/etc/passwd", "passwd.deb"), ("app.deb", "same.deb"), ("/", "root.deb"), ("none", "dead.deb")] {
            std::os::unix::fs::symlink(target, at(link)).unwrap();
        }
        let shelf = shelf(folder.path());
        assert_eq!(names(&shelf), ["a.html"], "sums come later");
        shelf.look();
        let found = names(&shelf);
        let mut sorted = installers.to_vec();
        sorted.sort_unstable();
        assert_eq!(found, ["a.html"].into_iter().chain(sorted).collect::<Vec<_>>());
        for name in ["passwd.deb", "../app.deb", "below/inner.deb", "letter.pdf", "", ".", ".."] {
            assert!(shelf.get(name).is_none(), "{name}");
        }
    }

    #[test]
    fn a_sum_is_of_the_bytes_and_follows_them() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("app.apk");
        let shelf = shelf(folder.path());
        let check = |bytes: &[u8], sum: &str| {
            fs::write(&path, bytes).unwrap();
            shelf.look();
            let list = shelf.list();
            assert_eq!((list.offered[1].size, list.offered[1].sha256.as_str()), (bytes.len() as u64, sum));
            assert!(shelf.get("app.apk").unwrap().is_as_listed());
            list.changes
        };
        let first = check(b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        let second = check(b"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(second > first);
        // As long as it has not been looked at again, a changed file is not there.
        fs::write(&path, b"abcd").unwrap();
        assert!(!shelf.get("app.apk").unwrap().is_as_listed());
        fs::remove_file(&path).unwrap();
        shelf.look();
        assert_eq!(names(&shelf), ["a.html"]);
        let changes = shelf.list().changes;
        shelf.look();
        assert_eq!(shelf.list().changes, changes);
    }

    #[test]
    fn the_folder_takes_nobodys_place() {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("a.deb"), "theirs").unwrap();
        let given = HandedFile { name: "a.deb".to_owned(), languages: Vec::new(), bytes: b"ours".to_vec() };
        let shelf = Shelf::new(vec![given], Some(folder.path().to_owned())).unwrap();
        shelf.look();
        assert_eq!(shelf.get("a.deb").unwrap().offered.size, 4);
        assert_eq!(names(&shelf), ["a.deb"]);
    }

    #[test]
    fn a_folder_that_is_none_is_told() {
        let error = Shelf::new(Vec::new(), Some("/nowhere/at/all".into())).unwrap_err();
        assert_eq!(error.code(), "share-unreadable");
    }
}
