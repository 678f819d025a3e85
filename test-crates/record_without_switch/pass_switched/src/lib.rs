//! The user chooses whether what happens is recorded.

pub struct Settings {
    pub keep_audit_log: bool,
}

pub fn record(settings: &Settings, event: &str) {
    if settings.keep_audit_log {
        let _ = std::fs::write("events", event);
    }
}

// cra: audited(crate::record, event = "door opened")
pub fn open(settings: &Settings) {
    record(settings, "door opened");
}
