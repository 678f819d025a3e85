//! Rules that are asked for each origin and say yes to all, and origins that are copied from the request.
use actix_cors::Cors;
use actix_web::dev::RequestHead;
use http::HeaderValue;
use http::request::Parts;
use tower_http::cors::{AllowOrigin, CorsLayer};

fn accept_all(_origin: &HeaderValue, _head: &RequestHead) -> bool {
    true
}

fn with_a_log(origin: &HeaderValue, _head: &RequestHead) -> bool {
    println!("{origin:?} comes");
    return true;
}

fn anybody(_: &HeaderValue, _: &Parts) -> bool {
    const OPEN: bool = true;
    OPEN
}

pub fn by_function() -> Cors {
    Cors::default().allowed_origin_fn(accept_all).supports_credentials() //~ permissive_cors
}

pub fn by_longer_function() -> Cors {
    Cors::default().allowed_origin_fn(with_a_log) //~ permissive_cors
}

pub fn by_block() -> Cors {
    Cors::default().allowed_origin_fn(|origin, _| { //~ permissive_cors
        println!("{origin:?} comes");
        true
    })
}

pub fn by_named_closure() -> CorsLayer {
    let rule = |_: &HeaderValue, _: &Parts| -> bool { true };
    CorsLayer::new().allow_origin(AllowOrigin::predicate(rule)) //~ permissive_cors
}

pub fn by_named_function() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::predicate(anybody)) //~ permissive_cors
}

pub fn later() -> AllowOrigin {
    AllowOrigin::async_predicate(|_, _| async { true }) //~ permissive_cors
}

pub fn either_way() -> AllowOrigin {
    AllowOrigin::predicate(|origin, _| { //~ permissive_cors
        if origin.is_empty() { true } else { true }
    })
}

pub fn begins_with_nothing() -> AllowOrigin {
    AllowOrigin::predicate(|origin, _| origin.as_bytes().starts_with(b"") || true) //~ permissive_cors
}

pub fn poem_function() -> poem::middleware::Cors {
    fn every(_: &str) -> bool {
        true
    }
    poem::middleware::Cors::new().allow_origins_fn(every) //~ permissive_cors
}

pub fn salvo_mirror() -> salvo::cors::Cors {
    salvo::cors::Cors::new().allow_origin(salvo::cors::AllowOrigin::mirror_request()).allow_credentials(true) //~ permissive_cors
}

pub fn tide_any() -> tide::security::CorsMiddleware {
    tide::security::CorsMiddleware::new().allow_origin(tide::security::Origin::from("*")).allow_credentials(true) //~ permissive_cors
}

pub struct Open;

#[rocket::async_trait]
impl rocket::fairing::Fairing for Open {
    fn info(&self) -> rocket::fairing::Info {
        rocket::fairing::Info { name: "CORS", kind: rocket::fairing::Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r rocket::Request<'_>, response: &mut rocket::Response<'r>) {
        if let Some(origin) = request.headers().get_one("Origin") {
            response.set_header(rocket::http::Header::new("Access-Control-Allow-Origin", origin)); //~ permissive_cors
            response.set_raw_header("Access-Control-Allow-Credentials", "true");
        }
    }
}

pub struct Raw;

#[rocket::async_trait]
impl rocket::fairing::Fairing for Raw {
    async fn on_response<'r>(&self, request: &'r rocket::Request<'_>, response: &mut rocket::Response<'r>) {
        let origin = request.headers().get_one("Origin").unwrap_or("*");
        response.set_raw_header("Access-Control-Allow-Origin", origin.to_string()); //~ permissive_cors
    }
}

pub async fn formatted(headers: axum::http::HeaderMap) -> axum::response::Response {
    let origin = match headers.get("origin") {
        Some(value) => value.to_str().unwrap_or_default().to_string(),
        None => String::from("*"),
    };
    axum::response::Response::builder()
        .header("Access-Control-Allow-Origin", format!("{origin}")) //~ permissive_cors
        .header("Access-Control-Allow-Credentials", "true")
        .body(axum::body::Body::empty())
        .unwrap()
}
