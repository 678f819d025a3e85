//! Answers that tell where in the program something failed, in every way in which servers make answers.
mod mounted;
mod tools;

use std::backtrace::Backtrace;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

fn work() -> anyhow::Result<String> {
    anyhow::bail!("it failed")
}

pub async fn in_a_pair() -> Result<String, (StatusCode, String)> {
    work().map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, format!("{error:?}"))) //~ debug_surface_enabled
}

pub async fn by_a_local() -> (StatusCode, String) {
    let trace = Backtrace::force_capture(); //~ debug_surface_enabled
    let text = format!("it failed at {trace}");
    (StatusCode::INTERNAL_SERVER_ERROR, text)
}

fn trace() -> String {
    Backtrace::force_capture().to_string()
}

pub async fn by_function() -> (StatusCode, String) {
    (StatusCode::INTERNAL_SERVER_ERROR, trace()) //~ debug_surface_enabled
}

fn described(error: &anyhow::Error) -> String {
    format!("{error:?}")
}

pub async fn described_by_function() -> Result<String, (StatusCode, String)> {
    match work() {
        Ok(text) => Ok(text),
        Err(error) => Err((StatusCode::INTERNAL_SERVER_ERROR, described(&error))), //~ debug_surface_enabled
    }
}

pub async fn any_answer() -> impl IntoResponse {
    match work() {
        Ok(text) => text,
        Err(error) => format!("{error:?}"), //~ debug_surface_enabled
    }
}

#[derive(serde::Serialize)]
pub struct Failure {
    message: String,
    backtrace: String,
}

pub async fn as_json() -> Json<Failure> {
    Json(Failure { message: "it failed".to_owned(), backtrace: Backtrace::force_capture().to_string() }) //~ debug_surface_enabled
}

pub async fn as_json_of_a_local() -> Result<String, (StatusCode, Json<Failure>)> {
    work().map_err(|error| {
        let body = Failure { message: error.to_string(), backtrace: error.backtrace().to_string() }; //~ debug_surface_enabled
        (StatusCode::INTERNAL_SERVER_ERROR, Json(body))
    })
}

pub async fn as_value() -> Json<serde_json::Value> {
    let trace = Backtrace::force_capture().to_string(); //~ debug_surface_enabled
    Json(serde_json::json!({ "error": "it failed", "backtrace": trace }))
}

pub fn response_of_http() -> http::Result<http::Response<String>> {
    http::Response::builder().status(500).body(format!("{}", Backtrace::force_capture())) //~ debug_surface_enabled
}

pub async fn actix() -> Result<actix_web::HttpResponse, actix_web::Error> {
    let error = match work() {
        Ok(text) => return Ok(actix_web::HttpResponse::Ok().body(text)),
        Err(error) => error,
    };
    Ok(actix_web::HttpResponse::InternalServerError().body(format!("{error:?}"))) //~ debug_surface_enabled
}

pub async fn error_of_actix() -> Result<String, actix_web::Error> {
    work().map_err(|error| actix_web::error::ErrorInternalServerError(format!("{error:?}"))) //~ debug_surface_enabled
}

#[actix_web::get("/work")]
pub async fn responder() -> impl actix_web::Responder {
    match work() {
        Ok(text) => actix_web::HttpResponse::Ok().body(text),
        Err(error) => actix_web::HttpResponse::InternalServerError().json(error.backtrace().to_string()), //~ debug_surface_enabled
    }
}

pub fn rocket() -> Result<String, rocket::response::status::Custom<String>> {
    work().map_err(|error| rocket::response::status::Custom(rocket::http::Status::InternalServerError, format!("{error:?}"))) //~ debug_surface_enabled
}

pub async fn tonic() -> Result<String, tonic::Status> {
    work().map_err(|error| tonic::Status::internal(format!("{error:?}"))) //~ debug_surface_enabled
}

pub fn warp(error: &anyhow::Error) -> impl warp::Reply {
    warp::reply::with_status(format!("{error:?}"), warp::http::StatusCode::INTERNAL_SERVER_ERROR) //~ debug_surface_enabled
}

pub fn indented(error: anyhow::Error) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, format!("{:#?}", error)).into_response() //~ debug_surface_enabled
}
