//! Constructors and methods that are passed by their names, and copies of what a lock lends.
use crate::said;
use rusqlite::{Connection, Result};
use std::collections::BTreeMap;
use std::fmt;
use std::net::TcpStream;
use std::sync::{Arc, Mutex, RwLock};

pub enum Cell {
    Text(String),
    Number(f64),
    Empty,
}

impl fmt::Display for Cell {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cell::Text(text) => write!(out, "'{text}'"),
            Cell::Number(number) => write!(out, "{number}"),
            Cell::Empty => out.write_str("NULL"),
        }
    }
}

pub fn variant_by_name(db: &Connection, peer: &TcpStream) -> Result<()> {
    let cells = [Cell::Number(1.0), Some(said(peer)).map_or(Cell::Empty, Cell::Text)];
    let mut values = String::new();
    for cell in &cells {
        values += &format!("{cell},");
    }
    db.execute_batch(&format!("INSERT INTO t VALUES ({values} 0)")) //~ sql_injection
}

pub fn other_variant_by_name(db: &Connection, peer: &TcpStream) -> Result<()> {
    let length = said(peer).len() as f64;
    let cell = Some(length).map_or(Cell::Empty, Cell::Number);
    db.execute_batch(&format!("INSERT INTO t VALUES ({cell})"))
}

trait Clause {
    fn text(&self) -> String;
}

struct Named(String);

struct Older(u32);

impl Clause for Named {
    fn text(&self) -> String {
        format!("name = '{}'", self.0)
    }
}

impl Clause for Older {
    fn text(&self) -> String {
        format!("age > {}", self.0)
    }
}

fn all<C: Clause>(clauses: &[C]) -> String {
    clauses.iter().map(Clause::text).fold(String::from("1 = 1"), |whole, part| whole + " AND " + &part)
}

pub fn method_by_name(db: &Connection, peer: &TcpStream) -> Result<()> {
    let names: Vec<Named> = said(peer).split(',').map(|name| Named(name.to_owned())).collect();
    db.execute_batch(&format!("DELETE FROM t WHERE {}", all(&names)))?; //~ sql_injection
    let ages: Vec<Older> = said(peer).split(',').map(|age| Older(age.len() as u32)).collect();
    db.execute_batch(&format!("DELETE FROM t WHERE {}", all(&ages)))
}

pub fn copied_out_of_a_lock(db: &Connection, peer: &TcpStream, seen: Arc<Mutex<BTreeMap<String, u64>>>) -> Result<()> {
    *seen.lock().unwrap().entry(said(peer)).or_default() += 1;
    let copy = seen.lock().unwrap().clone();
    for (name, count) in &copy {
        db.execute_batch(&format!("UPDATE t SET n = {count}"))?;
        db.execute_batch(&format!("UPDATE t SET n = 1 WHERE name = '{name}'"))?; //~ sql_injection
    }
    Ok(())
}

pub fn written_through_an_arc(db: &Connection, peer: &TcpStream) -> Result<()> {
    let held = Arc::new(RwLock::new(String::new()));
    *held.write().unwrap() = said(peer);
    let copy = held.read().unwrap().clone();
    db.execute_batch(&copy) //~ sql_injection
}
