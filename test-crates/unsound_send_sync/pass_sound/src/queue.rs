//! A queue where there is one thread only, as the declaration of this module says.

use std::cell::RefCell;

pub struct Queue<T> {
    list: RefCell<Vec<T>>,
}

impl<T> Queue<T> {
    pub fn push(&self, value: T) {
        self.list.borrow_mut().push(value);
    }
}

// SAFETY: there are no other threads.
unsafe impl<T> Send for Queue<T> {}
// SAFETY: there are no other threads.
unsafe impl<T> Sync for Queue<T> {}
