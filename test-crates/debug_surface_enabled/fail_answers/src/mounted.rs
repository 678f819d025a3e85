//! What handlers show is told at the route that leads to them, and the environment wherever it is answered with.
use std::collections::HashMap;

use async_graphql::http::{GraphQLPlaygroundConfig, GraphiQLSource, playground_source};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum::{Json, Router};
use warp::Filter;

async fn console() -> impl IntoResponse {
    Html(GraphiQLSource::build().endpoint("/api").finish())
}

async fn playground() -> Html<String> {
    let page = playground_source(GraphQLPlaygroundConfig::new("/api"));
    Html(page)
}

pub fn consoles() -> Router {
    Router::new()
        .route("/console", get(console)) //~ debug_surface_enabled
        .route("/try", get(playground).post(playground)) //~ debug_surface_enabled
}

async fn profile() -> Result<Vec<u8>, axum::http::StatusCode> {
    let guard = pprof::ProfilerGuard::new(99).map_err(|_| axum::http::StatusCode::CONFLICT)?;
    drop(guard);
    Ok(Vec::new())
}

pub fn profiles() -> Router {
    let router = Router::new();
    if !cfg!(debug_assertions) {
        return router.route("/profile", get(profile)); //~ debug_surface_enabled
    }
    router
}

#[cfg(not(debug_assertions))]
pub fn released() -> Router {
    Router::new().route("/debug/state", get(nothing)) //~ debug_surface_enabled
}

async fn nothing() -> &'static str {
    ""
}

async fn settings() -> Json<HashMap<String, String>> {
    let all: HashMap<String, String> = std::env::vars().collect();
    Json(all)
}

pub fn info() -> Router {
    Router::new().route("/info", get(settings)) //~ debug_surface_enabled
}

/// Nobody puts it behind a route here.
pub async fn settings_of_actix() -> impl actix_web::Responder {
    actix_web::HttpResponse::Ok().json(std::env::vars().collect::<HashMap<_, _>>()) //~ debug_surface_enabled
}

#[rocket::get("/settings")]
fn settings_of_rocket() -> String {
    let lines: Vec<String> = std::env::vars().map(|(name, value)| format!("{name}={value}")).collect();
    lines.join("\n")
}

pub fn rocket() -> rocket::Rocket<rocket::Build> {
    rocket::build().mount("/", rocket::routes![settings_of_rocket]) //~ debug_surface_enabled
}

pub fn warp() -> impl Filter<Extract = (String,), Error = warp::Rejection> + Clone {
    warp::path!("settings").map(|| {
        let all: Vec<(String, String)> = std::env::vars().collect(); //~ debug_surface_enabled
        format!("{all:?}")
    })
}
