//! The same in other servers.
use actix_web::{get, post, web, HttpRequest, HttpResponse};
use rocket::form::Form;
use rocket::FromForm;
use serde::Deserialize;
use std::collections::HashMap;
use warp::Filter;

#[get("/thumb")]
pub async fn actix_query(query: web::Query<HashMap<String, String>>) -> HttpResponse {
    let Some(source) = query.get("src") else { return HttpResponse::BadRequest().finish() };
    match reqwest::get(source).await { //~ request_forgery
        Ok(answer) => HttpResponse::Ok().body(answer.bytes().await.unwrap_or_default()),
        Err(_) => HttpResponse::BadGateway().finish(),
    }
}

#[post("/hook")]
pub async fn actix_body(body: web::Bytes) -> HttpResponse {
    let url = String::from_utf8_lossy(&body).into_owned();
    let sent = web::block(move || ureq::get(&url).call().map(|answer| answer.status())).await; //~ request_forgery
    HttpResponse::Ok().body(format!("{:?}", sent.is_ok()))
}

#[get("/echo")]
pub async fn actix_header(request: HttpRequest) -> HttpResponse {
    if let Some(value) = request.headers().get("x-callback") {
        let url = value.to_str().unwrap_or_default();
        let _ = reqwest::Client::new().get(url).send().await; //~ request_forgery
    }
    HttpResponse::Ok().finish()
}

#[get("/sizes/{size}")]
pub async fn actix_size(size: web::Path<u32>) -> HttpResponse {
    let _ = reqwest::get(format!("https://img.example.com/{size}.png")).await;
    HttpResponse::Ok().finish()
}

#[derive(FromForm)]
pub struct Feed {
    address: String,
    every: u32,
}

#[rocket::post("/feeds", data = "<feed>")]
pub async fn rocket_form(feed: Form<Feed>) -> Option<String> {
    let feed = feed.into_inner();
    reqwest::get(feed.address).await.ok()?.text().await.ok() //~ request_forgery
}

#[rocket::post("/every", data = "<feed>")]
pub async fn rocket_number(feed: Form<Feed>) -> Option<String> {
    reqwest::get(format!("https://feeds.example.com/?every={}", feed.every)).await.ok()?.text().await.ok()
}

#[rocket::get("/avatar?<from>")]
pub async fn rocket_query(from: Option<&str>) -> Option<String> {
    let from = from.unwrap_or("https://avatars.example.com/none");
    reqwest::get(from).await.ok()?.text().await.ok() //~ request_forgery
}

#[derive(Deserialize)]
pub struct Target {
    scheme: String,
    host: String,
    port: u16,
}

pub fn warp_filters() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path("probe")
        .and(warp::query::<Target>())
        .then(|target: Target| async move {
            let url = format!("{}://{}:{}/", target.scheme, target.host, target.port);
            match reqwest::get(url).await { //~ request_forgery
                Ok(answer) => answer.status().to_string(),
                Err(_) => "down".to_owned(),
            }
        })
}

#[poem::handler]
pub async fn poem_path(poem::web::Path(host): poem::web::Path<String>) -> String {
    let url = ["http://", &host, "/ping"].concat();
    match reqwest::get(&url).await { //~ request_forgery
        Ok(answer) => answer.status().to_string(),
        Err(_) => "down".to_owned(),
    }
}

#[poem::handler]
pub async fn poem_fixed(poem::web::Path(name): poem::web::Path<String>) -> String {
    let url = ["http://users.internal/", &name, "/ping"].concat();
    match reqwest::get(&url).await {
        Ok(answer) => answer.status().to_string(),
        Err(_) => "down".to_owned(),
    }
}
