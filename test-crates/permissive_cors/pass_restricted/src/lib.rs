//! Services that know which pages may use them.
mod mirrored;

use actix_cors::Cors;
use http::{HeaderMap, HeaderValue, header};
use rocket_cors::{AllowedOrigins, CorsOptions};
use tower_http::cors::{AllowHeaders, AllowOrigin, Any, CorsLayer};

const SHOP: &str = "https://shop.example";

pub fn layer() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(HeaderValue::from_static(SHOP))
        .allow_methods(Any)
        .allow_headers(AllowHeaders::any())
        .expose_headers(Any)
        .allow_credentials(true)
}

pub fn list(more: HeaderValue) -> CorsLayer {
    CorsLayer::new().allow_origin([HeaderValue::from_static(SHOP), more]).allow_headers(AllowHeaders::mirror_request())
}

pub fn rule() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::predicate(|origin, _| origin.as_bytes().ends_with(b".shop.example")))
}

pub fn at_run_time(origin: AllowOrigin) -> CorsLayer {
    CorsLayer::new().allow_origin(origin)
}

pub fn actix() -> Cors {
    Cors::default()
        .allowed_origin(SHOP)
        .allowed_origin_fn(|origin, _| origin.as_bytes() == SHOP.as_bytes())
        .allow_any_header()
        .allow_any_method()
}

pub fn rocket() -> CorsOptions {
    CorsOptions {
        allowed_origins: AllowedOrigins::some_exact(&[SHOP]),
        allowed_headers: rocket_cors::AllOrSome::All,
        ..CorsOptions::default()
    }
}

pub fn rocket_chain() -> CorsOptions {
    CorsOptions::default().allowed_origins(AllowedOrigins::some_exact(&[SHOP]))
}

pub fn rocket_statements() -> CorsOptions {
    let mut options = CorsOptions::default();
    options.allowed_origins = AllowedOrigins::some_null();
    options
}

pub fn poem() -> poem::middleware::Cors {
    poem::middleware::Cors::new().allow_origin(SHOP).allow_header("*")
}

pub fn ntex() -> ntex_cors::Cors {
    ntex_cors::Cors::new().allowed_origin(SHOP)
}

pub fn salvo() -> salvo::cors::Cors {
    salvo::cors::Cors::new().allow_origin(SHOP).allow_methods(salvo::cors::Any)
}

pub fn warp() -> warp::filters::cors::Builder {
    warp::cors().allow_origin(SHOP).allow_header("*")
}

pub fn headers(map: &mut HeaderMap, origin: &HeaderValue) {
    map.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static(SHOP));
    map.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("*"));
    map.insert(header::ACCEPT, HeaderValue::from_static("*"));
    if origin == SHOP {
        map.append("access-control-allow-origin", origin.clone());
    }
}

pub fn tuple() -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok()
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, SHOP))
        .insert_header((header::ACCESS_CONTROL_EXPOSE_HEADERS, "*"))
        .finish()
}

pub fn while_debugging() -> CorsLayer {
    if cfg!(debug_assertions) {
        CorsLayer::new().allow_origin(Any)
    } else {
        layer()
    }
}

#[cfg(debug_assertions)]
pub fn only_while_debugging() -> CorsLayer {
    CorsLayer::permissive()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_page_may_test() {
        let _ = CorsLayer::permissive().allow_origin(Any);
        let _ = Cors::default().allow_any_origin();
        let mut map = HeaderMap::new();
        map.insert("Access-Control-Allow-Origin", HeaderValue::from_static("*"));
    }
}

/// Open while it is developed, by the attribute of a block.
pub fn while_developing() -> CorsLayer {
    #[cfg(debug_assertions)]
    {
        return CorsLayer::permissive();
    }
    #[cfg(not(debug_assertions))]
    CorsLayer::new().allow_origin(HeaderValue::from_static(SHOP))
}
