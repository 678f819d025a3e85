pub fn first(bytes: &[u8; 4]) -> u8 {
    // SAFETY: the array has four.
    unsafe { *bytes.get_unchecked(0) }
}
