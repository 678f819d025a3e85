//! Web sockets that are opened with a token in a header.
use tungstenite::client::IntoClientRequest;
use tungstenite::http::HeaderValue;

pub fn open(auth_token: &str) -> anyhow::Result<()> {
    let mut request = "ws://chat.example.com/room".into_client_request()?;
    request.headers_mut().insert("Authorization", HeaderValue::from_str(auth_token)?);
    tungstenite::connect(request)?; //~ cleartext_transmission
    Ok(())
}

pub fn encrypted(auth_token: &str) -> anyhow::Result<()> {
    let mut request = "wss://chat.example.com/room".into_client_request()?;
    request.headers_mut().insert("Authorization", HeaderValue::from_str(auth_token)?);
    tungstenite::connect(request)?;
    Ok(())
}
