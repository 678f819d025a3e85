//! A library that sends the requests it is given, and answers none.

/// Sends requests.
pub trait Sender {
    /// Sends one.
    fn send(&self, request: http::Request<Vec<u8>>) -> Result<(), curl::Error>;
}

/// Sends them with curl.
pub struct Curl;

impl Sender for Curl {
    fn send(&self, request: http::Request<Vec<u8>>) -> Result<(), curl::Error> {
        let mut easy = curl::easy::Easy::new();
        easy.url(&request.uri().to_string())?;
        easy.perform()
    }
}
