//! Guards that look given away and are held: a result that is opened first, a condition that binds.
use std::sync::{Mutex, RwLock};

/// What waits to be done.
#[derive(Default)]
pub struct Queue {
    open: Mutex<Option<u32>>,
    done: RwLock<Vec<u32>>,
}

impl Queue {
    pub fn opened(&self) -> u32 {
        match self.open.lock().unwrap().map(|number| number + 1) {
            Some(number) => number + self.open.lock().unwrap().unwrap_or(0), //~ lock_misuse
            None => 0,
        }
    }

    pub fn bound(&self) -> usize {
        if let Some(first) = self.done.read().unwrap().first()
            && *first > 3
        {
            self.done.write().unwrap().clear(); //~ lock_misuse
        }
        0
    }

    pub async fn both_sides(&self) -> bool {
        !(self.done.read().unwrap().len() == self.count().await) //~ lock_misuse
    }

    async fn count(&self) -> usize {
        0
    }
}
