//! Answers whose type is a header that a function of the program makes.
use tiny_http::{Header, Request, Response};

fn of_pages() -> Header {
    Header::from_bytes(b"Content-Type", b"text/html; charset=utf-8").expect("it is well formed")
}

fn named(name: &str, kind: &str) -> Header {
    Header::from_bytes(name, kind).expect("it is well formed")
}

pub fn greet(request: Request) -> std::io::Result<()> {
    let page = format!("<h1>{}</h1>", request.url());
    request.respond(Response::from_string(page).with_header(of_pages())) //~ html_injection
}

pub fn greet_by_name(request: Request) -> std::io::Result<()> {
    let page = format!("<h2>{}</h2>", request.url());
    request.respond(Response::from_string(page).with_header(named("Content-Type", "text/html"))) //~ html_injection
}
