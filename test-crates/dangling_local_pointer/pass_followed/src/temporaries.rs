//! What is kept as long as the pointers to it, behind traits and channels too.

use std::sync::mpsc;

pub fn named(number: u32) -> u8 {
    let text = format!("{number}");
    let place = text.as_ptr();
    unsafe { *place }
}

pub struct Guard {
    raw: *mut u32,
}

impl Drop for Guard {
    fn drop(&mut self) {
        unsafe { drop(Box::from_raw(self.raw)) }
    }
}

pub fn guard() -> u32 {
    let guard = Guard { raw: Box::into_raw(Box::new(3)) };
    let place = guard.raw;
    unsafe { *place }
}

pub fn handed_out() -> (Guard, *mut u32) {
    let guard = Guard { raw: Box::into_raw(Box::new(3)) };
    let place = guard.raw;
    unsafe { *place = 4 };
    (guard, place)
}

pub fn kept() -> u32 {
    let (guard, place) = handed_out();
    let value = unsafe { *place };
    drop(guard);
    value
}

pub trait Place {
    fn place(&self) -> *const u32;
}

pub struct Held(pub u32);
pub struct Made(pub u32);

impl Place for Held {
    fn place(&self) -> *const u32 {
        &self.0
    }
}

impl Place for Made {
    fn place(&self) -> *const u32 {
        let value = self.0 + 1;
        &value
    }
}

pub fn behind_a_trait() -> u32 {
    let held: Box<dyn Place> = Box::new(Held(1));
    let place = held.place();
    unsafe { *place }
}

struct Sent(*const u32);

unsafe impl Send for Sent {}

pub fn sent() -> u32 {
    let (sender, receiver) = mpsc::channel();
    let value = 4u32;
    let _ = sender.send(Sent(&value));
    let Ok(sent) = receiver.recv() else { return 0 };
    unsafe { *sent.0 }
}

pub fn wanted(wanted: bool) -> u32 {
    let value = 4u32;
    match wanted.then_some(&value as *const u32) {
        Some(place) => unsafe { *place },
        None => 0,
    }
}

pub struct Text<'a> {
    bytes: &'a [u8],
}

impl<'a> Text<'a> {
    pub fn of(bytes: &'a [u8]) -> Text<'a> {
        Text { bytes }
    }

    pub fn rest(&self) -> Rest<'a> {
        Rest { bytes: &self.bytes }
    }
}

pub struct Rest<'a> {
    bytes: &'a [u8],
}

impl Rest<'_> {
    pub fn first(&mut self) -> u8 {
        fn at(bytes: &[u8], at: usize) -> u8 {
            unsafe { *bytes.get_unchecked(at) }
        }
        at(self.bytes, 0)
    }
}

pub fn lent_on(bytes: &[u8]) -> u8 {
    let mut rest = Text::of(bytes).rest();
    rest.first()
}
