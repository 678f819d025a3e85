//! Pages of rocket and poem.
use rocket::form::Form;
use rocket::http::CookieJar;
use rocket::response::content::{RawHtml, RawJson, RawText};
use rocket::{get, post, FromForm};

#[derive(FromForm)]
pub struct Guest {
    name: String,
    age: u8,
}

#[get("/hi/<name>")]
pub fn segment(name: &str) -> RawHtml<String> {
    RawHtml(format!("<h1>{name}</h1>")) //~ html_injection
}

#[get("/age/<age>")]
pub fn segment_number(age: u8) -> RawHtml<String> {
    RawHtml(format!("<h1>{age}</h1>"))
}

#[get("/text/<name>")]
pub fn text(name: &str) -> RawText<String> {
    RawText(format!("<h1>{name}</h1>"))
}

#[get("/json/<name>")]
pub fn json(name: &str) -> RawJson<String> {
    RawJson(format!("\"{name}\""))
}

#[post("/guest", data = "<guest>")]
pub fn form(guest: Form<Guest>) -> RawHtml<String> {
    let Guest { name, age } = guest.into_inner();
    if age < 18 { RawHtml("<p>too young".to_owned()) } else { RawHtml(format!("<p>{name}")) } //~ html_injection
}

#[get("/cookie")]
pub fn cookie(jar: &CookieJar<'_>) -> RawHtml<String> {
    let theme = jar.get("theme").map(|cookie| cookie.value().to_owned());
    RawHtml(format!("<body class='{}'>", theme.as_deref().unwrap_or("light"))) //~ html_injection
}

#[get("/known")]
pub fn known_cookie(jar: &CookieJar<'_>) -> RawHtml<String> {
    let theme = match jar.get("theme").map(|cookie| cookie.value()) {
        Some("dark") => "dark",
        _ => "light",
    };
    RawHtml(format!("<body class='{theme}'>"))
}

#[poem::handler]
pub fn poem_segment(poem::web::Path(name): poem::web::Path<String>) -> poem::web::Html<String> {
    poem::web::Html(format!("<p>{name}")) //~ html_injection
}

#[poem::handler]
pub fn poem_number(poem::web::Path(count): poem::web::Path<usize>) -> poem::web::Html<String> {
    poem::web::Html("<hr>".repeat(count.min(10)))
}

#[poem::handler]
pub async fn poem_body(body: String) -> poem::web::Html<String> {
    use poem::web::Html as Page;
    Page(body) //~ html_injection
}
