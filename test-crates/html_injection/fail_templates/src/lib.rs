//! Templates whose text stands in the program: what they are told to leave as it is, each beside what they escape.
mod engines;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Html;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Note {
    title: String,
    text: String,
}

#[derive(Template)]
#[template(source = "<h1>{{ title }}</h1><div>{{ text|trim|safe }}</div>", ext = "html")]
struct Shown<'a> {
    title: &'a str,
    text: &'a str,
}

#[derive(Template)]
#[template(source = "<h1>{{ title }}</h1>", ext = "html", escape = "none")]
struct Bare {
    title: String,
}

#[derive(Template)]
#[template(source = "<h1>{{ title }}</h1>", ext = "html")]
struct Escaped {
    title: String,
}

pub async fn safe_filter(Query(note): Query<Note>) -> Html<String> {
    let page = Shown { title: &note.title, text: &note.text };
    Html(page.render().unwrap()) //~ html_injection
}

pub async fn only_the_title(Query(note): Query<Note>) -> Html<String> {
    let page = Shown { title: &note.title, text: "written here" };
    Html(page.render().unwrap())
}

pub async fn without_escapes(Path(title): Path<String>) -> Html<String> {
    Html(Bare { title }.render().unwrap()) //~ html_injection
}

pub async fn escaped(Path(title): Path<String>) -> Html<String> {
    Html(Escaped { title }.render().unwrap())
}
