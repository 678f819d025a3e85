//! Types that show the text they hold, behind a parameter that may be of any type that can be shown.
use std::fmt;

use axum::extract::Path;
use postgres::Client;

pub struct Tag(String);

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

pub struct Shelf {
    row: u32,
    name: String,
}

impl fmt::Display for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.row, self.name)
    }
}

fn select<T: fmt::Display>(column: &str, value: T) -> String {
    format!("SELECT * FROM books WHERE {column} = '{value}'")
}

fn ordered(by: impl fmt::Display) -> String {
    format!("SELECT * FROM books ORDER BY {}", by.to_string())
}

pub async fn by_tag(Path(tag): Path<String>, client: &mut Client) {
    let _ = client.batch_execute(&select("tag", Tag(tag))); //~ sql_injection
}

pub async fn by_shelf(Path((row, name)): Path<(u32, String)>, client: &mut Client) {
    let _ = client.batch_execute(&select("shelf", Shelf { row, name })); //~ sql_injection
}

pub async fn in_order(Path(by): Path<String>, client: &mut Client) {
    let _ = client.batch_execute(&ordered(Tag(by))); //~ sql_injection
}
