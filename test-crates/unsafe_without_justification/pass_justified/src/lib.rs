//! Unsafe code with its reasons, in all the places where people write them.

use std::cell::UnsafeCell;
use std::collections::HashMap;

/// A cell.
pub struct Cell(UnsafeCell<u32>);

// SAFETY: nobody writes to it.
unsafe impl Send for Cell {}
unsafe impl Sync for Cell {}

/// A box.
pub struct Holder<T>(*mut T);

// SAFETY: it owns what it points to.
#[cfg(target_pointer_width = "64")]
unsafe impl<T: Send> Send for Holder<T> {}

/* Safety: as above. */
unsafe impl<T: Sync> Sync for Holder<T> {}

/// Reads without looking.
///
/// # Safety
///
/// `pointer` can be read.
#[inline]
pub unsafe fn read(pointer: *const u8) -> u8 {
    // SAFETY: by contract.
    unsafe { *pointer }
}

// SAFETY: only called with pointers from `start`.
unsafe fn private(pointer: *const u8) -> u8 {
    unsafe {
        // SAFETY: by contract.
        *pointer
    }
}

#[doc = "Types of plain bytes.\n\n# Safety\n\nEvery byte pattern is a value."]
pub unsafe trait Plain {
    /// Makes one.
    ///
    /// ## Safety
    /// As long as the type is.
    unsafe fn make(bytes: *const u8) -> Self;
}

// SAFETY: every byte is a number.
unsafe impl Plain for u8 {
    // What a trait documents is not documented again.
    unsafe fn make(bytes: *const u8) -> Self {
        // SAFETY: by contract of the trait.
        unsafe { *bytes }
    }
}

impl Cell {
    /// Gives the inside.
    pub fn get(&self) -> u32 {
        // SAFETY: nobody writes,
        // not even in a second line of the same comment,
        // or in a third.
        #[allow(clippy::let_and_return)]
        let value = unsafe { *self.0.get() };
        value
    }

    /// On the same line.
    pub fn same_line(&self) -> u32 {
        let first = unsafe { *self.0.get() }; // SAFETY: nobody writes.
        let second = /* SAFETY: nobody writes. */ unsafe { *self.0.get() };
        let third = unsafe { // SAFETY: nobody writes.
            *self.0.get()
        };
        first + second + third
    }
}

/// In longer expressions.
pub fn in_expressions(pointer: *const u8, which: u8) -> u8 {
    // SAFETY: above a statement of several lines.
    let map: HashMap<u8, Vec<u8>> =
        HashMap::from([(which, vec![unsafe { *pointer }])]);
    let many = [1, 2, 3]
        .iter()
        // SAFETY: between the calls of a chain.
        .map(|at| unsafe { *pointer.add(*at) })
        .count();
    let pair = Pair {
        // SAFETY: above a field.
        first: unsafe { *pointer },
        // SAFETY: above the next.
        second: unsafe { *pointer.add(1) },
    };
    // SAFETY: above a struct.
    let other = Pair { first: 1, second: unsafe { *pointer } };
    println!(
        "{} {} {}",
        many,
        // SAFETY: above an argument of a macro.
        unsafe { *pointer },
        other.first,
    );
    let value = match which {
        // SAFETY: above an arm.
        0 => unsafe { *pointer },
        Pair::LIMIT => {
            // SAFETY: in an arm.
            unsafe { *pointer.add(1) }
        }
        _ => pair.first + pair.second + map[&which][0],
    };
    // This is safe because the pointer is.
    let _ = unsafe { *pointer };
    // SAFETY: above a condition.
    if which > 3 && unsafe { *pointer } == 0 {
        return value;
    }

    // SAFETY: with a blank line below.

    unsafe { *pointer }
}

/// Two numbers.
pub struct Pair {
    first: u8,
    second: u8,
}

impl Pair {
    const LIMIT: u8 = 3;
}

// SAFETY: above a constant with attributes.
#[allow(unused)]
#[doc(hidden)]
pub static START: u8 = unsafe { std::mem::zeroed() };

unsafe extern "C" {
    fn getpid() -> i32;
}

macro_rules! pid {
    () => {
        // SAFETY: it has no conditions.
        unsafe { getpid() }
    };
}

/// The process.
pub fn pid() -> i32 {
    // SAFETY: `getpid` cannot fail.
    let here = std::hint::black_box(unsafe { getpid() });
    here - pid!()
}

#[cfg(test)]
mod tests {
    #[test]
    fn tests_need_no_reason() {
        assert_eq!(unsafe { super::private(&1) }, 1);
    }
}
