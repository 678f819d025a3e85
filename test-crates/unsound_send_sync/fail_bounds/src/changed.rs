//! Cells that a safe method changes with nothing around it, pointers that nobody guards, and values of any type.
use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;

pub struct Slot<T> {
    value: UnsafeCell<T>,
}

unsafe impl<T: Send> Sync for Slot<T> {} //~ unsound_send_sync

impl<T> Slot<T> {
    pub fn replace(&self, value: T) {
        // SAFETY: none; two threads may be here.
        unsafe { *self.value.get() = value }
    }
}

pub struct Ring<T> {
    at: Cell<usize>,
    values: Vec<T>,
}

unsafe impl<T: Send + Sync> Sync for Ring<T> {} //~ unsound_send_sync

impl<T> Ring<T> {
    pub fn step(&self) {
        self.at.set(self.at.get().wrapping_add(1));
    }

    pub fn len(&self) -> usize {
        self.values.len()
    }
}

pub struct Register {
    place: *mut u32,
}

unsafe impl Sync for Register {} //~ unsound_send_sync

impl Register {
    pub fn add(&self, count: u32) {
        // SAFETY: none.
        unsafe { *self.place += count }
    }
}

pub struct Handle<T>(NonNull<T>);

unsafe impl<T: Send> Send for Handle<T> {}
unsafe impl<T> Sync for Handle<T> {} //~ unsound_send_sync

pub struct Listener {
    told: Option<Box<dyn FnMut(u32)>>,
}

unsafe impl Send for Listener {} //~ unsound_send_sync

impl Listener {
    pub fn new(told: impl FnMut(u32) + 'static) -> Self {
        Self { told: Some(Box::new(told)) }
    }

    pub fn tell(&mut self, number: u32) {
        if let Some(told) = &mut self.told {
            told(number);
        }
    }
}

pub trait Step {
    fn run(&self);
}

pub struct Steps {
    list: Vec<Box<dyn Step>>,
}

unsafe impl Sync for Steps {} //~ unsound_send_sync

impl Steps {
    pub fn run(&self) {
        self.list.iter().for_each(|step| step.run());
    }
}
