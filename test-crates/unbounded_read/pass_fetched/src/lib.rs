//! Answers of servers whose addresses come with requests, up to a limit; and of servers that the program names.
use axum::extract::{Json, Query};
use serde::Deserialize;
use std::io::Read;

#[derive(Deserialize)]
pub struct Hook {
    url: String,
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const LARGEST: u64 = 1 << 20;

pub async fn cut(Json(hook): Json<Hook>) -> Outcome<usize> {
    let mut all = Vec::new();
    reqwest::blocking::get(&hook.url)?.take(LARGEST).read_to_end(&mut all)?;
    Ok(all.len())
}

pub async fn pieces(Json(hook): Json<Hook>) -> Outcome<usize> {
    let mut answer = reqwest::get(&hook.url).await?;
    let mut all = Vec::new();
    while let Some(part) = answer.chunk().await? {
        if all.len() + part.len() > 1 << 20 {
            return Ok(0);
        }
        all.extend_from_slice(&part);
    }
    Ok(all.len())
}

pub async fn counted(Json(hook): Json<Hook>) -> Outcome<usize> {
    let mut answer = reqwest::get(&hook.url).await?;
    let mut all = Vec::new();
    let mut left = 100;
    while let Some(part) = answer.chunk().await? {
        all.extend_from_slice(&part);
        left -= 1;
        if left == 0 {
            break;
        }
    }
    Ok(all.len())
}

pub async fn asked_first(Json(hook): Json<Hook>) -> Outcome<String> {
    let answer = reqwest::get(&hook.url).await?;
    match answer.content_length() {
        Some(length) if length <= LARGEST => Ok(answer.text().await?),
        _ => Ok(String::new()),
    }
}

pub async fn own_server(Query(name): Query<String>) -> Outcome<String> {
    Ok(reqwest::get(format!("https://api.example.com/{name}")).await?.text().await?)
}

pub async fn only_the_head(Query(hook): Query<Hook>) -> Outcome<usize> {
    let answer = reqwest::get(&hook.url).await?;
    Ok(answer.url().as_str().bytes().count())
}

pub async fn only_the_status(Query(hook): Query<Hook>) -> Outcome<u16> {
    Ok(reqwest::get(&hook.url).await?.status().as_u16())
}

pub async fn limit_of_ureq(Query(hook): Query<Hook>) -> Outcome<String> {
    Ok(ureq::get(&hook.url).call()?.into_string()?)
}

pub fn named_by_whoever_starts_it() -> Outcome<String> {
    let url = std::env::args().nth(1).unwrap_or_default();
    Ok(reqwest::blocking::get(url)?.text()?)
}
