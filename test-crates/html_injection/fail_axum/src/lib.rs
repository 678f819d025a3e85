//! Pages of axum with text of clients in them.
mod pages;

use axum::body::Body;
use axum::extract::{Form, Json, Path, Query, State};
use axum::http::{header, HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use axum::Router;
use serde::Deserialize;
use sqlx::{PgPool, Row};

#[derive(Deserialize)]
pub struct Search {
    q: String,
    page: u32,
    dark: Option<bool>,
}

pub fn router(pool: PgPool) -> Router {
    Router::new()
        .route("/search", get(query))
        .route("/hello/{name}", get(|Path(name): Path<String>| async move { Html(format!("<p>{name}")) })) //~ html_injection
        .route("/text/{name}", get(|Path(name): Path<String>| async move { format!("hello {name}") }))
        .fallback(not_found)
        .with_state(pool)
}

pub async fn query(Query(search): Query<Search>) -> Html<String> {
    Html(format!("<h1>Results for {}</h1>", search.q)) //~ html_injection
}

pub async fn number(Query(search): Query<Search>) -> Html<String> {
    Html(format!("<h1>Page {}</h1>", search.page))
}

pub async fn yes_or_no(Query(search): Query<Search>) -> Html<String> {
    let class = if search.dark.unwrap_or(false) { "dark" } else { "light" };
    Html(format!("<body class={class} data-dark={:?}>", search.dark))
}

pub async fn not_found(headers: HeaderMap) -> (StatusCode, Html<String>) {
    let from = headers.get("referer").map(|value| String::from_utf8_lossy(value.as_bytes()));
    (StatusCode::NOT_FOUND, Html(format!("no page as {} says", from.unwrap_or_default()))) //~ html_injection
}

pub async fn whole_body(body: String) -> impl IntoResponse {
    Html(body) //~ html_injection
}

pub async fn body_as_text(body: String) -> impl IntoResponse {
    body
}

pub async fn body_as_json(Query(search): Query<Search>) -> Json<Vec<String>> {
    Json(vec![format!("<b>{}</b>", search.q)])
}

pub async fn form(Form(search): Form<Search>) -> Response {
    let mut page = String::from("<ul>");
    for word in search.q.split(' ') {
        page.push_str("<li>");
        page.push_str(word);
    }
    page += "</ul>";
    Html(page).into_response() //~ html_injection
}

pub async fn words_counted(Form(search): Form<Search>) -> Response {
    let page = format!("<b>{}</b> words", search.q.split(' ').count());
    Html(page).into_response()
}

pub async fn builder(headers: HeaderMap) -> Response {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("?");
    Response::builder()
        .header(header::CONTENT_TYPE, "text/html; charset=utf-8")
        .body(Body::from(format!("<p>{agent}</p>"))) //~? html_injection
        .unwrap_or_default()
}

pub async fn builder_of_text(headers: HeaderMap) -> Response {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or("?");
    Response::builder()
        .header(header::CONTENT_TYPE, "text/plain; charset=utf-8")
        .body(Body::from(format!("<p>{agent}</p>")))
        .unwrap_or_default()
}

pub async fn stored(State(pool): State<PgPool>, Path(id): Path<i64>) -> Html<String> {
    let row = sqlx::query("SELECT comment FROM comments WHERE id = $1").bind(id).fetch_one(&pool).await;
    let comment: String = row.map(|row| row.get("comment")).unwrap_or_default();
    Html(format!("<blockquote>{comment}</blockquote>")) //~ html_injection
}

pub async fn stored_number(State(pool): State<PgPool>, Path(id): Path<i64>) -> Html<String> {
    let row = sqlx::query("SELECT votes FROM comments WHERE id = $1").bind(id).fetch_one(&pool).await;
    let votes: i64 = row.map(|row| row.get("votes")).unwrap_or_default();
    Html(format!("<b>{votes}</b>"))
}

pub async fn fetched() -> Result<Html<String>, String> {
    let text = reqwest::get("https://news.example/today").await.map_err(|_| "down")?.text().await;
    Ok(Html(text.unwrap_or_default())) //~ html_injection
}

pub async fn through_module(Path((title, text)): Path<(String, String)>) -> Html<String> {
    let page = pages::Page::new("welcome").with_text(text);
    println!("{}", title.len());
    Html(page.render()) //~ html_injection
}

pub async fn title_of_module(Path((title, text)): Path<(String, String)>) -> Html<String> {
    let page = pages::Page::new("welcome").with_text(text.len().to_string());
    println!("{}", title.len());
    Html(page.render())
}

pub async fn in_attribute(Query(search): Query<Search>) -> axum::response::Html<String> {
    axum::response::Html("<input value='".to_string() + &search.q + "'>") //~ html_injection
}
