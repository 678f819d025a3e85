//! Pages of warp and hyper.
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response};
use std::collections::HashMap;
use warp::reply::{html, Html};
use warp::Filter;

pub fn routes() -> impl Filter<Extract = (Html<String>,), Error = warp::Rejection> + Clone {
    let segment = warp::path!("hi" / String).map(|name| html(format!("<p>{name}"))); //~? html_injection
    let number = warp::path!("nr" / u64).map(|number: u64| html(format!("<p>{number}")));
    let query = warp::path("q")
        .and(warp::query::<HashMap<String, String>>())
        .then(async |words: HashMap<String, String>| page(words.get("q").cloned().unwrap_or_default()));
    let header = warp::path("h")
        .and(warp::header::<String>("user-agent"))
        .map(|agent: String| warp::reply::html(agent)); //~ html_injection
    segment.or(number).unify().or(query).unify().or(header).unify()
}

fn page(text: String) -> Html<String> {
    html(text) //~ html_injection
}

pub fn text_routes() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path!("text" / String).map(|name: String| format!("<p>{name}"))
}

pub async fn hyper_page(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, hyper::http::Error> {
    let query = request.headers().get("x-query").and_then(|value| value.to_str().ok()).unwrap_or("").to_owned();
    Response::builder()
        .header("Content-Type", "text/html")
        .body(Full::from(format!("<pre>{query}</pre>"))) //~? html_injection
}

pub async fn hyper_echo(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Box<dyn std::error::Error>> {
    let data = request.into_body().collect().await?.to_bytes();
    Ok(Response::builder().header("content-type", "application/octet-stream").body(Full::new(data))?)
}

pub async fn hyper_echo_page(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Box<dyn std::error::Error>> {
    let data = request.into_body().collect().await?.to_bytes();
    Ok(Response::builder().header("content-type", "text/html").body(Full::new(data))?) //~ html_injection
}
