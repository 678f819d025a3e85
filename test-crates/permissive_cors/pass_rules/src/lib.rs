//! Rules that look at the origin.
use actix_cors::Cors;
use actix_web::dev::RequestHead;
use http::HeaderValue;
use http::request::Parts;
use tower_http::cors::{AllowOrigin, CorsLayer};

fn known(origin: &HeaderValue, _head: &RequestHead) -> bool {
    if origin == "https://shop.example" {
        return true;
    }
    false
}

fn nobody(_origin: &HeaderValue, _head: &RequestHead) -> bool {
    false
}

fn early(origin: &HeaderValue, _: &Parts) -> bool {
    if !origin.as_bytes().ends_with(b".shop.example") {
        return false;
    }
    true
}

pub fn by_function() -> Cors {
    Cors::default().allowed_origin_fn(known)
}

pub fn by_other_function() -> Cors {
    Cors::default().allowed_origin_fn(nobody)
}

pub fn by_named_function() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::predicate(early))
}

pub fn by_named_closure() -> CorsLayer {
    let rule = |origin: &HeaderValue, _: &Parts| -> bool {
        if origin.is_empty() {
            return false;
        }
        origin == "https://shop.example"
    };
    CorsLayer::new().allow_origin(AllowOrigin::predicate(rule))
}

pub fn later() -> AllowOrigin {
    AllowOrigin::async_predicate(|origin, _| async move { origin == "https://shop.example" })
}

pub struct Known(Vec<String>);

#[rocket::async_trait]
impl rocket::fairing::Fairing for Known {
    async fn on_response<'r>(&self, request: &'r rocket::Request<'_>, response: &mut rocket::Response<'r>) {
        if let Some(origin) = request.headers().get_one("Origin")
            && self.0.iter().any(|known| known == origin)
        {
            response.set_raw_header("Access-Control-Allow-Origin", origin.to_string());
        }
    }
}

pub async fn matched(headers: http::HeaderMap) -> http::Response<()> {
    let origin = match headers.get("origin").and_then(|value| value.to_str().ok()) {
        Some("https://shop.example") => "https://shop.example",
        Some("https://www.example") => "https://www.example",
        _ => "https://example.com",
    };
    http::Response::builder().header("Access-Control-Allow-Origin", origin).body(()).unwrap()
}
