//! The word in comments, strings and names is no unsafe code.

/// Not unsafe.
pub fn unsafe_looking() -> &'static str {
    // unsafe { nothing }
    "unsafe { }"
}
