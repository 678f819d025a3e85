//! Errors whose causes go into the log, and into answers of programs that are being made only.
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

pub struct Failure(anyhow::Error);

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        eprintln!("{:?}", self.0);
        (StatusCode::INTERNAL_SERVER_ERROR, "it failed").into_response()
    }
}

pub struct Recorded(anyhow::Error);

impl IntoResponse for Recorded {
    fn into_response(self) -> Response {
        let text = format!("{:?}\n{}", self.0, self.0.backtrace());
        eprintln!("{text}");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}

pub struct Short(anyhow::Error);

impl IntoResponse for Short {
    fn into_response(self) -> Response {
        (StatusCode::BAD_REQUEST, self.0.to_string()).into_response()
    }
}

pub struct Made(anyhow::Error);

impl IntoResponse for Made {
    fn into_response(self) -> Response {
        let text = if cfg!(debug_assertions) { format!("{:?}", self.0) } else { "it failed".to_owned() };
        (StatusCode::INTERNAL_SERVER_ERROR, text).into_response()
    }
}

pub fn shown(error: &anyhow::Error) -> String {
    format!("{error:?}")
}

pub fn schema(query: Query) -> async_graphql::Schema<Query, async_graphql::EmptyMutation, async_graphql::EmptySubscription> {
    async_graphql::Schema::build(query, async_graphql::EmptyMutation, async_graphql::EmptySubscription)
        .disable_introspection()
        .finish()
}

pub struct Query;

pub fn recorded(error: &std::io::Error) -> Response {
    let trace = std::backtrace::Backtrace::force_capture();
    eprintln!("{error}\n{trace}");
    StatusCode::BAD_GATEWAY.into_response()
}

pub fn set_up() {
    #[cfg(feature = "console")]
    console_subscriber::init();
    #[cfg(debug_assertions)]
    {
        console_subscriber::init();
    }
}
