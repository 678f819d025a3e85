//! Addresses of which two parts are looked at together, but not the one that decides where the request goes.
use axum::extract::Query;
use axum::http::StatusCode;
use reqwest::Url;

pub async fn by_scheme(Query(address): Query<String>) -> Result<String, StatusCode> {
    let url = Url::parse(&address).map_err(|_| StatusCode::BAD_REQUEST)?;
    match (url.scheme(), url.host_str()) {
        ("https", Some(_)) => fetch(url).await,
        _ => Err(StatusCode::FORBIDDEN),
    }
}

pub async fn refused_only(Query(address): Query<String>) -> Result<u16, StatusCode> {
    let url = Url::parse(&address).map_err(|_| StatusCode::BAD_REQUEST)?;
    match (url.scheme(), url.host_str()) {
        ("https", Some("files.our.example")) => Ok(0),
        _ => {
            let answer = reqwest::get(url).await; //~ request_forgery
            answer.map(|answer| answer.status().as_u16()).map_err(|_| StatusCode::BAD_GATEWAY)
        }
    }
}

async fn fetch(url: Url) -> Result<String, StatusCode> {
    let answer = reqwest::get(url).await.map_err(|_| StatusCode::BAD_GATEWAY)?; //~ request_forgery
    answer.text().await.map_err(|_| StatusCode::BAD_GATEWAY)
}
