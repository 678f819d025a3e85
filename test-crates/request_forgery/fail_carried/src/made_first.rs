//! Requests that are made first and sent later: told where they are sent.
use axum::extract::Query;
use reqwest::{Client, Method, Request, Url};

pub async fn by_request(Query(url): Query<String>) {
    let Ok(url) = url.parse::<Url>() else { return };
    let request = Request::new(Method::GET, url);
    Client::new().execute(request).await.ok(); //~ request_forgery
}

pub async fn by_builder(Query(url): Query<String>) -> Option<()> {
    let client = Client::new();
    let request = client.get(url).header("accept", "text/html").build().ok()?;
    client.execute(request).await.ok()?; //~ request_forgery
    Some(())
}

pub async fn only_made(Query(url): Query<String>) -> Option<Request> {
    let request = Client::new().get(url).build().ok()?; //~ request_forgery
    Some(request)
}

pub async fn at_once(Query(url): Query<String>) {
    let answer = Client::new().get(url).send().await; //~ request_forgery
    drop(answer);
}
