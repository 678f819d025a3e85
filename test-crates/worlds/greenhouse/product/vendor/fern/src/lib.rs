//! Has fronds.

pub struct Frond;

impl Frond {
    pub fn unroll(&self) {}
}
