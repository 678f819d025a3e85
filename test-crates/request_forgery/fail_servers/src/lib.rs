//! Handlers that fetch what a client tells them to fetch.
mod others;
mod proxies;
mod queues;

use axum::extract::{Json, Path, Query, State};
use axum::http::HeaderMap;
use axum::routing::get;
use axum::Router;
use reqwest::{Client, Url};
use serde::Deserialize;

const API: &str = "https://api.example.com";

#[derive(Deserialize)]
pub struct Hook {
    url: String,
    host: String,
    retries: u8,
    label: Option<String>,
}

pub fn router(client: Client) -> Router {
    Router::new()
        .route("/fetch", get(whole_url))
        .route("/plain", get(|url: String| async move {
            reqwest::get(url).await.map(|answer| answer.status().to_string()).unwrap_or_default() //~ request_forgery
        }))
        .with_state(client)
}

pub async fn whole_url(Query(hook): Query<Hook>) -> String {
    match reqwest::get(&hook.url).await { //~ request_forgery
        Ok(answer) => answer.text().await.unwrap_or_default(),
        Err(_) => String::new(),
    }
}

pub async fn path_of_fixed_host(Path(id): Path<String>) -> String {
    match reqwest::get(format!("https://api.example.com/items/{id}")).await {
        Ok(answer) => answer.text().await.unwrap_or_default(),
        Err(_) => String::new(),
    }
}

pub async fn constant_base(Path(id): Path<String>, State(client): State<Client>) -> String {
    let url = format!("{API}/items/{id}");
    match client.get(url).send().await {
        Ok(answer) => answer.text().await.unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// Without a slash after the host, `.evil.example` or `@evil.example` makes another host of it.
pub async fn host_without_end(Path(rest): Path<String>, State(client): State<Client>) -> String {
    let url = format!("{API}{rest}");
    match client.get(url).send().await { //~ request_forgery
        Ok(answer) => answer.text().await.unwrap_or_default(),
        Err(_) => String::new(),
    }
}

pub async fn host_only(State(client): State<Client>, Json(hook): Json<Hook>) {
    let url = format!("https://{}/status", hook.host);
    let _ = client.post(&url).body("{}").send().await; //~ request_forgery
}

pub async fn subdomain(State(client): State<Client>, Json(hook): Json<Hook>) {
    let url = "https://".to_owned() + &hook.host + ".example.com/status";
    let _ = client.head(url).send().await; //~ request_forgery
}

pub async fn number_in_url(State(client): State<Client>, Json(hook): Json<Hook>) {
    let url = format!("https://api.example.com/retries?n={}", hook.retries);
    let _ = client.delete(url).send().await;
}

pub async fn port_number(State(client): State<Client>, Path(port): Path<u16>) {
    let _ = client.get(format!("http://localhost:{port}/health")).send().await;
}

pub async fn label_as_body(State(client): State<Client>, Json(hook): Json<Hook>) {
    let Some(label) = hook.label else { return };
    let _ = client.post("https://api.example.com/labels").body(label).send().await;
}

pub async fn label_as_query(State(client): State<Client>, Json(hook): Json<Hook>) {
    if let Some(label) = hook.label.filter(|label| !label.is_empty()) {
        let _ = client.get("https://api.example.com/labels").query(&[("name", label)]).send().await;
    }
}

pub async fn label_as_url(State(client): State<Client>, Json(hook): Json<Hook>) {
    if let Some(label) = hook.label.filter(|label| !label.is_empty()) {
        let request = client
            .request(reqwest::Method::PUT, label) //~ request_forgery
            .header("x-kind", "label")
            .build();
        if let Ok(request) = request {
            let _ = client.execute(request).await;
        }
    }
}

pub async fn forwarded_host(headers: HeaderMap, State(client): State<Client>) {
    let host = headers.get("x-forwarded-host").and_then(|value| value.to_str().ok()).unwrap_or("localhost");
    let _ = client.get(format!("http://{host}/me")).send().await; //~ request_forgery
}

pub async fn parsed_unchecked(Query(hook): Query<Hook>, State(client): State<Client>) -> Result<(), String> {
    let url = Url::parse(&hook.url).map_err(|error| error.to_string())?;
    client.get(url).send().await.map_err(|error| error.to_string())?; //~ request_forgery
    Ok(())
}

pub async fn joined(Query(hook): Query<Hook>, State(client): State<Client>) -> Result<(), String> {
    let base = Url::parse("https://api.example.com/").map_err(|error| error.to_string())?;
    let url = base.join(&hook.url).map_err(|error| error.to_string())?;
    client.get(url).send().await.map_err(|error| error.to_string())?; //~ request_forgery
    Ok(())
}

pub async fn path_set(Query(hook): Query<Hook>, State(client): State<Client>) -> Result<(), String> {
    let mut url = Url::parse("https://api.example.com/").map_err(|error| error.to_string())?;
    url.set_path(&hook.url);
    url.query_pairs_mut().append_pair("host", &hook.host);
    client.get(url).send().await.map_err(|error| error.to_string())?;
    Ok(())
}

pub async fn host_set(Query(hook): Query<Hook>, State(client): State<Client>) -> Result<(), String> {
    let mut url = Url::parse("https://api.example.com/").map_err(|error| error.to_string())?;
    url.set_host(Some(&hook.host)).map_err(|error| error.to_string())?;
    client.get(url).send().await.map_err(|error| error.to_string())?; //~ request_forgery
    Ok(())
}

pub async fn only_parsed(Query(hook): Query<Hook>) -> String {
    Url::parse(&hook.url).map(|url| url.path().to_owned()).unwrap_or_default()
}
