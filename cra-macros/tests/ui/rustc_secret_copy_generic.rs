//! A family of types is not `Copy` for any of its members.

use cra_macros as cra;

#[cra::secret]
struct Token<T, const N: usize>([T; N]);

impl<const N: usize> Clone for Token<u8, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<const N: usize> Copy for Token<u8, N> {}

fn main() {
    let _ = Token([0_u8; 32]);
}
