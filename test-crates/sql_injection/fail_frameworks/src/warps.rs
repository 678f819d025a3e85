//! Filters of warp.
use sqlx::SqlitePool;
use std::collections::HashMap;
use std::convert::Infallible;
use warp::{Filter, Reply};

pub fn routes(pool: SqlitePool) -> impl Filter<Extract = (impl Reply,), Error = warp::Rejection> + Clone {
    let shared = warp::any().map(move || pool.clone());
    let segment = warp::path!("users" / String)
        .and(shared.clone())
        .and_then(|name: String, pool: SqlitePool| async move {
            let text = format!("SELECT count(*) FROM users WHERE name = '{name}'");
            let count: i64 = sqlx::query_scalar(&text).fetch_one(&pool).await.unwrap_or(0); //~ sql_injection
            Ok::<_, Infallible>(count.to_string())
        });
    let number = warp::path!("orders" / u32)
        .and(shared.clone())
        .and_then(|id: u32, pool: SqlitePool| async move {
            let text = format!("SELECT count(*) FROM orders WHERE id = {id}");
            let count: i64 = sqlx::query_scalar(&text).fetch_one(&pool).await.unwrap_or(0);
            Ok::<_, Infallible>(count.to_string())
        });
    let query = warp::path("search")
        .and(warp::query::<HashMap<String, String>>())
        .and(shared)
        .and_then(by_map);
    segment.or(number).or(query)
}

pub async fn by_map(query: HashMap<String, String>, pool: SqlitePool) -> Result<String, Infallible> {
    let wanted = query.get("q").map(String::as_str).unwrap_or_default();
    let text = format!("SELECT count(*) FROM users WHERE name LIKE '%{wanted}%'");
    let count: i64 = sqlx::query_scalar(&text).fetch_one(&pool).await.unwrap_or(0); //~ sql_injection
    Ok(count.to_string())
}
