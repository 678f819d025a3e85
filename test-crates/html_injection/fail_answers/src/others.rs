//! The same with other servers.
use super::Ask;
use actix_web::http::header;
use actix_web::{HttpResponse, Responder, web};
use poem::IntoResponse as _;
use poem::web::Query;

pub async fn actix_later(ask: web::Query<Ask>) -> HttpResponse {
    let mut answer = HttpResponse::Ok().body(format!("<b>{}</b>", ask.name)); //~ html_injection
    answer.headers_mut().insert(header::CONTENT_TYPE, header::HeaderValue::from_static("text/html"));
    answer
}

pub async fn actix_customized(ask: web::Query<Ask>) -> impl Responder {
    format!("<b>{}</b>", ask.name).customize().insert_header((header::CONTENT_TYPE, "text/html")) //~ html_injection
}

pub async fn actix_customized_text(ask: web::Query<Ask>) -> impl Responder {
    format!("<b>{}</b>", ask.name).customize().insert_header((header::CONTENT_TYPE, "text/plain"))
}

#[poem::handler]
pub fn poem_type(Query(ask): Query<Ask>) -> impl poem::IntoResponse {
    format!("<b>{}</b>", ask.name).with_content_type("text/html") //~ html_injection
}

#[poem::handler]
pub fn poem_header(Query(ask): Query<Ask>) -> impl poem::IntoResponse {
    format!("<b>{}</b>", ask.name).with_header("content-type", "text/html") //~ html_injection
}

#[poem::handler]
pub fn poem_text(Query(ask): Query<Ask>) -> impl poem::IntoResponse {
    format!("<b>{}</b>", ask.name).with_content_type("text/plain")
}

#[rocket::get("/<name>")]
pub fn rocket_built(name: String) -> rocket::Response<'static> {
    let body = format!("<b>{name}</b>");
    rocket::Response::build()
        .header(rocket::http::ContentType::HTML)
        .sized_body(body.len(), std::io::Cursor::new(body)) //~ html_injection
        .finalize()
}

pub async fn tide_type_behind(request: tide::Request<()>) -> tide::Result {
    let ask: Ask = request.query()?;
    Ok(tide::Response::builder(200).body(format!("<b>{}</b>", ask.name)).content_type(tide::http::mime::HTML).build()) //~ html_injection
}

pub async fn tide_body(request: tide::Request<()>) -> tide::Result<tide::Body> {
    let ask: Ask = request.query()?;
    let mut body = tide::Body::from_string(format!("<b>{}</b>", ask.name)); //~ html_injection
    body.set_mime(tide::http::mime::HTML);
    Ok(body)
}

#[salvo::handler]
pub async fn salvo_page(request: &mut salvo::Request, response: &mut salvo::Response) {
    let name = request.query::<String>("name").unwrap_or_default();
    let _ = response.add_header("content-type", "text/html; charset=utf-8", true);
    let _ = response.write_body(format!("<b>{name}</b>")); //~ html_injection
}

#[salvo::handler]
pub async fn salvo_text(request: &mut salvo::Request, response: &mut salvo::Response) {
    let name = request.query::<String>("name").unwrap_or_default();
    let _ = response.add_header("content-type", "text/plain", true);
    let _ = response.write_body(name);
}
