//! Proofs that depend on what was shown, in the ways in which people ask.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use ed25519_dalek::{Signature, VerifyingKey};

#[cra::witness]
pub struct Session(u32);

#[cra::witness]
pub struct Image<'a>(&'a [u8]);

#[cra::witness]
pub struct Vault(Vec<u8>);

#[derive(Debug)]
pub struct Refused;

pub struct User {
    id: u32,
    hash: String,
}

#[cra::mints(Session)]
pub fn by_password(users: &HashMap<String, User>, name: &str, password: &str) -> Result<Session, Refused> {
    let user = users.get(name).ok_or(Refused)?;
    let hash = PasswordHash::new(&user.hash).map_err(|_| Refused)?;
    Argon2::default()
        .verify_password(password.as_bytes(), &hash)
        .map_err(|_| Refused)?;
    Ok(Session(user.id))
}

#[cra::mints(Session)]
pub fn by_form_first(users: &HashMap<String, User>, name: &str, password: &str) -> Option<Session> {
    if password.is_empty() || password.len() > 200 {
        return None;
    }
    let user = users.get(name)?;
    if !is(password, &user.hash) {
        return None;
    }
    Some(Session(user.id))
}

fn is(one: &str, two: &str) -> bool {
    let mut differs = one.len() ^ two.len();
    for (a, b) in one.bytes().zip(two.bytes()) {
        differs |= usize::from(a ^ b);
    }
    differs == 0
}

pub struct Login {
    pub name: String,
    pub password: String,
}

pub struct Store {
    users: HashMap<String, User>,
}

impl Store {
    fn check(&self, login: &Login) -> Result<&User, Refused> {
        let user = self.users.get(&login.name).ok_or(Refused)?;
        match is(&login.password, &user.hash) {
            true => Ok(user),
            false => Err(Refused),
        }
    }

    #[cra::mints(Session)]
    pub fn through_a_method(&self, login: Login) -> Result<Session, Refused> {
        self.check(&login).map(|user| Session(user.id))
    }

    #[cra::mints(Session)]
    pub fn taken_apart(&self, login: Login) -> Result<Session, Refused> {
        let Login { name, password } = login;
        let user = self.users.get(&name).filter(|user| is(&password, &user.hash));
        user.map(|user| Session(user.id)).ok_or(Refused)
    }
}

#[cra::mints(Session)]
pub fn by_table(sessions: &HashMap<String, u32>, token: &str) -> Option<Session> {
    if sessions.get(token).is_none() {
        return None;
    }
    sessions.get(token).map(|id| Session(*id))
}

#[cra::mints(Session)]
pub fn by_number(pin: &str, known: u32) -> Option<Session> {
    match pin.parse::<u32>() {
        Ok(number) if number == known => Some(Session(1)),
        _ => None,
    }
}

#[cra::mints(Session)]
pub fn step_by_step(pin: &[u8; 4], known: &[u8; 4]) -> Option<Session> {
    let mut right = true;
    for (a, b) in pin.iter().zip(known) {
        if a != b {
            right = false;
        }
    }
    right.then_some(Session(1))
}

#[cra::mints(Image)]
#[cra::update(step = "verify")]
pub fn signed<'a>(image: &'a [u8], signature: &[u8], key: &VerifyingKey) -> Option<Image<'a>> {
    let signature = Signature::from_slice(signature).ok()?;
    key.verify_strict(image, &signature).ok()?;
    Some(Image(image))
}

#[cra::mints(Image)]
pub fn signed_by_one<'a>(image: &'a [u8], signature: &[u8; 64], keys: &[VerifyingKey]) -> Option<Image<'a>> {
    let signature = Signature::from_bytes(signature);
    keys.iter()
        .any(|key| key.verify_strict(image, &signature).is_ok())
        .then_some(Image(image))
}

// A button on the device, and a switch, are asked and nobody is.
static HELD: AtomicBool = AtomicBool::new(false);

#[cra::mints(Session)]
pub fn by_button(user: u32) -> Option<Session> {
    HELD.load(Ordering::Relaxed).then_some(Session(user))
}

// The token is part of what is made.
fn is_there(name: &str) -> bool {
    std::path::Path::new(name).exists()
}

#[cra::mints(Vault)]
pub fn unlock(name: &str, password: &str) -> Option<Vault> {
    if !is_there(name) {
        return None;
    }
    let key = derive(password);
    Some(Vault(key))
}

fn derive(password: &str) -> Vec<u8> {
    password.bytes().rev().collect()
}

// What is asked behind a macro, a function pointer or a trait is not looked into.
pub trait Guard {
    fn lets_in(&self, password: &str) -> bool;
}

#[cra::mints(Session)]
pub fn by_trait(guard: &dyn Guard, password: &str) -> Option<Session> {
    guard.lets_in(password).then_some(Session(1))
}

#[cra::mints(Session)]
pub fn by_function(guard: fn(&str) -> bool, password: &str) -> Option<Session> {
    guard(password).then_some(Session(1))
}

#[cra::mints(Session)]
pub fn by_assertion(password: &str, known: &str) -> Option<Session> {
    assert_eq!(password, known, "another one");
    Some(Session(1)).filter(|session| session.0 == 1)
}

#[cra::mints(Session)]
pub async fn later(guard: impl AsyncFn(&str) -> bool, password: &str) -> Result<Session, Refused> {
    if guard(password).await { Ok(Session(1)) } else { Err(Refused) }
}

// What is put away first is used by what is called next.
pub struct Client {
    inner: std::sync::Mutex<Vec<String>>,
    password: String,
}

impl Client {
    fn try_it(&self) -> bool {
        self.password.len() == self.inner.lock().unwrap().len()
    }

    #[cra::mints(Session)]
    pub fn kept_in_a_field(&mut self, password: String) -> Option<Session> {
        self.password = password;
        self.try_it().then_some(Session(1))
    }

    #[cra::mints(Session)]
    pub fn kept_behind_a_lock(&self, password: String) -> Option<Session> {
        self.inner.lock().unwrap().push(password);
        if self.try_it() { Some(Session(1)) } else { None }
    }
}

unsafe extern "C" {
    fn pam_set(handle: *mut u8, password: *const u8) -> i32;
    fn pam_ask(handle: *mut u8) -> i32;
}

#[cra::mints(Session)]
pub fn by_the_system(handle: *mut u8, password: &str) -> Option<Session> {
    // SAFETY: the handle is one of the system's.
    let asked = unsafe {
        pam_set(handle, password.as_ptr());
        pam_ask(handle)
    };
    (asked == 0).then_some(Session(1))
}

pub struct Request {
    token: String,
}

impl Request {
    fn token(&self) -> &str {
        &self.token
    }
}

#[cra::mints(Session)]
pub fn by_getter(request: &Request, known: &str) -> Result<Session, Refused> {
    if is(request.token(), known) { Ok(Session(1)) } else { Err(Refused) }
}
