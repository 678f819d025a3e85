//! Types that show a number, behind a parameter that may be of any type that can be shown.
use std::fmt;

use axum::extract::Path;
use postgres::Client;

#[derive(Clone, Copy, serde::Deserialize)]
pub struct ShelfId(pub u32);

impl fmt::Display for ShelfId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

fn select<T: fmt::Display>(column: &str, value: T) -> String {
    format!("SELECT * FROM books WHERE {column} = '{value}'")
}

fn ordered(by: impl fmt::Display) -> String {
    format!("SELECT * FROM books ORDER BY {}", by.to_string())
}

pub async fn by_shelf(Path(id): Path<ShelfId>, client: &mut Client) {
    let _ = client.batch_execute(&select("shelf", id));
}

pub async fn in_order(Path(column): Path<ShelfId>, client: &mut Client) {
    let _ = client.batch_execute(&ordered(column));
}
