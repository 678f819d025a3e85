//! Bounds that are there and ask for the wrong thing, and what lies one type deeper.
mod changed;

use std::cell::{Cell, RefCell, UnsafeCell};
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

pub struct Shared<T> {
    value: UnsafeCell<T>,
}

// Every thread gets a `&T`, so the value has to be `Sync`.
unsafe impl<T: Send> Sync for Shared<T> {} //~ unsound_send_sync

impl<T> Shared<T> {
    pub fn get(&self) -> &T {
        unsafe { &*self.value.get() }
    }
}

pub struct Pointer<T> {
    to: *const T,
}

unsafe impl<T> Sync for Pointer<T> where T: Send {} //~ unsound_send_sync

impl<T> Deref for Pointer<T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &*self.to }
    }
}

pub struct Parcel<T> {
    value: Box<T>,
    mark: *const (),
}

// Another thread gets the value itself, so it has to be `Send`.
unsafe impl<T: Sync> Send for Parcel<T> {} //~ unsound_send_sync

impl<T> Parcel<T> {
    pub fn open(self) -> Box<T> {
        self.value
    }
}

pub struct Take<T> {
    value: UnsafeCell<Option<T>>,
}

// Whoever has a `&Take` takes the value out, in any thread.
unsafe impl<T: Sync> Sync for Take<T> {} //~ unsound_send_sync

impl<T> Take<T> {
    pub fn take(&self) -> Option<T> {
        unsafe { (*self.value.get()).take() }
    }
}

struct Names {
    list: Rc<Vec<String>>,
}

pub struct Index {
    names: Names,
    length: usize,
}

unsafe impl Send for Index {} //~ unsound_send_sync

enum State {
    Empty,
    Full(Vec<RefCell<String>>),
}

pub struct Table {
    state: Option<State>,
}

unsafe impl Sync for Table {} //~ unsound_send_sync

pub struct Number {
    value: UnsafeCell<u64>,
}

unsafe impl Sync for Number {} //~ unsound_send_sync

impl Number {
    pub fn value(&self) -> &mut u64 {
        unsafe { &mut *self.value.get() }
    }
}

pub struct Counter {
    value: Cell<u64>,
}

unsafe impl Sync for Counter {} //~ unsound_send_sync

impl Counter {
    pub fn next(&self) -> u64 {
        self.value.set(self.value.get() + 1);
        self.value.get()
    }
}

pub struct Bound<'a, T> {
    value: Vec<T>,
    of: PhantomData<&'a ()>,
}

unsafe impl<'a, T: 'a> Send for Bound<'a, T> {} //~ unsound_send_sync

pub struct Tuple<K, V>(pub K, pub V);

unsafe impl<K: Send, V> Send for Tuple<K, V> {} //~ unsound_send_sync
