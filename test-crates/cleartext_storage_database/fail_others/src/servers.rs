//! Servers with a protocol of their own.
use redis::Commands;
use tiberius::IntoRow;
use tokio::net::TcpStream;
use tokio_util::compat::Compat;

#[derive(clickhouse::Row, serde::Serialize)]
pub struct Attempt<'a> {
    pub user: &'a str,
    pub tried_password: &'a str,
}

pub async fn columns(client: &clickhouse::Client, user: &str, password: &str) -> clickhouse::error::Result<()> {
    let mut attempts = client.insert("attempts")?;
    attempts.write(&Attempt { user, tried_password: password }).await?; //~ cleartext_storage_database
    attempts.end().await
}

pub async fn bulk(client: &mut tiberius::Client<Compat<TcpStream>>, user: &str, password: &str) -> tiberius::Result<()> {
    let mut load = client.bulk_insert("accounts").await?;
    load.send((user, password).into_row()).await?; //~ cleartext_storage_database
    load.finalize().await?;
    Ok(())
}

pub fn changed(connection: &oracle::Connection, password: &str) -> oracle::Result<()> {
    connection.execute("INSERT INTO accounts VALUES (:1)", &[&password])?; //~ cleartext_storage_database
    connection.execute("DELETE FROM accounts WHERE word = :1", &[&password])?;
    Ok(())
}

pub fn several(connection: &mut redis::Connection, password: &str) -> redis::RedisResult<()> {
    let _: () = connection.hset_multiple("account:1", &[("word", password)])?; //~ cleartext_storage_database
    let _: () = connection.mset(&[("word", password)])?; //~ cleartext_storage_database
    let _: () = connection.lset("words", 0, password)?; //~ cleartext_storage_database
    Ok(())
}
