//! A fuzz target.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    pass_tested::parse(bytes);
});
