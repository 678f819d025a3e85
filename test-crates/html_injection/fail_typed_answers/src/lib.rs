//! Answers that say that they are pages: by a pair of type and text, by a header as a pair, by a page that is put
//! together step by step.
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpResponse, web};
use rocket::http::ContentType;
use serde::Deserialize;
use warp::Filter;

#[rocket::get("/find?<text>")]
pub fn found(text: String) -> (ContentType, String) {
    (ContentType::HTML, format!("<p>{text}</p>")) //~ html_injection
}

#[rocket::get("/plain?<text>")]
pub fn plain(text: String) -> (ContentType, String) {
    (ContentType::Plain, format!("<p>{text}</p>"))
}

pub async fn header_as_a_pair(text: web::Path<String>) -> HttpResponse {
    let body = format!("<h1>{text}</h1>");
    HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/html")).body(body) //~ html_injection
}

struct Page {
    body: String,
}

impl Page {
    fn raw(&mut self, text: &str) -> &mut Self {
        self.body.push_str(text);
        self
    }
}

pub async fn step_by_step(text: web::Path<String>) -> HttpResponse {
    let mut page = Page { body: String::new() };
    page.raw("<p>").raw(&text).raw("</p>");
    HttpResponse::Ok().content_type("text/html").body(page.body) //~ html_injection
}

#[derive(Deserialize)]
pub struct Note {
    title: String,
}

async fn noted(note: Note) -> Result<impl warp::Reply, std::convert::Infallible> {
    Ok(warp::reply::html(format!("<h3>{}</h3>", note.title))) //~ html_injection
}

pub fn routes() -> impl warp::Filter {
    warp::path("note").and(warp::body::form::<Note>()).and_then(noted)
}
