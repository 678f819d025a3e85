//! Secrets that are read from the database, or only looked for.
use mongodb::bson::{doc, Document};
use redis::Commands;
use rusqlite::Connection;
use sqlx::{PgPool, Row};

pub async fn looked_for(pool: &PgPool, access_token: &str) -> sqlx::Result<i64> {
    let row = sqlx::query("SELECT id FROM sessions WHERE token = $1").bind(access_token).fetch_one(pool).await?;
    row.try_get(0)
}

pub async fn removed(pool: &PgPool, session_token: &str) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM sessions WHERE token = $1").bind(session_token).execute(pool).await?;
    Ok(())
}

pub async fn read(pool: &PgPool) -> sqlx::Result<String> {
    let row = sqlx::query("SELECT word FROM users").fetch_one(pool).await?;
    let password: String = row.try_get("password")?;
    Ok(password)
}

pub fn read_by_closure(connection: &Connection) -> rusqlite::Result<String> {
    let password = connection.query_row("SELECT password FROM users", [], |row| row.get(0))?;
    Ok(password)
}

pub fn looked_for_here(connection: &Connection, session_token: &str) -> rusqlite::Result<bool> {
    connection.prepare("SELECT 1 FROM sessions WHERE token = ?1")?.exists([session_token])
}

pub fn get(connection: &mut redis::Connection, session_token: &str) -> redis::RedisResult<String> {
    connection.get(session_token)
}

pub async fn find(users: &mongodb::Collection<Document>, session_token: &str) -> mongodb::error::Result<Option<Document>> {
    users.find_one(doc! { "session": session_token }).await
}

pub async fn connected(password: &str) -> sqlx::Result<PgPool> {
    let options = sqlx::postgres::PgConnectOptions::new().username("shop").password(password);
    PgPool::connect_with(options).await
}

pub fn owner(connection: &Connection, session_token: &str) -> rusqlite::Result<i64> {
    connection.query_row("SELECT owner FROM sessions WHERE token = ?1", [session_token], |row| row.get(0))
}

pub fn ended(connection: &Connection, session_token: &str) -> rusqlite::Result<usize> {
    connection.execute("DELETE FROM sessions WHERE token = ?1", [session_token])
}
