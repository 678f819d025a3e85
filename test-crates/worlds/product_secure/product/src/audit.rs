//! What happened, for the owner: one line an event, in memory until it is read.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

const MOST_EVENTS: usize = 1000;

static EVENTS: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

/// Whether the owner wants events to be recorded.
static RECORDING: AtomicBool = AtomicBool::new(true);

/// Begins to record, or ends it, as the owner wants.
pub fn switch(recording: bool) {
    RECORDING.store(recording, Ordering::Relaxed);
}

/// Notes that something happened; the oldest is forgotten when there are too many.
#[cra::satisfies("I.2.l", risk = "R-5")]
pub fn record(event: &'static str) {
    if !RECORDING.load(Ordering::Relaxed) {
        return;
    }
    let Ok(mut events) = EVENTS.lock() else {
        return;
    };
    if events.len() >= MOST_EVENTS {
        events.remove(0);
    }
    events.push(event);
}
