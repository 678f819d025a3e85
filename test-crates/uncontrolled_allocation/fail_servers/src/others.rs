//! The same in other servers.
use actix_web::{get, post, web, HttpRequest, HttpResponse};
use rocket::form::Form;
use rocket::FromForm;
use serde::Deserialize;
use warp::Filter;

#[derive(Deserialize)]
pub struct Order {
    count: u32,
    note: String,
}

#[get("/pad/{width}")]
pub async fn actix_path(width: web::Path<usize>) -> HttpResponse {
    let pad = " ".repeat(width.into_inner()); //~ uncontrolled_allocation
    HttpResponse::Ok().body(pad)
}

#[post("/order")]
pub async fn actix_json(order: web::Json<Order>) -> HttpResponse {
    let items = vec![order.note.clone(); order.count as usize]; //~ uncontrolled_allocation
    HttpResponse::Ok().json(items)
}

#[post("/note")]
pub async fn actix_note(order: web::Json<Order>) -> HttpResponse {
    let items = vec![order.note.clone(); 3];
    HttpResponse::Ok().json(items)
}

#[get("/range")]
pub async fn actix_header(request: HttpRequest) -> Option<String> {
    let range = request.headers().get("range")?.to_str().ok()?;
    let (_, end) = range.split_once('-')?;
    let end: usize = end.parse().ok()?;
    let buffer = vec![0u8; end]; //~ uncontrolled_allocation
    Some(buffer.len().to_string())
}

#[derive(FromForm)]
pub struct Picture {
    side: usize,
    title: String,
}

#[rocket::post("/picture", data = "<picture>")]
pub fn rocket_form(picture: Form<Picture>) -> Vec<u8> {
    let Picture { side, title } = picture.into_inner();
    let mut out = title.into_bytes();
    out.extend(vec![0; side * side]); //~ uncontrolled_allocation
    out
}

#[rocket::post("/title", data = "<picture>")]
pub fn rocket_title(picture: Form<Picture>) -> Vec<u8> {
    let mut out = Vec::with_capacity(picture.title.len() + 16);
    out.extend_from_slice(picture.title.as_bytes());
    out
}

#[rocket::get("/stars/<count>")]
pub fn rocket_number(count: u64) -> String {
    String::from("*").repeat(count as usize) //~ uncontrolled_allocation
}

#[rocket::get("/few/<count>")]
pub fn rocket_small_number(count: u8) -> String {
    String::from("*").repeat(count.into())
}

pub fn filters() -> impl Filter<Extract = (Vec<u8>,), Error = warp::Rejection> + Clone {
    let zeros = warp::path!("zeros" / usize).map(|count: usize| vec![0u8; count]); //~ uncontrolled_allocation
    let few = warp::path!("few" / usize).map(|count: usize| vec![0u8; count % 64]);
    let later = warp::path!("later" / u32).then(async |count: u32| Vec::with_capacity(count as usize)); //~ uncontrolled_allocation
    zeros.or(few).unify().or(later).unify()
}

pub fn as_the_header_says(request: &tiny_http::Request) -> Vec<u8> {
    vec![0; request.body_length().unwrap_or(0)] //~ uncontrolled_allocation
}
