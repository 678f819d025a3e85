//! Answers that become pages by what stands elsewhere: a type set later, an own type that is turned into an answer, an error.
mod others;

use axum::extract::Query;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Ask {
    name: String,
    number: u32,
}

pub async fn made_by_a_name(Query(ask): Query<Ask>) -> Option<Html<String>> {
    Some(ask.name).map(Html) //~ html_injection
}

pub async fn error_made_by_a_name(Query(ask): Query<Ask>) -> Result<Html<String>, Html<String>> {
    let number = ask.name.parse::<u32>().map_err(|_| format!("no number: {}", ask.name)).map_err(Html)?; //~ html_injection
    Ok(Html(format!("{number}")))
}

pub async fn error_of_numbers(Query(ask): Query<Ask>) -> Result<Html<String>, Html<String>> {
    let length = u8::try_from(ask.number).map_err(|_| format!("too large: {}", ask.number)).map_err(Html)?;
    Ok(Html(format!("{length}")))
}

pub enum Failure {
    Refused(String),
    Missing,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Failure::Refused(text) => (StatusCode::BAD_REQUEST, Html(format!("<h1>{text}</h1>"))).into_response(), //~ html_injection
            Failure::Missing => (StatusCode::NOT_FOUND, Html("<h1>nothing</h1>".to_string())).into_response(),
        }
    }
}

pub async fn fails(Query(ask): Query<Ask>) -> Result<String, Failure> {
    if ask.number == 0 {
        return Err(Failure::Refused(format!("nobody called {}", ask.name)));
    }
    Err(Failure::Missing)
}

pub struct Page {
    title: String,
    body: String,
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let title = Html(self.title.clone()).into_response();
        let text = format!("<title>{}</title>{}", title.status(), self.body);
        ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response() //~ html_injection
    }
}

pub async fn own_page(Query(ask): Query<Ask>) -> Page {
    Page { title: "written here".into(), body: ask.name }
}

pub async fn type_set_later(Query(ask): Query<Ask>) -> Response<String> {
    let mut answer = Response::new(format!("<b>{}</b>", ask.name)); //~ html_injection
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html"));
    answer
}

pub async fn other_type_set_later(Query(ask): Query<Ask>) -> Response<String> {
    let mut answer = Response::new(format!("<b>{}</b>", ask.name));
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain"));
    answer
}

pub async fn type_in_a_map(Query(ask): Query<Ask>) -> (StatusCode, HeaderMap, String) {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, "text/html".parse().unwrap());
    (StatusCode::OK, headers, format!("<b>{}</b>", ask.name)) //~ html_injection
}

pub async fn other_type_in_a_map(Query(ask): Query<Ask>) -> (StatusCode, HeaderMap, String) {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, "text/csv".parse().unwrap());
    (StatusCode::OK, headers, format!("<b>{}</b>", ask.name))
}

/// A server that writes its answers by hand.
pub fn by_hand(mut stream: std::net::TcpStream) -> std::io::Result<()> {
    use std::io::{BufRead, Write};
    let mut path = String::new();
    std::io::BufReader::new(&stream).read_line(&mut path)?;
    let body = format!("<html><body>Not found: {path}</body></html>");
    write!(stream, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n{body}", body.len()) //~ html_injection
}

/// The head and the page are written one after the other.
pub fn in_two_steps(mut stream: std::net::TcpStream, html: bool) -> std::io::Result<()> {
    use std::io::{BufRead, Write};
    let mut path = String::new();
    std::io::BufReader::new(&stream).read_line(&mut path)?;
    let page = format!("<p>{path}</p>");
    if html {
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\n\r\n", page.len());
        stream.write_all(head.as_bytes())?;
        stream.write_all(page.as_bytes()) //~ html_injection
    } else {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")?;
        stream.write_all(page.as_bytes())
    }
}
