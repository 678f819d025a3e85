//! Answers that say that something failed, and records that say where.
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
    work().map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))
}

pub async fn recorded() -> (StatusCode, &'static str) {
    let trace = Backtrace::force_capture();
    let text = format!("it failed at {trace}");
    tracing::error!("{text}");
    (StatusCode::INTERNAL_SERVER_ERROR, "it failed")
}

fn trace() -> String {
    Backtrace::force_capture().to_string()
}

pub async fn recorded_by_function() -> (StatusCode, &'static str) {
    tracing::error!(trace = trace(), "it failed");
    (StatusCode::INTERNAL_SERVER_ERROR, "it failed")
}

pub async fn only_while_it_is_made() -> (StatusCode, String) {
    let text = if cfg!(debug_assertions) { trace() } else { "it failed".to_owned() };
    (StatusCode::INTERNAL_SERVER_ERROR, text)
}

#[cfg(debug_assertions)]
pub async fn for_programmers() -> (StatusCode, String) {
    (StatusCode::INTERNAL_SERVER_ERROR, trace())
}

pub async fn any_answer() -> impl IntoResponse {
    match work() {
        Ok(text) => text,
        Err(error) => {
            tracing::error!("{error:?}");
            "it failed".to_owned()
        }
    }
}

#[derive(serde::Serialize)]
pub struct Failure {
    message: String,
}

pub async fn as_json() -> Result<String, (StatusCode, Json<Failure>)> {
    work().map_err(|error| {
        let report = format!("{error:?}");
        tracing::warn!(report, "it failed");
        (StatusCode::INTERNAL_SERVER_ERROR, Json(Failure { message: error.to_string() }))
    })
}

pub async fn tonic() -> Result<String, tonic::Status> {
    work().map_err(|error| tonic::Status::internal(error.to_string()))
}

/// What is written for programmers here is a value of the request, and no error.
pub fn shown(text: &str) -> Response {
    (StatusCode::BAD_REQUEST, format!("{text:?} is no number")).into_response()
}

/// Where a test of the program looks.
pub fn kept() -> Backtrace {
    Backtrace::force_capture()
}
