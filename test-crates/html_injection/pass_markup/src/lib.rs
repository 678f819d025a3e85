//! Pages of maud that a server of another crate sends: what stands in brackets is escaped.
use maud::{Markup, PreEscaped, html};
use rocket::get;
use rocket::response::content::RawHtml;

struct Fragment(String);

impl Fragment {
    fn cleaned(text: &str) -> Self {
        Fragment(ammonia::clean(text))
    }
}

fn page(body: Markup) -> RawHtml<String> {
    RawHtml(html! { main { (body) } }.into_string())
}

#[get("/banner?<text>")]
pub fn banner(text: &str) -> RawHtml<String> {
    page(html! { h1 title=(text) { (text) } })
}

#[get("/plain?<body>")]
pub fn plain(body: &str) -> RawHtml<String> {
    let escaped = html! { p { (body) } }.into_string();
    RawHtml(escaped)
}

#[get("/article?<body>")]
pub fn article(body: &str) -> RawHtml<String> {
    let fragment = Fragment::cleaned(body);
    RawHtml(html! { article { (PreEscaped(fragment.0)) } }.into_string())
}
