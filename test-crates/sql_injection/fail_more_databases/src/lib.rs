//! Databases that fewer programs use; and a handler is known by what only a server can give it.
use axum::extract::{Query, State};
use axum::http::HeaderMap;

pub async fn libsql_query(Query(name): Query<String>, db: &libsql::Connection) -> libsql::Result<u64> {
    db.execute("DELETE FROM goods WHERE name = ?1", [name.clone()]).await?;
    db.execute_batch(&format!("DROP TABLE {name}")).await?; //~ sql_injection
    db.execute(&format!("DELETE FROM goods WHERE name = '{name}'"), ()).await //~ sql_injection
}

pub async fn libsql_row(rows: libsql::Row, db: &libsql::Connection) -> libsql::Result<libsql::Rows> {
    let table: String = rows.get(0)?;
    db.prepare(&format!("SELECT id FROM {table} WHERE name = ?1")).await?; //~ sql_injection
    db.query(&format!("SELECT id FROM {table}"), ()).await //~ sql_injection
}

pub async fn turso_query(Query(name): Query<String>, db: &turso::Connection) -> turso::Result<u64> {
    db.execute(&format!("DELETE FROM goods WHERE name = '{name}'"), ()).await //~ sql_injection
}

pub async fn duckdb_query(Query(name): Query<String>, db: &duckdb::Connection) -> duckdb::Result<usize> {
    db.execute("DELETE FROM goods WHERE name = ?", [&name])?;
    db.execute(&format!("DELETE FROM goods WHERE name = '{name}'"), []) //~ sql_injection
}

pub async fn oracle_query(Query(name): Query<String>, db: &oracle::Connection) -> oracle::Result<String> {
    db.query_row_as::<String>("SELECT id FROM goods WHERE name = :1", &[&name])?;
    db.query_row_as::<String>(&format!("SELECT id FROM goods WHERE name = '{name}'"), &[]) //~ sql_injection
}

pub async fn sqlite_query(Query(name): Query<String>, db: &sqlite::Connection) -> sqlite::Result<()> {
    let mut statement = db.prepare("SELECT id FROM goods WHERE name = ?")?;
    statement.bind((1, name.as_str()))?;
    let table: String = statement.read("name")?;
    db.execute(format!("DROP TABLE {table}"))?; //~ sql_injection
    db.execute(format!("DELETE FROM goods WHERE name = '{name}'")) //~ sql_injection
}

pub async fn odbc_query(Query(name): Query<String>, db: &odbc_api::Connection<'_>) -> Result<(), odbc_api::Error> {
    db.execute("DELETE FROM goods WHERE name = ?", &name.as_str().into_parameter(), None)?;
    db.execute(&format!("DELETE FROM goods WHERE name = '{name}'"), (), None)?; //~ sql_injection
    Ok(())
}

pub async fn scylla_query(Query(name): Query<String>, db: &scylla::client::session::Session) {
    let _ = db.query_unpaged("DELETE FROM goods WHERE name = ?", (&name,)).await;
    let _ = db.query_unpaged(format!("DELETE FROM goods WHERE name = '{name}'"), ()).await; //~ sql_injection
}

pub async fn datafusion_query(Query(name): Query<String>, frames: &datafusion::prelude::SessionContext) {
    let _ = frames.sql(&format!("SELECT id FROM goods WHERE name = '{name}'")).await; //~ sql_injection
}

pub async fn by_its_state(State(_): State<u8>, db: &sqlite::Connection, body: String) {
    let _ = db.execute(&body); //~ sql_injection
}

pub async fn by_its_state_too(State(_): State<u8>, db: &sqlite::Connection, headers: HeaderMap) {
    let tenant = headers.get("x-tenant").and_then(|held| held.to_str().ok()).unwrap_or("main");
    let _ = db.execute(format!("DROP TABLE {tenant}")); //~ sql_injection
}

pub async fn by_nothing(db: &sqlite::Connection, body: String) {
    let _ = db.execute(&body);
}

pub async fn scylla_statement(Query(name): Query<String>) -> scylla::statement::unprepared::Statement {
    scylla::statement::unprepared::Statement::new(format!("DELETE FROM goods WHERE name = '{name}'")) //~ sql_injection
}
