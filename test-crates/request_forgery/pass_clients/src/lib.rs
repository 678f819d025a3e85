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

/// A request of this library.
pub struct Own {
    uri: http::Uri,
}

impl From<http::Request<()>> for Own {
    fn from(request: http::Request<()>) -> Self {
        let (parts, ()) = request.into_parts();
        Self { uri: parts.uri }
    }
}

impl TryFrom<http::Request<()>> for Curl {
    type Error = curl::Error;

    fn try_from(request: http::Request<()>) -> Result<Self, curl::Error> {
        let mut easy = curl::easy::Easy::new();
        easy.url(&request.uri().to_string())?;
        Ok(Self)
    }
}
