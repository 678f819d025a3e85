//! Unsafe code without a word.

mod nested;

use std::cell::UnsafeCell;
use std::collections::HashMap;

/// A cell.
pub struct Cell(UnsafeCell<u32>);

unsafe impl Sync for Cell {} //~ unsafe_without_justification

// It only counts; that it is safe is not said.
unsafe impl Send for Cell {} //~ unsafe_without_justification

/// Reads without looking.
pub unsafe fn read(pointer: *const u8) -> u8 { //~ unsafe_without_justification
    unsafe { *pointer } //~ unsafe_without_justification
}

unsafe fn private(pointer: *const u8) -> u8 { //~ unsafe_without_justification
    // SAFETY: the caller answers for it.
    unsafe { *pointer }
}

/// Types that may be read from any bytes.
pub unsafe trait Plain { //~ unsafe_without_justification
    /// Makes one.
    unsafe fn make(bytes: *const u8) -> Self; //~ unsafe_without_justification
}

impl Cell {
    /// Gives the inside.
    pub fn get(&self) -> u32 {
        let value = unsafe { *self.0.get() }; //~ unsafe_without_justification
        value
    }

    /// A second one.
    #[inline]
    pub(crate) unsafe fn set(&self, value: u32) { //~ unsafe_without_justification
        // SAFETY: said for the first, not for the second.
        unsafe { *self.0.get() = value };
        unsafe { *self.0.get() += value }; //~ unsafe_without_justification
    }
}

/// In the arguments of macros.
pub fn in_macros(pointer: *const u8) {
    println!("{}", unsafe { *pointer }); //~ unsafe_without_justification
    let all = vec![
        // SAFETY: the first is fine.
        unsafe { *pointer },
        unsafe { *pointer.add(1) }, //~ unsafe_without_justification
    ];
    assert_eq!(all.len(), 2);
}

/// In closures, arms and arguments.
pub fn in_expressions(pointer: *const u8, which: u8) -> u8 {
    let read = |at: usize| unsafe { *pointer.add(at) }; //~ unsafe_without_justification
    let map: HashMap<u8, u8> = HashMap::from([(which, unsafe { *pointer })]); //~ unsafe_without_justification
    match which {
        // SAFETY: this arm only.
        0 => unsafe { *pointer },
        1 => unsafe { *pointer.add(1) }, //~ unsafe_without_justification
        _ if unsafe { *pointer } == 0 => read(2), //~ unsafe_without_justification
        _ => map[&which],
    }
}

/// A comment at the end of a line belongs to that line.
pub fn trailing(pointer: *const u8) -> u8 {
    let first = 1; // SAFETY: there is nothing to say about this.
    let second = unsafe { *pointer }; //~ unsafe_without_justification
    // SAFETY: this speaks of the sum.
    let sum = first + second;
    let third = unsafe { *pointer }; //~ unsafe_without_justification
    sum + third
}

/// The word alone in a string is no comment.
pub fn in_a_string(pointer: *const u8) -> u8 {
    let _ = "SAFETY: nothing";
    unsafe { *pointer } //~ unsafe_without_justification
}

/// A constant.
pub static START: u8 = unsafe { std::mem::zeroed() }; //~ unsafe_without_justification

#[unsafe(no_mangle)]
pub unsafe extern "C" fn exported(pointer: *const u8) -> u8 { //~ unsafe_without_justification
    /* safety is first here, and in a block comment */
    unsafe { *pointer }
}

unsafe extern "C" {
    fn getpid() -> i32;
}

/// On one line twice: one finding.
pub fn twice() -> (i32, i32) {
    (unsafe { getpid() }, unsafe { getpid() }) //~ unsafe_without_justification
}
