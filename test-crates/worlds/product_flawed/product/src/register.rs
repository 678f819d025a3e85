//! The one register of the board.

static BOARD: u32 = 1;

/// The state of the board.
#[cra::unsafe_boundary(reason = "reads a register of the board", tests = crate::register::tests)]
pub fn state() -> u32 {
    // SAFETY: the reference is to a static, which is always there.
    unsafe { core::ptr::read_volatile(&raw const BOARD) }
}

/// The state of the board as bytes.
pub fn bytes() -> [u8; 4] {
    let state = state();
    // SAFETY: four bytes have the size of the state, and every pattern is one of bytes.
    unsafe { core::mem::transmute(state) } //~ unsafe_outside_boundary
}

#[cfg(test)]
mod tests {
    #[cra::verifies("I.2.k", risk = "R-4")]
    #[test]
    fn the_board_has_a_state() {
        assert_eq!(super::state(), 1);
    }
}
