//! Guards that go before they guard anything, and locks that nobody gives back.
use std::mem;
use std::sync::{Mutex, RwLock};

/// Seats of a room.
#[derive(Default)]
pub struct Room {
    free: Mutex<Vec<u32>>,
    names: RwLock<Vec<String>>,
    fast: parking_lot::Mutex<u32>,
    slow: tokio::sync::Mutex<u32>,
}

impl Room {
    pub fn nothing_is_kept(&self) -> usize {
        let _ = self.free.lock().unwrap(); //~ lock_misuse
        count()
    }

    pub fn not_even_a_result(&self) {
        let _ = self.names.write(); //~ lock_misuse
        println!("{}", count());
    }

    pub fn without_a_result(&self) -> usize {
        let _ = self.fast.lock(); //~ lock_misuse
        count()
    }

    pub async fn of_a_task(&self) -> usize {
        let _ = self.slow.lock().await; //~ lock_misuse
        count()
    }

    pub fn forgotten(&self) {
        let free = self.free.lock().unwrap();
        mem::forget(free); //~ lock_misuse
    }

    pub fn forgotten_at_once(&self) {
        mem::forget(self.names.read().unwrap()); //~ lock_misuse
    }
}

fn count() -> usize {
    7
}
