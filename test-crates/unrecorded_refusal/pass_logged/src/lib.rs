//! Refusals that somebody on the way writes down.

#[cra::witness]
pub struct Session(());

pub struct Refused;

fn refuse(pin: usize) -> Refused {
    log::warn!("a pin of {pin} digits was refused");
    Refused
}

// By the function itself, through what it calls.
#[cra::mints(Session)]
pub fn log_in(pin: &str, known: &str) -> Result<Session, Refused> {
    if pin != known {
        return Err(refuse(pin.len()));
    }
    Ok(Session(()))
}

// By the caller of its caller.
#[cra::mints(Session)]
fn by_card(card: u32, known: u32) -> Option<Session> {
    (card == known).then_some(Session(()))
}

fn open(card: u32) -> bool {
    by_card(card, 9).is_some()
}

pub fn show_card(card: u32) {
    if !open(card) {
        log::warn!("a card was refused");
    }
    log_in("1", "2").ok();
}

// By whoever uses this library.
#[cra::mints(Session)]
pub fn by_key(key: u32, known: u32) -> Option<Session> {
    (key == known).then_some(Session(()))
}
