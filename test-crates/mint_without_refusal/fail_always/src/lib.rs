//! Everybody gets a proof.

#[cra::witness]
pub struct Session(u32);

#[cra::mints(Session)] //~ mint_without_refusal
pub fn some(user: u32) -> Option<Session> {
    Some(Session(user))
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn branches(user: u32) -> Result<Session, ()> {
    if user == 0 {
        return Ok(Session(1));
    }
    match user {
        1 => Ok(Session(2)),
        _ => Ok(Session(3)),
    }
}

// cra: mints(Session) //~ mint_without_refusal
pub fn comment(user: u32) -> Option<Session> {
    let session = Session(user);
    Some(session)
}
