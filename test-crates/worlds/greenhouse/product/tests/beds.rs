#[test]
fn thorns_are_sharp() {
    thorn::prick();
}
