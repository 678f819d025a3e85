//! Libraries that let everybody in unless they are told otherwise.
use poem::middleware::Cors;
use poem::{EndpointExt, Route};
use rocket_cors::CorsOptions;

pub fn poem(routes: Route) -> impl EndpointExt {
    routes.with(Cors::new()) //~ permissive_cors
}

pub fn poem_credentials() -> Cors {
    Cors::new() //~ permissive_cors
        .allow_method("GET")
        .allow_credentials(true)
}

pub fn rocket() -> Result<rocket_cors::Cors, rocket_cors::Error> {
    CorsOptions::default().to_cors() //~ permissive_cors
}

pub fn rocket_rest() -> CorsOptions {
    CorsOptions { //~ permissive_cors
        allow_credentials: true,
        ..Default::default()
    }
}

pub fn ntex<S>() -> ntex_cors::CorsMiddleware<S> {
    ntex_cors::Cors::new().max_age(600).build() //~ permissive_cors
}

pub fn ntex_default<S>() -> ntex_cors::CorsMiddleware<S> {
    ntex_cors::Cors::default() //~ permissive_cors
}

pub fn while_not_debugging() -> Cors {
    if cfg!(debug_assertions) {
        Cors::new().allow_origin("https://localhost:3000")
    } else {
        Cors::new().allow_origin_regex("*") //~ permissive_cors
    }
}
