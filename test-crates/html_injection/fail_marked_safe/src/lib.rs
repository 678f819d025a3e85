//! Templates escape, unless they are told not to.
pub mod plain_text;
mod flows;

use askama::filters::Safe;
use axum::extract::{Json, Query};
use axum::response::Html;
use maud::{html, Markup, PreEscaped, DOCTYPE};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Post {
    title: String,
    body: String,
    likes: u64,
}

pub async fn pre_escaped(Query(post): Query<Post>) -> Markup {
    let body = PreEscaped(post.body); //~ html_injection
    html! { article { (body) } }
}

pub async fn pre_escaped_inside(Query(post): Query<Post>) -> Markup {
    html! {
        (DOCTYPE)
        h1 { (post.title) }
        article { (PreEscaped(post.body)) } //~ html_injection
    }
}

pub async fn escaped_by_maud(Query(post): Query<Post>) -> Markup {
    html! {
        h1 { (post.title) }
        article { (post.body) }
    }
}

pub async fn page_of_maud(Query(post): Query<Post>) -> Html<String> {
    Html(html! { p { (post.body) } }.into_string())
}

pub async fn pre_escaped_number(Query(post): Query<Post>) -> Markup {
    let likes = PreEscaped(format!("<b>{}</b>", post.likes));
    html! { p { (likes) } }
}

pub async fn pre_escaped_constant(Query(post): Query<Post>) -> Markup {
    html! { p { (PreEscaped("&nbsp;")) (post.title) } }
}

#[derive(askama::Template)]
#[template(source = "<h1>{{ title }}</h1><p>{{ body }}</p>", ext = "html")]
pub struct Article<'a> {
    title: &'a str,
    body: &'a str,
}

#[derive(askama::Template)]
#[template(source = "<h1>{{ title }}</h1><p>{{ body }}</p>", ext = "html")]
pub struct Trusting<'a> {
    title: &'a str,
    body: Safe<String>,
}

pub async fn safe_by_filter(Json(post): Json<Post>) -> Html<String> {
    use askama::Template;
    let body = Safe(post.body); //~ html_injection
    let article = Trusting { title: &post.title, body };
    Html(article.render().unwrap_or_default())
}

pub async fn escaped_by_askama(Json(post): Json<Post>) -> Html<String> {
    use askama::Template;
    let article = Article { title: &post.title, body: post.body.as_str() };
    Html(article.render().unwrap_or_default())
}

pub async fn safe_string(Json(post): Json<Post>) -> String {
    let value = minijinja::Value::from_safe_string(post.body); //~ html_injection
    let mut environment = minijinja::Environment::new();
    let _ = environment.add_template("post.html", "{{ body }}");
    environment
        .get_template("post.html")
        .and_then(|template| template.render(minijinja::context! { body => value }))
        .unwrap_or_default()
}

pub async fn escaped_by_minijinja(Json(post): Json<Post>) -> String {
    let mut environment = minijinja::Environment::new();
    let _ = environment.add_template("post.html", "{{ body }}");
    environment
        .get_template("post.html")
        .and_then(|template| template.render(minijinja::context! { body => post.body }))
        .unwrap_or_default()
}
