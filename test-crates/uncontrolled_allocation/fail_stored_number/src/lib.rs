//! A number that a database holds weighs less: it went through the program once.

pub fn all(connection: &rusqlite::Connection) -> rusqlite::Result<Vec<String>> {
    let count: usize = connection.query_row("SELECT count(*) FROM names", [], |row| row.get(0))?;
    let mut out = Vec::with_capacity(count); //~ uncontrolled_allocation
    out.push(String::new());
    Ok(out)
}
