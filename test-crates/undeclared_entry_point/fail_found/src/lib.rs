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
