//! Answers of servers whose addresses come with requests.
use axum::extract::{Json, Query, State};
use futures::StreamExt;
use serde::Deserialize;
use std::io::Read;
use std::time::Duration;

#[derive(Deserialize)]
pub struct Hook {
    url: String,
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

pub async fn text(Query(hook): Query<Hook>) -> String {
    reqwest::get(&hook.url).await.unwrap().text().await.unwrap_or_default() //~ unbounded_read
}

pub async fn after_a_look(Json(hook): Json<Hook>) -> Outcome<usize> {
    let answer = reqwest::Client::new().get(&hook.url).timeout(Duration::from_secs(5)).send().await?;
    if !answer.status().is_success() {
        return Ok(0);
    }
    Ok(answer.bytes().await?.len()) //~ unbounded_read
}

pub async fn json(Json(hook): Json<Hook>) -> Outcome<serde_json::Value> {
    let answer = match reqwest::Client::new().post(hook.url).send().await {
        Ok(answer) => answer,
        Err(_) => return Ok(serde_json::Value::Null),
    };
    Ok(answer.json().await?) //~ unbounded_read
}

pub async fn pieces(Json(hook): Json<Hook>) -> Outcome<usize> {
    let mut answer = reqwest::get(&hook.url).await?;
    let mut all = Vec::new();
    while let Some(part) = answer.chunk().await? {
        all.extend_from_slice(&part); //~ unbounded_read
    }
    Ok(all.len())
}

pub async fn stream(Json(hook): Json<Hook>) -> Outcome<usize> {
    let mut parts = reqwest::get(&hook.url).await?.bytes_stream();
    let mut all = Vec::new();
    while let Some(part) = parts.next().await {
        let part = part?;
        all.extend_from_slice(&part); //~ unbounded_read
    }
    Ok(all.len())
}

pub async fn blocking(Json(hook): Json<Hook>) -> Outcome<usize> {
    let mut answer = reqwest::blocking::get(&hook.url)?;
    let mut all = Vec::new();
    answer.read_to_end(&mut all)?; //~ unbounded_read
    Ok(all.len())
}

pub async fn copied(Json(hook): Json<Hook>) -> Outcome<usize> {
    let mut all = Vec::new();
    let mut answer = reqwest::blocking::get(&hook.url)?;
    std::io::copy(&mut answer, &mut all)?; //~ unbounded_read
    Ok(all.len())
}

pub async fn reader(Json(hook): Json<Hook>) -> Outcome<String> {
    let mut text = String::new();
    ureq::get(&hook.url).call()?.into_reader().read_to_string(&mut text)?; //~ unbounded_read
    Ok(text)
}

async fn fetch(client: &reqwest::Client, url: &str) -> Outcome<String> {
    Ok(client.get(url).send().await?.error_for_status()?.text().await?) //~ unbounded_read
}

pub async fn by_function(State(client): State<reqwest::Client>, Query(hook): Query<Hook>) -> Outcome<String> {
    fetch(&client, &hook.url).await
}

type Client = hyper_util::client::legacy::Client<hyper_util::client::legacy::connect::HttpConnector, String>;

pub async fn collected(State(client): State<Client>, Json(hook): Json<Hook>) -> Outcome<usize> {
    let address: hyper::Uri = hook.url.parse()?;
    let answer = client.get(address).await?;
    let all = http_body_util::BodyExt::collect(answer.into_body()).await?; //~ unbounded_read
    Ok(all.to_bytes().len())
}
