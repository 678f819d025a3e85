//! Servers that show their inside to everybody.
mod errors;

use async_graphql::http::{GraphQLPlaygroundConfig, GraphiQLSource, playground_source as playground};
use axum::Router;
use axum::response::{Html, IntoResponse};
use axum::routing::get;

const PROFILE: &str = "/debug/pprof/profile";

pub async fn graphiql() -> impl IntoResponse {
    Html(GraphiQLSource::build().endpoint("/").finish()) //~ debug_surface_enabled
}

pub async fn older() -> Html<String> {
    Html(playground(GraphQLPlaygroundConfig::new("/"))) //~ debug_surface_enabled
}

async fn profile() -> Vec<u8> {
    Vec::new()
}

async fn state() -> String {
    String::new()
}

pub fn routes() -> Router {
    Router::new()
        .route(PROFILE, get(profile)) //~ debug_surface_enabled
        .route("/debug/vars", get(state)) //~ debug_surface_enabled
        .route("/shop", get(state))
}

pub fn nested(inner: Router) -> Router {
    Router::new().nest("/debug", inner) //~ debug_surface_enabled
}

#[actix_web::get("/debug/state")] //~ debug_surface_enabled
pub async fn actix_state() -> String {
    String::new()
}

pub fn actix(config: &mut actix_web::web::ServiceConfig) {
    config.route("/_debug/heap", actix_web::web::get().to(actix_state_again)); //~ debug_surface_enabled
}

async fn actix_state_again() -> String {
    String::new()
}

pub fn reflection(descriptors: &'static [u8]) {
    let service = tonic_reflection::server::Builder::configure() //~ debug_surface_enabled
        .register_encoded_file_descriptor_set(descriptors)
        .build_v1();
    drop(service);
}

pub fn console() {
    console_subscriber::init(); //~ debug_surface_enabled
}

pub fn resource() -> actix_web::Resource {
    actix_web::web::resource("/debug/requests").route(actix_web::web::get().to(actix_state_again)) //~ debug_surface_enabled
}
