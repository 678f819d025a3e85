//! Locks that are given back in time.
pub mod lost;
pub mod pairs;
mod by_guards;
mod by_helpers;

use std::sync::{Arc, Mutex, RwLock};

pub struct Shop {
    stock: Mutex<Vec<u32>>,
    prices: RwLock<Vec<u32>>,
}

/// A lock of a door, which can be turned as often as one likes.
pub struct Door;

impl Door {
    fn lock(&self) -> Option<u32> {
        Some(1)
    }
}

impl Shop {
    fn size(&self) -> usize {
        self.stock.lock().unwrap().len()
    }

    pub fn one_after_the_other(&self) -> usize {
        let first = self.stock.lock().unwrap().len();
        let second = self.stock.lock().unwrap().len();
        first + second
    }

    pub fn dropped(&self) -> usize {
        let stock = self.stock.lock().unwrap();
        let length = stock.len();
        drop(stock);
        length + self.size()
    }

    pub fn scoped(&self) -> usize {
        let length = {
            let stock = self.stock.lock().unwrap();
            stock.len()
        };
        self.stock.lock().unwrap().push(1);
        length
    }

    pub fn two_locks_one_order(&self) -> usize {
        let stock = self.stock.lock().unwrap();
        let prices = self.prices.read().unwrap();
        stock.len() + prices.len()
    }

    pub fn same_order_again(&self) {
        let mut stock = self.stock.lock().unwrap();
        let mut prices = self.prices.write().unwrap();
        stock.clear();
        prices.clear();
    }

    pub fn other_instance(&self, other: &Shop) -> usize {
        let length = self.size();
        length + other.size()
    }

    pub async fn before_the_wait(&self) -> usize {
        let length = self.stock.lock().unwrap().len();
        tokio::task::yield_now().await;
        length
    }

    pub async fn dropped_before_the_wait(&self) {
        let mut stock = self.stock.lock().unwrap();
        stock.push(1);
        drop(stock);
        tokio::task::yield_now().await;
    }

    pub async fn scoped_before_the_wait(&self) {
        {
            self.stock.lock().unwrap().push(1);
        }
        tokio::task::yield_now().await;
    }
}

pub async fn asynchronous(number: &tokio::sync::Mutex<u32>) -> u32 {
    let held = number.lock().await;
    tokio::task::yield_now().await;
    *held
}

pub fn either_or(number: &Mutex<u32>, first: bool) -> u32 {
    if first {
        let held = number.lock().unwrap();
        *held
    } else {
        let held = number.lock().unwrap();
        *held + 1
    }
}

pub fn in_a_thread(number: Arc<Mutex<u32>>) -> u32 {
    let copy = Arc::clone(&number);
    let worker = std::thread::spawn(move || *copy.lock().unwrap() += 1);
    worker.join().unwrap();
    *number.lock().unwrap()
}

pub fn tried(number: &Mutex<u32>) -> bool {
    let held = number.lock().unwrap();
    number.try_lock().is_err() && *held > 0
}

pub fn door(door: &Door) -> u32 {
    let first = door.lock().unwrap_or_default();
    let second = door.lock().unwrap_or_default();
    first + second
}

pub fn in_a_loop(number: &parking_lot::Mutex<u32>) {
    for _ in 0..3 {
        let mut held = number.lock();
        *held += 1;
    }
}
