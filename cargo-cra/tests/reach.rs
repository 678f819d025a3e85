//! Small products with a faulty dependency: whether the check says rightly that the fault is reached.

#[path = "reach/calls.rs"]
mod calls;
#[path = "reach/case.rs"]
mod case;
#[path = "reach/gates.rs"]
mod gates;
#[path = "reach/macros.rs"]
mod macros;
#[path = "reach/operators.rs"]
mod operators;
mod support;
#[path = "reach/traits.rs"]
mod traits;

use case::Case;

fn all() -> impl Iterator<Item = &'static Case> {
    let groups: [&[Case]; 5] = [
        calls::CASES,
        gates::CASES,
        macros::CASES,
        operators::CASES,
        traits::CASES,
    ];
    groups.into_iter().flatten()
}

/// A fault that runs may be called unknown, never unreached.
#[test]
fn no_fault_that_runs_is_called_unreached() {
    for case in all() {
        assert!(
            !(case.runs && case.verdict() == "not-reached"),
            "{}",
            case.says
        );
    }
}

#[test]
fn most_faults_that_do_not_run_are_recognised() {
    let (idle, recognised) = all().filter(|case| !case.runs).fold((0, 0), |sum, case| {
        let recognised = usize::from(case.verdict() == "not-reached");
        (sum.0 + 1, sum.1 + recognised)
    });
    assert!(recognised * 2 >= idle, "{recognised} of {idle}");
}

/// The cases are not what somebody thinks that Rust does: each is built and run. It takes minutes.
#[test]
#[ignore = "builds every case"]
fn the_cases_do_what_they_say() {
    let wrong: Vec<String> = all().filter_map(|case| case.run().err()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
