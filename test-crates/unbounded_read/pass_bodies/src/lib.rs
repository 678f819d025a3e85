//! Bodies of requests up to a limit, answers, and collections of other things.
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::{Request, Response};

const LARGEST: usize = 1 << 16;

pub async fn limited(request: Request<Incoming>) -> Option<usize> {
    let body = Limited::new(request.into_body(), LARGEST);
    Some(body.collect().await.ok()?.to_bytes().len())
}

pub async fn asked_first(request: Request<Incoming>) -> Result<usize, hyper::Error> {
    let upper = request.body().size_hint().upper().unwrap_or(u64::MAX);
    if upper > LARGEST as u64 {
        return Ok(0);
    }
    Ok(request.into_body().collect().await?.to_bytes().len())
}

pub async fn answer(response: Response<Incoming>) -> Result<Bytes, hyper::Error> {
    Ok(response.into_body().collect().await?.to_bytes())
}

pub async fn fixed(body: Full<Bytes>) -> usize {
    body.collect().await.map_or(0, |whole| whole.to_bytes().len())
}

pub async fn axum(request: axum::extract::Request) -> usize {
    axum::body::to_bytes(request.into_body(), LARGEST).await.map_or(0, |whole| whole.len())
}

pub fn words(text: &str) -> Vec<&str> {
    text.split(' ').collect()
}

pub async fn client(url: &str) -> reqwest::Result<String> {
    reqwest::get(url).await?.text().await
}

#[poem::handler]
pub async fn portrait(body: poem::Body) -> poem::Result<String> {
    let all = body.into_bytes_limit(1 << 20).await?;
    Ok(all.len().to_string())
}
