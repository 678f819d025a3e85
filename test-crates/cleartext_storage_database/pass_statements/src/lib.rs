//! Statements that are named for the secret which they put into a database, and get it sealed.
use rusqlite::Connection;

const INSERT_SECRET: &str = "INSERT INTO vault (site, content) VALUES (?1, ?2)";
const UPDATE_PASSWORD: &str = "update vault set content = ?2 where site = ?1";

pub fn put(db: &Connection, site: &str, sealed: &[u8]) -> rusqlite::Result<usize> {
    db.execute(INSERT_SECRET, (site, sealed))?;
    db.execute(UPDATE_PASSWORD, (site, sealed))
}
