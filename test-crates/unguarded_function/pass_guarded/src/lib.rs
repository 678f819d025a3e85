//! Functions that ask for proof, or that nobody outside can call.

pub struct Owner(String);

#[cra::witness]
pub struct Session(());

#[cra::erases(Owner)]
#[cra::requires(Session)]
pub fn factory_reset(session: &Session) -> std::io::Result<()> {
    let _ = session;
    erase()
}

#[cra::erases(Owner)]
fn erase() -> std::io::Result<()> {
    std::fs::remove_file("owner")
}

#[cra::update(step = "notify")]
pub fn notify() {}
