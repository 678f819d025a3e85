//! Requests that carry what the program itself made: they are sent, and none came in.

/// What is sent.
pub struct Letter(Vec<u8>);

/// Sends a letter, with a library that can serve as well.
pub async fn post(letter: hyper::Request<Letter>) -> reqwest::Result<reqwest::Response> {
    reqwest::get(letter.uri().to_string()).await
}

/// Sends what can be made a letter of.
pub async fn forward(letter: http::Request<impl Into<Letter>>) -> reqwest::Result<reqwest::Response> {
    reqwest::get(letter.uri().to_string()).await
}
