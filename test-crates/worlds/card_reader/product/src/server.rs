//! The server of the building.

use reqwest::{Client, Error};

pub fn client() -> Result<Client, Error> {
    Client::builder().danger_accept_invalid_certs(true).build()
}
