//! Release candidate four.

pub struct Rc4 {
    pub version: u32,
}
