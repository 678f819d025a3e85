//! Routes that are closures: a comment on the line above declares one.

use axum::Router;
use axum::routing::{get, post};

#[cra::witness]
pub struct Session(());

pub fn routes() -> Router {
    Router::new()
        .route("/a", get(|| async { "a" })) //~ undeclared_entry_point
        // cra: entry_point(kind = "http", auth = "none")
        .route("/b", get(|| async { "b" }))
        .route("/c", get(|| async { "c" })) // cra: entry_point(kind = "http", auth = "none")
        .route(
            "/d",
            post(move |body: String| async move { //~ undeclared_entry_point
                body.len().to_string()
            }),
        )
        // What a closure only hands on to is what answers.
        .route("/e", post(|body: String| async move { keep(body).await }))
        .route("/f", post(|body: String| known(body)))
        .fallback(|| async { "nothing" }) //~ undeclared_entry_point
        // It stands before all of them, and is none.
        .layer(axum::middleware::from_fn(|request, next: axum::middleware::Next| next.run(request)))
}

async fn keep(body: String) -> String { //~ undeclared_entry_point
    body
}

#[cra::entry_point(kind = "http", auth = "none")]
async fn known(body: String) -> String {
    body
}

#[cra::entry_point(kind = "http", auth = "none")]
pub fn declared_as_a_whole() -> Router {
    Router::new().route("/g", get(|| async { "g" }))
}

pub fn of_actix() -> actix_web::Resource {
    actix_web::web::resource("/h").route(actix_web::web::get().to(|| async { "h" })) //~ undeclared_entry_point
}

pub fn of_tide(app: &mut tide::Server<()>) {
    app.at("/i").get(|_| async { Ok("i") }); //~ undeclared_entry_point
}

pub async fn of_hyper(io: tokio::net::TcpStream) {
    let service = hyper::service::service_fn(|request| async move { hello(request).await });
    let _ = (io, service);
}

async fn hello(request: hyper::Request<hyper::body::Incoming>) -> Result<(), ()> { //~ undeclared_entry_point
    let _ = request;
    Ok(())
}

pub fn of_warp() -> impl warp::Filter {
    use warp::Filter;

    warp::path("j").map(|| 7).and_then(reply)
}

async fn reply(number: u8) -> Result<String, warp::Rejection> { //~ undeclared_entry_point
    Ok(number.to_string())
}
