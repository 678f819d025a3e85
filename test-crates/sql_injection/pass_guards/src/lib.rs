//! Query text that outside data chooses or bounds, but does not write.
mod halves;

use axum::extract::{Path, Query};
use rusqlite::{params, params_from_iter, Connection, ToSql};
use serde::Deserialize;
use std::net::IpAddr;
use uuid::Uuid;

const TABLES: &[&str] = &["books", "films"];

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    Asc,
    Desc,
}

impl std::fmt::Display for Order {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Order::Asc => "ASC",
            Order::Desc => "DESC",
        })
    }
}

#[derive(Deserialize)]
pub struct Listing {
    order: Order,
    table: String,
    limit: Option<u16>,
    words: Vec<String>,
}

fn open() -> Connection {
    Connection::open_in_memory().expect("memory is there")
}

pub async fn enumeration(Query(listing): Query<Listing>) {
    let _ = open().execute_batch(&format!("SELECT * FROM books ORDER BY id {}", listing.order));
}

pub async fn allow_list(Query(listing): Query<Listing>) -> &'static str {
    if !TABLES.contains(&listing.table.as_str()) {
        return "unknown table";
    }
    let _ = open().execute_batch(&format!("SELECT * FROM {}", listing.table));
    "ok"
}

pub async fn found_in_list(Query(listing): Query<Listing>) -> &'static str {
    let Some(table) = TABLES.iter().find(|known| **known == listing.table) else {
        return "unknown table";
    };
    let _ = open().execute_batch(&format!("SELECT * FROM {table}"));
    "ok"
}

pub async fn equal_to_constant(Query(listing): Query<Listing>) {
    if listing.table == "books" {
        let _ = open().execute_batch(&format!("SELECT * FROM {}", listing.table));
    }
}

pub async fn negative_then_else(Query(listing): Query<Listing>) {
    if listing.table != "films" {
        eprintln!("not films");
    } else {
        let _ = open().execute_batch(&format!("SELECT * FROM {}", listing.table));
    }
}

pub async fn matched(Query(listing): Query<Listing>) {
    if matches!(listing.table.as_str(), "books" | "films") {
        let _ = open().execute_batch(&format!("SELECT * FROM {}", listing.table));
    }
}

pub async fn bound_or_default(Query(listing): Query<Listing>) {
    let limit = listing.limit.unwrap_or(50);
    let _ = open().execute_batch(&format!("SELECT * FROM books LIMIT {limit}"));
}

pub async fn identifier(Path(id): Path<Uuid>) {
    let _ = open().execute_batch(&format!("SELECT * FROM books WHERE id = '{id}'"));
}

pub async fn parsed_address(Path(text): Path<String>) -> Result<(), String> {
    let address: IpAddr = text.parse().map_err(|_| "not an address".to_owned())?;
    let _ = open().execute_batch(&format!("SELECT * FROM visits WHERE address = '{address}'"));
    Ok(())
}

pub async fn turbofish(Path(text): Path<String>) {
    if let Ok(id) = text.parse::<i64>() {
        let _ = open().execute_batch(&format!("SELECT * FROM books WHERE id = {id}"));
    }
}

pub async fn length(Path(text): Path<String>) {
    let _ = open().execute_batch(&format!("INSERT INTO sizes VALUES ({})", text.len()));
}

pub async fn yes_or_no(Path(text): Path<String>) {
    let column = if text.is_empty() { "id" } else { "name" };
    let _ = open().execute_batch(&format!("SELECT {column} FROM books"));
}

pub async fn named_parameter(Path(text): Path<String>) {
    let _ = open().execute("DELETE FROM books WHERE name = :name", &[(":name", &text)]);
}

pub async fn parameters_of_a_list(Query(listing): Query<Listing>) {
    let marks = vec!["?"; listing.words.len()].join(",");
    let text = format!("DELETE FROM words WHERE word IN ({marks})");
    let _ = open().execute(&text, params_from_iter(listing.words.iter()));
}

pub async fn conditions_collected(Query(listing): Query<Listing>) {
    let mut text = String::from("SELECT id FROM books WHERE 1 = 1");
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    if !listing.table.is_empty() {
        text.push_str(" AND shelf = ?");
        values.push(Box::new(listing.table));
    }
    let conn = open();
    if let Ok(mut statement) = conn.prepare(&text) {
        let _ = statement.query(params_from_iter(values.iter().map(|value| value.as_ref())));
    };
}

pub async fn forgotten(Path(mut text): Path<String>) {
    text.clear();
    text.push_str("SELECT 1");
    let _ = open().execute_batch(&text);
}

pub async fn overwritten(Path(text): Path<String>) {
    let mut text = text;
    println!("{text}");
    text = "SELECT 1".to_owned();
    let _ = open().execute_batch(&text);
}

pub async fn shadowed(Path(text): Path<String>) {
    println!("{text}");
    let text = "SELECT 1";
    let _ = open().execute_batch(text);
}

fn run(conn: &Connection, table: &'static str, name: &str) -> rusqlite::Result<usize> {
    conn.execute(&format!("DELETE FROM {table} WHERE name = ?1"), params![name])
}

pub async fn helper_with_constant(Path(name): Path<String>) {
    let _ = run(&open(), "books", &name);
}

fn table_name(kind: u8) -> &'static str {
    ["books", "films"][usize::from(kind % 2)]
}

pub async fn chosen_by_number(Path(kind): Path<u8>) {
    let _ = open().execute_batch(&format!("SELECT * FROM {}", table_name(kind)));
}

pub fn looks_dynamic() {
    const TABLE: &str = "books";
    let column = String::from("id");
    let text = format!("SELECT {column} FROM {TABLE} WHERE id = {}", u32::MAX);
    let _ = open().execute_batch(&text);
}

pub fn generated() {
    for year in 2000..2030 {
        let _ = open().execute_batch(&format!("CREATE TABLE year_{year} (id int)"));
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_test_may_ask_its_runner() {
        let table = std::env::var("TEST_TABLE").unwrap_or_default();
        let _ = super::open().execute_batch(&format!("SELECT * FROM {table}"));
    }
}
