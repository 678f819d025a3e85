//! A program that refuses and writes nothing anywhere.

#[cra::witness]
struct Session(());

struct Refused;

#[cra::mints(Session)] //~ unrecorded_refusal
fn log_in(pin: u32, known: u32) -> Result<Session, Refused> {
    if pin != known {
        return Err(Refused);
    }
    Ok(Session(()))
}

fn open(pin: u32) -> bool {
    log_in(pin, 7).is_ok()
}

fn main() {
    let pin = std::env::args().count();
    if open(pin as u32) {
        std::process::exit(3);
    }
}
