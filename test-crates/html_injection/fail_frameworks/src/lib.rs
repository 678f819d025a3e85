//! Pages of actix with text of clients in them.
mod filters;
mod rockets;

use actix_web::http::header::{self, ContentType};
use actix_web::{get, post, web, HttpRequest, HttpResponse, Responder};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Comment {
    author: String,
    stars: u8,
}

#[get("/hello/{name}")]
pub async fn content_type(name: web::Path<String>) -> impl Responder {
    HttpResponse::Ok().content_type("text/html").body(format!("<p>hello {name}")) //~ html_injection
}

#[get("/plain/{name}")]
pub async fn plain(name: web::Path<String>) -> impl Responder {
    HttpResponse::Ok().content_type("text/plain").body(format!("<p>hello {name}"))
}

#[get("/untold/{name}")]
pub async fn no_content_type(name: web::Path<String>) -> String {
    format!("<p>hello {name}")
}

#[post("/comment")]
pub async fn typed_constant(comment: web::Form<Comment>) -> HttpResponse {
    let page = format!("<p>thanks, {}", comment.author);
    HttpResponse::Created()
        .content_type(ContentType::html())
        .body(page) //~ html_injection
}

#[post("/stars")]
pub async fn typed_constant_number(comment: web::Form<Comment>) -> HttpResponse {
    let page = format!("<p>{} stars", comment.stars);
    HttpResponse::Created().content_type(ContentType::html()).body(page)
}

#[get("/agent")]
pub async fn inserted_header(request: HttpRequest) -> HttpResponse {
    let agent = request.headers().get("user-agent").map(|value| value.to_str().unwrap_or("?"));
    let mut response = HttpResponse::Ok();
    response.insert_header((header::CONTENT_TYPE, "text/html; charset=utf-8"));
    response.body(["<i>", agent.unwrap_or("none"), "</i>"].concat()) //~ html_injection
}

#[get("/cookie")]
pub async fn cookie(request: HttpRequest) -> HttpResponse {
    let Some(cookie) = request.cookie("name") else {
        return HttpResponse::Ok().content_type("text/html").body("<p>who are you?");
    };
    HttpResponse::Ok().content_type("text/html").body(format!("<p>{}", cookie.value())) //~ html_injection
}

#[get("/json/{name}")]
pub async fn json(name: web::Path<String>) -> HttpResponse {
    HttpResponse::Ok().json(format!("<p>{name}"))
}

#[get("/typed/{name}")]
pub async fn html_type(name: web::Path<String>) -> web::Html {
    web::Html::new(format!("<p>{name}")) //~ html_injection
}
