#[test]
fn hidden() {
    assert_eq!("​", ""); //~ suspicious_source_text
}
