//! Promises about any parameter at all.

use core::marker::{Send as Portable, Sync};
use std::cell::UnsafeCell;
use std::ptr::NonNull;

pub struct Slot<T> {
    value: UnsafeCell<Option<T>>,
}

unsafe impl<T> Portable for Slot<T> {} //~ unsound_send_sync
unsafe impl<T> Sync for Slot<T> {} //~ unsound_send_sync

impl<T> Slot<T> {
    pub fn get(&self) -> *mut Option<T> {
        self.value.get()
    }
}

pub struct Shared<T: ?Sized> {
    pointer: NonNull<T>,
}

unsafe impl<T: ?Sized> Send for Shared<T> {} //~ unsound_send_sync

// The bound says nothing about threads.
unsafe impl<T: Clone + std::fmt::Debug + ?Sized> std::marker::Sync for Shared<T> where T: Default {} //~ unsound_send_sync

impl<T: ?Sized> std::ops::Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { self.pointer.as_ref() }
    }
}

pub trait Job {
    fn run(&mut self);
}

pub struct Queue<J, const N: usize> {
    jobs: [Option<J>; N],
    length: usize,
}

unsafe impl<J: Job, const N: usize> Send for Queue<J, N> {} //~ unsound_send_sync

pub enum Either<A, B> {
    Left(*const A),
    Right(Box<(u8, B)>),
}

unsafe impl<A: Send, B> Send for Either<A, B> {} //~ unsound_send_sync

pub struct Guard<'a, T> {
    pub lock: &'a std::sync::Mutex<T>,
    depth: usize,
}

unsafe impl<'a, T> Sync for Guard<'a, T> {} //~ unsound_send_sync

mod inner {
    pub struct Deep<F>(pub(crate) F);
}

pub use inner::Deep as Renamed;

unsafe impl<F> Send for Renamed<F> where F: FnOnce() {} //~ unsound_send_sync

pub fn local<T>(value: T) {
    struct Parcel<T>(T);
    unsafe impl<T> Send for Parcel<T> {} //~ unsound_send_sync
    drop(Parcel(value));
}

#[cfg(feature = "queue")]
pub mod queue;

/// Nothing but its fields is there to be used.
pub struct Cupboard<V, M> {
    shelf: UnsafeCell<Vec<V>>,
    maker: M,
}

unsafe impl<V, M> Sync for Cupboard<V, M> {} //~ unsound_send_sync
