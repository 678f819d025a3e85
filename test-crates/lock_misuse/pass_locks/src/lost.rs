//! Guards that guard what follows, waits for others, and values that are forgotten without a lock.
use std::mem;
use std::sync::Mutex;

/// Seats of a room.
#[derive(Default)]
pub struct Room {
    free: Mutex<Vec<u32>>,
}

impl Room {
    pub fn kept(&self) -> usize {
        let _free = self.free.lock().unwrap();
        count()
    }

    pub fn a_number_is_ignored(&self) -> usize {
        let _ = self.free.lock().unwrap().len();
        count()
    }

    pub fn waits_for_others(&self) {
        println!("{}", count());
        let _ = self.free.lock().unwrap();
    }

    pub fn dropped_in_words(&self) -> usize {
        drop(self.free.lock().unwrap());
        count()
    }

    pub fn a_copy_is_forgotten(&self) {
        let copy = self.free.lock().unwrap().clone();
        mem::forget(copy);
    }

    pub fn until_the_end(&self) -> ! {
        let free = self.free.lock().unwrap();
        mem::forget(free);
        std::process::exit(0)
    }
}

fn count() -> usize {
    7
}
