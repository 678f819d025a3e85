//! The part that is not.

pub fn begin() {
    let half = (1, 2
}
