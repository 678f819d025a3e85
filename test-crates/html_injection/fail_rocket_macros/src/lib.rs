//! Handlers of rocket whose attributes come from `#[macro_use] extern crate`.
#[macro_use]
extern crate rocket;

mod pages;

pub fn all() -> Vec<rocket::Route> {
    routes![hello, pages::wanted]
}

#[get("/hello/<name>")]
fn hello(name: &str) -> rocket::response::content::RawHtml<String> {
    rocket::response::content::RawHtml(format!("<h1>{name}</h1>")) //~ html_injection
}
