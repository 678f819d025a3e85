//! Hosts that are asked for in functions of their own, by patterns.
use crate::{Answer, Words};
use url::{Host, Url};

fn by_match(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "cards.example" || name.ends_with(".cards.example"),
        _ => false,
    }
}

fn by_text(url: &Url) -> bool {
    match url.host_str() {
        Some(name) => name == "cards.example",
        None => false,
    }
}

fn by_constant(url: &Url) -> bool {
    matches!(url.host(), Some(Host::Domain("cards.example")))
}

fn by_let_else(url: &Url) -> bool {
    let Some(name) = url.domain() else {
        return false;
    };
    name == "cards.example" || name.ends_with(".cards.example")
}

fn by_if_let(url: &Url) -> bool {
    if let Some(Host::Domain(name)) = url.host() {
        return name == "cards.example";
    }
    false
}

pub async fn asked_by_match(mut words: Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if !by_match(&url) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn asked_by_text(mut words: Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if !by_text(&url) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn asked_by_constant(mut words: Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if by_constant(&url) {
        return Ok(reqwest::get(url).await?.text().await?);
    }
    Err("not ours".into())
}

pub async fn asked_by_let_else(mut words: Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if !by_let_else(&url) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn asked_by_if_let(mut words: Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if !by_if_let(&url) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn matched_on_the_way(mut words: Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    match url.host() {
        Some(Host::Domain(name)) if name == "cards.example" => {}
        _ => return Err("not ours".into()),
    }
    Ok(reqwest::get(url).await?.text().await?)
}

const HOSTS: [&str; 2] = ["a.example", "b.example"];

fn permitted(link: &str) -> Result<Url, Box<dyn std::error::Error + Send + Sync>> {
    let url = Url::parse(link)?;
    let known = match url.host_str() {
        Some(host) => HOSTS.contains(&host),
        None => false,
    };
    if url.scheme() != "https" || !known {
        return Err("not ours".into());
    }
    Ok(url)
}

pub async fn known_by_a_match(mut words: Words) -> Answer {
    let url = permitted(&words.remove("url").unwrap_or_default())?;
    Ok(reqwest::get(url).await?.text().await?)
}

fn is_peer(host: &str) -> bool {
    matches!(host, "one.example.com" | "two.example.com")
}

/// The host is asked about by a function of its own, as part of the address.
pub async fn host_asked_about_elsewhere(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if !is_peer(url.host_str().ok_or("no host")?) {
        return Err("not ours".into());
    }
    Ok(reqwest::get(url).await?.text().await?)
}

pub async fn host_or_nothing_asked_about(Query(mut words): Words) -> Answer {
    let url = Url::parse(&words.remove("url").unwrap_or_default())?;
    if is_peer(url.host_str().unwrap_or_default()) {
        return Ok(reqwest::get(url).await?.text().await?);
    }
    Err("not ours".into())
}

/// An address that leads to one of ours.
pub struct Ours(String);

impl Ours {
    fn checked(text: String) -> Option<Self> {
        let address = Url::parse(&text).ok()?;
        let name = address.host_str()?;
        match name == "cards.example" {
            true => Some(Self(text)),
            false => None,
        }
    }
}

/// An address as it was given.
pub struct Wanted {
    address: String,
}

impl Wanted {
    fn checked(self) -> Option<Self> {
        let Ok(read) = self.address.parse::<Url>() else {
            return None;
        };
        if read.host_str() != Some("cards.example") {
            return None;
        }
        Some(Self { address: self.address })
    }
}

pub async fn the_text_asked_about(axum::extract::Query(mut words): Words) -> Answer {
    let ours = Ours::checked(words.remove("card").unwrap_or_default()).ok_or("not ours")?;
    let wanted = Wanted { address: words.remove("more").unwrap_or_default() };
    let wanted = wanted.checked().ok_or("not ours")?;
    reqwest::get(&ours.0).await?;
    Ok(reqwest::get(&wanted.address).await?.text().await?)
}
