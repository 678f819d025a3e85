//! What belongs to somebody, told by the names of a part and of its type.
use chrono::NaiveDate;
use log::{info, warn};
use std::fmt;

pub struct Visitor {
    pub name: String,
    pub email: String,
    pub phone: Option<String>,
    pub birth_date: NaiveDate,
    pub at: Spot,
    pub number: u32,
}

#[derive(Clone, Copy)]
pub struct Spot {
    pub latitude: f64,
    pub longitude: f64,
    pub floor: i8,
}

pub struct Booking {
    pub email: String,
    pub phone: String,
    pub room: u16,
}

pub struct Card {
    pub number: String,
    pub pin: String,
    pub design: String,
}

pub struct RouterKey(String);

pub struct SecretKey(String);

impl SecretKey {
    pub fn show(&self) -> &str {
        &self.0
    }
}

#[derive(Debug)]
pub struct Passphrase(String);

#[derive(Debug)]
pub struct Vault {
    pub label: String,
    pub opens: Passphrase,
}

impl fmt::Display for Visitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} <{}>", self.name, self.email)
    }
}

pub fn contacts(visitor: &Visitor) {
    info!("{}", visitor.email); //~ cleartext_logging
    if let Some(phone) = &visitor.phone {
        info!("{phone}"); //~ cleartext_logging
    }
    info!("{}", visitor.birth_date); //~ cleartext_logging
    info!("{visitor}"); //~ cleartext_logging
    let Visitor { email, name, number, .. } = visitor;
    info!("{email}"); //~ cleartext_logging
    info!("{name} {number}");
}

pub fn whereabouts(visitor: &Visitor) {
    let Spot { latitude, floor, .. } = visitor.at;
    info!("{latitude:.5}"); //~ cleartext_logging
    info!("{floor}");
    println!("{}", visitor.at.longitude); //~ cleartext_logging
}

pub fn booked(booking: &Booking, customer_email: &str) {
    warn!("{}", booking.phone); //~ cleartext_logging
    warn!("{}", booking.room);
    warn!("{customer_email}"); //~ cleartext_logging
}

pub fn cards(card: &Card, log: &slog::Logger) {
    slog::info!(log, "paid"; "with" => &card.number); //~ cleartext_logging
    slog::info!(log, "paid with {}", card.pin); //~ cleartext_logging
    slog::info!(log, "paid"; "design" => &card.design);
}

pub fn wrapped(key: &SecretKey, router: &RouterKey, vault: &Vault, typed: &Passphrase) {
    eprintln!("{}", key.show()); //~ cleartext_logging
    eprintln!("{}", router.0);
    eprintln!("{typed:?}"); //~ cleartext_logging
    eprintln!("{vault:?}"); //~ cleartext_logging
    eprintln!("{}", vault.label);
}

pub fn compared(password: &str, repeated: &str, reset_token: &str) {
    assert!(password == repeated);
    assert!(password.len() > 11, "{password} is too short"); //~ cleartext_logging
    assert_eq!(password, repeated); //~ cleartext_logging
    debug_assert_ne!(password, "letmein", "the same as everywhere"); //~ cleartext_logging
    if password == repeated {
        println!("{repeated} {password}"); //~ cleartext_logging
    }
    println!("{reset_token}"); //~ cleartext_logging
}
