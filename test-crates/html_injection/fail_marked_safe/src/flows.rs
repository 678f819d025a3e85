//! Longer ways to a page, and escapes that come too early or to the wrong value.
use axum::extract::{Path, Query};
use axum::response::Html;
use html_escape::{decode_html_entities, encode_text};
use std::collections::HashMap;
use std::fmt::Write;

type Words = Query<HashMap<String, String>>;

trait Render {
    fn render(&self) -> String;
}

struct Bold(String);
struct Count(String);

impl Render for Bold {
    fn render(&self) -> String {
        format!("<b>{}</b>", self.0)
    }
}

impl Render for Count {
    fn render(&self) -> String {
        format!("<b>{}</b>", self.0.len())
    }
}

pub async fn dispatched(Path(text): Path<String>) -> Html<String> {
    let part = Bold(text);
    Html(part.render()) //~ html_injection
}

pub async fn dispatched_count(Path(text): Path<String>) -> Html<String> {
    let part = Count(text);
    Html(part.render())
}

pub async fn other_value_escaped(Path((first, second)): Path<(String, String)>) -> Html<String> {
    let first = encode_text(&first);
    Html(format!("<p>{first}<p>{second}")) //~ html_injection
}

pub async fn escaped_copy_dropped(Path(text): Path<String>) -> Html<String> {
    let _safe = encode_text(&text);
    Html(format!("<p>{text}")) //~ html_injection
}

pub async fn decoded_again(Path(text): Path<String>) -> Html<String> {
    let safe = encode_text(&text);
    Html(decode_html_entities(&safe).into_owned()) //~ html_injection
}

pub async fn written(Query(words): Words) -> Html<String> {
    let mut page = String::new();
    for (name, value) in &words {
        let _ = write!(page, "<dt>{}<dd>{value}", encode_text(name));
    }
    Html(page) //~ html_injection
}

pub async fn written_escaped(Query(words): Words) -> Html<String> {
    let mut page = String::new();
    for (name, value) in &words {
        let _ = write!(page, "<dt>{}<dd>{}", encode_text(name), encode_text(value));
    }
    Html(page)
}

pub async fn lower_case(Query(words): Words) -> Html<String> {
    let rows = words.values().map(|value| value.to_lowercase()).collect::<Vec<_>>().join("<br>");
    Html(rows) //~ html_injection
}

pub async fn one_branch(Query(words): Words) -> Html<String> {
    let name = words.get("name").cloned().unwrap_or_default();
    let shown = if name.contains('<') { encode_text(&name).into_owned() } else { String::from("you") };
    let again = if name.len() > 3 { name } else { shown };
    Html(again) //~ html_injection
}

fn wrap(text: &str) -> Html<String> {
    Html(format!("<p>{text}")) //~ html_injection
}

fn wrap_fixed(text: &str) -> Html<String> {
    Html(format!("<p>{text}"))
}

pub async fn helper(Path(text): Path<String>) -> Html<String> {
    if text.is_empty() { wrap_fixed("nothing") } else { wrap(&text) }
}

pub async fn script_removed(Path(text): Path<String>) -> Html<String> {
    Html(text.replace("<script>", "")) //~ html_injection
}
