//! Tests.

#[test]
fn parses() {
    assert_eq!(pass_tested::parse(b"a"), Some(97));
}
