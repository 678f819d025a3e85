//! Grows.

pub fn grow(by: usize) -> usize {
    by + 1
}
