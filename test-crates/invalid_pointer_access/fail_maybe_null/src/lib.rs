//! A function that gives null on some of its ways weighs less than a null that is made here.
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

pub fn nothing() -> u32 {
    let state: *mut State = ptr::null_mut();
    unsafe { (*state).level } //~ invalid_pointer_access
}
