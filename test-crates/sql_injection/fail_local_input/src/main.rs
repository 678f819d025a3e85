//! A small tool that asks its command line, its environment, its standard input and a socket for pieces of queries.
mod paths;
mod store;

use database::{params, Connection};
use std::env;
use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let conn = Connection::open("shop.db")?;
    argument(&conn)?;
    variable(&conn)?;
    line(&conn)?;
    peer(&conn, TcpStream::connect("10.0.0.7:9000")?)?;
    store::run(conn)?;
    Ok(())
}

pub fn argument(conn: &Connection) -> database::Result<()> {
    let name = env::args().nth(1).unwrap_or_default();
    conn.execute(&format!("DELETE FROM t WHERE name = '{name}'"), [])?; //~ sql_injection
    Ok(())
}

pub fn argument_as_parameter(conn: &Connection) -> database::Result<()> {
    let name = env::args().nth(1).unwrap_or_default();
    conn.execute("DELETE FROM t WHERE name = ?1", params![name])?;
    Ok(())
}

pub fn variable(conn: &Connection) -> Result<(), Box<dyn std::error::Error>> {
    let table = env::var("TABLE")?;
    let mut statement = conn.prepare(&format!("SELECT id FROM {table}"))?; //~ sql_injection
    let _rows = statement.query([])?;
    Ok(())
}

pub fn variable_parsed(conn: &Connection) -> Result<(), Box<dyn std::error::Error>> {
    let limit: usize = env::var("LIMIT")?.parse()?;
    let mut statement = conn.prepare(&format!("SELECT id FROM t LIMIT {limit}"))?;
    let _rows = statement.query([])?;
    Ok(())
}

pub fn variable_of_the_build(conn: &Connection) -> database::Result<()> {
    conn.execute_batch(concat!("CREATE TABLE v", env!("CARGO_PKG_VERSION_MAJOR"), " (id int)"))
}

pub fn line(conn: &Connection) -> Result<(), Box<dyn std::error::Error>> {
    let mut name = String::new();
    io::stdin().read_line(&mut name)?;
    let text = format!("SELECT id FROM t WHERE name = '{}'", name.trim_end());
    let id: i64 = conn.query_row(&text, [], |row| row.get(0))?; //~ sql_injection
    println!("{id}");
    Ok(())
}

pub fn lines(conn: &Connection) -> Result<(), Box<dyn std::error::Error>> {
    for line in io::stdin().lock().lines() {
        conn.execute_batch(&line?)?; //~ sql_injection
    }
    Ok(())
}

pub fn lines_counted(conn: &Connection) -> database::Result<()> {
    let count = io::stdin().lock().lines().count();
    conn.execute_batch(&format!("INSERT INTO counts VALUES ({count})"))
}

pub fn peer(conn: &Connection, stream: TcpStream) -> Result<(), Box<dyn std::error::Error>> {
    let mut reader = BufReader::new(stream);
    let mut word = String::new();
    reader.read_line(&mut word)?;
    conn.execute(&("UPDATE t SET seen = '".to_owned() + &word + "'"), [])?; //~ sql_injection
    let mut rest = Vec::new();
    reader.read_to_end(&mut rest)?;
    let rest = String::from_utf8_lossy(&rest);
    conn.execute_batch(&rest)?; //~ sql_injection
    Ok(())
}
