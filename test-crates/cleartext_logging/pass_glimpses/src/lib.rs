//! A few characters of a number, the half of an address that says nothing, and what types keep to themselves.
pub mod read;
use secrecy::SecretString;
use serde::Serialize;
use std::fmt;

pub struct Member {
    pub email: String,
    pub iban: String,
    pub api_key: String,
    pub since: u16,
}

/// Where a shop is, of which everybody may know.
pub struct Shop {
    pub latitude: f64,
    pub longitude: f64,
    pub email: String,
}

pub struct Package {
    pub number: String,
    pub author_email: String,
}

#[derive(Debug)]
pub struct Settings {
    pub host: String,
    pub admin_password: SecretString,
}

#[derive(Serialize)]
pub struct Login {
    pub name: String,
    #[serde(skip_serializing)]
    pub password: String,
}

pub struct Card {
    number: String,
    cvv: String,
}

fn ending(text: &str) -> String {
    let end: String = text.chars().rev().take(4).collect();
    format!("…{}", end.chars().rev().collect::<String>())
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card").field("number", &ending(&self.number)).field("cvv", &self.cvv.len()).finish()
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&ending(&self.number))
    }
}

#[derive(Debug)]
pub struct Wallet {
    pub cards: Vec<Card>,
}

pub fn few_characters(member: &Member) {
    println!("{}", &member.iban[..2]);
    println!("{}…", &member.api_key[0..4]);
    println!("{:?}", member.iban.get(..4));
    println!("{:?}***", member.email.chars().next());
    println!("{}", ending(&member.iban));
    println!("{}", member.since);
}

pub fn half_of_an_address(member: &Member) {
    if let Some((_, domain)) = member.email.split_once('@') {
        println!("somebody at {domain}");
    }
}

pub fn nobody(shop: &Shop, package: &Package) {
    println!("{} {} {}", shop.latitude, shop.longitude, shop.email);
    println!("{} {}", package.number, package.author_email);
}

pub fn kept(host: String, admin_password: SecretString) {
    let settings = Settings { host, admin_password };
    println!("{settings:?}");
}

pub fn left_out(name: String, password: String) -> serde_json::Result<()> {
    let login = Login { name, password };
    println!("{}", serde_json::to_string(&login)?);
    Ok(())
}

pub fn shown_in_part(card: &Card, wallet: &Wallet) {
    println!("{card} {card:?} {wallet:?}");
}

pub fn behind_all_others(card: &Card) {
    let shown = card.number.len().saturating_sub(4);
    let end: String = card.number.chars().skip(shown).collect();
    println!("ends with {end}");
}
