//! Ways in that are found and not declared.

use std::net::TcpListener;

#[cra::entry_point(kind = "http", auth = "none")]
#[rocket::get("/health")]
pub fn health() -> &'static str {
    "ok"
}

#[rocket::post("/items")]
pub fn add() {} //~ undeclared_entry_point

#[unsafe(no_mangle)]
pub extern "C" fn stop() {} //~ undeclared_entry_point

pub fn listen() -> std::io::Result<TcpListener> {
    TcpListener::bind("127.0.0.1:1") //~ undeclared_entry_point
}

mod routes {
    use axum::routing::{get, post};

    pub fn all() -> axum::Router {
        axum::Router::new().route("/a", get(list).delete(clear)).route("/b", post(super::declared))
    }

    async fn list() {} //~ undeclared_entry_point

    async fn clear() {} //~ undeclared_entry_point

    pub fn of_actix() -> actix_web::Resource {
        actix_web::web::resource("/c").route(actix_web::web::put().to(replace))
    }

    #[cra::requires(Session)]
    async fn replace(session: Session) { //~ undeclared_entry_point
        let _ = session;
    }

    #[cra::witness]
    pub struct Session(());
}

#[cra::entry_point(kind = "http", auth = "none")]
async fn declared() {}
