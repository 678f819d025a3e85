//! The vault as its users see it.

#[cfg_attr(any(), cra::verifies("I.2.f", risk = "R-4"))]
#[test]
fn an_image_goes_in() {
    assert!(my_vault::store::may_install(&[1], 1));
}
