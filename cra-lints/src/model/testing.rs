//! A small library in memory, for the tests of the model.

use super::place::FileId;
use crate::snapshot::{
    DependencyInput, DependencyKind, FileInput, FileKind, PackageInput, Root, Snapshot,
    TargetInput, TargetKind, follow,
};

/// The library `example`, which depends on `native-tls`.
pub(crate) fn library(text: &str) -> Snapshot {
    library_of(&[("src/lib.rs", text)])
}

/// The same with several files.
pub(crate) fn library_of(sources: &[(&str, &str)]) -> Snapshot {
    let roots = [Root {
        path: "src/lib.rs".to_owned(),
    }];
    let reader = |path: &str| {
        let found = sources.iter().find(|(known, _)| *known == path);
        Ok(found.map(|(_, text)| text.as_bytes().to_vec()))
    };
    let mut followed = follow(&roots, 1, &reader);
    let manifest = FileInput {
        path: "Cargo.toml".to_owned(),
        kind: FileKind::Manifest,
        text: "".into(),
        digest: String::new(),
        scan: Default::default(),
        skip: 0,
    };
    let target = TargetInput {
        kind: TargetKind::Lib,
        name: "example".to_owned(),
        crate_types: vec!["lib".to_owned()],
        root: followed.id("src/lib.rs"),
        edition: "2024".to_owned(),
    };
    let dependency = DependencyInput {
        extern_name: "native_tls".to_owned(),
        package: "native-tls".to_owned(),
        requirement: "0.2".to_owned(),
        kind: DependencyKind::Normal,
        features: Vec::new(),
    };
    let package = PackageInput {
        name: "example".to_owned(),
        version: "0.1.0".to_owned(),
        id: String::new(),
        dir: String::new(),
        manifest: FileId(0),
        targets: vec![target],
        dependencies: vec![dependency],
        publish: false,
    };
    let mut files = vec![manifest];
    files.append(&mut followed.files);
    Snapshot {
        packages: vec![package],
        files,
        links: followed.links,
        ..Snapshot::default()
    }
}
