//! Only what was made harmless is kept.
pub mod others;

use aes_gcm::aead::{Aead, Nonce};
use aes_gcm::Aes256Gcm;
use argon2::password_hash::{rand_core::OsRng, PasswordHasher, SaltString};
use argon2::Argon2;
use secrecy::{ExposeSecret, SecretString};
use sqlx::{PgPool, SqlitePool};

type Failure = Box<dyn std::error::Error>;

fn hash_password(password: &str) -> Result<String, argon2::password_hash::Error> {
    let salt = SaltString::generate(&mut OsRng);
    Ok(Argon2::default().hash_password(password.as_bytes(), &salt)?.to_string())
}

fn mask(number: &str) -> String {
    format!("****{}", number.len())
}

fn same(text: &str) -> &str {
    text
}

pub async fn hashed(pool: &PgPool, password: &str) -> Result<(), Failure> {
    let kept = bcrypt::hash(password, 12)?;
    sqlx::query("INSERT INTO users (word) VALUES ($1)").bind(kept).execute(pool).await?;
    Ok(())
}

pub async fn hashed_by_helper(pool: &PgPool, password: &str) -> Result<(), Failure> {
    let kept = hash_password(password).map_err(|error| error.to_string())?;
    sqlx::query("INSERT INTO users (word) VALUES ($1)").bind(kept).execute(pool).await?;
    Ok(())
}

pub async fn hash_by_name(pool: &PgPool, password_hash: &str) -> Result<(), Failure> {
    sqlx::query("INSERT INTO users (password_hash) VALUES ($1)").bind(password_hash).execute(pool).await?;
    Ok(())
}

pub async fn encrypted(pool: &PgPool, cipher: &Aes256Gcm, nonce: &Nonce<Aes256Gcm>, iban: &str) -> Result<(), Failure> {
    let sealed = cipher.encrypt(nonce, iban.as_bytes()).map_err(|error| error.to_string())?;
    sqlx::query("INSERT INTO accounts VALUES ($1)").bind(sealed).execute(pool).await?;
    Ok(())
}

pub async fn encrypted_by_name(pool: &PgPool, encrypted_card_number: &[u8]) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO cards VALUES ($1)").bind(encrypted_card_number).execute(pool).await?;
    Ok(())
}

pub async fn masked(pool: &PgPool, card_number: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO receipts VALUES ($1)").bind(mask(card_number)).execute(pool).await?;
    Ok(())
}

pub async fn length(pool: &PgPool, password: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO statistics VALUES ($1)").bind(password.len() as i64).execute(pool).await?;
    Ok(())
}

pub async fn presence(pool: &PgPool, word: Option<SecretString>) -> sqlx::Result<()> {
    let has = word.is_some_and(|word| !word.expose_secret().is_empty());
    sqlx::query("UPDATE users SET has_word = $1").bind(has).execute(pool).await?;
    Ok(())
}

pub async fn other_value(pool: &PgPool, name: &str, password: &str) -> sqlx::Result<bool> {
    sqlx::query("INSERT INTO users (name) VALUES ($1)").bind(name).execute(pool).await?;
    Ok(password.is_empty())
}

pub async fn other_context(pool: &PgPool, name: &str, password: &str) -> sqlx::Result<bool> {
    let hidden = same(password);
    sqlx::query("INSERT INTO users (name) VALUES ($1)").bind(same(name)).execute(pool).await?;
    Ok(hidden.is_empty())
}

pub async fn word_in_the_text(pool: &SqlitePool) -> sqlx::Result<()> {
    sqlx::query("UPDATE users SET password = NULL, must_change_password = 1").execute(pool).await?;
    sqlx::query("CREATE TABLE users (name TEXT, password_hash TEXT)").execute(pool).await?;
    Ok(())
}

pub async fn column_by_format(pool: &SqlitePool, password_column: &str) -> sqlx::Result<()> {
    sqlx::query(&format!("ALTER TABLE users DROP COLUMN {password_column}")).execute(pool).await?;
    Ok(())
}

pub async fn page(pool: &PgPool, next_page_token: &str, cache_key: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO pages VALUES ($1, $2)").bind(next_page_token).bind(cache_key).execute(pool).await?;
    Ok(())
}

pub async fn public_key(pool: &PgPool, public_key: &[u8], cert_path: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO peers VALUES ($1, $2)").bind(public_key).bind(cert_path).execute(pool).await?;
    Ok(())
}

pub async fn attempts(pool: &PgPool, password_attempts: i32, password_changed_at: i64) -> sqlx::Result<()> {
    sqlx::query("UPDATE users SET tries = $1, changed = $2").bind(password_attempts).bind(password_changed_at).execute(pool).await?;
    Ok(())
}

pub async fn overwritten(pool: &PgPool, mut password: String) -> sqlx::Result<()> {
    password = String::from("none");
    sqlx::query("INSERT INTO notes VALUES ($1)").bind(password).execute(pool).await?; //~! cleartext_storage_database
    Ok(())
}

fn sha256_hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

pub async fn digest_by_name(pool: &PgPool, password: &str) -> Result<(), Failure> {
    let kept = sha256_hex(password);
    sqlx::query("INSERT INTO users (word) VALUES ($1)").bind(kept).execute(pool).await?;
    Ok(())
}
