//! A queue for whatever threads there are.

use std::cell::RefCell;

pub struct Queue<T> {
    list: RefCell<Vec<T>>,
}

impl<T> Queue<T> {
    pub fn push(&self, value: T) {
        self.list.borrow_mut().push(value);
    }
}

// SAFETY: none.
unsafe impl<T> Send for Queue<T> {} //~ unsound_send_sync
// SAFETY: none.
unsafe impl<T> Sync for Queue<T> {} //~ unsound_send_sync
