//! Secrets kept as they are, by way of sqlx.
use secrecy::{ExposeSecret, SecretString};
use sqlx::{query, Executor, PgPool, QueryBuilder, Sqlite, SqliteConnection, SqlitePool};

pub struct Customer {
    pub name: String,
    pub card_number: String,
}

#[cra::secret]
pub struct Seed {
    bytes: Vec<u8>,
}

impl Seed {
    fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

fn statement(table: &str, value: &str) -> String {
    format!("INSERT INTO {table} VALUES ('{value}')")
}

async fn run(pool: &SqlitePool, sql: &str, value: &str) -> sqlx::Result<()> {
    query(sql).bind(value).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn bound(pool: &PgPool, password: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO users (word) VALUES ($1)").bind(password).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn second_of_two(pool: &PgPool, name: &str, credit_card: &str) -> sqlx::Result<()> {
    sqlx::query("UPDATE users SET card = $2 WHERE name = $1").bind(name).bind(credit_card).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn over_several_lines(pool: &PgPool, user: i64, access_token: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO sessions VALUES ($1, $2)")
        .bind(user)
        .bind(access_token) //~ cleartext_storage_database
        .execute(pool)
        .await?;
    Ok(())
}

pub async fn formatted(pool: &SqlitePool, password: &str) -> sqlx::Result<()> {
    sqlx::query(&format!("INSERT INTO users VALUES ('{password}')")).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn formatted_before(pool: &SqlitePool, password: &str) -> sqlx::Result<()> {
    let sql = format!("UPDATE users SET word = '{}' WHERE id = 1", password);
    query(&sql).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn raw(connection: &mut SqliteConnection, ssn: &str) -> sqlx::Result<()> {
    let sql = statement("people", ssn);
    connection.execute(sql.as_str()).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn field(pool: &PgPool, customer: &Customer) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO customers VALUES ($1, $2)").bind(&customer.name).bind(&customer.card_number).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn exposed(pool: &PgPool, word: &SecretString) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO words VALUES ($1)").bind(word.expose_secret()).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn declared(pool: &PgPool, seed: &Seed) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO seeds VALUES ($1)").bind(seed.bytes()).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn by_macro(pool: &SqlitePool, password: String) -> sqlx::Result<()> {
    sqlx::query!("INSERT INTO users (word) VALUES (?)", password).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn by_builder(pool: &SqlitePool, rows: Vec<(i64, String)>) -> sqlx::Result<()> {
    let mut builder: QueryBuilder<Sqlite> = QueryBuilder::new("INSERT INTO users (id, word) VALUES (");
    for (id, password) in rows {
        builder.push_bind(id);
        builder.push_bind(password); //~ cleartext_storage_database
    }
    builder.push(")").build().execute(pool).await?;
    Ok(())
}

pub async fn by_helper(pool: &SqlitePool, name: &str, private_key: &str) -> sqlx::Result<()> {
    run(pool, "INSERT INTO names VALUES (?)", name).await?;
    run(pool, "INSERT INTO keys VALUES (?)", private_key).await
}

pub async fn from_environment(pool: &PgPool) -> Result<(), Box<dyn std::error::Error>> {
    let value = std::env::var("BACKUP_PASSPHRASE")?;
    query("INSERT INTO settings VALUES ('backup', $1)").bind(value).execute(pool).await?; //~ cleartext_storage_database
    Ok(())
}

pub async fn returning(pool: &PgPool, iban: &str) -> sqlx::Result<i64> {
    let row: (i64,) = sqlx::query_as("INSERT INTO accounts (iban) VALUES ($1) RETURNING id").bind(iban).fetch_one(pool).await?; //~ cleartext_storage_database
    Ok(row.0)
}
