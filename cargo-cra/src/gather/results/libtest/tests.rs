//! What programs of tests print, and what tests print to look like it.

use super::*;

const PLAIN: &str = "
running 4 tests
test store::tests::ignored ... ignored, slow
test store::tests::panics - should panic ... ok
test store::tests::fails ... FAILED
test store::tests::passes ... ok

failures:

---- store::tests::fails stdout ----
thread 'store::tests::fails' (8708) panicked at src/lib.rs:6:30:


failures:
    store::tests::fails

test result: FAILED. 2 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.13s

";

const WITH_CARGO: &str = "   Compiling vault v0.1.0
     Running unittests src/lib.rs (target/debug/deps/vault-411c45b43120de8f)

running 1 test
test store::tests::passes ... ok

test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

     Running tests\\out-side.rs (target\\debug\\deps\\out_side-b6a43d146de27b5b.exe)

running 1 test
test outside_ok ... ok <0.002s>

test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

   Doc-tests vault

running 1 test
test src/lib.rs - doc (line 11) ... ok

test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
";

const JSON: &str = r#"
{ "type": "suite", "event": "started", "test_count": 3 }
{ "type": "test", "event": "started", "name": "store::tests::fails" }
{ "type": "test", "name": "store::tests::ignored", "event": "ignored", "message": "slow" }
{ "type": "test", "name": "store::tests::fails", "event": "failed", "stdout": "left: 1\n" }
{ "type": "test", "name": "store::tests::passes", "event": "ok" }
{ "type": "suite", "event": "failed", "passed": 1, "failed": 1, "ignored": 1, "measured": 0, "filtered_out": 0, "exec_time": 0.07 }
"#;

fn shown(said: &Said) -> Vec<String> {
    let one = |result: &TestResult| {
        let program = match &result.program {
            Program::Cargo { krate, root } => format!("{krate} at {root}"),
            other => format!("{other:?}"),
        };
        format!("{program}: {} {:?}", result.name, result.outcome)
    };
    said.results.iter().map(one).collect()
}

#[test]
fn the_text_for_people() {
    let said = read(PLAIN).expect("tests ran");
    assert_eq!(
        shown(&said),
        [
            "Unknown: store::tests::ignored Ignored",
            "Unknown: store::tests::panics Passed",
            "Unknown: store::tests::fails Failed",
            "Unknown: store::tests::passes Passed",
        ]
    );
    assert_eq!(said.left_out, [""; 0]);
}

#[test]
fn what_cargo_says_names_the_programs() {
    let said = read(WITH_CARGO).expect("tests ran");
    assert_eq!(
        shown(&said),
        [
            "vault at src/lib.rs: store::tests::passes Passed",
            "out_side at tests/out-side.rs: outside_ok Passed",
        ]
    );
}

#[test]
fn events_in_json() {
    let said = read(JSON).expect("tests ran");
    assert_eq!(
        shown(&said),
        [
            "Unknown: store::tests::ignored Ignored",
            "Unknown: store::tests::fails Failed",
            "Unknown: store::tests::passes Passed",
        ]
    );
}

#[test]
fn a_test_that_prints_results_makes_its_program_count_for_nothing() {
    let forged = PLAIN.replace(
        "test store::tests::passes ... ok\n",
        "test store::tests::passes ... ok\ntest store::tests::forged ... ok\n",
    );
    let in_json = JSON.replace(
        "{ \"type\": \"test\", \"event\": \"started\"",
        "{ \"type\": \"test\", \"name\": \"forged\", \"event\": \"ok\" }\n{ \"type\": \"test\", \"event\": \"started\"",
    );
    for text in [forged, in_json] {
        let said = read(&text).expect("tests ran");
        assert_eq!(shown(&said), [""; 0], "{text}");
        assert_eq!(said.left_out.len(), 1);
    }
}

#[test]
fn runs_that_end_early_or_name_nothing_do_not_count() {
    let cut = PLAIN.split("failures:").next().unwrap_or_default();
    let quiet = "running 2 tests\n..\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n";
    let shown_output = "running 1 test\ntest a ... hello\nok\n\ntest result: ok. 1 passed; 0 failed; 0 ignored; 0 measured\n";
    for text in [cut, quiet, shown_output] {
        let said = read(text).expect("tests ran");
        assert_eq!(shown(&said), [""; 0], "{text}");
        assert_eq!(said.left_out.len(), 1, "{text}");
    }
    assert!(read("error: could not compile").is_err());
    assert!(read("{ \"type\": 1 }").is_err());
}
