//! What the compiler adds to every program: its standard library, which no manifest lists.

use std::collections::BTreeSet;

use super::{Component, Contact, Kind, Knowledge, Licence, Role};

/// The standard library that comes with the compiler of this version.
pub(super) fn standard_library(version: &str) -> Component {
    let page = Some("https://www.rust-lang.org".to_owned());
    Component {
        reference: format!("rust-std@{version}"),
        kind: Kind::Library,
        role: Role::Linked,
        name: "rust-std".to_owned(),
        version: version.to_owned(),
        about: Some(
            "The standard library of Rust (core, and alloc and std where they are used), as it comes with the compiler of this version"
                .to_owned(),
        ),
        // No type of package URL is for parts of a toolchain.
        purl: Some(format!("pkg:generic/rust-std@{version}")),
        licence: Licence::of(Some("MIT OR Apache-2.0"), None),
        makers: vec![Contact {
            name: Some("The Rust Project".to_owned()),
            email: None,
            url: page.clone(),
        }],
        repository: Some("https://github.com/rust-lang/rust".to_owned()),
        homepage: page,
        documentation: Some("https://doc.rust-lang.org/std/".to_owned()),
        sources: None,
        download: None,
        security_txt: None,
        effective_licence: None,
        files: Vec::new(),
        features: BTreeSet::new(),
        // It holds packages of its own, and calls the libraries of the system.
        knowledge: Knowledge::Unknown,
    }
}
