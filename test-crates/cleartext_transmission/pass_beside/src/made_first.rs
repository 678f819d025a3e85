//! Requests that are made first and sent encrypted, or without a secret.
use reqwest::blocking::{Client, Request};
use reqwest::{Method, Url};

pub fn body_put_in(password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut request = Request::new(Method::POST, Url::parse("https://api.example.com/login")?);
    *request.body_mut() = Some(password.to_owned().into());
    Client::new().execute(request)?;
    Ok(())
}

pub fn other_body(password: &str, city: &str) -> Result<bool, Box<dyn std::error::Error>> {
    let mut request = Request::new(Method::POST, Url::parse("http://api.example.com/weather")?);
    *request.body_mut() = Some(city.to_owned().into());
    Client::new().execute(request)?;
    Ok(password.is_empty())
}
