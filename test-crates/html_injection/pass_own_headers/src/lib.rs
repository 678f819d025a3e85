//! Answers whose type is a header that a function of the program makes, and no page.
use tiny_http::{Header, Request, Response};

fn of_texts() -> Header {
    Header::from_bytes(b"Content-Type", b"text/plain").expect("it is well formed")
}

fn endless() -> Header {
    endless()
}

pub fn greet(request: Request) -> std::io::Result<()> {
    let page = format!("<h1>{}</h1>", request.url());
    request.respond(Response::from_string(page).with_header(of_texts()))
}

pub fn never(request: Request) -> std::io::Result<()> {
    let page = format!("<h1>{}</h1>", request.url());
    request.respond(Response::from_string(page).with_header(endless()))
}
