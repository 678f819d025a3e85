//! Changes with something around them, and values whose type was asked for the promise.
use std::cell::{Cell, UnsafeCell};
use std::ptr::NonNull;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

pub struct Slot<T> {
    value: UnsafeCell<T>,
    held: AtomicBool,
}

unsafe impl<T: Send> Sync for Slot<T> {}

impl<T> Slot<T> {
    pub fn replace(&self, value: T) {
        while self.held.swap(true, Ordering::Acquire) {}
        // SAFETY: nobody else is here.
        unsafe { *self.value.get() = value }
        self.held.store(false, Ordering::Release);
    }
}

/// Only the owner changes it.
pub struct Ring<T> {
    at: Cell<usize>,
    values: Vec<T>,
}

unsafe impl<T: Send + Sync> Sync for Ring<T> {}

impl<T> Ring<T> {
    pub fn step(&mut self) {
        self.at.set(self.at.get() + 1);
    }

    /// # Safety
    /// No other thread may be here.
    pub unsafe fn step_shared(&self) {
        self.at.set(self.at.get() + 1);
    }

    pub fn len(&self) -> usize {
        self.values.len()
    }
}

static LOCK: Mutex<()> = Mutex::new(());

pub struct Global<T> {
    value: UnsafeCell<T>,
}

unsafe impl<T: Send> Sync for Global<T> {}

impl<T> Global<T> {
    pub fn replace(&self, value: T) {
        let _held = LOCK.lock();
        // SAFETY: the lock is held.
        unsafe { *self.value.get() = value }
    }

    pub fn replace_in(&self, value: T) {
        exclusive(|| {
            // SAFETY: nothing else runs.
            unsafe { *self.value.get() = value }
        });
    }
}

fn exclusive<R>(work: impl FnOnce() -> R) -> R {
    let _held = LOCK.lock();
    work()
}

/// Only this crate can name it.
struct Handle<T>(NonNull<T>);

unsafe impl<T> Sync for Handle<T> {}

pub fn is_there<T>(place: Option<NonNull<T>>) -> bool {
    place.map(Handle).is_some_and(|handle| handle.0.as_ptr() as usize != 8)
}

pub struct Listener {
    told: Option<Box<dyn FnMut(u32)>>,
}

unsafe impl Send for Listener {}

impl Listener {
    pub fn new(told: impl FnMut(u32) + Send + 'static) -> Self {
        Self { told: Some(Box::new(told)) }
    }

    pub fn tell(&mut self, number: u32) {
        if let Some(told) = &mut self.told {
            told(number);
        }
    }
}

pub trait Step: Send + Sync {
    fn run(&self);
}

pub struct Steps {
    list: Vec<Box<dyn Step>>,
    ends: Vec<Box<dyn Fn() + Send + Sync>>,
}

unsafe impl Sync for Steps {}
unsafe impl Send for Steps {}

impl Steps {
    pub fn run(&self) {
        self.list.iter().for_each(|step| step.run());
        self.ends.iter().for_each(|end| end());
    }
}
