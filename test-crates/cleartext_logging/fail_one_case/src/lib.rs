//! What holds a secret in one of several cases, or is only called by several, weighs less than what holds one.
use http::Request;
use tracing::{debug, warn};

#[derive(Debug)]
pub struct Login {
    pub user: String,
    pub password: String,
}

#[derive(Debug)]
pub enum Packet {
    Connect(Login),
    Ping,
}

pub fn unexpected(packet: &Packet) {
    warn!(?packet, "this was not expected"); //~ cleartext_logging
}

pub fn entered(login: &Login) {
    debug!(?login, "somebody enters"); //~ cleartext_logging
}

pub fn listed(secrets: &[String]) {
    for one in secrets {
        println!("{one}"); //~ cleartext_logging
    }
}

pub fn build(api_key: &str) -> Request<String> {
    let request = Request::builder()
        .uri("https://example.org/")
        .header("x-api-key", api_key)
        .body(String::new());
    request.expect("nothing in it is wrong")
}

pub fn send(api_key: &str) {
    let request = build(api_key);
    debug!("{request:?}"); //~ cleartext_logging
    let (parts, body) = request.into_parts();
    debug!("{} {:?}", body, parts.headers); //~ cleartext_logging
}

pub fn told(access_tokens: &std::collections::BTreeMap<String, String>) {
    for (owner, token) in access_tokens {
        debug!("{owner} has {token}"); //~ cleartext_logging
    }
}

pub struct App {
    pub client_secret: String,
    pub token_uri: String,
}

/// A secret among the pairs of a form.
pub fn refresh(app: &App) {
    let form = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("grant", "refresh"), ("secret", app.client_secret.as_str())])
        .finish();
    debug!("asks {} with", app.token_uri);
    debug!("{form}"); //~ cleartext_logging
}

#[derive(Debug, Clone)]
pub enum Granted {
    Empty(u32),
    Basic(String, String),
}

fn kept(granted: Granted) -> u32 {
    match granted {
        Granted::Empty(number) => number,
        Granted::Basic(..) => {
            debug!(?granted, "somebody enters by name"); //~ cleartext_logging
            0
        }
    }
}

pub fn entered_by_name(name: String, password: String) -> u32 {
    kept(Granted::Basic(name, password))
}
