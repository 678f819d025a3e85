//! The other libraries.
use actix_cors::Cors;
use rocket_cors::{AllowedOrigins, CorsOptions};
use salvo::cors as salvo_layer;
use salvo::prelude::*;

pub fn actix() -> Cors {
    Cors::default()
        .allow_any_origin() //~ permissive_cors
        .allow_any_header()
        .supports_credentials()
}

pub fn actix_preset() -> Vec<Cors> {
    vec![Cors::permissive()] //~ permissive_cors
}

pub fn actix_rule() -> Cors {
    Cors::default().allowed_origin_fn(|_origin, _head| true) //~ permissive_cors
}

pub fn rocket() -> CorsOptions {
    CorsOptions::default().allowed_origins(AllowedOrigins::all()) //~ permissive_cors
}

pub fn rocket_fields() -> CorsOptions {
    let origins = rocket_cors::AllOrSome::All;
    CorsOptions { //~ permissive_cors
        allowed_origins: origins,
        allow_credentials: true,
        ..Default::default()
    }
}

pub fn warp() -> warp::filters::cors::Builder {
    warp::cors().allow_any_origin().allow_method("GET") //~ permissive_cors
}

pub fn salvo() -> impl Handler {
    salvo_layer::Cors::new().allow_origin(salvo_layer::Any).into_handler() //~ permissive_cors
}

pub fn salvo_text() -> salvo_layer::Cors {
    salvo_layer::Cors::new().allow_origin("*") //~ permissive_cors
}

pub fn ntex() -> ntex_cors::Cors {
    ntex_cors::Cors::new().allowed_origin("*") //~ permissive_cors
}

pub fn poem() -> poem::middleware::Cors {
    poem::middleware::Cors::new().allow_origin_regex("*") //~ permissive_cors
}

pub fn poem_rule() -> poem::middleware::Cors {
    poem::middleware::Cors::new()
        .allow_method("POST")
        .allow_origins_fn(|_| true) //~ permissive_cors
}
