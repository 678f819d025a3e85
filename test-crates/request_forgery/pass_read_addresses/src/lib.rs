//! Addresses are read from a text and looked at; the request then goes to the text.
use axum::extract::Query;
use serde::Deserialize;
use url::Url;

#[derive(Deserialize)]
pub struct Feed {
    source: String,
}

type Answer = Result<String, Box<dyn std::error::Error + Send + Sync>>;

const HOST: &str = "feeds.example.org";

pub async fn by_let_else(Query(feed): Query<Feed>) -> Answer {
    let Ok(address) = Url::parse(&feed.source) else {
        return Err("no address".into());
    };
    if address.host_str() != Some(HOST) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(&feed.source).await?.text().await?)
}

pub async fn by_arm(Query(feed): Query<Feed>) -> Answer {
    match Url::parse(&feed.source) {
        Ok(address) if address.host_str() == Some(HOST) => Ok(reqwest::get(&feed.source).await?.text().await?),
        _ => Err("not ours".into()),
    }
}

pub async fn by_named_host(Query(feed): Query<Feed>) -> Answer {
    let address: Url = feed.source.parse()?;
    let host = address.host_str().ok_or("no host")?;
    if host != HOST {
        return Err("not ours".into());
    }
    Ok(reqwest::get(feed.source).await?.text().await?)
}

fn leads_home(address: &Url) -> bool {
    address.scheme() == "https" && address.host_str() == Some(HOST)
}

pub async fn asked_of_a_function(Query(feed): Query<Feed>) -> Answer {
    let address = match Url::parse(&feed.source) {
        Ok(address) => address,
        Err(error) => return Err(error.into()),
    };
    if !leads_home(&address) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(&feed.source).await?.text().await?)
}

fn is_known(text: &str) -> bool {
    match Url::parse(text) {
        Ok(address) => leads_home(&address),
        Err(_) => false,
    }
}

pub async fn asked_of_the_text(Query(feed): Query<Feed>) -> Answer {
    if !is_known(&feed.source) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(&feed.source).await?.text().await?)
}
