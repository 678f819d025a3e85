//! Files as runners write them, and files that mean harm.

use super::*;

const NEXTEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nextest-run" tests="5" skipped="0" failures="1" errors="0" uuid="5bfb5669-2ffd-428f-8395-244063127a45" timestamp="2026-11-26T13:50:27.195+00:00" time="0.255">
    <testsuite name="vault" tests="4" skipped="1" errors="0" failures="1">
        <testcase name="store::tests::fails" classname="vault" timestamp="2026-11-26T13:50:27.195+00:00" time="0.229">
            <failure message="thread &apos;x&apos; panicked" type="test failure with exit code 101">left: 1 &lt;/testcase&gt;</failure>
            <system-out><![CDATA[<testcase name="store::tests::fails" classname="vault"/>]]></system-out>
        </testcase>
        <testcase name="store::tests::passes" classname="vault" time="0.010"><system-out>hello</system-out></testcase>
        <testcase name="store::tests::flaky" classname="vault" time="0.010"><flakyFailure type="test failure"/></testcase>
        <testcase name="store::tests::ignored" classname="vault"><skipped/></testcase>
    </testsuite>
    <testsuite name="vault::outside" tests="1" skipped="0" errors="0" failures="0">
        <testcase name="outside_ok" classname="vault::outside" time="0.020"/>
    </testsuite>
</testsuites>
"#;

fn shown(said: &Said) -> Vec<String> {
    let one =
        |result: &TestResult| format!("{:?} {} {:?}", result.program, result.name, result.outcome);
    said.results.iter().map(one).collect()
}

#[test]
fn what_nextest_writes() {
    let said = read(NEXTEST).expect("it is well formed");
    assert_eq!(
        shown(&said),
        [
            r#"Nextest("vault") store::tests::fails Failed"#,
            r#"Nextest("vault") store::tests::passes Passed"#,
            r#"Nextest("vault") store::tests::flaky Flaky"#,
            r#"Nextest("vault") store::tests::ignored Ignored"#,
            r#"Nextest("vault::outside") outside_ok Passed"#,
        ]
    );
    assert_eq!(said.began, seconds("2026-11-26T13:50:27Z"));
}

#[test]
fn what_libtest_writes() {
    let text = r#"<testsuites><testsuite name="test" package="test" id="0" tests="3">
        <testcase classname="store::tests" name="passes" time="0.1"/>
        <testcase classname="crate" name="at_the_root" time="0.1"/>
        <testcase classname="integration" name="a::b" time="0.1" status="notrun"/>
        </testsuite></testsuites>"#;
    assert_eq!(
        shown(&read(text).expect("it is well formed")),
        [
            "Unknown store::tests::passes Passed",
            "Unknown at_the_root Passed",
            "Unknown a::b Unclear",
        ]
    );
}

#[test]
fn moments_have_zones() {
    let known = seconds("2026-11-26T13:50:27Z");
    assert!(known.is_some());
    for same in [
        "2026-11-26T13:50:27.195+00:00",
        "2026-11-26T14:50:27+01:00",
        "2026-11-26T08:20:27-05:30",
        "2026-11-26T13:50:27",
    ] {
        assert_eq!(seconds(same), known, "{same}");
    }
    for bad in [
        "",
        "T",
        "2026-11-26",
        "2026-11-26T99:00:00Z",
        "2026-11-26T10:00:00+é",
    ] {
        assert_eq!(seconds(bad), None, "{bad}");
    }
}

#[test]
fn what_is_not_well_formed_or_means_harm_is_refused() {
    let deep = format!("<testsuites>{}", "<a>".repeat(100));
    for (bad, words) in [
        ("<html></html>", "`html`"),
        ("<testsuites>", "middle"),
        ("<testsuites></testsuite>", "well-formed"),
        ("<testsuites/><testsuites/>", "second"),
        ("<!-- nothing -->", "no element"),
        (
            "<!DOCTYPE t [<!ENTITY a \"b\">]><testsuites/>",
            "type of document",
        ),
        (
            "<testsuites><testsuite name=\"&a;\"/></testsuites>",
            "well formed",
        ),
        (
            "<testsuites><testsuite><testcase/></testsuite></testsuites>",
            "no name",
        ),
        (deep.as_str(), "inside each other"),
    ] {
        let said = read(bad).err().unwrap_or_default();
        assert!(said.contains(words), "{bad}: {said}");
    }
}
