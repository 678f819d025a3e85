//! The tests that `unsafe_boundary` names have to be there, but only where tests are built: judged by rustc with and without
//! `--test`.

#[path = "support/compiled.rs"]
mod compiled;

use std::fs;
use std::path::Path;
use std::process::Command;

use compiled::library;

/// What rustc says of a program whose unsafe code names these tests.
fn judged(tests: &str, more: &[&str]) -> (bool, String) {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("named_tests");
    fs::create_dir_all(&dir).expect("the folder for tests can be written");
    let name = format!("{}{}", tests.replace(':', "_"), more.len());
    let program = dir.join(format!("{name}.rs"));
    let text = format!(
        "#[cra::unsafe_boundary(reason = \"reads a register\", tests = {tests})]
        pub fn register(at: &u32) -> u32 {{
            // SAFETY: a reference is valid for reads.
            unsafe {{ core::ptr::read_volatile(at) }}
        }}
        #[cfg(test)] mod tests {{ #[test] fn reads() {{ assert_eq!(super::register(&7), 7); }} }}"
    );
    fs::write(&program, text).expect("the folder for tests can be written");
    let output = Command::new("rustc")
        .args(["--edition=2024", "--crate-type=lib", "--emit=metadata"])
        .args(more)
        .arg("--extern")
        .arg(format!("cra={}", library().display()))
        .arg("-o")
        .arg(dir.join(name))
        .arg(&program)
        .output()
        .expect("there is a rustc");
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), errors)
}

#[test]
fn a_test_that_is_not_there_is_an_error_where_tests_are_built() {
    let (built, errors) = judged("crate::tests", &["--test"]);
    assert!(built, "{errors}");
    let (built, errors) = judged("crate::no_tests", &["--test"]);
    assert!(!built && errors.contains("no_tests"), "{errors}");
    // Elsewhere tests are not there, and nobody asks for them.
    let (built, errors) = judged("crate::no_tests", &[]);
    assert!(built, "{errors}");
}
