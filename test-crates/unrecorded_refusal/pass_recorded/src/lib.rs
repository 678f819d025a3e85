//! Refusals that are recorded where they happen, or by the only caller.

pub fn record(event: &str) {
    println!("{event}");
}

#[cra::witness]
pub struct Session(());

#[cra::mints(Session)]
#[cra::audited(crate::record, event = "login")]
pub fn log_in(pin: u32) -> Option<Session> {
    record("somebody logs in");
    (pin == 7).then_some(Session(()))
}

#[cra::mints(Session)]
fn by_card(card: u32) -> Option<Session> {
    (card == 9).then_some(Session(()))
}

#[cra::audited(crate::record, event = "card")]
pub fn show_card(card: u32) -> bool {
    record("a card is shown");
    by_card(card).is_some()
}
