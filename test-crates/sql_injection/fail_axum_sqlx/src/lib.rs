//! Handlers of axum that build the text of their queries from the request.
mod names;

use axum::extract::{Form, Json, Path, Query, State};
use axum::http::HeaderMap;
use axum::routing::{get, post};
use axum::Router;
use serde::Deserialize;
use sqlx::{Executor, PgPool};

#[derive(Deserialize)]
pub struct Search {
    name: String,
    page: u32,
    order: Option<String>,
}

#[derive(Deserialize)]
pub struct Account {
    id: i64,
    owner: Owner,
}

#[derive(Deserialize)]
pub struct Owner {
    mail: String,
    verified: bool,
}

pub fn router(pool: PgPool) -> Router {
    Router::new()
        .route("/", get(by_format))
        .route("/raw", post(body_only))
        .route("/plain", get(|Path(name): Path<String>, State(pool): State<PgPool>| async move {
            let text = format!("SELECT 1 FROM users WHERE name = '{name}'");
            let _ = sqlx::query(&text).execute(&pool).await; //~ sql_injection
        }))
        .with_state(pool)
}

pub async fn by_format(State(pool): State<PgPool>, Query(search): Query<Search>) -> String {
    let text = format!("SELECT id FROM users WHERE name = '{}'", search.name);
    let rows = sqlx::query(&text).fetch_all(&pool).await.unwrap_or_default(); //~ sql_injection
    rows.len().to_string()
}

pub async fn number_in_text(State(pool): State<PgPool>, Query(search): Query<Search>) -> String {
    let text = format!("SELECT id FROM users OFFSET {}", search.page * 20);
    let rows = sqlx::query(&text).fetch_all(&pool).await.unwrap_or_default();
    rows.len().to_string()
}

pub async fn body_only(State(pool): State<PgPool>, body: String) {
    let _ = pool.execute(body.as_str()).await; //~ sql_injection
}

pub async fn optional_field(State(pool): State<PgPool>, Query(search): Query<Search>) -> &'static str {
    let Some(order) = search.order else {
        return "no order";
    };
    let mut text = String::from("SELECT id FROM users ORDER BY ");
    text.push_str(&order);
    let _ = sqlx::raw_sql(&text).fetch_all(&pool).await; //~ sql_injection
    "ok"
}

pub async fn nested_field(State(pool): State<PgPool>, Json(account): Json<Account>) {
    let text = "DELETE FROM owners WHERE mail = '".to_owned() + &account.owner.mail + "'";
    let _ = sqlx::query(&text) //~ sql_injection
        .bind(account.id)
        .execute(&pool)
        .await;
}

pub async fn harmless_fields(State(pool): State<PgPool>, Json(account): Json<Account>) {
    let text = format!("UPDATE owners SET ok = {} WHERE id = {}", account.owner.verified, account.id);
    let _ = sqlx::query(&text).execute(&pool).await;
}

pub async fn header(State(pool): State<PgPool>, headers: HeaderMap) {
    let agent = headers.get("user-agent").and_then(|value| value.to_str().ok()).unwrap_or("none");
    let text = ["INSERT INTO visits VALUES ('", agent, "')"].concat();
    let _ = sqlx::query(&text).execute(&pool).await; //~ sql_injection
}

pub async fn header_bound(State(pool): State<PgPool>, headers: HeaderMap) {
    let agent = headers.get("user-agent").and_then(|value| value.to_str().ok()).unwrap_or("none");
    let _ = sqlx::query("INSERT INTO visits VALUES ($1)").bind(agent).execute(&pool).await;
}

pub async fn joined(State(pool): State<PgPool>, Json(tags): Json<Vec<String>>) -> String {
    let list = tags.iter().map(|tag| format!("'{tag}'")).collect::<Vec<_>>().join(", ");
    let text = format!("SELECT count(*) FROM posts WHERE tag IN ({list})");
    let count = sqlx::query_scalar::<_, i64>(&text).fetch_one(&pool).await; //~ sql_injection
    count.unwrap_or(0).to_string()
}

pub async fn placeholders_joined(State(pool): State<PgPool>, Json(tags): Json<Vec<String>>) -> String {
    let marks = (1..=tags.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let text = format!("SELECT count(*) FROM posts WHERE tag IN ({marks})");
    let mut query = sqlx::query_scalar::<_, i64>(&text);
    for tag in &tags {
        query = query.bind(tag);
    }
    query.fetch_one(&pool).await.unwrap_or(0).to_string()
}

pub async fn tuple_row(State(pool): State<PgPool>, Path((table, id)): Path<(String, i64)>) -> String {
    let text = format!("SELECT id, name FROM {table} WHERE id = {id}");
    match sqlx::query_as::<_, (i64, String)>(&text).fetch_one(&pool).await { //~ sql_injection
        Ok((_, name)) => name,
        Err(_) => String::new(),
    }
}

pub async fn second_of_tuple(State(pool): State<PgPool>, Path((_table, id)): Path<(String, i64)>) {
    let text = format!("SELECT id, name FROM posts WHERE id = {id}");
    let _ = sqlx::query(&text).execute(&pool).await;
}

pub async fn form_through_module(State(pool): State<PgPool>, Form(search): Form<Search>) {
    let text = names::quoted(&search.name);
    let _ = sqlx::query(&text).execute(&pool).await; //~ sql_injection
}

pub async fn allow_list_of_module(State(pool): State<PgPool>, Form(search): Form<Search>) {
    let text = format!("SELECT id FROM users ORDER BY {}", names::column(&search.name));
    let _ = sqlx::query(&text).execute(&pool).await;
}
