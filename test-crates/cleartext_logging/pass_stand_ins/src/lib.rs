//! What is shown in the place of a secret, and what is left of one behind a mask.
use log::info;

pub fn chosen(password: &str) {
    let password = if password.is_empty() { "none" } else { "[hidden]" };
    info!("password: {password}");
}

pub fn chosen_by_match(api_key: Option<String>) {
    let api_key = match api_key {
        Some(_) => "<redacted>",
        None => "missing",
    };
    info!("starting with api key {api_key}");
}

fn ending(card_number: &str) -> String {
    let tail: String = card_number.chars().skip(12).collect();
    format!("**** **** **** {tail}")
}

pub fn charged(card_number: &str) {
    info!("charged {}", ending(card_number));
}

pub fn word_for_it(password: &str) {
    let password = if password.len() > 12 { "long" } else { "short" };
    println!("password: {password}");
}

pub fn word_by_case(api_key: Option<&str>) {
    let api_key = match api_key {
        Some(_) => "given by the user",
        None => "missing",
    };
    println!("key: {api_key}");
}
