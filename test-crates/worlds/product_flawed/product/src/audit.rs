//! What happened, for the owner: one line an event, in memory until it is read.

use std::sync::Mutex;

const MOST_EVENTS: usize = 1000;

static EVENTS: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());

/// Notes that something happened; the oldest is forgotten when there are too many.
#[cra::satisfies("I.2.l", risk = "R-5")] //~ changed_since_review
pub fn record(event: &'static str) {
    let Ok(mut events) = EVENTS.lock() else {
        return;
    };
    if events.len() < MOST_EVENTS {
        events.push(event);
    }
}
