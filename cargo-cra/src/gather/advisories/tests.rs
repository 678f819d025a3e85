//! Which database a run takes.

use std::fs;

use cra_lints::snapshot::advisory::Origin;
use semver::Version;

use super::testing::{Upstream, advisory, copy, handwritten, write};
use super::*;

fn outcomes(loaded: &Loaded) -> Vec<Outcome> {
    loaded
        .considered
        .iter()
        .map(|candidate| candidate.outcome.clone())
        .collect()
}

/// A home of cargo whose `advisory-db` is a checkout with a commit of that day.
fn home_with(day: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::rename(Upstream::new(day).work(), home.path().join("advisory-db")).unwrap();
    home
}

#[test]
fn without_a_home_the_embedded_database_is_taken() {
    let loaded = load(None, None).unwrap();
    assert_eq!(loaded.db.origin, Origin::Embedded);
    assert_eq!(outcomes(&loaded), [Outcome::Chosen]);
}

#[test]
fn an_empty_home_is_no_obstacle() {
    let home = tempfile::tempdir().unwrap();
    let loaded = load(None, Some(home.path())).unwrap();
    assert_eq!(loaded.db.origin, Origin::Embedded);
    assert_eq!(outcomes(&loaded), [Outcome::Chosen, Outcome::Absent]);
    let nowhere = load(None, Some(&home.path().join("nowhere"))).unwrap();
    assert_eq!(nowhere.db, loaded.db);
}

#[test]
fn a_newer_checkout_is_taken_and_an_older_one_is_not() {
    let newer = home_with("2099-01-01");
    let loaded = load(None, Some(newer.path())).unwrap();
    assert_eq!(
        loaded.db.origin,
        Origin::Directory(shown(&newer.path().join("advisory-db")))
    );
    assert_eq!(loaded.db.date.to_string(), "2099-01-01");
    assert_eq!(loaded.db.commit, loaded.considered[1].commit);
    assert!(loaded.db.commit.is_some());
    assert_eq!(outcomes(&loaded), [Outcome::NotNewer, Outcome::Chosen]);

    let older = home_with("2001-01-01");
    let loaded = load(None, Some(older.path())).unwrap();
    assert_eq!(loaded.db.origin, Origin::Embedded);
    assert_eq!(outcomes(&loaded), [Outcome::Chosen, Outcome::NotNewer]);
}

#[test]
fn the_newest_of_several_is_taken() {
    let home = home_with("2098-01-01");
    for (name, day) in [("a", "2097-01-01"), ("b", "2099-01-01")] {
        let place = home.path().join("advisory-dbs").join(name);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::rename(Upstream::new(day).work(), place).unwrap();
    }
    let loaded = load(None, Some(home.path())).unwrap();
    assert_eq!(loaded.db.date.to_string(), "2099-01-01");
    assert_eq!(
        outcomes(&loaded),
        [
            Outcome::NotNewer,
            Outcome::NotNewer,
            Outcome::NotNewer,
            Outcome::Chosen
        ]
    );
}

#[test]
fn a_checkout_of_the_embedded_commit_is_not_read_again() {
    let home = tempfile::tempdir().unwrap();
    let place = home.path().join("advisory-db");
    let commit = load(None, None).unwrap().db.commit.unwrap();
    write(&place, ".git/HEAD", commit);
    write(&place, "crates/lantern/LAMP-2026-0001.md", "not looked at");
    let loaded = load(None, Some(home.path())).unwrap();
    assert_eq!(outcomes(&loaded), [Outcome::Chosen, Outcome::SameCommit]);
}

#[test]
fn a_broken_copy_is_passed_over_with_its_reason() {
    let home = home_with("2099-01-01");
    let place = home.path().join("advisory-db");
    fs::remove_dir_all(place.join("rust")).unwrap();
    for folder in fs::read_dir(place.join("crates")).unwrap() {
        for file in fs::read_dir(folder.unwrap().path()).unwrap() {
            fs::write(file.unwrap().path(), "damaged").unwrap();
        }
    }
    write(home.path(), "advisory-dbs/empty/README.md", "nothing here");
    let loaded = load(None, Some(home.path())).unwrap();
    assert_eq!(loaded.db.origin, Origin::Embedded);
    let no_advisory = "it holds no advisory that can be read".to_owned();
    let no_folder = "it has no folder `crates`".to_owned();
    assert_eq!(
        outcomes(&loaded),
        [
            Outcome::Chosen,
            Outcome::Unusable(no_advisory),
            Outcome::Unusable(no_folder)
        ]
    );
}

#[test]
fn without_git_the_newest_advisory_is_the_day() {
    let home = tempfile::tempdir().unwrap();
    let place = home.path().join("advisory-db");
    write(
        &place,
        "crates/lantern/LAMP-1.md",
        advisory("LAMP-1", "lantern", "2098-05-01"),
    );
    write(
        &place,
        "crates/lantern/LAMP-2.md",
        advisory("LAMP-2", "lantern", "2098-06-01"),
    );
    let loaded = load(None, Some(home.path())).unwrap();
    assert_eq!(loaded.db.date.to_string(), "2098-06-01");
    assert_eq!(loaded.db.commit, None);
    assert_eq!(outcomes(&loaded), [Outcome::NotNewer, Outcome::Chosen]);
}

#[test]
fn the_directory_that_is_named_is_taken_whatever_its_age() {
    let root = handwritten("advisory-db");
    let loaded = load(Some(&root), None).unwrap();
    assert_eq!(loaded.db.count, 11);
    assert_eq!(loaded.db.date.to_string(), "2026-05-03");
    assert_eq!(loaded.db.skipped, Vec::<String>::new());
    assert_eq!(outcomes(&loaded), [Outcome::Chosen]);
    let found = |package: &str, version: Version| -> Vec<String> {
        loaded
            .db
            .matching(package, &version)
            .map(|advisory| advisory.id.clone())
            .collect()
    };
    assert_eq!(found("lantern", Version::new(1, 2, 3)), ["LAMP-2026-0001"]);
    assert_eq!(
        found("lantern", Version::new(1, 2, 4)),
        Vec::<String>::new()
    );
    assert_eq!(
        found("lanterns", Version::new(1, 2, 3)),
        Vec::<String>::new()
    );
}

#[test]
fn a_directory_that_is_no_database_stops_the_run_with_advice() {
    let empty = tempfile::tempdir().unwrap();
    for (root, reason) in [
        (empty.path().join("nowhere"), "there is no such directory"),
        (
            empty.path().to_owned(),
            "its folder `crates` cannot be read",
        ),
    ] {
        let error = load(Some(&root), None).unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
        assert!(error.advice().contains("--db"));
    }
}

#[test]
fn one_broken_file_is_counted_and_the_others_are_used() {
    let loaded = load(Some(&handwritten("advisory-db-damaged")), None).unwrap();
    assert_eq!(loaded.db.count, 1);
    let [line] = &loaded.db.skipped[..] else {
        panic!("{:?}", loaded.db.skipped)
    };
    assert!(
        line.starts_with("crates/lantern/LAMP-2026-0102.md: TOML parse error at line 4"),
        "{line}"
    );
    assert!(line.chars().count() < 300 && !line.contains('\n'), "{line}");
}

#[test]
fn what_does_not_belong_into_a_database_is_counted() {
    let root = tempfile::tempdir().unwrap();
    copy(&handwritten("advisory-db"), root.path());
    let lantern = root.path().join("crates/lantern");
    let text = advisory("LAMP-9", "lantern", "2026-01-01");
    write(&lantern, "LAMP-8.md", &text);
    write(&lantern, "LAMP-9.toml", &text);
    write(&lantern, ".hidden", &text);
    write(&root.path().join("crates/wick"), "LAMP-9.md", &text);
    write(
        &root.path().join("crates/wick"),
        "LAMP-2026-0001.md",
        advisory("LAMP-2026-0001", "wick", "2026-01-01"),
    );
    write(&lantern, "LAMP-large.md", vec![b'a'; (1 << 20) + 1]);
    write(&lantern, "LAMP-\u{1b}.md", b"```toml\n\xff\n```\n");
    let loaded = load(Some(root.path()), None).unwrap();
    assert_eq!(loaded.db.count, 11);
    assert_eq!(
        loaded.db.skipped,
        [
            "crates/lantern/LAMP-8.md: the file holds the advisory LAMP-9",
            "crates/lantern/LAMP-9.toml: its name does not end with `.md`",
            "crates/lantern/LAMP-\\u{1b}.md: it cannot be read: stream did not contain valid UTF-8",
            "crates/lantern/LAMP-large.md: it has more than 1048576 bytes",
            "crates/wick/LAMP-2026-0001.md: another file has the id LAMP-2026-0001 too",
            "crates/wick/LAMP-9.md: the advisory is about `lantern`",
        ]
    );
}

#[test]
#[cfg(unix)]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().unwrap();
    write(
        outside.path(),
        "LAMP-9.md",
        advisory("LAMP-9", "lantern", "2026-01-01"),
    );
    let root = tempfile::tempdir().unwrap();
    copy(&handwritten("advisory-db"), root.path());
    symlink(
        outside.path().join("LAMP-9.md"),
        root.path().join("crates/lantern/LAMP-9.md"),
    )
    .unwrap();
    symlink(outside.path(), root.path().join("crates/outside")).unwrap();
    let loaded = load(Some(root.path()), None).unwrap();
    assert_eq!(loaded.db.count, 11);
    assert_eq!(
        loaded.db.skipped,
        [
            "crates/lantern/LAMP-9.md: it is not a file",
            "crates/outside: it is not a folder"
        ]
    );

    fs::rename(root.path().join("crates"), root.path().join("elsewhere")).unwrap();
    symlink(root.path().join("elsewhere"), root.path().join("crates")).unwrap();
    let error = load(Some(root.path()), None).unwrap_err();
    assert!(error.to_string().contains("is a link"), "{error}");
}

#[test]
fn a_snapshot_holds_the_same_facts_and_the_same_bytes() {
    let upstream = Upstream::new("2026-07-01");
    let out = tempfile::tempdir().unwrap();
    let files = [out.path().join("one.tsv"), out.path().join("two.tsv")];
    for file in &files {
        snapshot(&upstream.work(), file, None, None).unwrap();
    }
    let [one, two] = files.map(|file| fs::read_to_string(file).unwrap());
    assert_eq!(one, two);
    let mut direct = load(Some(&upstream.work()), None).unwrap().db;
    direct.origin = Origin::Embedded;
    assert_eq!(table::read(&one), Ok(direct));
    assert!(one.contains("date 2026-07-01\n"));
    assert!(!one.contains("Burning"), "titles are prose of others");
}

#[test]
fn commit_and_day_of_a_snapshot_can_be_given() {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("facts.tsv");
    let (root, commit) = (handwritten("advisory-db"), "a".repeat(40));
    snapshot(&root, &file, Some(&commit), "2026-08-01".parse().ok()).unwrap();
    let db = table::read(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(
        (db.commit, db.date.to_string()),
        (Some(commit), "2026-08-01".to_owned())
    );
    let error = snapshot(&root, &file, Some("main"), None).unwrap_err();
    assert_eq!(error, DbError::BadCommit("main".to_owned()));
    let error = snapshot(&root, &out.path().join("no/such/folder"), None, None).unwrap_err();
    assert!(matches!(error, DbError::NotWritten { .. }), "{error}");
}
