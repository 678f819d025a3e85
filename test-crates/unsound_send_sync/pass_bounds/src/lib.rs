//! Bounds that are enough for what the methods give.
mod changed;

use std::cell::{Cell, RefCell, UnsafeCell};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use std::sync::atomic::AtomicBool;

/// One at a time gets hold of the value.
pub struct Spin<T> {
    held: AtomicBool,
    value: UnsafeCell<T>,
}

unsafe impl<T: Send> Sync for Spin<T> {}

pub struct Guard<'a, T> {
    lock: &'a Spin<T>,
}

impl<T> Spin<T> {
    pub fn lock(&self) -> Guard<'_, T> {
        Guard { lock: self }
    }
}

impl<T> Deref for Guard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.lock.value.get() }
    }
}

impl<T> DerefMut for Guard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.value.get() }
    }
}

pub struct Shared<T> {
    value: UnsafeCell<T>,
}

unsafe impl<T: Send + Sync> Sync for Shared<T> {}

impl<T> Shared<T> {
    pub fn get(&self) -> &T {
        unsafe { &*self.value.get() }
    }
}

/// What is lent for a moment is not owned.
pub struct Lent<'a, T> {
    to: &'a T,
    at: *const u8,
}

unsafe impl<T: Sync> Send for Lent<'_, T> {}

/// Only who has it alone gets at the value.
pub struct Alone<T> {
    value: UnsafeCell<T>,
}

unsafe impl<T: Send> Sync for Alone<T> {}

impl<T> Alone<T> {
    pub fn get_mut(&mut self) -> &mut T {
        self.value.get_mut()
    }

    pub fn len(&self) -> usize {
        1
    }

    /// # Safety
    /// Nobody else may look at the value.
    pub unsafe fn peek(&self) -> &T {
        unsafe { &*self.value.get() }
    }
}

/// Nothing can be reached here that is made for one thread.
struct Plain {
    names: Vec<String>,
}

pub struct Around {
    plain: Plain,
    cell: Cell<u8>,
    list: RefCell<u8>,
}

unsafe impl Send for Around {}

/// The mark takes `Send` and `Sync` away, and the first comes back.
pub struct Context {
    id: u32,
    stays: std::marker::PhantomData<*const ()>,
}

unsafe impl Send for Context {}
