//! Pages of maud into which text is put as it is.
use maud::{Markup, PreEscaped, html};
use rocket::get;
use rocket::response::content::RawHtml;

struct Fragment(String);

impl Fragment {
    fn verbatim(text: &str) -> Self {
        Fragment(text.trim().to_owned())
    }
}

fn trusted(text: &str) -> Markup {
    PreEscaped(text.to_owned()) //~ html_injection
}

#[get("/article?<body>")]
pub fn article(body: &str) -> RawHtml<String> {
    let fragment = Fragment::verbatim(body);
    RawHtml(html! { article { (PreEscaped(fragment.0)) } }.into_string()) //~ html_injection
}

#[get("/helper?<body>")]
pub fn by_helper(body: &str) -> RawHtml<String> {
    RawHtml(html! { article { (trusted(body)) } }.into_string())
}

#[get("/beside?<body>&<name>")]
pub fn beside(body: &str, name: &str) -> RawHtml<String> {
    let head = html! { h1 { (body) } }.into_string();
    RawHtml(format!("{head}<p>{name}</p>")) //~ html_injection
}
