//! The cache of signatures: whatever is wrong with it, the answer is the same.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on says so by failing"
)]

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{Ground, answer};

/// A product with a dependency that lies beside it.
fn lamp_with_wick() -> Ground {
    let ground = Ground::lamp();
    ground.write(
        "Cargo.toml",
        "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nwick = { path = \"../wick\" }\n\n[workspace]\n",
    );
    ground.write(
        "Cargo.lock",
        "version = 4\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\n \"wick\",\n]\n\n[[package]]\nname = \"wick\"\nversion = \"1.2.3\"\n",
    );
    let wick = ground.around().join("wick");
    fs::create_dir_all(wick.join("src")).unwrap();
    fs::write(
        wick.join("Cargo.toml"),
        "[package]\nname = \"wick\"\nversion = \"1.2.3\"\nedition = \"2021\"\n",
    )
    .unwrap();
    fs::write(
        wick.join("src/lib.rs"),
        "mod inner; pub use inner::Wick;\npub fn light(with: &Wick) -> std::io::Result<u8> { todo!() }\n",
    )
    .unwrap();
    fs::write(
        wick.join("src/inner.rs"),
        "pub struct Wick { pub length: u32 }\n",
    )
    .unwrap();
    ground
}

fn cache_of(ground: &Ground) -> PathBuf {
    ground.around().join("cache")
}

fn check(ground: &Ground, cache: &Path) -> String {
    let mut command = ground.check_command(&["--verbose"]);
    answer(command.env("CARGO_CRA_CACHE", cache)).exits(0).out
}

/// The files of signatures below a cache, by name.
fn kept(cache: &Path) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = fs::read_dir(cache.join("signatures"))
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "sig"))
        .collect();
    out.sort();
    out
}

#[test]
fn signatures_are_kept_with_the_path_that_users_write() {
    let ground = lamp_with_wick();
    let cache = cache_of(&ground);
    check(&ground, &cache);
    let files = kept(&cache);
    assert_eq!(files.len(), 1);
    let text = fs::read_to_string(&files[0]).unwrap();
    for line in [
        "crate wick 1.2.3",
        "type wick::Wick",
        "field wick::Wick.length: u32",
        "fn wick::light(&wick::Wick) -> std::io::Result<u8>",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}:\n{text}");
    }
}

#[test]
fn a_second_run_changes_nothing_and_changed_sources_are_read_anew() {
    let ground = lamp_with_wick();
    let cache = cache_of(&ground);
    let first = check(&ground, &cache);
    let files = kept(&cache);
    let written = fs::metadata(&files[0]).unwrap().modified().unwrap();
    assert_eq!(check(&ground, &cache), first);
    assert_eq!(kept(&cache), files);
    assert_eq!(
        fs::metadata(&files[0]).unwrap().modified().unwrap(),
        written
    );
    fs::write(
        ground.around().join("wick/src/inner.rs"),
        "pub struct Wick;\n",
    )
    .unwrap();
    check(&ground, &cache);
    let files = kept(&cache);
    assert_eq!(files.len(), 2, "one for each content");
}

#[test]
fn damaged_and_foreign_files_are_written_anew() {
    let ground = lamp_with_wick();
    let cache = cache_of(&ground);
    let first = check(&ground, &cache);
    let file = kept(&cache).remove(0);
    let whole = fs::read(&file).unwrap();
    let mut changed = whole.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    for damaged in [&b""[..], &whole[..whole.len() - 1], &changed, b"\xff\xfe\n"] {
        fs::write(&file, damaged).unwrap();
        assert_eq!(check(&ground, &cache), first);
        assert_eq!(fs::read(&file).unwrap(), whole);
    }
}

#[test]
fn a_cache_that_cannot_be_written_is_done_without_and_told_to_those_who_ask() {
    let ground = lamp_with_wick();
    let cache = cache_of(&ground);
    fs::write(&cache, "a file where a folder should be").unwrap();
    assert!(check(&ground, &cache).contains("cannot be written"));
    let mut command = ground.check_command(&[]);
    answer(command.env("CARGO_CRA_CACHE", &cache))
        .exits(0)
        .does_not_say("cannot be written");
}

#[test]
fn a_cache_within_the_product_is_not_made() {
    let ground = lamp_with_wick();
    let before = ground.listing();
    check(&ground, Path::new("cache"));
    assert_eq!(ground.listing(), before);
}

#[test]
fn several_runs_at_once_agree() {
    let ground = lamp_with_wick();
    let cache = cache_of(&ground);
    let answers: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| check(&ground, &cache)))
            .collect();
        runs.into_iter().map(|run| run.join().unwrap()).collect()
    });
    assert!(answers.iter().all(|said| *said == answers[0]));
    assert_eq!(kept(&cache).len(), 1);
    let unfinished = fs::read_dir(cache.join("signatures"))
        .unwrap()
        .filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().starts_with('.')
        })
        .count();
    assert_eq!(unfinished, 0);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_a_dependency_is_not_followed() {
    let ground = lamp_with_wick();
    let cache = cache_of(&ground);
    let secret = ground.around().join("secret.rs");
    fs::write(&secret, "pub struct Secret;\n").unwrap();
    let inner = ground.around().join("wick/src/inner.rs");
    fs::remove_file(&inner).unwrap();
    std::os::unix::fs::symlink(&secret, &inner).unwrap();
    check(&ground, &cache);
    let text = fs::read_to_string(&kept(&cache)[0]).unwrap();
    assert!(!text.contains("Secret"), "{text}");
}
