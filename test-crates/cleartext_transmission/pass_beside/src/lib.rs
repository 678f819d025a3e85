//! What goes with a secret and is none, and a secret that stands in a header beside the address.
pub mod made_first;
use http::Request;

pub struct AppSecret {
    pub client_secret: String,
    pub token_uri: String,
}

pub struct Flow {
    app_secret: AppSecret,
}

impl Flow {
    pub fn app_secret(&self) -> Option<&AppSecret> {
        Some(&self.app_secret)
    }
}

pub fn ask(secret: &AppSecret) -> http::Result<Request<String>> {
    Request::post(&secret.token_uri).body(secret.client_secret.clone())
}

pub fn renew(flow: &Flow) -> Option<Request<String>> {
    ask(flow.app_secret()?).ok()
}

pub fn request(password: &str) -> http::Result<Request<String>> {
    Request::builder()
        .uri("https://example.org/session")
        .header(http::header::AUTHORIZATION, format!("Basic {password}"))
        .body(String::new())
}

pub fn forwarded(client: &reqwest::Client, request: Request<String>) -> reqwest::RequestBuilder {
    let (parts, body) = request.into_parts();
    let mut out = client.request(parts.method, parts.uri.to_string());
    for (name, value) in parts.headers {
        if let Some(name) = name {
            out = out.header(name, value);
        }
    }
    out.body(body)
}

pub fn log_in(client: &reqwest::Client, password: &str) -> Option<reqwest::RequestBuilder> {
    Some(forwarded(client, request(password).ok()?))
}
