//! Secrets kept as they are, by other libraries.
pub mod documents;
pub mod embedded;
pub mod mapped;
pub mod servers;

use mysql::prelude::Queryable;
use rusqlite::{named_params, params, Connection};

pub struct Store {
    connection: Connection,
}

impl Store {
    pub fn by_field(&self, password: &str) -> rusqlite::Result<usize> {
        self.connection.execute("INSERT INTO users (word) VALUES (?1)", [password]) //~ cleartext_storage_database
    }
}

pub fn by_macro(connection: &Connection, name: &str, password: &str) -> rusqlite::Result<usize> {
    connection.execute("INSERT INTO users VALUES (?1, ?2)", params![name, password]) //~ cleartext_storage_database
}

pub fn by_tuple(connection: &Connection, name: &str, password: &str) -> rusqlite::Result<usize> {
    connection.execute("INSERT INTO users VALUES (?1, ?2)", (name, password)) //~ cleartext_storage_database
}

pub fn by_name(connection: &Connection, date_of_birth: &str) -> rusqlite::Result<usize> {
    connection.execute("UPDATE users SET born = :born", named_params! { ":born": date_of_birth }) //~ cleartext_storage_database
}

pub fn prepared(connection: &Connection, tokens: &[String]) -> rusqlite::Result<()> {
    let mut insert = connection.prepare("REPLACE INTO sessions VALUES (?1)")?;
    for session_token in tokens {
        insert.execute([session_token])?; //~ cleartext_storage_database
    }
    Ok(())
}

pub fn batch(connection: &Connection, password: &str) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("BEGIN; INSERT INTO users VALUES ('{password}'); COMMIT;")) //~ cleartext_storage_database
}

pub fn in_a_transaction(connection: &mut Connection, api_key: &str) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    transaction.execute("INSERT INTO keys VALUES (?1)", params![api_key])?; //~ cleartext_storage_database
    transaction.commit()
}

pub fn postgres(client: &mut postgres::Client, name: &str, password: &str) -> Result<u64, postgres::Error> {
    client.execute("INSERT INTO users VALUES ($1, $2)", &[&name, &password]) //~ cleartext_storage_database
}

pub async fn tokio_postgres(client: &tokio_postgres::Client, diagnosis: &str) -> Result<u64, tokio_postgres::Error> {
    client.execute("INSERT INTO visits (reason) VALUES ($1)", &[&diagnosis]).await //~ cleartext_storage_database
}

pub fn mysql(connection: &mut mysql::Conn, password: &str) -> mysql::Result<()> {
    connection.exec_drop("INSERT INTO users (word) VALUES (?)", (password,)) //~ cleartext_storage_database
}

pub fn mysql_text(connection: &mut mysql::PooledConn, password: &str) -> mysql::Result<()> {
    connection.query_drop(format!("INSERT INTO users (word) VALUES ('{password}')")) //~ cleartext_storage_database
}
