//! The same by other libraries.
use diesel::prelude::*;
use mongodb::bson::{doc, Document};
use redis::Commands;
use rusqlite::{params, Connection};

diesel::table! {
    users (id) {
        id -> Integer,
        name -> Text,
        password -> Text,
    }
}

/// A table of our own in memory, with methods like those of a database.
#[derive(Default)]
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    fn execute(&mut self, _text: &str, row: [&str; 1]) {
        self.rows.push(row.map(str::to_owned).to_vec());
    }
}

fn encrypt(text: &str, key: u8) -> Vec<u8> {
    text.bytes().map(|byte| byte ^ key).collect()
}

pub fn sealed(connection: &Connection, password: &str) -> rusqlite::Result<usize> {
    connection.execute("INSERT INTO users VALUES (?1)", [encrypt(password, 9)])
}

pub fn sealed_argument(connection: &Connection, name: &str, password: &str) -> rusqlite::Result<usize> {
    let sealed = encrypt(password, 9);
    connection.execute("INSERT INTO users VALUES (?1, ?2)", params![name, sealed])
}

pub fn sealed_in_redis(connection: &mut redis::Connection, token: &str) -> redis::RedisResult<()> {
    let encrypted = encrypt(token, 9);
    connection.set("session", encrypted)
}

pub fn key_of_the_store(connection: &mut redis::Connection, cache_key: &str, page: &str) -> redis::RedisResult<()> {
    connection.set(cache_key, page)
}

pub async fn sealed_document(users: &mongodb::Collection<Document>, password: &str) -> mongodb::error::Result<()> {
    let kept = bcrypt::hash(password, 12).unwrap_or_default();
    users.insert_one(doc! { "name": "root", "password": kept }).await?;
    Ok(())
}

pub fn column_named_password(connection: &mut SqliteConnection, kept: &str) -> QueryResult<usize> {
    use self::users::dsl::*;
    diesel::insert_into(users).values((name.eq("root"), password.eq(kept))).execute(connection)
}

pub fn own_table(table: &mut Table, password: &str) {
    table.execute("INSERT", [password]);
}

pub fn only_opened(password: &str) -> rusqlite::Result<Connection> {
    let connection = Connection::open("shop.db")?;
    connection.pragma_update(None, "key", password)?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    #[test]
    fn keeps_a_word_of_the_test() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let password = "12345678";
        connection.execute("INSERT INTO users VALUES (?1)", [password]).unwrap();
    }
}

pub fn sealed_after_its_nonce(
    connection: &mut redis::Connection,
    key: &[u8],
    password: &str,
) -> Result<(), Box<dyn std::error::Error>> {
    use aes_gcm::aead::{Aead, AeadCore, KeyInit, OsRng};
    let cipher = aes_gcm::Aes256Gcm::new_from_slice(key)?;
    let nonce = aes_gcm::Aes256Gcm::generate_nonce(&mut OsRng);
    let mut secret: Vec<u8> = nonce.to_vec();
    secret.extend(cipher.encrypt(&nonce, password.as_bytes()).map_err(|_| "seal")?);
    redis::Commands::set::<_, _, ()>(connection, "word", &secret)?;
    Ok(())
}
