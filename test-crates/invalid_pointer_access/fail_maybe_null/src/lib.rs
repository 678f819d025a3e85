//! A function that gives null on some of its ways weighs less than a null that is made here.
mod searched;

use std::ffi::c_void;
use std::ptr;

pub struct State {
    level: u32,
}

fn state_of(place: &mut Option<State>) -> *mut State {
    match place {
        Some(state) => state,
        None => ptr::null_mut(),
    }
}

pub fn level(place: &mut Option<State>) -> u32 {
    let state = state_of(place);
    unsafe { (*state).level } //~ invalid_pointer_access
}

unsafe extern "C" {
    fn kind_of(handle: *mut c_void) -> i32;
    fn data_of(handle: *mut c_void) -> *mut c_void;
}

/// # Safety
/// The handle is one of the library.
unsafe fn behind(handle: *mut c_void) -> *mut State {
    // SAFETY: the handle is one of the library.
    unsafe {
        if kind_of(handle) != 1 {
            return ptr::null_mut();
        }
        data_of(handle).cast()
    }
}

/// # Safety
/// The handle is one of the library.
pub unsafe fn level_behind(handle: *mut c_void) -> u32 {
    unsafe { (&*behind(handle)).level } //~ invalid_pointer_access
}

pub fn nothing() -> u32 {
    let state: *mut State = ptr::null_mut();
    unsafe { (*state).level } //~ invalid_pointer_access
}
