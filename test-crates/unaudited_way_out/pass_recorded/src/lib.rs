//! Every way out leaves a record.

pub struct Log(Vec<String>);

impl Log {
    pub fn record(&mut self, event: &str) -> Option<()> {
        self.0.push(event.to_owned());
        Some(())
    }
}

macro_rules! note {
    ($text:literal) => {
        println!($text)
    };
}

#[cra::audited(Log::record, event = "door opened")]
pub fn first(log: &mut Log, pin: Option<u32>) -> Option<()> {
    log.record("door is asked to open")?;
    let pin = pin?;
    (pin == 7).then_some(())
}

#[cra::audited(note, event = "door opened")]
pub fn every_branch(pin: u32) -> bool {
    if pin == 7 {
        note!("door opened");
        return true;
    }
    match pin {
        0 => {
            note!("no pin");
            false
        }
        1 => panic!("nobody has this pin"),
        _ => {
            let _each = || -> Option<u8> { Some(Some(1)?) };
            note!("wrong pin");
            false
        }
    }
}

#[cra::audited(Log::record, event = "door opened")]
pub fn let_else(log: &mut Log, pin: Option<u32>) -> bool {
    let Some(pin) = pin else {
        log.record("no pin");
        return false;
    };
    log.record("door opened");
    pin == 7
}
