//! Somebody may go away without a proof.

#[cra::witness]
pub struct Session(u32);

#[cra::mints(Session)]
pub fn branches(user: u32) -> Option<Session> {
    if user == 0 { None } else { Some(Session(user)) }
}

#[cra::mints(Session)]
pub fn early(user: Option<u32>) -> Option<Session> {
    Some(Session(user?))
}

#[cra::mints(Session)]
pub fn returned(user: u32) -> Result<Session, u8> {
    if user == 0 {
        return Err(1);
    }
    Ok(Session(user))
}

#[cra::mints(Session)]
pub fn passed_on(user: u32) -> Option<Session> {
    branches(user)
}
