//! Secrets that look as if something else was shown.
use log::info;

pub fn one_of_two(debug: bool, password: &str) {
    let password = if debug { password } else { "[hidden]" };
    info!("password: {password}"); //~ cleartext_logging
}

pub fn in_a_frame(password: &str) {
    let line = format!("*** {password} ***");
    info!("{line}"); //~ cleartext_logging
}

pub fn one_of_two(staging: bool) {
    let password = if staging { "Zk7-staging" } else { "Zk9-live" };
    println!("password: {password}"); //~ cleartext_logging
}
