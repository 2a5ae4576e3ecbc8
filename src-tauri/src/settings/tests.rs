//! Settings on the device: written when asked for, removed when asked for, never in the way of a start.

use super::*;

fn chosen() -> Settings {
    Settings { lang: Some("ar".into()), country: Some("LY".into()), text: TextSize::Largest, theme: Theme::Dark }
}

fn place() -> (tempfile::TempDir, Store) {
    let outer = tempfile::tempdir().unwrap();
    let store = Store::new(outer.path().join("deep/app.wayside"));
    (outer, store)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn what_is_saved_is_loaded() {
    let (_outer, store) = place();
    for settings in [chosen(), Settings::default(), chosen()] {
        store.save(&settings).unwrap();
        assert_eq!(store.load(), Kept { settings, remembered: true });
    }
}

#[test]
fn loading_makes_nothing() {
    let (outer, store) = place();
    assert_eq!(store.load(), Kept::default());
    store.forget().unwrap();
    assert_eq!(names(outer.path()), [""; 0]);
}

#[test]
fn one_file_and_nothing_beside_it() {
    let (_outer, store) = place();
    store.save(&chosen()).unwrap();
    store.save(&chosen()).unwrap();
    assert_eq!(names(&store.folder), [FILE]);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (_outer, store) = place();
    store.save(&chosen()).unwrap();
    for (path, mode) in [(store.folder.clone(), 0o700), (store.folder.join(FILE), 0o600)] {
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode, "{}", path.display());
    }
}

#[test]
fn forgetting_leaves_neither_file_nor_folder() {
    let (_outer, store) = place();
    store.save(&chosen()).unwrap();
    // As a power cut in the middle of writing would leave it.
    fs::write(store.folder.join(FILE_IN_THE_MAKING), "half").unwrap();
    store.forget().unwrap();
    assert!(!store.folder.exists());
    assert_eq!(store.load(), Kept::default());
}

#[test]
fn forgetting_spares_what_is_not_ours() {
    let (_outer, store) = place();
    store.save(&chosen()).unwrap();
    fs::write(store.folder.join("other"), "kept").unwrap();
    store.forget().unwrap();
    assert_eq!(names(&store.folder), ["other"]);
}

#[test]
fn a_broken_or_foreign_file_counts_as_kept_with_nothing_in_it() {
    let good = encode(&chosen()).unwrap();
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&2_u32.to_be_bytes());
    let mut foreign = good.clone();
    foreign[68..72].copy_from_slice(b"else");
    let mut cases = vec![Vec::new(), b"hello".to_vec(), vec![0xff; 8192], newer, foreign];
    cases.extend((0..good.len()).step_by(97).map(|end| good[..end].to_vec()));
    for bytes in cases {
        let (_outer, store) = place();
        fs::create_dir_all(&store.folder).unwrap();
        fs::write(store.folder.join(FILE), &bytes).unwrap();
        assert_eq!(store.load(), Kept { settings: Settings::default(), remembered: true }, "{} bytes", bytes.len());
        store.save(&chosen()).unwrap();
        assert_eq!(store.load().settings, chosen());
    }
}

#[test]
fn a_flipped_byte_stops_nothing() {
    let good = encode(&chosen()).unwrap();
    for place in (0..good.len()).step_by(13) {
        let mut bytes = good.clone();
        bytes[place] ^= 0x55;
        // Any answer is right but a panic.
        let _ = decode(&bytes);
    }
}

#[test]
fn a_file_in_place_of_the_folder_is_an_error_with_its_name() {
    let outer = tempfile::tempdir().unwrap();
    let path = outer.path().join("file");
    fs::write(&path, "").unwrap();
    let store = Store::new(path.clone());
    assert_eq!(store.load(), Kept::default());
    let error = store.save(&chosen()).unwrap_err();
    assert_eq!(error.to_string(), path.display().to_string());
    store.forget().unwrap();
}

#[test]
fn words_that_mean_nothing_are_left_out() {
    let settings = Settings { country: Some("mx; drop".into()), ..chosen() };
    let decoded = decode(&encode(&settings).unwrap()).unwrap();
    assert_eq!(decoded, Settings { country: None, ..chosen() });
}
