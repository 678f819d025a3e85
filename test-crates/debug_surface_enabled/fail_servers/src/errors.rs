//! Errors that are answered with all that is known of them.
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

pub struct Failure(anyhow::Error);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, format!("{:?}", self.0)).into_response() //~ debug_surface_enabled
    }
}

pub struct Traced(anyhow::Error);

impl IntoResponse for Traced {
    fn into_response(self) -> Response {
        let text = format!("{}\n{}", self.0, self.0.backtrace()); //~ debug_surface_enabled
        (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
    }
}

#[derive(Debug)]
pub struct Here;

impl std::fmt::Display for Here {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("it failed")
    }
}

impl actix_web::ResponseError for Here {
    fn error_response(&self) -> actix_web::HttpResponse {
        let trace = std::backtrace::Backtrace::force_capture(); //~ debug_surface_enabled
        actix_web::HttpResponse::InternalServerError().body(trace.to_string())
    }
}

pub struct Kept {
    message: String,
    trace: std::backtrace::Backtrace,
}

impl IntoResponse for Kept {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, format!("{}\n{}", self.message, self.trace)).into_response() //~ debug_surface_enabled
    }
}

pub fn rendered(error: &std::io::Error) -> Response {
    let text = format!("{error}\n{}", std::backtrace::Backtrace::force_capture()); //~ debug_surface_enabled
    (StatusCode::BAD_GATEWAY, text).into_response()
}

pub fn schema(query: Query) -> async_graphql::Schema<Query, async_graphql::EmptyMutation, async_graphql::EmptySubscription> {
    async_graphql::Schema::build(query, async_graphql::EmptyMutation, async_graphql::EmptySubscription)
        .limit_depth(8)
        .finish() //~ debug_surface_enabled
}

pub struct Query;
