//! Ways out without a record.

pub fn record(_event: &str) {}

pub enum Refused {
    Pin,
    Lock,
}

#[cra::audited(crate::record, event = "door opened")]
pub fn early(pin: Option<u32>) -> Option<()> {
    let pin = pin?; //~ unaudited_way_out
    if pin == 0 {
        return None; //~ unaudited_way_out
    }
    record("door opened");
    Some(())
}

#[cra::audited(crate::record, event = "door opened")]
pub fn one_branch(pin: u32) -> Result<(), Refused> {
    match pin {
        7 => record("door opened"),
        0 => return Err(Refused::Lock), //~ unaudited_way_out
        _ => {}
    }
    Err(Refused::Pin) //~ unaudited_way_out
}

// cra: audited(crate::record, event = "doors opened")
pub fn perhaps_none(pins: &[u32]) -> bool {
    for _ in pins {
        record("door opened");
    }
    pins.is_empty() //~ unaudited_way_out
}

#[cra::audited(crate::record, event = "door opened")]
pub fn later(pin: u32) -> bool {
    let when_done = || record("door opened");
    let _ = when_done;
    pin == 7 //~ unaudited_way_out
}
