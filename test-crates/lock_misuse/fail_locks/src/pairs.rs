//! Two guards that are taken in one tuple.
use std::sync::Mutex;

pub struct Accounts {
    left: Mutex<i64>,
    right: Mutex<i64>,
}

impl Accounts {
    pub fn to_right(&self, n: i64) {
        let (mut a, mut b) = (self.left.lock().unwrap(), self.right.lock().unwrap()); //~ lock_misuse
        *a -= n;
        *b += n;
    }

    pub fn to_left(&self, n: i64) {
        let (mut b, mut a) = (self.right.lock().unwrap(), self.left.lock().unwrap()); //~ lock_misuse
        *b -= n;
        *a += n;
    }

    pub fn again(&self) -> i64 {
        let (a, _rest) = (self.left.lock().unwrap(), 1);
        *a + *self.left.lock().unwrap() //~ lock_misuse
    }
}
