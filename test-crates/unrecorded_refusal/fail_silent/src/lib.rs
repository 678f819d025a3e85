//! A refusal that nobody hears of.

pub fn record(event: &str) {
    println!("{event}");
}

#[cra::audited(crate::record, event = "door opened")]
pub fn open() {
    record("door opened");
}

#[cra::witness]
pub struct Session(());

#[cra::mints(Session)] //~ unrecorded_refusal
pub fn log_in(pin: u32) -> Option<Session> {
    (pin == 7).then_some(Session(()))
}

pub fn by_hand() {
    let _ = log_in(8);
}
