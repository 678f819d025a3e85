//! The way to every locked package, in a small workspace.

use super::*;
use crate::model::place::FileId;
use crate::snapshot::{DependencyInput, FileInput, FileKind, PackageInput, Snapshot};

const MANIFEST: &str = "[package]\nname = \"app\"\n[dependencies]\na = \"1\"\n[dev-dependencies]\nb = \"2\"\nc = \"1\"\n";
const LOCK: &str = r#"
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a", "b 2.0.0", "c"]
[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["b 1.0.0"]
[[package]]
name = "b"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = ["c"]
[[package]]
name = "b"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "c"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "lost"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
[[package]]
name = "other-member"
version = "0.1.0"
dependencies = ["theirs"]
[[package]]
name = "theirs"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
"#;

fn file(path: &str, kind: FileKind, text: &str) -> FileInput {
    FileInput {
        path: path.to_owned(),
        kind,
        text: text.into(),
        digest: String::new(),
        scan: Default::default(),
        skip: 0,
    }
}

fn input(package: &str, requirement: &str, kind: DependencyKind) -> DependencyInput {
    DependencyInput {
        extern_name: package.to_owned(),
        package: package.to_owned(),
        requirement: requirement.to_owned(),
        kind,
        features: Vec::new(),
    }
}

#[test]
fn every_package_knows_its_way_and_the_line_that_asks_for_it() {
    let dependencies = vec![
        input("a", "^1", DependencyKind::Normal),
        input("b", "^2", DependencyKind::Dev),
        input("c", "^1", DependencyKind::Dev),
    ];
    let snapshot = Snapshot {
        packages: vec![PackageInput {
            name: "app".to_owned(),
            version: "0.1.0".to_owned(),
            id: String::new(),
            dir: String::new(),
            manifest: FileId(0),
            targets: Vec::new(),
            dependencies,
            publish: false,
        }],
        files: vec![
            file("Cargo.toml", FileKind::Manifest, MANIFEST),
            file("Cargo.lock", FileKind::Lock, LOCK),
        ],
        root_manifest: Some(FileId(0)),
        lock: Some(Lock::parse(FileId(1), LOCK).expect("it is well formed")),
        ..Snapshot::default()
    };
    let model = Model::new(&snapshot);
    let lock = snapshot.lock.as_ref().expect("it was given above");
    let said: Vec<(String, DependencyKind, &str)> = model
        .reached()
        .iter()
        .map(|one| (one.words(lock).join(" > "), one.kind, model.text(one.place)))
        .collect();
    let app = "app 0.1.0";
    assert_eq!(
        said,
        [
            (
                format!("{app} > a 1.0.0"),
                DependencyKind::Normal,
                "a = \"1\""
            ),
            (
                format!("{app} > a 1.0.0 > b 1.0.0"),
                DependencyKind::Normal,
                "a = \"1\""
            ),
            (format!("{app} > b 2.0.0"), DependencyKind::Dev, "b = \"2\""),
            // It is in the product by way of `a`, and that outranks the shorter way into the tests.
            (
                format!("{app} > a 1.0.0 > b 1.0.0 > c 1.0.0"),
                DependencyKind::Normal,
                "a = \"1\""
            ),
            (
                "lost 1.0.0".to_owned(),
                DependencyKind::Normal,
                "name = \"lost\""
            ),
        ]
    );
}
