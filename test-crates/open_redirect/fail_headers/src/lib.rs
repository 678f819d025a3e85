//! The header that redirects, by its name and as a pair; halves of a check.
use actix_web::{HttpResponse, web};
use axum::extract::Query;
use axum::response::Redirect;
use warp::Filter;

pub async fn as_a_pair(to: web::Query<String>) -> HttpResponse {
    HttpResponse::Found().insert_header(("Location", to.as_str())).finish() //~ open_redirect
}

pub async fn answered(to: String) -> impl warp::Reply {
    warp::reply::with_header(warp::http::StatusCode::FOUND, "Location", to) //~ open_redirect
}

pub fn routes() -> impl warp::Filter {
    warp::path!("go" / String).then(answered)
}

pub async fn slash_alone(Query(to): Query<String>) -> Redirect {
    if to.starts_with('/') {
        return Redirect::to(&to); //~ open_redirect
    }
    Redirect::to("/")
}
