//! Proofs that are refused now and then, but not because of what was shown.

use std::collections::HashMap;

#[cra::witness]
pub struct Session(u32);

#[cra::witness]
pub struct Image<'a>(&'a [u8]);

pub struct Refused;

const OPEN: bool = true;

// Whoever comes gets the same answer.
#[cra::mints(Session)] //~ mint_without_refusal
pub fn by_constant(user: u32) -> Option<Session> {
    if OPEN { Some(Session(user)) } else { None }
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn by_build(user: u32) -> Result<Session, Refused> {
    if !cfg!(debug_assertions) {
        return Err(Refused);
    }
    Ok(Session(user))
}

fn is_known(_user: u32) -> bool {
    true
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn by_a_check_that_is_none(user: u32) -> Option<Session> {
    is_known(user).then_some(Session(user))
}

fn look(_user: u32) -> Result<(), Refused> {
    Ok(())
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn by_an_error_that_never_comes(user: u32) -> Result<Session, Refused> {
    look(user)?;
    Ok(Session(user))
}

// What is shown is passed in and not looked at.
#[cra::mints(Session)] //~ mint_without_refusal
pub fn name_alone(users: &HashMap<String, u32>, name: &str, password: &str) -> Option<Session> {
    let _ = password;
    users.get(name).map(|id| Session(*id))
}

// cra: mints(Session) //~ mint_without_refusal
pub fn name_alone_in_words(users: &HashMap<String, u32>, name: &str, _pin: u32) -> Option<Session> {
    users.get(name).map(|id| Session(*id))
}

pub struct Login {
    pub name: String,
    pub password: String,
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn field_left_alone(users: &HashMap<String, u32>, login: &Login) -> Result<Session, Refused> {
    let id = users.get(&login.name).ok_or(Refused)?;
    Ok(Session(*id))
}

pub struct Store {
    users: HashMap<String, u32>,
}

impl Store {
    fn find(&self, name: &str, _password: &str) -> Option<u32> {
        self.users.get(name).copied()
    }

    #[cra::mints(Session)] //~ mint_without_refusal
    pub fn through_a_method(&self, name: &str, password: &str) -> Option<Session> {
        let id = self.find(name, password)?;
        Some(Session(id))
    }
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn only_logged(users: &HashMap<String, u32>, name: &str, token: &str) -> Option<Session> {
    let known = users.get(name).copied();
    println!("{name} came with {} characters", token.len());
    match known {
        Some(id) => Some(Session(id)),
        None => None,
    }
}

// Only the form is looked at.
#[cra::mints(Session)] //~ mint_without_refusal
pub fn not_empty(users: &HashMap<String, u32>, name: &str, password: &str) -> Option<Session> {
    if password.trim().is_empty() {
        return None;
    }
    users.get(name).map(|id| Session(*id))
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn long_enough(name: u32, token: &str) -> Result<Session, Refused> {
    if token.len() != 32 || !token.starts_with("gw_") {
        return Err(Refused);
    }
    Ok(Session(name))
}

#[cra::mints(Session)] //~ mint_without_refusal
pub fn there(name: u32, pin: Option<u32>) -> Result<Session, Refused> {
    let Some(_) = pin else {
        return Err(Refused);
    };
    Ok(Session(name))
}

#[cra::mints(Image)] //~ mint_without_refusal
pub fn readable<'a>(image: &'a [u8], signature: &[u8]) -> Option<Image<'a>> {
    let _signature = ed25519_dalek::Signature::from_slice(signature).ok()?;
    Some(Image(image))
}

// A sum is no signature.
fn sum(image: &[u8]) -> u32 {
    image.iter().fold(0, |sum, byte| sum.wrapping_add(u32::from(*byte)))
}

#[cra::mints(Image)] //~ mint_without_refusal
#[cra::update(step = "verify")]
pub fn summed(image: &[u8], expected: u32) -> Option<Image<'_>> {
    (sum(image) == expected).then_some(Image(image))
}
