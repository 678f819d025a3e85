//! Signatures of an HTTP client, so that the product compiles without a registry.

pub struct Client;
pub struct ClientBuilder;
pub struct Error;

impl Client {
    pub fn builder() -> ClientBuilder {
        ClientBuilder
    }
}

impl ClientBuilder {
    pub fn danger_accept_invalid_certs(self, _accept: bool) -> Self {
        self
    }

    pub fn build(self) -> Result<Client, Error> {
        Ok(Client)
    }
}
