//! Redirects within this site, or to sites on a list.
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

const HOSTS: [&str; 2] = ["www.example.com", "shop.example.com"];

#[derive(Deserialize)]
pub enum After {
    Home,
    Cart,
}

#[derive(Deserialize)]
pub struct Login {
    after: After,
    next: String,
}

pub async fn constant(Query(login): Query<Login>) -> Redirect {
    println!("{}", login.next.len());
    Redirect::to("/home")
}

pub async fn enumeration(Query(login): Query<Login>) -> Redirect {
    Redirect::to(match login.after {
        After::Home => "/home",
        After::Cart => "/cart",
    })
}

pub async fn allow_list(Query(login): Query<Login>) -> Response {
    if !["/home", "/cart"].contains(&login.next.as_str()) {
        return StatusCode::BAD_REQUEST.into_response();
    }
    Redirect::to(&login.next).into_response()
}

pub async fn chosen(Query(login): Query<Login>) -> Redirect {
    match login.next.as_str() {
        "cart" => Redirect::to("/cart"),
        _ => Redirect::to("/home"),
    }
}

pub async fn identifier(Path(id): Path<Uuid>) -> Redirect {
    Redirect::permanent(&format!("/items/{id}"))
}

pub async fn number(Path(page): Path<u32>) -> Redirect {
    Redirect::temporary(&format!("/pages/{}", page.saturating_add(1)))
}

pub async fn within_folder(Path(name): Path<String>) -> Redirect {
    Redirect::to(&("/users/".to_owned() + &name))
}

pub async fn own_host(Path(name): Path<String>) -> Redirect {
    Redirect::to(&format!("https://www.example.com/users/{name}"))
}

pub async fn host_listed(Query(login): Query<Login>) -> Response {
    let Ok(url) = Url::parse(&login.next) else { return StatusCode::BAD_REQUEST.into_response() };
    if !url.host_str().is_some_and(|host| HOSTS.contains(&host)) {
        return StatusCode::BAD_REQUEST.into_response();
    }
    Redirect::to(url.as_str()).into_response()
}

pub async fn equal(Query(login): Query<Login>) -> Response {
    if login.next == "/home" { Redirect::to(&login.next).into_response() } else { StatusCode::NOT_FOUND.into_response() }
}

pub async fn one_slash_only(Query(login): Query<Login>) -> Response {
    let next = login.next;
    if !next.starts_with('/') || next.starts_with("//") || next.contains('\\') {
        return StatusCode::BAD_REQUEST.into_response();
    }
    Redirect::to(&next).into_response()
}

#[actix_web::get("/{id}")]
pub async fn actix(id: actix_web::web::Path<u64>) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Found().append_header(("location", format!("/items/{id}"))).finish()
}

#[rocket::get("/done")]
pub fn rocket_constant() -> rocket::response::Redirect {
    rocket::response::Redirect::to("/home")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_goes_anywhere() {
        let next = std::env::var("NEXT").unwrap_or_default();
        let _ = axum::response::Redirect::to(&next);
    }
}

#[rocket::get("/count?<of>")]
pub fn count(of: &str) -> &'static str {
    match of.len() {
        0 => "none",
        _ => "some",
    }
}

#[rocket::get("/next?<of>")]
pub fn own_route(of: &str) -> rocket::response::Redirect {
    rocket::response::Redirect::to(rocket::uri!("/own", count(of = of)))
}
