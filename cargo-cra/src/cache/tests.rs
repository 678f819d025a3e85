//! What is kept comes back whole or not at all.

use super::*;

const TEXT: &str = "cra-signatures 2\ncrate a 1.0.0\ntype a::A\n";

fn names() -> Vec<String> {
    vec!["b".to_owned(), "c".to_owned()]
}

fn kept(folder: &Path) -> (Cache, Key, PathBuf) {
    let cache = Cache::open(Some(folder), "signatures");
    let key = Key::new("a", "1.0.0", "checksum");
    cache.put(&key, TEXT, &names());
    let file = folder.join("signatures").join(&key.file);
    (cache, key, file)
}

#[test]
fn what_was_kept_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let (cache, key, _) = kept(dir.path());
    assert_eq!(cache.get(&key), Some((TEXT.into(), names())));
    assert_eq!(cache.get(&Key::new("a", "1.0.0", "other")), None);
    assert_eq!(cache.close(), None);
    let names: Vec<_> = fs::read_dir(dir.path().join("signatures"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(
        names.len(),
        2,
        "a file and the mark, nothing unfinished: {names:?}"
    );
}

#[test]
fn a_file_that_is_damaged_cut_off_or_foreign_is_none() {
    let dir = tempfile::tempdir().unwrap();
    let (cache, key, file) = kept(dir.path());
    let whole = fs::read(&file).unwrap();
    for length in 0..whole.len() {
        fs::write(&file, &whole[..length]).unwrap();
        assert_eq!(cache.get(&key), None, "cut off after {length} bytes");
    }
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        fs::write(&file, &changed).unwrap();
        assert_eq!(cache.get(&key), None, "changed at {at}");
    }
    let other = Key {
        line: "1 z 1.0.0 checksum".to_owned(),
        file: key.file.clone(),
    };
    cache.put(&other, TEXT, &names());
    assert_eq!(cache.get(&key), None, "written under another key");
    cache.put(&key, TEXT, &names());
    assert!(cache.get(&key).is_some());
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file_is_not_followed() {
    let dir = tempfile::tempdir().unwrap();
    let (cache, key, file) = kept(dir.path());
    let elsewhere = dir.path().join("elsewhere");
    fs::rename(&file, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &file).unwrap();
    assert_eq!(cache.get(&key), None);
    cache.put(&key, TEXT, &names());
    assert!(cache.get(&key).is_some(), "the link was replaced");
    assert_eq!(fs::read_link(&file).ok(), None);
}

#[test]
fn a_folder_that_cannot_be_made_is_told_once() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "").unwrap();
    let (cache, key, _) = kept(&file);
    assert_eq!(cache.get(&key), None);
    let words = cache.close().expect("a note");
    assert!(words.contains("cannot be written"), "{words}");
}

#[test]
fn many_threads_write_and_read_the_same_file() {
    let dir = tempfile::tempdir().unwrap();
    let key = Key::new("a", "1.0.0", "checksum");
    let seen = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let cache = Cache::open(Some(dir.path()), "signatures");
                    let mut seen = 0;
                    for _ in 0..50 {
                        if let Some((text, _)) = cache.get(&key) {
                            assert_eq!(&*text, TEXT);
                            seen += 1;
                        }
                        cache.put(&key, TEXT, &names());
                    }
                    seen
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum::<usize>()
    });
    assert!(seen > 0);
}

#[test]
fn the_oldest_go_when_there_are_too_many_and_only_once_a_day() {
    let dir = tempfile::tempdir().unwrap();
    let cache = Cache::open(Some(dir.path()), "signatures");
    let folder = dir.path().join("signatures");
    let day = |days: u32| SystemTime::now() - DAY * days;
    let keys: Vec<Key> = (0..4)
        .map(|at| Key::new("a", "1.0.0", &at.to_string()))
        .collect();
    for (at, key) in keys.iter().enumerate() {
        cache.put(key, TEXT, &names());
        let file = File::options()
            .append(true)
            .open(folder.join(&key.file))
            .unwrap();
        file.set_modified(day(10 - u32::try_from(at).unwrap()))
            .unwrap();
    }
    let size = fs::metadata(folder.join(&keys[0].file)).unwrap().len();
    sweep(&folder, size * 2);
    let left: Vec<bool> = keys
        .iter()
        .map(|key| folder.join(&key.file).exists())
        .collect();
    assert_eq!(left, [false, false, true, true]);
    sweep(&folder, 0);
    assert!(folder.join(&keys[3].file).exists(), "swept twice in a day");
}
