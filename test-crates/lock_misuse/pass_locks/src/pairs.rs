//! Two guards in one tuple, in one order everywhere, or given up at once.
use std::sync::{Mutex, MutexGuard};

pub struct Accounts {
    left: Mutex<i64>,
    right: Mutex<i64>,
}

impl Accounts {
    pub fn to_right(&self, n: i64) {
        let (mut a, mut b) = (self.left.lock().unwrap(), self.right.lock().unwrap());
        *a -= n;
        *b += n;
    }

    pub fn to_left(&self, n: i64) {
        let (mut a, mut b) = (self.left.lock().unwrap(), self.right.lock().unwrap());
        *b -= n;
        *a += n;
    }

    pub fn numbers(&self) -> i64 {
        let (b, _) = (*self.right.lock().unwrap(), 1);
        b + *self.left.lock().unwrap() + *self.right.lock().unwrap()
    }

    pub fn both(&self) -> (MutexGuard<'_, i64>, MutexGuard<'_, i64>) {
        (self.left.lock().unwrap(), self.right.lock().unwrap())
    }
}
