//! Pages whose outside text is escaped, cleaned or no text.
pub mod plain_text;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::response::{Html, Redirect};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::net::IpAddr;
use uuid::Uuid;

#[derive(Deserialize, Serialize)]
pub struct Post {
    title: String,
    body: String,
}

pub async fn encode_text(Query(post): Query<Post>) -> Html<String> {
    Html(format!("<p>{}</p>", html_escape::encode_text(&post.body)))
}

pub async fn encode_safe(Query(post): Query<Post>) -> Html<String> {
    let safe = html_escape::encode_safe(&post.body).to_string();
    Html("<p title='".to_owned() + &safe + "'>")
}

pub async fn encode_attribute(Query(post): Query<Post>) -> Html<String> {
    use html_escape::encode_double_quoted_attribute as attribute;
    Html(format!("<input value=\"{}\">", attribute(&post.title)))
}

pub async fn encoded_into(Query(post): Query<Post>) -> Html<String> {
    let mut page = String::from("<p>");
    html_escape::encode_text_to_string(&post.body, &mut page);
    Html(page)
}

pub async fn cleaned(Query(post): Query<Post>) -> Html<String> {
    Html(ammonia::clean(&post.body))
}

pub async fn cleaned_by_builder(Query(post): Query<Post>) -> Html<String> {
    let clean = ammonia::Builder::default().link_rel(None).clean(&post.body).to_string();
    Html(clean)
}

pub async fn text_cleaned(Query(post): Query<Post>) -> Html<String> {
    Html(format!("<p>{}", ammonia::clean_text(&post.body)))
}

pub async fn v_escaped(Query(post): Query<Post>) -> Html<String> {
    Html(format!("<p>{}", v_htmlescape::escape(&post.body)))
}

pub async fn every_item(Query(post): Query<Post>) -> Html<String> {
    let items = post.body.lines().map(|line| format!("<li>{}", html_escape::encode_text(line)));
    Html(items.collect::<String>())
}

/// Writes the five characters that mean something as entities.
fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

pub async fn own_escape(Query(post): Query<Post>) -> Html<String> {
    Html(format!("<p>{}", escape_html(&post.body)))
}

pub async fn replaced(Query(post): Query<Post>) -> Html<String> {
    let body = post.body.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    Html(format!("<p>{body}"))
}

pub async fn tera_page(Query(post): Query<Post>) -> Html<String> {
    let mut tera = tera::Tera::default();
    let _ = tera.add_raw_template("post.html", "<p>{{ body }}");
    let mut context = tera::Context::new();
    context.insert("body", &post.body);
    Html(tera.render("post.html", &context).unwrap_or_default())
}

pub async fn handlebars_page(Query(post): Query<Post>) -> Html<String> {
    let registry = handlebars::Handlebars::new();
    Html(registry.render_template("<p>{{body}}", &json!({ "body": post.body })).unwrap_or_default())
}

pub async fn identifier(Path(id): Path<Uuid>) -> Html<String> {
    Html(format!("<p>{id}"))
}

pub async fn address(headers: HeaderMap) -> Html<String> {
    let text = headers.get("x-real-ip").and_then(|value| value.to_str().ok()).unwrap_or("::1");
    let address = text.parse::<IpAddr>();
    Html(address.map(|address| format!("<p>{address}")).unwrap_or_default())
}

pub async fn number(Path(text): Path<String>) -> Html<String> {
    let number: f64 = text.parse().unwrap_or(0.0);
    Html(format!("<p>{number:.2}"))
}

pub async fn listed(Path(text): Path<String>) -> Html<String> {
    if !["red", "green"].contains(&text.as_str()) {
        return Html("<p>no such colour".to_owned());
    }
    Html(format!("<p class={text}>"))
}

pub async fn equal(Path(text): Path<String>) -> Html<String> {
    if text == "red" { Html(format!("<p class={text}>")) } else { Html(String::new()) }
}

pub async fn letters(Path(text): Path<String>) -> Html<String> {
    if text.chars().any(|c| !c.is_alphanumeric()) {
        return Html(String::new());
    }
    Html(format!("<p>{text}"))
}

pub async fn length(Path(text): Path<String>) -> Html<String> {
    Html(format!("<p>{} bytes, empty: {}", text.len(), text.is_empty()))
}

pub async fn overwritten(Path(mut text): Path<String>) -> Html<String> {
    println!("{}", text.len());
    text = "<p>".to_owned();
    Html(text)
}

pub async fn redirected(Path(text): Path<String>) -> Redirect {
    Redirect::to(&format!("/search?{}", text.len()))
}

pub async fn constant() -> Html<&'static str> {
    Html("<p>hello")
}

pub async fn built_of_constants() -> Html<String> {
    Html(["<p>", "</p>"].map(|part| part.repeat(2)).join("x"))
}

/// A measure that is called like a page.
struct Own(String);

mod own {
    pub fn html(text: String) -> super::Own {
        super::Own(text)
    }
}

pub async fn another_html(Path(text): Path<String>) -> String {
    own::html(text).0
}

#[actix_web::get("/csv/{name}")]
pub async fn actix_csv(name: actix_web::web::Path<String>) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().content_type("text/csv").body(name.into_inner())
}

#[actix_web::get("/escaped/{name}")]
pub async fn actix_escaped(name: actix_web::web::Path<String>) -> actix_web::HttpResponse {
    let safe = html_escape::encode_text(name.as_str()).into_owned();
    actix_web::HttpResponse::Ok().content_type("text/html").body(safe)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_page_of_the_runner() {
        let text = std::env::var("TEXT").unwrap_or_default();
        let axum::response::Html(page) = axum::response::Html(text);
        assert!(page.is_empty());
    }
}

pub async fn escaped_into_a_text(Path(name): Path<String>) -> Html<String> {
    let mut safe = String::new();
    html_escape::encode_text_to_string(&name, &mut safe);
    Html(format!("<p>{safe}</p>"))
}

fn made<T, U>(given: T, make: impl FnOnce(T) -> U) -> U {
    make(given)
}

pub async fn made_harmless_by_a_closure(Path(name): Path<String>) -> Html<String> {
    let safe = made(name.clone(), |name| html_escape::encode_text(&name).into_owned());
    let long = made(name.clone(), |name| name.len());
    let other = made(name, |_| "somebody".to_owned());
    Html(format!("<p>{safe} {long} {other}</p>"))
}

async fn kept(page: String) -> axum::http::StatusCode {
    match axum::body::Body::from(page.clone()) {
        _ if Html(page).0.is_empty() => axum::http::StatusCode::NO_CONTENT,
        _ => axum::http::StatusCode::OK,
    }
}

pub async fn helper_that_looks_like_a_handler() -> axum::http::StatusCode {
    kept("hello".to_owned()).await
}

pub async fn numbers_of_documents(axum::Json(order): axum::Json<serde_json::Value>) -> Html<String> {
    let pieces = order["lines"][0]["pieces"].as_u64().unwrap_or(1);
    let price = order.get("price").and_then(|price| price.as_i64());
    let paid = order.get("paid").and_then(serde_json::Value::as_bool).unwrap_or_default();
    Html(format!("<p>{pieces} for {price:?}, {paid}</p>"))
}

// A client of another service: its callers are no clients of ours.
pub async fn asked(page: String) -> (reqwest::StatusCode, Html<u32>) {
    (reqwest::StatusCode::OK, Html(page.len() as u32))
}

pub async fn read_of(page: String) -> Result<(), reqwest::StatusCode> {
    match Html(page).0.is_empty() {
        true => Err(reqwest::StatusCode::NO_CONTENT),
        false => Ok(()),
    }
}
