//! Updates from a repository on this machine, and what is left after those that fail.

use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

use super::super::testing::{Upstream, advisory, contents, write};
use super::*;

/// A home of cargo with a database fetched from `upstream`, and what it then holds.
fn fetched(upstream: &Upstream) -> (TempDir, Vec<(PathBuf, Vec<u8>)>) {
    let home = tempfile::tempdir().unwrap();
    update(Some(&upstream.url()), Some(home.path())).unwrap();
    let before = contents(&home.path().join(SHARED));
    (home, before)
}

/// Only the database may be in the home afterwards.
fn entries(home: &Path) -> Vec<String> {
    let names = fs::read_dir(home)
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    names.map(|name| name.into_string().unwrap()).collect()
}

#[test]
fn a_first_update_fetches_the_database() {
    let upstream = Upstream::new("2026-07-01");
    let parent = tempfile::tempdir().unwrap();
    let home = parent.path().join("not/there/yet");
    let updated = update(Some(&upstream.url()), Some(&home)).unwrap();
    assert_eq!(updated.before, None);
    assert!(updated.changed());
    assert_eq!(updated.db.count, 11);
    assert_eq!(updated.db.date.to_string(), "2026-07-01");
    assert_eq!(
        updated.db.origin,
        Origin::Directory(shown(&home.join(SHARED)))
    );
    assert_eq!(entries(&home), [SHARED]);
    let loaded = super::super::load(Some(&home.join(SHARED)), None).unwrap();
    assert_eq!(loaded.db, updated.db);
}

#[test]
fn an_update_brings_what_is_new() {
    let upstream = Upstream::new("2026-07-01");
    let (home, _) = fetched(&upstream);
    write(
        &upstream.work(),
        "crates/wick/LAMP-9.md",
        advisory("LAMP-9", "wick", "2026-07-02"),
    );
    let commit = upstream.publish("2026-07-02");
    let updated = update(Some(&upstream.url()), Some(home.path())).unwrap();
    assert_eq!(
        updated.before.map(|(_, day)| day.to_string()),
        Some("2026-07-01".to_owned())
    );
    assert_eq!(updated.db.commit, Some(commit));
    assert!(updated.db.by_id("LAMP-9").is_some());
    assert_eq!(entries(home.path()), [SHARED]);
}

#[test]
fn an_update_without_news_changes_nothing() {
    let upstream = Upstream::new("2026-07-01");
    let (home, before) = fetched(&upstream);
    let updated = update(Some(&upstream.url()), Some(home.path())).unwrap();
    assert!(!updated.changed());
    assert_eq!(contents(&home.path().join(SHARED)), before);
}

#[test]
fn a_database_that_cannot_be_fetched_leaves_the_old_one() {
    let upstream = Upstream::new("2026-07-01");
    let url = upstream.url();
    let (home, before) = fetched(&upstream);
    drop(upstream);
    let error = update(Some(&url), Some(home.path())).unwrap_err();
    assert!(
        matches!(&error, DbError::NotFetched { reason, .. } if !reason.is_empty()),
        "{error}"
    );
    assert_eq!(contents(&home.path().join(SHARED)), before);
    assert_eq!(entries(home.path()), [SHARED]);
}

#[test]
fn a_database_that_cannot_be_read_leaves_the_old_one() {
    let upstream = Upstream::new("2026-07-01");
    let (home, before) = fetched(&upstream);
    for (name, _) in contents(&upstream.work()) {
        fs::write(upstream.work().join(name), "damaged").unwrap();
    }
    upstream.publish("2026-07-02");
    let error = update(Some(&upstream.url()), Some(home.path())).unwrap_err();
    assert!(matches!(&error, DbError::Rejected { .. }), "{error}");
    assert_eq!(contents(&home.path().join(SHARED)), before);
    assert_eq!(entries(home.path()), [SHARED]);
}

#[test]
fn one_broken_file_does_not_stop_an_update() {
    let upstream = Upstream::new("2026-07-01");
    write(&upstream.work(), "crates/wick/LAMP-9.md", "damaged");
    upstream.publish("2026-07-02");
    let home = tempfile::tempdir().unwrap();
    let updated = update(Some(&upstream.url()), Some(home.path())).unwrap();
    assert_eq!(updated.db.count, 11);
    assert_eq!(updated.db.skipped.len(), 1);
}

#[test]
fn an_older_database_does_not_replace_a_newer_one() {
    let upstream = Upstream::new("2026-07-01");
    let (home, before) = fetched(&upstream);
    upstream.publish("2026-06-01");
    let error = update(Some(&upstream.url()), Some(home.path())).unwrap_err();
    let days = ["2026-06-01".to_owned(), "2026-07-01".to_owned()];
    assert_eq!(
        error,
        DbError::Older {
            url: upstream.url(),
            days
        }
    );
    assert_eq!(contents(&home.path().join(SHARED)), before);
}

#[test]
fn what_belongs_to_someone_else_is_not_replaced() {
    let (mine, other) = (Upstream::new("2026-07-01"), Upstream::new("2026-07-02"));
    let (home, before) = fetched(&mine);
    let error = update(Some(&other.url()), Some(home.path())).unwrap_err();
    assert!(
        error
            .to_string()
            .contains(&format!("a clone of `{}`", mine.url())),
        "{error}"
    );
    assert_eq!(contents(&home.path().join(SHARED)), before);

    let home = tempfile::tempdir().unwrap();
    write(&home.path().join(SHARED), "crates/own/NOTES.md", "mine");
    let error = update(Some(&mine.url()), Some(home.path())).unwrap_err();
    assert!(matches!(error, DbError::Taken { .. }), "{error}");
    assert_eq!(contents(&home.path().join(SHARED)).len(), 1);

    let home = tempfile::tempdir().unwrap();
    write(home.path(), SHARED, "a file");
    let error = update(Some(&mine.url()), Some(home.path())).unwrap_err();
    assert!(matches!(error, DbError::Taken { .. }), "{error}");
}

#[test]
fn an_empty_directory_is_room_for_a_database() {
    let upstream = Upstream::new("2026-07-01");
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join(SHARED)).unwrap();
    assert_eq!(
        update(Some(&upstream.url()), Some(home.path()))
            .unwrap()
            .db
            .count,
        11
    );
    assert_eq!(entries(home.path()), [SHARED]);
}

#[test]
fn without_git_the_advice_is_to_install_it() {
    let error = not_fetched(OFFICIAL_URL, GitError::Missing);
    assert_eq!(error, DbError::NoGit);
    assert!(error.advice().starts_with("install git"));
}

#[test]
fn without_a_home_there_is_no_update() {
    assert_eq!(update(None, None), Err(DbError::NoCargoHome));
}

#[test]
#[cfg(unix)]
fn hooks_and_links_of_a_repository_stay_without_effect() {
    let upstream = Upstream::new("2026-07-01");
    let outside = tempfile::tempdir().unwrap();
    write(
        outside.path(),
        "LAMP-9.md",
        advisory("LAMP-9", "outside", "2026-07-01"),
    );
    std::os::unix::fs::symlink(outside.path(), upstream.work().join("crates/outside")).unwrap();
    upstream.publish("2026-07-02");
    let home = tempfile::tempdir().unwrap();
    let updated = update(Some(&upstream.url()), Some(home.path())).unwrap();
    assert!(updated.db.by_id("LAMP-9").is_none());
    let link = home.path().join(SHARED).join("crates/outside");
    assert!(!fs::symlink_metadata(link).unwrap().is_symlink());

    // A repository that would run a program when it is asked for its state.
    let place = home.path().join(SHARED);
    let trap = outside.path().join("trapped");
    let script = outside.path().join("trap.sh");
    write(
        outside.path(),
        "trap.sh",
        format!("#!/bin/sh\ntouch '{}'\n", trap.display()),
    );
    Command::new("chmod")
        .arg("+x")
        .arg(&script)
        .status()
        .unwrap();
    for (key, value) in [
        ("core.fsmonitor", script.to_str().unwrap()),
        ("core.hooksPath", outside.path().to_str().unwrap()),
        ("core.sshCommand", script.to_str().unwrap()),
        ("core.pager", script.to_str().unwrap()),
        ("gpg.program", script.to_str().unwrap()),
        ("log.showSignature", "true"),
    ] {
        let status = Command::new("git")
            .arg("-C")
            .arg(&place)
            .args(["config", key, value])
            .status();
        assert!(status.unwrap().success());
    }
    fs::copy(&script, outside.path().join("post-checkout")).unwrap();
    assert!(
        super::super::load(Some(&place), None)
            .unwrap()
            .db
            .commit
            .is_some()
    );
    update(Some(&upstream.url()), Some(home.path())).unwrap();
    assert!(!trap.exists());
}

#[test]
fn what_a_cut_off_update_left_is_cleared_up() {
    let upstream = Upstream::new("2026-07-01");
    let (home, before) = fetched(&upstream);
    let target = home.path().join(SHARED);
    let left = home.path().join(format!("{STAGING}1"));
    fs::create_dir(&left).unwrap();
    fs::rename(&target, left.join("old")).unwrap();
    // A recent one may be at work.
    tidy_up(home.path(), &target);
    assert!(left.exists() && !target.exists());

    let long_ago = SystemTime::now() - 2 * ABANDONED;
    fs::File::open(&left)
        .unwrap()
        .set_modified(long_ago)
        .unwrap();
    tidy_up(home.path(), &target);
    assert_eq!(contents(&target), before);
    assert_eq!(entries(home.path()), [SHARED]);
}

#[test]
fn one_repository_has_many_spellings() {
    for same in [
        "https://github.com/RustSec/advisory-db",
        "https://github.com/rustsec/advisory-db.git/",
        "https://token@github.com/RustSec/advisory-db.git",
    ] {
        assert!(same_address(same, OFFICIAL_URL), "{same}");
    }
    for other in [
        "https://github.com/RustSec/advisory-db2",
        "https://example.org/advisory-db.git",
        "",
    ] {
        assert!(!same_address(other, OFFICIAL_URL), "{other}");
    }
    assert!(!same_address("file:///srv/Db", "file:///srv/db"));
}

#[test]
fn a_password_is_not_shown() {
    let url = "https://me:secret@example.org/a@b.git";
    assert_eq!(shown_url(url), "https://example.org/a@b.git");
    let home = tempfile::tempdir().unwrap();
    let error = update(Some("http://me:secret@example.org/db"), Some(home.path())).unwrap_err();
    assert_eq!(error, DbError::BadUrl("http://example.org/db".to_owned()));
}

#[test]
fn other_ways_to_fetch_are_refused() {
    for url in [
        "",
        "https://",
        "http://example.org/db",
        "git://example.org/db",
        "/srv/db",
        "ext::sh -c id",
        "--upload-pack=id",
        "file:/srv/db",
        "https://example.org/\n",
    ] {
        assert!(matches!(checked(url), Err(DbError::BadUrl(_))), "{url}");
    }
}
