//! The same macros by other names, and our own around them.
mod report;

#[macro_use]
extern crate logging;

use logging::{debug as whisper, info as logged};
use std::println as say;
use tracing::{self as spans, warn as complain};

macro_rules! audit {
    ($($arg:tt)*) => {
        logging::info!(target: "audit", $($arg)*)
    };
}

macro_rules! show {
    ($value:expr) => {
        println!("{} = {}", stringify!($value), $value)
    };
}

macro_rules! length {
    ($value:expr) => {
        println!("{} has {} bytes", stringify!($value), $value.len())
    };
}

pub fn by_old_import(password: &str) {
    info!("{}", password); //~ cleartext_logging
}

pub fn by_renamed_crate(password: &str) {
    logging::warn!("{password}"); //~ cleartext_logging
}

pub fn by_renamed_macro(password: &str) {
    say!("{password}"); //~ cleartext_logging
}

pub fn by_alias_of_crate(password: &str) {
    spans::error!(%password); //~ cleartext_logging
}

pub fn by_alias_of_macro(password: &str) {
    complain!("{password}"); //~ cleartext_logging
}

pub fn by_local_import(password: &str) {
    use spans::trace as follow;
    follow!("{password}"); //~? cleartext_logging
}

pub fn by_absolute_path(password: &str) {
    ::std::eprintln!("{password}"); //~ cleartext_logging
}

pub fn by_own_macro(password: &str) {
    audit!("login with {}", password); //~ cleartext_logging
}

pub fn by_expression(password: &str) {
    show!(password); //~ cleartext_logging
}

pub fn by_harmless_macro(password: &str) {
    length!(password);
}

pub fn by_macro_of_another_module(password: &str) {
    report::complain_loudly!(password); //~? cleartext_logging
}

pub fn by_another_name_with_a_target(password: &str) {
    whisper!(target: "login", "login with {password}"); //~ cleartext_logging
    logged!(target: "login", "login with {}", password); //~ cleartext_logging
    logged!(target: "login", "a password of {}", password.len());
}
