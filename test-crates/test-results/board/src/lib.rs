//! Reads the registers of a board.

pub mod register {
    //! One register.

    /// The state.
    #[cfg_attr(any(), cra::unsafe_boundary(reason = "reads a register", tests = crate::register::tests))]
    pub fn state(register: &u32) -> u32 {
        // SAFETY: a reference is valid for reads.
        unsafe { core::ptr::read_volatile(register) }
    }

    #[cfg(test)]
    mod tests {
        #[test]
        fn the_state_is_read() {
            assert_eq!(super::state(&7), 7);
        }

        #[test]
        fn the_state_is_read_twice() {
            assert_eq!(super::state(&7), super::state(&7));
        }
    }
}

pub mod buffer {
    //! A buffer that both sides share.

    /// The first byte.
    // cra: unsafe_boundary(reason = "shared with the board", tests = crate::first_is_read)
    pub fn first(bytes: &[u8; 4]) -> u8 {
        // SAFETY: there are four.
        unsafe { *bytes.as_ptr() }
    }

    /// The last byte.
    // cra: unsafe_boundary(reason = "shared with the board", tests = crate::nothing_of_that_name)
    pub fn last(bytes: &[u8; 4]) -> u8 {
        // SAFETY: there are four.
        unsafe { *bytes.as_ptr().add(3) }
    }
}

#[cfg(test)]
#[test]
fn first_is_read() {
    assert_eq!(buffer::first(&[1, 2, 3, 4]), 1);
}
