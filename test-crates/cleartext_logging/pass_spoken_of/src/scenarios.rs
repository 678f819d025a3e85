//! What tests of this crate, and of those that use it, are made of.

pub fn accepts(session_key: &str, other: &str) {
    assert_eq!(session_key, other, "both sides have one key");
    println!("both have {session_key}");
}
