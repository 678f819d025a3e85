//! A test of its own may do what it likes.

#[test]
fn sets() {
    unsafe { std::env::set_var("A", "b") };
}
