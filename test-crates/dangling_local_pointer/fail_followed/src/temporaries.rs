//! Temporaries, values that moved out of the function that they point into, and what stands behind traits and channels.

use std::ptr;
use std::sync::mpsc;

pub struct Own {
    value: u32,
    place: *const u32,
}

fn own() -> Own {
    let mut own = Own { value: 3, place: ptr::null() };
    own.place = &own.value;
    own
}

pub fn moved_away() -> u32 {
    let own = own();
    own.value + unsafe { *own.place } //~ dangling_local_pointer
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
    let made: Box<dyn Place> = Box::new(Made(1));
    let place = made.place();
    unsafe { *place } //~ dangling_local_pointer
}

pub fn behind_a_reference() -> u32 {
    let made = Made(2);
    let any: &dyn Place = &made;
    let place = any.place();
    unsafe { *place } //~ dangling_local_pointer
}

struct Sent(*const u32);

unsafe impl Send for Sent {}

pub fn sent() -> u32 {
    let (sender, receiver) = mpsc::channel();
    {
        let value = 4u32;
        let _ = sender.send(Sent(&value));
    }
    let Ok(sent) = receiver.recv() else { return 0 };
    unsafe { *sent.0 } //~ dangling_local_pointer
}

fn perhaps(wanted: bool) -> Option<*const u32> {
    let value = std::process::id();
    wanted.then_some(&value as *const u32)
}

fn perhaps_later(wanted: bool) -> Option<*const u32> {
    let value = std::process::id();
    wanted.then(|| &value as *const u32)
}

pub fn wanted(wanted: bool) -> u32 {
    let mut sum = 0;
    if let Some(place) = perhaps(wanted) {
        sum += unsafe { *place }; //~ dangling_local_pointer
    }
    if let Some(place) = perhaps_later(wanted) {
        sum += unsafe { *place }; //~ dangling_local_pointer
    }
    sum
}

pub enum Slot {
    Empty,
    Filled(*const u32),
}

fn slots(kept: &u32) -> [Slot; 3] {
    let gone = *kept + 1;
    [Slot::Empty, Slot::Filled(&gone), Slot::Filled(kept)]
}

pub fn second_of_three(kept: u32) -> u32 {
    let [_, gone, kept] = slots(&kept);
    let mut sum = 0;
    if let Slot::Filled(place) = gone {
        sum += unsafe { *place }; //~ dangling_local_pointer
    }
    if let Slot::Filled(place) = kept {
        sum += unsafe { *place };
    }
    sum
}

pub fn any_of_a_changed_list(kept: u32, at: usize) -> u32 {
    let mut places: [*const u32; 2] = [&kept, &kept];
    {
        let gone = kept + 1;
        places[at] = &gone;
    }
    let [first, _] = places;
    unsafe { *first } //~ dangling_local_pointer
}
