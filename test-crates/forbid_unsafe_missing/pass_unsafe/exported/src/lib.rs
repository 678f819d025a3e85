//! An exported symbol counts as unsafe code.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> u32 {
    42
}
