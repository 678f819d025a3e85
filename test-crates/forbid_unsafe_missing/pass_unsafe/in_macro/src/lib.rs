//! A macro brings it.
#[macro_export]
macro_rules! read {
    ($pointer:expr) => { unsafe { *$pointer } };
}
