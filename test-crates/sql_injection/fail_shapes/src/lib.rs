//! The shapes a value can take on its way: each true way has a neighbour that looks like it.
mod carriers;
mod held;
mod passed;

use rusqlite::{Connection, Result};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::rc::Rc;

/// A line the peer says.
pub(crate) fn said(stream: &TcpStream) -> String {
    let mut line = String::new();
    match BufReader::new(stream).read_line(&mut line) {
        Ok(_) => line,
        Err(_) => String::new(),
    }
}

pub fn let_chain(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    if let Some((verb, table)) = line.split_once(' ')
        && verb == "drop"
        && !table.is_empty()
    {
        db.execute_batch(&format!("DROP TABLE {table}"))?; //~ sql_injection
    }
    Ok(())
}

pub fn let_chain_of_equal(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    if let Some((verb, table)) = line.split_once(' ')
        && verb == "drop"
        && table == "drafts"
    {
        db.execute_batch(&format!("DROP TABLE {table}"))?;
    }
    Ok(())
}

pub fn block_value(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = 'found: {
        let line = said(peer);
        if line.starts_with("SELECT") {
            break 'found line;
        }
        String::from("SELECT 1")
    };
    db.execute_batch(&text) //~ sql_injection
}

pub fn block_value_of_constant(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = 'found: {
        let line = said(peer);
        if line.starts_with("SELECT") {
            break 'found "SELECT 2";
        }
        "SELECT 1"
    };
    db.execute_batch(text)
}

pub fn loop_value(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = loop {
        let line = said(peer);
        if line.len() > 3 {
            break line;
        }
    };
    db.execute_batch(&text) //~ sql_injection
}

pub fn loop_count(db: &Connection, peer: &TcpStream) -> Result<()> {
    let mut rounds = 0;
    while said(peer).len() > 3 && rounds < 9 {
        rounds += 1;
    }
    db.execute_batch(&format!("INSERT INTO rounds VALUES ({rounds})"))
}

pub fn slice_pattern(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    let words: Vec<&str> = line.split(' ').collect();
    match words.as_slice() {
        ["count", table, ..] => db.execute_batch(&format!("SELECT count(*) FROM {table}")), //~ sql_injection
        ["count"] => db.execute_batch("SELECT count(*) FROM t"),
        [first, rest @ ..] => db.execute_batch(&format!("SELECT {}, {}", first.len(), rest.len())),
        [] => Ok(()),
    }
}

pub fn match_guard(db: &Connection, peer: &TcpStream) -> Result<()> {
    match said(peer) {
        text if text == "a" || text == "b" => db.execute_batch(&format!("DROP TABLE {text}")),
        text if text.len() < 9 => db.execute_batch(&format!("DROP TABLE {text}")), //~ sql_injection
        _ => Ok(()),
    }
}

pub fn folded(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    let text = line.split(' ').fold(String::from("SELECT "), |text, word| text + word + ",");
    db.execute_batch(&text) //~ sql_injection
}

pub fn folded_lengths(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    let total = line.split(' ').fold(0, |total, word| total + word.len());
    db.execute_batch(&format!("SELECT {total}"))
}

pub fn zipped(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    for (column, value) in ["name", "mail"].iter().zip(line.split(',')) {
        db.execute_batch(&format!("UPDATE t SET {column} = '{value}'"))?; //~ sql_injection
    }
    Ok(())
}

pub fn zipped_bound(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    for (column, value) in ["name", "mail"].iter().zip(line.split(',')) {
        db.execute(&format!("UPDATE t SET {column} = ?1"), [value])?;
    }
    Ok(())
}

pub fn shared_cell(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = Rc::new(RefCell::new(String::from("SELECT ")));
    let other = Rc::clone(&text);
    other.borrow_mut().push_str(&said(peer));
    db.execute_batch(&text.borrow()) //~ sql_injection
}

pub fn two_cells(db: &Connection, peer: &TcpStream) -> Result<()> {
    let text = Rc::new(RefCell::new(String::from("SELECT 1")));
    let other = Rc::new(RefCell::new(String::new()));
    other.borrow_mut().push_str(&said(peer));
    db.execute_batch(&text.borrow())
}

pub fn replaced(db: &Connection, peer: &TcpStream) -> Result<()> {
    let mut slot = said(peer);
    let old = std::mem::replace(&mut slot, "SELECT 1".to_owned());
    db.execute_batch(&slot)?;
    db.execute_batch(&old) //~ sql_injection
}

pub fn either_owned_or_not(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    let text: Cow<'_, str> = if line.is_empty() { Cow::Borrowed("SELECT 1") } else { line.into() };
    db.execute_batch(&text) //~ sql_injection
}

pub fn values_of_map(db: &Connection, peer: &TcpStream) -> Result<()> {
    let mut map = BTreeMap::new();
    map.insert("text", said(peer));
    match map.get("text") {
        Some(text) => db.execute_batch(text), //~ sql_injection
        None => Ok(()),
    }
}

pub fn keys_of_map(db: &Connection, peer: &TcpStream) -> Result<()> {
    let mut map = BTreeMap::new();
    map.insert("t", said(peer));
    for table in map.keys() {
        db.execute_batch(&format!("DROP TABLE {table}"))?; //~! sql_injection
    }
    Ok(())
}

pub fn boxed_closure(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    let make: Box<dyn Fn(&str) -> String> = Box::new(move |table| format!("SELECT {line} FROM {table}"));
    db.execute_batch(&make("t")) //~ sql_injection
}

pub fn boxed_closure_of_length(db: &Connection, peer: &TcpStream) -> Result<()> {
    let line = said(peer);
    let make: Box<dyn Fn(&str) -> String> = Box::new(move |table| format!("SELECT {} FROM {table}", line.len()));
    db.execute_batch(&make("t"))
}

pub fn function_pointer(db: &Connection, peer: &TcpStream) -> Result<()> {
    let clean: fn(&str) -> &str = str::trim;
    db.execute_batch(clean(&said(peer))) //~ sql_injection
}

pub fn bytes_and_back(db: &Connection, peer: &TcpStream) -> Result<()> {
    let bytes = said(peer).into_bytes();
    match std::str::from_utf8(&bytes[..]) {
        Ok(text) => db.execute_batch(text), //~ sql_injection
        Err(error) => db.execute_batch(&format!("SELECT {}", error.valid_up_to())),
    }
}

pub fn mutable_reference(db: &Connection, peer: &TcpStream) -> Result<()> {
    let mut text = String::from("SELECT 1");
    let alias = &mut text;
    *alias = said(peer);
    db.execute_batch(&text) //~ sql_injection
}

pub fn swapped(db: &Connection, peer: &TcpStream) -> Result<()> {
    let mut left = said(peer);
    let mut right = "SELECT 1".to_owned();
    std::mem::swap(&mut left, &mut right);
    db.execute_batch(&left)?;
    db.execute_batch(&right) //~ sql_injection
}
