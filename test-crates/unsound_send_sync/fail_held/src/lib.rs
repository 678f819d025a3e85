//! Fields that are made for one thread.

use std::cell::{Cell, OnceCell, RefCell as Changeable, UnsafeCell};
use std::rc::{Rc, Weak};

pub struct Counted {
    names: Rc<Vec<String>>,
}

unsafe impl Send for Counted {} //~ unsound_send_sync

type Link = Weak<u8>;

pub struct Linked(Option<Link>);

unsafe impl Send for Linked {} //~ unsound_send_sync

pub struct Cache {
    values: Changeable<Vec<u8>>,
}

unsafe impl Sync for Cache {} //~ unsound_send_sync

pub struct Hits(Cell<u32>);

unsafe impl core::marker::Sync for Hits {} //~ unsound_send_sync

pub struct Late {
    value: (u8, OnceCell<String>),
}

unsafe impl Sync for Late {} //~ unsound_send_sync

pub struct Many {
    cells: Vec<Box<Cell<u8>>>,
}

unsafe impl Sync for Many {} //~ unsound_send_sync

pub enum State {
    Empty,
    Full { value: Rc<str> },
}

unsafe impl Send for State {} //~ unsound_send_sync

pub struct Held {
    guard: std::sync::MutexGuard<'static, u8>,
}

unsafe impl Send for Held {} //~ unsound_send_sync

// Only noted: a person has to look.
pub struct Window {
    handle: *mut u8,
}

unsafe impl Send for Window {} //~ unsound_send_sync

pub struct Racy(UnsafeCell<u64>);

unsafe impl Sync for Racy {} //~ unsound_send_sync
