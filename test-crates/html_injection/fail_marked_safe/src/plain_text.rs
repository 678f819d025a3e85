//! An escaper that is told that the text is no page.
use axum::extract::Query;
use axum::response::Html;

pub async fn text(Query(name): Query<String>) -> Html<String> {
    Html(format!("<b>{}</b>", askama_escape::escape(&name, askama_escape::Text))) //~ html_injection
}
