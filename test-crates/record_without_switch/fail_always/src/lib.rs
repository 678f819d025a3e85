//! Everything is recorded, whatever the user wants.

pub struct Settings {
    pub tls: bool,
    /// How many are kept: no switch.
    pub events: usize,
}

#[cfg(test)]
pub struct Tested {
    pub recording: bool,
}

pub fn record(event: &str) {
    let _ = std::fs::write("events", event);
}

#[cra::audited(crate::record, event = "door opened")]
pub fn open() {
    record("door opened");
}

// Once is enough.
#[cra::audited(crate::record, event = "door closed")] //~ record_without_switch
pub fn close() {
    record("door closed");
}
