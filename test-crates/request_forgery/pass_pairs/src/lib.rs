//! Addresses of which two parts are looked at together before they are used.
use axum::extract::Query;
use axum::http::StatusCode;
use reqwest::Url;

pub async fn guarded(Query(address): Query<String>) -> Result<String, StatusCode> {
    let url = Url::parse(&address).map_err(|_| StatusCode::BAD_REQUEST)?;
    match (url.scheme(), url.host_str()) {
        ("https", Some(host)) if host.ends_with(".our.example") => fetch(url).await,
        _ => Err(StatusCode::FORBIDDEN),
    }
}

pub async fn compared(Query(address): Query<String>) -> Result<String, StatusCode> {
    let url = Url::parse(&address).map_err(|_| StatusCode::BAD_REQUEST)?;
    let ("https", Some("files.our.example")) = (url.scheme(), url.host_str()) else {
        return Err(StatusCode::FORBIDDEN);
    };
    fetch(url).await
}

async fn fetch(url: Url) -> Result<String, StatusCode> {
    let answer = reqwest::get(url).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}
