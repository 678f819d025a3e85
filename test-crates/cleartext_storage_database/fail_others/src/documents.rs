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

#[derive(serde::Serialize)]
pub struct Insured {
    pub name: String,
    pub social_security_number: String,
}

#[derive(serde::Serialize)]
pub struct Account {
    pub name: String,
    pub password: String,
    #[serde(skip)]
    pub iban: String,
}

#[derive(serde::Serialize)]
pub struct Clinic {
    pub name: String,
    pub beds: u32,
}

pub async fn typed(
    insured: &Collection<Insured>,
    accounts: &Collection<Account>,
    clinics: &Collection<Clinic>,
    people: Vec<Insured>,
    account: Account,
    clinic: Clinic,
) -> mongodb::error::Result<()> {
    insured.insert_many(&people).await?; //~ cleartext_storage_database
    insured.insert_one(&people[0]).await?; //~ cleartext_storage_database
    // Whether the password is hashed already, its type does not say.
    accounts.insert_one(account).await?;
    clinics.insert_one(clinic).await?;
    Ok(())
}

pub async fn by_value(people: &Collection<Document>, one: &Insured) -> mongodb::error::Result<()> {
    let document = mongodb::bson::to_document(one).unwrap_or_default();
    people.insert_one(document).await?; //~ cleartext_storage_database
    Ok(())
}

pub fn only_a_part_is_sealed(connection: &mut redis::Connection, key: &[u8], password: &str) -> Option<()> {
    use aes_gcm::aead::{Aead, KeyInit};
    let cipher = aes_gcm::Aes256Gcm::new_from_slice(key).ok()?;
    let mut secret = password.as_bytes().to_vec();
    secret.extend(cipher.encrypt(key.into(), password.as_bytes()).ok()?);
    redis::Commands::set(connection, "word", &secret).ok() //~ cleartext_storage_database
}

pub fn in_a_column_for_json(client: &mut postgres::Client, one: &Insured) -> Result<u64, postgres::Error> {
    client.execute("INSERT INTO insured (data) VALUES ($1)", &[&postgres::types::Json(one)]) //~? cleartext_storage_database
}
