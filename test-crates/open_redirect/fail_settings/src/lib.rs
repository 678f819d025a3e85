//! Addresses that whoever runs the server chose: they are notes.
use actix_web::{HttpRequest, HttpResponse};

pub async fn of_the_environment() -> HttpResponse {
    let home = std::env::var("HOME_PAGE").unwrap_or_default();
    HttpResponse::Found().insert_header(("Location", format!("{home}/start"))).finish() //~ open_redirect
}

pub async fn of_the_command_line() -> HttpResponse {
    let home = std::env::args().nth(1).unwrap_or_default();
    HttpResponse::Found().insert_header(("Location", home)).finish() //~ open_redirect
}

pub async fn of_the_client(request: HttpRequest) -> HttpResponse {
    let back = request.query_string().to_owned();
    HttpResponse::Found().insert_header(("Location", back)).finish() //~ open_redirect
}
