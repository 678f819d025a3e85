//! Checks that look at another value, at the wrong time, or the wrong way round.
mod halves;

use axum::extract::{Query, State};
use serde::Deserialize;
use std::sync::Arc;
use tokio_postgres::Client;

const COLUMNS: [&str; 3] = ["id", "name", "born"];

#[derive(Deserialize)]
pub struct Sort {
    column: String,
    direction: String,
}

pub async fn other_variable(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    if !COLUMNS.contains(&sort.column.as_str()) {
        return;
    }
    let text = format!("SELECT * FROM t ORDER BY {} {}", sort.column, sort.direction);
    let _ = db.query(&*text, &[]).await; //~ sql_injection
}

pub async fn both_checked(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    if !COLUMNS.contains(&sort.column.as_str()) || (sort.direction != "asc" && sort.direction != "desc") {
        return;
    }
    let text = format!("SELECT * FROM t ORDER BY {} {}", sort.column, sort.direction);
    let _ = db.query(&*text, &[]).await;
}

pub async fn wrong_way_round(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    if COLUMNS.contains(&sort.column.as_str()) {
        return;
    }
    let text = format!("SELECT {} FROM t", sort.column);
    let _ = db.query(&*text, &[]).await; //~ sql_injection
}

pub async fn warned_only(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    if !COLUMNS.contains(&sort.column.as_str()) {
        eprintln!("unusual column");
    }
    let text = format!("SELECT {} FROM t", sort.column);
    let _ = db.query(&*text, &[]).await; //~ sql_injection
}

pub async fn checked_too_late(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let text = format!("SELECT {} FROM t", sort.column);
    let rows = db.query(&*text, &[]).await; //~ sql_injection
    if !COLUMNS.contains(&sort.column.as_str()) || rows.is_err() {
        eprintln!("odd");
    }
}

pub async fn not_empty(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    if sort.column.is_empty() || sort.column.len() > 64 {
        return;
    }
    let text = format!("SELECT {} FROM t", sort.column);
    let _ = db.query(&*text, &[]).await; //~ sql_injection
}

pub async fn one_arm_leaks(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let column = match sort.column.as_str() {
        "id" => "id",
        "name" => "name",
        other => other,
    };
    let _ = db.query(format!("SELECT {column} FROM t").as_str(), &[]).await; //~ sql_injection
}

pub async fn every_arm_constant(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let column = match sort.column.as_str() {
        "id" => "id",
        "name" => "name",
        _ => "born",
    };
    let _ = db.query(format!("SELECT {column} FROM t").as_str(), &[]).await;
}

pub async fn overwritten_on_one_path(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let mut column = sort.column;
    if column.len() > 10 {
        column = "id".to_owned();
    }
    let _ = db.query(format!("SELECT {column} FROM t").as_str(), &[]).await; //~ sql_injection
}

pub async fn overwritten_on_every_path(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let mut column = sort.column;
    if column.len() > 10 {
        column = "id".to_owned();
    } else {
        column = "name".to_owned();
    }
    let _ = db.query(format!("SELECT {column} FROM t").as_str(), &[]).await;
}

pub async fn parsed_and_thrown_away(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let parsed: Result<u32, _> = sort.column.parse::<u32>();
    let text = format!("SELECT {} FROM t", sort.column);
    let _ = db.query(&*text, &[]).await; //~ sql_injection
    drop(parsed);
}

fn as_name(text: &str) -> String {
    text.replace('"', "\"\"")
}

pub async fn other_quotes(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let text = format!("SELECT * FROM t WHERE name = '{}'", as_name(&sort.column));
    let _ = db.query(&*text, &[]).await; //~ sql_injection
}

pub async fn no_quotes(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let doubled = sort.column.replace('\'', "''");
    let text = format!("SELECT * FROM t WHERE id = {doubled}");
    let _ = db.query(&*text, &[]).await; //~ sql_injection
}

pub async fn the_same_quotes(State(db): State<Arc<Client>>, Query(sort): Query<Sort>) {
    let text = format!("SELECT \"{}\" FROM t", as_name(&sort.column));
    let _ = db.query(&*text, &[]).await;
    let doubled = sort.direction.replace('\'', "''");
    let _ = db.query(&*format!("SELECT * FROM t WHERE name = '{doubled}'"), &[]).await;
}
