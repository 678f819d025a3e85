//! Guards that move on, and work that begins when the lock is free again.
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard};

/// A list of what is to be done.
#[derive(Default)]
pub struct Desk {
    open: Mutex<Vec<u32>>,
}

type Work<'d> = Pin<Box<dyn Future<Output = usize> + 'd>>;

impl Desk {
    async fn count(&self) -> usize {
        self.open.lock().unwrap().len()
    }

    fn take<'d>(&'d self, mut open: MutexGuard<'d, Vec<u32>>) -> usize {
        open.clear();
        drop(open);
        self.open.lock().unwrap().len()
    }

    pub fn prepared(&self) -> Vec<Work<'_>> {
        let open = self.open.lock().unwrap();
        open.iter().for_each(drop);
        let work: Work<'_> = Box::pin(self.count());
        vec![work]
    }

    pub fn handed_on(&self) -> usize {
        self.take(self.open.lock().unwrap())
    }
}
