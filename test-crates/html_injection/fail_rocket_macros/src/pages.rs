//! In another module the attributes are there by the same names.
use rocket::http::ContentType;
use rocket::response::content::RawHtml;

#[get("/wanted?<text>")]
pub fn wanted(text: Option<&str>) -> (ContentType, String) {
    (ContentType::HTML, format!("<pre>{}</pre>", text.unwrap_or("nothing"))) //~ html_injection
}

#[get("/page/<page>")]
pub fn page(page: u32) -> RawHtml<String> {
    RawHtml(format!("<p>{page}</p>"))
}

// Without the attribute it is any function.
pub fn other(text: &str) -> RawHtml<String> {
    RawHtml(text.to_owned())
}
