//! Values that are secret by their type, and whole values that have a secret in them.
use std::fmt;

use secrecy::{ExposeSecret, SecretBox, SecretString};
use zeroize::Zeroizing;

#[cra::secret]
pub struct Seed {
    bytes: [u8; 32],
}

impl Seed {
    fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    pub fn inside(&self) {
        println!("{:?}", self.bytes); //~ cleartext_logging
    }
}

#[derive(Debug, Clone)]
pub struct Login {
    pub user: String,
    pub password: String,
}

#[derive(Debug)]
pub struct Request {
    pub path: String,
    pub login: Option<Login>,
}

pub struct Door {
    pub place: String,
    pub door_pin: String,
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} opens with {}", self.place, self.door_pin)
    }
}

pub struct Payment {
    pub amount: u64,
    pub card_number: String,
}

impl fmt::Debug for Payment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payment").field("amount", &self.amount).field("card", &self.card_number).finish()
    }
}

pub fn exposed(word: &SecretString) {
    tracing::info!("{}", word.expose_secret()); //~ cleartext_logging
}

pub fn exposed_first(word: SecretString) {
    let text = word.expose_secret().to_owned();
    println!("{text}"); //~ cleartext_logging
}

pub fn exposed_bytes(word: &SecretBox<[u8; 16]>) {
    println!("{:02x?}", word.expose_secret()); //~ cleartext_logging
}

pub fn zeroizing(word: Zeroizing<String>) {
    println!("{}", word.as_str()); //~ cleartext_logging
}

pub fn zeroizing_here(text: &str) {
    let word = Zeroizing::new(text.as_bytes().to_vec());
    println!("{:?}", &word[..]); //~? cleartext_logging
}

pub fn declared(seed: &Seed) {
    println!("{:?}", seed.bytes()); //~ cleartext_logging
}

pub fn derived(login: &Login) {
    println!("{:?}", login); //~ cleartext_logging
}

pub fn derived_pretty(login: Login) {
    dbg!(&login); //~ cleartext_logging
}

pub fn derived_deep(request: &Request) {
    tracing::debug!(?request, "received"); //~ cleartext_logging
}

pub fn own_display(door: &Door) {
    println!("{door}"); //~ cleartext_logging
}

pub fn own_display_as_text(door: &Door) {
    let text = door.to_string();
    println!("{text}"); //~ cleartext_logging
}

pub fn own_debug(payment: &Payment) {
    println!("{payment:#?}"); //~ cleartext_logging
}

pub fn many(logins: &[Login]) {
    println!("{:?}", logins); //~ cleartext_logging
}

#[derive(std::fmt::Debug)]
pub struct Gate {
    pub place: String,
    pub password: String,
}

pub fn derived_by_its_whole_name(gate: &Gate) {
    tracing::info!("{gate:?}"); //~ cleartext_logging
}
