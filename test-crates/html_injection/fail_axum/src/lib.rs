//! Pages of axum with text of clients in them.
mod pages;
mod tables;

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
        .body(Body::from(format!("<p>{agent}</p>"))) //~ html_injection
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

struct Framed<T> {
    tag: &'static str,
    inner: T,
}

impl<T> Framed<T> {
    fn map<U>(self, make: impl FnOnce(T) -> U) -> Framed<U> {
        Framed { tag: self.tag, inner: make(self.inner) }
    }
}

fn twice<T, U>(given: T, make: impl Fn(T) -> U, or: impl Fn() -> U, wanted: bool) -> U {
    if wanted { make(given) } else { or() }
}

pub async fn through_a_frame(Path(name): Path<String>) -> Html<String> {
    let framed = Framed { tag: "b", inner: name }.map(|name| name + "!").map(Some);
    Html(format!("<{0}>{1}</{0}>", framed.tag, framed.inner.unwrap_or_default())) //~ html_injection
}

pub async fn through_a_function(Path(name): Path<String>) -> Html<String> {
    Html(twice(name, |name| format!("<p>{name}</p>"), String::new, true)) //~ html_injection
}

// No router is seen to take it; who else would ask for all headers and answer with a status?
pub async fn taken_by_another_crate(headers: HeaderMap) -> Result<Html<String>, StatusCode> {
    let name = headers.get("x-name").and_then(|name| name.to_str().ok()).ok_or(StatusCode::BAD_REQUEST)?;
    Ok(Html(name.to_owned())) //~ html_injection
}

pub async fn noted(body: String) -> (StatusCode, Html<String>) {
    (StatusCode::OK, Html(body)) //~ html_injection
}

fn prefixed(start: String) -> impl Fn(&str) -> String {
    move |rest| format!("{start}{rest}")
}

fn framing(start: String) -> Box<dyn Fn() -> String> {
    Box::new(move || start.clone())
}

pub async fn captured_by_what_a_function_gives(Path(name): Path<String>) -> Html<String> {
    let greeting = prefixed(name.clone())("!");
    if greeting.is_empty() {
        return Html(framing(name)()); //~ html_injection
    }
    Html(greeting) //~ html_injection
}

pub struct Page {
    text: String,
    note: String,
    make: Box<dyn Fn(&str) -> String>,
}

impl Page {
    fn new(word: String) -> Self {
        let make = Box::new(move |text: &str| format!("{text} {word}"));
        Self { text: String::new(), note: String::new(), make }
    }

    fn text_mut(&mut self) -> &mut String {
        &mut self.text
    }
}

pub async fn lent_by_a_method(Path(name): Path<String>) -> Html<String> {
    let mut page = Page::new(String::new());
    page.text_mut().push_str(&name);
    if page.note.is_empty() {
        return Html(page.text); //~ html_injection
    }
    Html(page.note)
}

pub async fn made_by_what_a_page_holds(Path(name): Path<String>) -> Html<String> {
    let page = Page::new("!".to_owned());
    Html((page.make)(&name)) //~ html_injection
}

pub async fn out_of_a_block(Path(name): Path<String>, other: Option<Query<String>>) -> Html<String> {
    let text = 'found: {
        if other.is_none() {
            break 'found name.clone();
        }
        String::new()
    };
    let clean = 'clean: {
        if text.is_empty() {
            break 'clean "nobody";
        }
        "somebody"
    };
    if name.is_empty() {
        return Html(clean.to_owned());
    }
    Html(text) //~ html_injection
}
