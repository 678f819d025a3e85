//! Locks that wait for themselves or for each other.
pub mod lost;
pub mod pairs;
mod by_guards;
mod by_helpers;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};

pub struct Shop {
    stock: Mutex<HashMap<String, u32>>,
    prices: RwLock<HashMap<String, u32>>,
}

impl Shop {
    fn size(&self) -> usize {
        self.stock.lock().unwrap().len()
    }

    pub fn twice(&self) -> usize {
        let stock = self.stock.lock().unwrap();
        let again = self.stock.lock().unwrap(); //~ lock_misuse
        stock.len() + again.len()
    }

    pub fn by_method(&self) -> usize {
        let stock = self.stock.lock().unwrap();
        stock.len() + self.size() //~ lock_misuse
    }

    pub fn read_then_write(&self, name: &str) {
        let prices = self.prices.read().unwrap();
        if !prices.contains_key(name) {
            self.prices.write().unwrap().insert(name.to_owned(), 0); //~ lock_misuse
        }
    }

    pub fn in_a_match(&self, name: &str) -> u32 {
        match self.stock.lock().unwrap().get(name) {
            Some(count) => *count,
            None => {
                self.stock.lock().unwrap().insert(name.to_owned(), 1); //~ lock_misuse
                1
            }
        }
    }

    pub async fn over_a_wait(&self) -> usize {
        let stock = self.stock.lock().unwrap();
        tokio::task::yield_now().await; //~ lock_misuse
        stock.len()
    }

    pub async fn over_a_wait_for_writing(&self) {
        let mut prices = self.prices.write().unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(1)).await; //~ lock_misuse
        prices.clear();
    }
}

pub fn in_one_expression(number: &Mutex<u32>) -> u32 {
    *number.lock().unwrap() + *number.lock().unwrap() //~ lock_misuse
}

pub fn other_library(number: &parking_lot::Mutex<u32>) -> u32 {
    let mut held = number.lock();
    *held += 1;
    let copy = *number.lock(); //~ lock_misuse
    *held + copy
}

pub async fn other_library_over_a_wait(number: Arc<parking_lot::Mutex<u32>>) {
    let mut held = number.lock();
    tokio::task::yield_now().await; //~ lock_misuse
    *held += 1;
}

pub async fn asynchronous_twice(number: &tokio::sync::Mutex<u32>) -> u32 {
    let held = number.lock().await;
    *held + *number.lock().await //~ lock_misuse
}

pub fn by_copy_of_the_pointer(number: Arc<Mutex<u32>>) -> u32 {
    let same = Arc::clone(&number);
    let held = number.lock().unwrap();
    *held + *same.lock().unwrap() //~ lock_misuse
}

pub mod order {
    //! Two locks, taken in both orders.
    use std::sync::Mutex;

    pub struct Accounts {
        left: Mutex<u64>,
        right: Mutex<u64>,
    }

    impl Accounts {
        pub fn to_the_right(&self, amount: u64) {
            let mut left = self.left.lock().unwrap();
            let mut right = self.right.lock().unwrap(); //~ lock_misuse
            *left -= amount;
            *right += amount;
        }

        pub fn to_the_left(&self, amount: u64) {
            let mut right = self.right.lock().unwrap();
            let mut left = self.left.lock().unwrap(); //~ lock_misuse
            *right -= amount;
            *left += amount;
        }
    }
}
