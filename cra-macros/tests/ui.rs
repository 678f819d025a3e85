//! Every message that a user can see, one file each, and what must compile without one.
//!
//! `TRYBUILD=overwrite` writes the messages anew.

use trybuild::TestCases;

/// The attributes that are there without the feature `enforce`.
const PLAIN: &[&str] = &[
    "accept",
    "audited",
    "bounded",
    "crypto",
    "entry_point",
    "erases",
    "mints",
    "no_panic",
    "outbound",
    "personal_data",
    "requires",
    "satisfies",
    "secure_default",
    "unsafe_boundary",
    "update",
    "verifies",
    "witness",
];

#[test]
fn messages() {
    let cases = TestCases::new();
    cases.compile_fail("tests/ui/arguments_*.rs");
    for attribute in PLAIN {
        cases.compile_fail(format!("tests/ui/{attribute}_*.rs"));
    }
    if cfg!(feature = "enforce") {
        cases.compile_fail("tests/ui/secret_*.rs");
        cases.pass("tests/pass/*.rs");
    } else {
        cases.compile_fail("tests/ui-declare/*.rs");
        cases.pass("tests/pass/declare_*.rs");
        cases.pass("tests/pass/plain_*.rs");
    }
}

/// What rustc says in words of its own around ours. They are those of Rust 1.95 and change with releases: on another,
/// skip this test by its name.
#[cfg(feature = "enforce")]
#[test]
fn messages_in_words_of_rustc() {
    TestCases::new().compile_fail("tests/ui/rustc_*.rs");
}
