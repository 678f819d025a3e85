//! The same in other servers.
use actix_web::http::header;
use actix_web::{get, web, HttpResponse};
use rocket::response::Redirect;
use serde::Deserialize;
use warp::{Filter, Reply};

#[derive(Deserialize)]
pub struct Next {
    next: String,
    page: u8,
}

#[get("/go")]
pub async fn actix_header(query: web::Query<Next>) -> HttpResponse {
    HttpResponse::Found().append_header((header::LOCATION, query.next.as_str())).finish() //~ open_redirect
}

#[get("/inserted")]
pub async fn actix_text_header(query: web::Query<Next>) -> HttpResponse {
    HttpResponse::SeeOther().insert_header(("Location", query.into_inner().next)).finish() //~ open_redirect
}

#[get("/page")]
pub async fn actix_page(query: web::Query<Next>) -> HttpResponse {
    HttpResponse::Found().append_header((header::LOCATION, format!("/page/{}", query.page))).finish()
}

#[get("/responder")]
pub async fn actix_responder(query: web::Query<Next>) -> web::Redirect {
    web::Redirect::to(query.into_inner().next).see_other() //~ open_redirect
}

#[rocket::get("/go?<next>")]
pub fn rocket_query(next: String) -> Redirect {
    Redirect::to(next) //~ open_redirect
}

#[rocket::get("/go/<page>")]
pub fn rocket_number(page: u16) -> Redirect {
    Redirect::to(format!("/page/{page}"))
}

#[poem::handler]
pub fn poem_query(poem::web::Query(next): poem::web::Query<Next>) -> poem::web::Redirect {
    poem::web::Redirect::see_other(next.next) //~ open_redirect
}

#[poem::handler]
pub fn poem_fixed(poem::web::Query(next): poem::web::Query<Next>) -> poem::web::Redirect {
    poem::web::Redirect::temporary(format!("/page/{}?from={}", next.page, next.next.len()))
}

pub fn warp_filters() -> impl Filter<Extract = (impl Reply,), Error = warp::Rejection> + Clone {
    warp::path("go").and(warp::query::<Next>()).map(|query: Next| {
        let target = query.next.parse::<warp::http::Uri>().unwrap_or_default();
        warp::redirect(target) //~ open_redirect
    })
}

pub async fn warp_handler() -> Result<impl warp::Reply, std::convert::Infallible> {
    Ok(warp::redirect::see_other(warp::http::Uri::from_static("/home")))
}
