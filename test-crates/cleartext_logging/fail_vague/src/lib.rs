//! What is called a token, and no more: it may be for turning pages. That is a note.
use log::{info, trace};

/// Where the last page ended.
pub struct Gap {
    pub token: String,
}

pub fn turned(gap: &Gap) -> reqwest::Result<String> {
    trace!("going on from {}", gap.token); //~ cleartext_logging
    reqwest::blocking::get("https://api.example.com/pages")?.text()
}

pub fn entered(access_token: &str) {
    info!("entered with {access_token}"); //~ cleartext_logging
}
