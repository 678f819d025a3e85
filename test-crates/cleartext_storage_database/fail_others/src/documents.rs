//! Stores without SQL.
use mongodb::bson::{doc, Document};
use mongodb::Collection;
use redis::{AsyncCommands, Commands, RedisResult};

pub fn set(connection: &mut redis::Connection, user: &str, session_secret: &str) -> RedisResult<()> {
    Commands::set(connection, user, session_secret) //~ cleartext_storage_database
}

pub fn set_with_end(connection: &mut redis::Connection, one_time_password: &str) -> RedisResult<()> {
    redis::Commands::set_ex(connection, "otp", one_time_password, 60) //~? cleartext_storage_database
}

pub async fn set_field(connection: &mut redis::aio::MultiplexedConnection, password: &str) -> RedisResult<()> {
    connection.hset("user:1", "word", password).await //~ cleartext_storage_database
}

pub fn command(connection: &mut redis::Connection, password: &str) -> RedisResult<()> {
    redis::cmd("SET").arg("word").arg(password).query(connection) //~ cleartext_storage_database
}

pub async fn insert(users: &Collection<Document>, password: &str) -> mongodb::error::Result<()> {
    users.insert_one(doc! { "name": "root", "word": password }).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn insert_many(users: &Collection<Document>, passwords: Vec<String>) -> mongodb::error::Result<()> {
    let documents: Vec<Document> = passwords.into_iter().map(|each| doc! { "word": each }).collect();
    users.insert_many(documents).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn update(users: &Collection<Document>, card_number: &str) -> mongodb::error::Result<()> {
    users.update_one(doc! { "name": "root" }, doc! { "$set": { "card": card_number } }).await?; //~ cleartext_storage_database
    Ok(())
}
