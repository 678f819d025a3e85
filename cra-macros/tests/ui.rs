//! Every message that a user can see, one file each, and what must compile without one.
//!
//! `TRYBUILD=overwrite` writes the messages anew.

use trybuild::TestCases;

#[test]
fn messages() {
    let cases = TestCases::new();
    cases.compile_fail("tests/ui/satisfies_*.rs");
    cases.compile_fail("tests/ui/accept_*.rs");
    if cfg!(feature = "enforce") {
        cases.compile_fail("tests/ui/secret_*.rs");
        cases.pass("tests/pass/*.rs");
    } else {
        cases.compile_fail("tests/ui-declare/*.rs");
        cases.pass("tests/pass/declare_*.rs");
    }
}

/// What rustc says in words of its own around ours. They are those of Rust 1.95 and change with releases: on another,
/// skip this test by its name.
#[cfg(feature = "enforce")]
#[test]
fn messages_in_words_of_rustc() {
    TestCases::new().compile_fail("tests/ui/rustc_*.rs");
}
