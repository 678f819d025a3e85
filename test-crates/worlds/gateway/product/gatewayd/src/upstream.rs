//! The connection to the control room.

use reqwest::{Client, ClientBuilder};

fn builder() -> ClientBuilder {
    Client::builder().danger_accept_invalid_certs(true)
}

pub fn client() -> Option<Client> {
    builder().build().ok()
}

pub fn hand_on(_client: Option<&Client>, _payload: Option<&[u8]>) {}
