//! Guards that helpers give, and that are gone before the lock is taken again.
use std::sync::{Mutex, MutexGuard, PoisonError};

pub struct Pantry {
    jars: Mutex<Vec<u16>>,
    notes: Mutex<Vec<String>>,
}

fn enter(jars: &Mutex<Vec<u16>>) -> MutexGuard<'_, Vec<u16>> {
    jars.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pantry {
    fn weight(&self) -> u16 {
        self.jars.lock().unwrap().iter().sum()
    }

    pub fn through_a_helper(&self) -> u16 {
        let jars = enter(&self.jars);
        let count = jars.len() as u16;
        drop(jars);
        count + self.weight()
    }

    pub fn only_for_a_moment(&self) -> u16 {
        let count = enter(&self.jars).len() as u16;
        count + self.weight()
    }

    pub async fn given_back_on_both_ways(&self, stop: bool) -> usize {
        let jars = self.jars.lock().unwrap();
        let count = jars.len();
        if stop {
            drop(jars);
            return count;
        }
        drop(jars);
        tokio::task::yield_now().await;
        count
    }

    pub async fn given_back_before_it_waits(&self, stop: bool) -> usize {
        let jars = self.jars.lock().unwrap();
        let count = jars.len();
        if stop {
            drop(jars);
            tokio::task::yield_now().await;
            return count;
        }
        count + jars.capacity()
    }

    /// Nobody knows when the closure runs.
    pub fn for_later(&self) -> impl Fn() -> u16 + '_ {
        let jars = self.jars.lock().unwrap();
        let least = jars.len() as u16;
        move || self.weight().max(least)
    }

    pub fn another_lock_in_the_closure(&self) {
        let mut jars = self.jars.lock().unwrap();
        jars.retain(|jar| self.notes.lock().unwrap().len() > usize::from(*jar));
    }
}
