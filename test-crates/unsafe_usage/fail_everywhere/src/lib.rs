//! Every form of unsafe code that has a word of its own.

use std::cell::UnsafeCell;

pub struct Shared(UnsafeCell<u32>);

// SAFETY: the cell is only touched under the lock.
unsafe impl Sync for Shared {} //~ unsafe_usage

unsafe impl<T: Send> Owner for Holder<T> {} //~ unsafe_usage

pub struct Holder<T>(T);

/// # Safety
/// An implementation owns what it points to.
pub unsafe trait Owner {} //~ unsafe_usage

unsafe extern "C" { //~ unsafe_usage
    fn getpid() -> i32;
}

#[unsafe(no_mangle)] //~ unsafe_usage
pub extern "C" fn plugin_entry() -> i32 {
    // SAFETY: it has no conditions.
    unsafe { getpid() } //~ unsafe_usage
}

impl Shared {
    pub fn add(&self) {
        let change = |by: u32| {
            let value = self.0.get();
            unsafe { //~ unsafe_usage
                *value += by;
            }
        };
        change(1);
    }

    pub const unsafe fn raw(&self) -> *mut u32 { //~ unsafe_usage
        self.0.get()
    }

    pub(crate) async unsafe fn later(&self) -> u32 { //~ unsafe_usage
        std::hint::black_box(unsafe { *self.raw() }) //~ unsafe_usage
    }
}

pub unsafe extern "system" fn callback(_: *mut u8) {} //~ unsafe_usage

pub unsafe extern fn old_callback(_: *mut u8) {} //~ unsafe_usage

pub fn nested(bytes: &[u8]) -> u8 {
    match bytes {
        [] => 0,
        all if all.len() > 3 => unsafe { *all.get_unchecked(3) }, //~ unsafe_usage
        all => if all.len() == 1 { all[0] } else { unsafe { *all.as_ptr() } }, //~ unsafe_usage
    }
}

pub const TABLE: [u8; 2] = [1, unsafe { std::mem::transmute::<i8, u8>(-1) }]; //~ unsafe_usage
