//! What a value was made with is found in methods that nobody here calls.
use rusqlite::{Connection, Result};

/// A part of a database, named by the settings.
pub struct Part {
    connection: Connection,
    prefix: String,
    limit: String,
    order: &'static str,
}

impl Part {
    pub fn from_settings(path: &str) -> Option<Self> {
        let connection = Connection::open(path).ok()?;
        let prefix = std::fs::read_to_string("prefix").ok()?;
        Some(Self { connection, prefix, limit: String::new(), order: "id" })
    }

    pub fn at_most(mut self, stream: &std::net::TcpStream) -> Self {
        self.limit = crate::said(stream);
        self
    }

    pub fn count(&self) -> Result<u64> {
        let query = format!("SELECT count(*) FROM {}_all", self.prefix);
        self.connection.query_row(&query, [], |row| row.get(0)) //~ sql_injection
    }

    pub fn first(&self) -> Result<u64> {
        let query = format!("SELECT id FROM all_parts LIMIT {}", self.limit);
        self.connection.query_row(&query, [], |row| row.get(0)) //~ sql_injection
    }

    pub fn ordered(&self) -> Result<u64> {
        let query = format!("SELECT id FROM all_parts ORDER BY {}", self.order);
        self.connection.query_row(&query, [], |row| row.get(0))
    }
}

/// Made with what its caller says, which is for the caller to answer for.
pub struct Given {
    connection: Connection,
    table: String,
}

impl Given {
    pub fn new(connection: Connection, table: &str) -> Self {
        Self { connection, table: table.to_owned() }
    }

    pub fn count(&self) -> Result<u64> {
        let query = format!("SELECT count(*) FROM {}", self.table);
        self.connection.query_row(&query, [], |row| row.get(0))
    }
}

/// What runs for every row is a closure of the function that makes it.
pub struct Hook {
    connection: Connection,
    name: Box<dyn Fn(&str) -> String>,
}

impl Hook {
    pub fn quoting(connection: Connection) -> Self {
        let open = String::from("\"");
        Self { connection, name: Box::new(move |text| format!("{open}{}\"", text.replace('"', "\"\""))) }
    }

    pub fn count(&self, table: &str) -> Result<u64> {
        let query = format!("SELECT count(*) FROM {}", (self.name)(table));
        self.connection.query_row(&query, [], |row| row.get(0))
    }
}
