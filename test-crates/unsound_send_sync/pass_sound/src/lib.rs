//! Promises that the bounds carry, or that nothing held speaks against.

use std::cell::{Cell, RefCell, UnsafeCell};
use std::marker::PhantomData;
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

pub struct Slot<T> {
    value: UnsafeCell<Option<T>>,
    full: AtomicBool,
}

unsafe impl<T: Send> Send for Slot<T> {}
unsafe impl<T> Sync for Slot<T> where T: Send {}

impl<T> Slot<T> {
    pub fn get(&self) -> *mut Option<T> {
        self.value.get()
    }
}

pub struct Pair<A, B> {
    left: *const A,
    right: NonNull<B>,
}

unsafe impl<A, B> Send for Pair<A, B>
where
    Box<A>: Send,
    for<'a> &'a B: Send,
{
}

/// A number that remembers what it counts.
pub struct Id<T> {
    number: u32,
    of: PhantomData<T>,
}

unsafe impl<T> Send for Id<T> {}
unsafe impl<T> Sync for Id<T> {}

pub struct Maker<T> {
    make: fn() -> T,
}

unsafe impl<T> Send for Maker<T> {}

pub trait Job: Send {
    fn run(&mut self);
}

pub struct Queue<J> {
    jobs: Vec<J>,
}

unsafe impl<J: Job> Send for Queue<J> {}

/// Nothing in it can be reached by a shared reference.
pub struct Alone<T>(T);

unsafe impl<T> Sync for Alone<T> {}

impl<T> Alone<T> {
    pub fn get_mut(&mut self) -> &mut T {
        &mut self.0
    }

    pub fn into_inner(self) -> T {
        self.0
    }
}

/// It tells how often it was asked, and nothing of the value.
pub struct Waiting<'a, T> {
    lock: Option<&'a Mutex<T>>,
}

unsafe impl<T> Sync for Waiting<'_, T> {}

impl<T> Waiting<'_, T> {
    pub fn is_done(&self) -> bool {
        self.lock.is_none()
    }
}

impl<T> std::fmt::Debug for Waiting<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Waiting")
    }
}

/// Only the thread that made it gets at the value.
pub struct Bound<T> {
    value: T,
    owner: std::thread::ThreadId,
}

unsafe impl<T> Sync for Bound<T> {}

impl<T> Bound<T> {
    pub fn get(&self) -> Option<&T> {
        (std::thread::current().id() == self.owner).then_some(&self.value)
    }
}

/// The cell is emptied under the `Once`.
pub struct Late<T, F> {
    once: std::sync::OnceLock<T>,
    make: Cell<Option<F>>,
}

unsafe impl<T: Send + Sync, F: Send> Sync for Late<T, F> {}

/// `Send` needs no more than the cell gives.
pub struct Own {
    hits: Cell<u32>,
    names: RefCell<Vec<String>>,
}

unsafe impl Send for Own {}

pub struct Locked {
    inner: Mutex<Cell<u8>>,
    pointer: *mut u8,
    lock: Mutex<()>,
}

unsafe impl Sync for Locked {}

/// Another trait of the same name.
pub mod own {
    pub unsafe trait Send {}
}

pub struct Counted(Rc<u8>);

unsafe impl own::Send for Counted {}

pub struct Foreign<T>(T);

unsafe impl<T: zerocopy::FromBytes> Send for Foreign<T> {}

pub struct Browser {
    value: Rc<u8>,
}

#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
unsafe impl Send for Browser {}

#[cfg(not(target_feature = "atomics"))]
pub mod queue;

#[cfg(test)]
mod tests {
    struct Carry<T>(*mut T);
    unsafe impl<T> Send for Carry<T> {}
}

/// It only works for who has it alone.
pub struct Alone<F>(F);

unsafe impl<F> Sync for Alone<F> {}

impl<F: Iterator> Iterator for Alone<F> {
    type Item = F::Item;
    fn next(&mut self) -> Option<F::Item> {
        self.0.next()
    }
}
