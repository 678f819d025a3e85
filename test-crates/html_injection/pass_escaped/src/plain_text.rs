//! An escaper that is told that the text becomes a page.
use axum::extract::Query;
use axum::response::Html;

pub async fn page(Query(name): Query<String>) -> Html<String> {
    Html(format!("<b>{}</b>", askama_escape::escape(&name, askama_escape::Html)))
}
