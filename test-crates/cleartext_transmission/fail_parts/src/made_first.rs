//! Requests that are made first and sent later: told where they are sent.
use reqwest::blocking::{Client, Request};
use reqwest::{Method, Url};

pub fn body_put_in(password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut request = Request::new(Method::POST, Url::parse("http://api.example.com/login")?);
    *request.body_mut() = Some(password.to_owned().into());
    Client::new().execute(request)?; //~ cleartext_transmission
    Ok(())
}

pub fn built(password: &str) -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new();
    let request = client.post("http://api.example.com/login").body(password.to_owned()).build()?;
    client.execute(request)?; //~ cleartext_transmission
    Ok(())
}
