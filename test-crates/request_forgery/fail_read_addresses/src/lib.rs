//! Addresses are read from a text and looked at, but the request goes elsewhere, or goes where the look said no.
use axum::extract::Query;
use serde::Deserialize;
use url::Url;

#[derive(Deserialize)]
pub struct Feed {
    source: String,
    mirror: String,
}

type Answer = Result<String, Box<dyn std::error::Error + Send + Sync>>;

const HOST: &str = "feeds.example.org";

pub async fn another_text(Query(feed): Query<Feed>) -> Answer {
    let Ok(address) = Url::parse(&feed.source) else {
        return Err("no address".into());
    };
    if address.host_str() != Some(HOST) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(&feed.mirror).await?.text().await?) //~ request_forgery
}

pub async fn no_address_at_all(Query(feed): Query<Feed>) -> Answer {
    match Url::parse(&feed.source) {
        Ok(address) if address.host_str() != Some(HOST) => Err("not ours".into()),
        Ok(_) => Err("later".into()),
        Err(_) => Ok(reqwest::get(&feed.source).await?.text().await?), //~ request_forgery
    }
}

pub async fn the_wrong_way_round(Query(feed): Query<Feed>) -> Answer {
    match Url::parse(&feed.source) {
        Ok(address) if address.host_str() != Some(HOST) => Ok(reqwest::get(&feed.source).await?.text().await?), //~ request_forgery
        _ => Err("not ours".into()),
    }
}

fn lets_through(text: &str) -> bool {
    let Ok(address) = Url::parse(text) else {
        return true;
    };
    address.host_str() == Some(HOST)
}

pub async fn lets_others_through(Query(feed): Query<Feed>) -> Answer {
    if !lets_through(&feed.source) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(&feed.source).await?.text().await?) //~ request_forgery
}

pub async fn only_the_scheme(Query(feed): Query<Feed>) -> Answer {
    let address = Url::parse(&feed.source)?;
    if address.scheme() != "https" {
        return Err("not safe".into());
    }
    Ok(reqwest::get(&feed.source).await?.text().await?) //~ request_forgery
}
