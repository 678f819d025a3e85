//! Guards that helpers give, that one branch gives back, and that live on while a closure runs.
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

pub struct Pantry {
    jars: Mutex<Vec<u16>>,
    labels: RwLock<BTreeMap<u16, String>>,
}

fn enter(jars: &Mutex<Vec<u16>>) -> MutexGuard<'_, Vec<u16>> {
    jars.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pantry {
    fn labels(&self) -> RwLockReadGuard<'_, BTreeMap<u16, String>> {
        self.labels.read().unwrap()
    }

    fn weight(&self) -> u16 {
        self.jars.lock().unwrap().iter().sum()
    }

    pub fn through_a_helper(&self) -> u16 {
        let jars = enter(&self.jars);
        jars.len() as u16 + self.weight() //~ lock_misuse
    }

    pub fn through_a_method(&self, jar: u16) {
        let labels = self.labels();
        if !labels.contains_key(&jar) {
            self.labels.write().unwrap().insert(jar, String::new()); //~ lock_misuse
        }
    }

    pub fn two_helpers(&self) -> bool {
        let first = enter(&self.jars);
        let second = enter(&self.jars); //~ lock_misuse
        first.len() == second.len()
    }

    pub async fn given_back_on_one_way(&self, stop: bool) -> usize {
        let jars = self.jars.lock().unwrap();
        let count = jars.len();
        if stop {
            drop(jars);
            return count;
        }
        tokio::task::yield_now().await; //~ lock_misuse
        count
    }

    pub fn while_a_closure_runs(&self) {
        let mut jars = self.jars.lock().unwrap();
        jars.sort_by_key(|jar| jar.abs_diff(self.weight())); //~ lock_misuse
    }

    pub fn in_the_closure(&self) -> bool {
        let labels = self.labels.write().unwrap();
        labels.keys().all(|jar| self.labels.read().unwrap().contains_key(jar)) //~ lock_misuse
    }
}
