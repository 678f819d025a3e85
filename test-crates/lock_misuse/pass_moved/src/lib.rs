//! Guards that are dropped before one would think: each side of `||`, a result that is given away, a guard that is mapped.
use std::collections::HashMap;
use std::sync::{Mutex, RwLock};

use tokio::sync::{RwLock as TaskLock, RwLockReadGuard};

pub enum Phase {
    Cold { since: u64 },
    Warm,
}

/// A machine that is reset now and then.
pub struct Machine {
    phase: Mutex<Option<Phase>>,
    guests: RwLock<Vec<String>>,
    rooms: TaskLock<HashMap<u32, String>>,
}

macro_rules! while_there {
    ($found: expr, $then: expr) => {
        loop {
            if $found.is_none() {
                break;
            }
            $then;
        }
    };
}

impl Machine {
    pub async fn is_empty(&self) -> bool {
        self.guests.read().unwrap().is_empty() || self.rooms.read().await.is_empty()
    }

    pub async fn is_full(&self) -> bool {
        self.guests.read().unwrap().len() > 9 && self.rooms.read().await.len() > 9 && self.ask().await
    }

    async fn ask(&self) -> bool {
        true
    }

    pub fn restart(&self) -> u64 {
        if let Some(since) = self
            .phase
            .lock()
            .map(|held| match held.as_ref() {
                Some(Phase::Cold { since }) => Some(*since),
                _ => None,
            })
            .unwrap()
        {
            self.phase.lock().map(|mut held| held.take()).unwrap();
            self.warm_up();
            return since;
        }
        0
    }

    fn warm_up(&self) {
        *self.phase.lock().unwrap() = Some(Phase::Warm);
    }

    pub async fn room(&self, number: u32) -> String {
        match RwLockReadGuard::try_map(self.rooms.read().await, |rooms| rooms.get(&number)).ok() {
            Some(found) => found.clone(),
            None => {
                let mut rooms = self.rooms.write().await;
                rooms.entry(number).or_default().clone()
            }
        }
    }

    pub async fn each(&self) {
        while_there!(self.guests.read().unwrap().first(), self.ask().await);
    }
}

pub struct Pool {
    shared: parking_lot::Mutex<u32>,
}

impl Pool {
    pub async fn built_once(&self) -> usize {
        #[cfg(not(feature = "sync"))]
        let open = &mut *self.shared.lock();
        #[cfg(feature = "sync")]
        let open = &mut *self.shared.lock();
        *open as usize
    }

    pub fn by_channel(&self, ends: crossbeam_channel::Receiver<u32>) {
        let mut held = self.shared.lock();
        loop {
            crossbeam_channel::select! {
                recv(ends) -> end => match end {
                    Ok(number) => *held += number,
                    Err(_) => break,
                },
                default(std::time::Duration::from_millis(9)) => (),
            }
        }
    }
}
