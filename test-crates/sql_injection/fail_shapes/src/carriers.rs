//! Types of this program that carry a text, or only look as if they did.
use crate::said;
use rusqlite::{Connection, Result};
use std::fmt;
use std::net::TcpStream;
use std::ops::Deref;
use std::str::FromStr;

pub struct Text(String);

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text(text)
    }
}

pub struct Table {
    name: &'static str,
}

impl FromStr for Table {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        match text {
            "books" => Ok(Table { name: "books" }),
            "films" => Ok(Table { name: "films" }),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[derive(Clone, Default)]
pub struct Query {
    table: String,
    filter: Option<String>,
    limit: u32,
}

impl Query {
    fn table(mut self, table: &str) -> Self {
        self.table = table.to_owned();
        self
    }

    fn filter(mut self, filter: &str) -> Self {
        self.filter = Some(filter.to_owned());
        self
    }

    fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SELECT * FROM {}", self.table)?;
        if let Some(filter) = &self.filter {
            write!(f, " WHERE {filter}")?;
        }
        write!(f, " LIMIT {}", self.limit)
    }
}

pub fn dereferenced(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = Text::from(said(peer));
    db.execute_batch(&text) //~ sql_injection
}

pub fn converted(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text: Text = said(peer).into();
    db.execute_batch(&text.0) //~ sql_injection
}

pub fn parsed_into_own_type(db: &Connection, peer: &TcpStream) -> Result<()> {
    if let Ok(table) = said(peer).trim().parse::<Table>() {
        db.execute_batch(&format!("DROP TABLE {table}"))?;
    }
    Ok(())
}

pub fn chained(db: &Connection, peer: &TcpStream) -> Result<()> {
    let query = Query::default().table("books").filter(&said(peer)).limit(9);
    db.execute_batch(&query.to_string()) //~ sql_injection
}

pub fn chained_number(db: &Connection, peer: &TcpStream) -> Result<()> {
    let query = Query::default().table("books").limit(said(peer).trim().parse().unwrap_or(9));
    db.execute_batch(&query.to_string())
}

pub fn updated_struct(db: &Connection, peer: &TcpStream) -> Result<()> {
    let first = Query { filter: Some(said(peer)), ..Query::default() };
    let second = Query { table: "books".to_owned(), ..first.clone() };
    db.execute_batch(&second.to_string()) //~ sql_injection
}

pub fn updated_struct_without(db: &Connection, peer: &TcpStream) -> Result<()> {
    let first = Query { filter: Some(said(peer)), ..Query::default() };
    let second = Query { filter: None, table: "books".to_owned(), ..first };
    db.execute_batch(&second.to_string())
}

pub fn option_combinators(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = Some(said(peer)).filter(|line| line.len() > 2).map(|line| line + ";").unwrap_or_else(String::new);
    db.execute_batch(&text) //~ sql_injection
}

pub fn option_only_asked(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = Some(said(peer)).filter(|line| line.len() > 2).map_or("SELECT 1", |_| "SELECT 2");
    db.execute_batch(text)
}

pub fn result_combinators(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    let text = line.parse::<i64>().map(|id| id.to_string()).or_else(|_| Err(line.clone()));
    match text {
        Ok(id) => db.execute_batch(&format!("SELECT {id}")),
        Err(text) => db.execute_batch(&text), //~ sql_injection
    }
}

fn parts(peer: &TcpStream) -> (String, usize, &'static str) {
    let line = said(peer);
    let length = line.len();
    (line, length, "books")
}

pub fn first_of_three(db: &Connection, peer: &TcpStream) -> Result<()> {
    let (line, _, _) = parts(peer);
    db.execute_batch(&line) //~ sql_injection
}

pub fn third_of_three(db: &Connection, peer: &TcpStream) -> Result<()> {
    let all = parts(peer);
    db.execute_batch(&format!("SELECT {} FROM {}", all.1, all.2))
}

fn countdown(db: &Connection, text: String, rounds: u8) -> Result<()> {
    match rounds {
        0 => db.execute_batch(&text), //~ sql_injection
        _ => countdown(db, format!("{text};"), rounds - 1),
    }
}

pub fn recursive(db: &Connection, peer: &TcpStream) -> Result<()> {
    countdown(db, said(peer), 3)
}

fn even(db: &Connection, text: &str, rounds: u8) -> Result<()> {
    if rounds == 0 { db.execute_batch(text) } else { odd(db, text, rounds - 1) }
}

fn odd(db: &Connection, text: &str, rounds: u8) -> Result<()> {
    if rounds == 0 { Ok(()) } else { even(db, text, rounds - 1) }
}

pub fn recursive_in_turn(db: &Connection, peer: &TcpStream) -> Result<()> {
    even(db, "SELECT 1", u8::from(!said(peer).is_empty()))
}
