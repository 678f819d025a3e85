//! A library that leaves the decision to its caller.

/// Sets the mode.
///
/// # Safety
/// No other thread reads or writes the environment.
pub unsafe fn set_mode(mode: &str) {
    unsafe { std::env::set_var("MODE", mode) }
}

pub fn mode() -> Option<String> {
    std::env::var("MODE").ok()
}
