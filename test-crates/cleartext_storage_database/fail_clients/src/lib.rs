//! Clients of databases that are used less often.
use aws_sdk_dynamodb::types::AttributeValue;
use redis::Commands;
use scylla::client::session::Session;

pub async fn libsql(db: &libsql::Connection, user: &str, password: &str) -> libsql::Result<()> {
    db.execute("INSERT INTO users VALUES (?1, ?2)", libsql::params![user, password]).await?; //~ cleartext_storage_database
    db.execute("UPDATE users SET seen = ?1", libsql::params![user]).await?;
    db.execute_batch(&format!("INSERT INTO users VALUES ('{user}', '{password}')")).await?; //~ cleartext_storage_database
    let statement: libsql::Statement = db.prepare("INSERT INTO words VALUES (?1)").await?;
    statement.execute([password]).await?; //~ cleartext_storage_database
    db.query("SELECT id FROM users WHERE word = ?1", [password]).await?;
    Ok(())
}

pub fn duck(db: &duckdb::Connection, ssn: &str, office: &str) -> duckdb::Result<()> {
    db.execute("INSERT INTO people VALUES (?)", [ssn])?; //~ cleartext_storage_database
    db.execute("INSERT INTO offices VALUES (?)", [office])?;
    Ok(())
}

pub async fn scylla(session: &Session, id: i64, api_key: &str, label: &str) -> Option<()> {
    session.query_unpaged("INSERT INTO keys (id, key) VALUES (?, ?)", (id, api_key)).await.ok()?; //~ cleartext_storage_database
    session.query_unpaged("INSERT INTO keys (id, label) VALUES (?, ?)", (id, label)).await.ok()?;
    let statement = session.prepare("INSERT INTO keys (id, key) VALUES (?, ?)").await.ok()?;
    session.execute_unpaged(&statement, (id, api_key)).await.ok()?; //~ cleartext_storage_database
    Some(())
}

#[derive(clickhouse::Row, serde::Serialize)]
pub struct Sale {
    pub card_number: String,
    pub shop: u32,
}

pub async fn sales(client: &clickhouse::Client, sale: &Sale) -> clickhouse::error::Result<()> {
    let mut insert = client.insert("sales")?;
    insert.write(&sale.card_number).await?; //~ cleartext_storage_database
    insert.write(&sale.shop).await?;
    insert.end().await
}

pub async fn dynamo(client: &aws_sdk_dynamodb::Client, user: String, secret_key: String) -> Option<()> {
    let put = client.put_item().table_name("keys").item("user", AttributeValue::S(user.clone()));
    put.item("key", AttributeValue::S(secret_key.clone())).send().await.ok()?; //~ cleartext_storage_database
    let update = client.update_item().table_name("keys").key("user", AttributeValue::S(user));
    let update = update.expression_attribute_values(":key", AttributeValue::S(secret_key)); //~ cleartext_storage_database
    update.send().await.ok()?;
    let all = std::collections::HashMap::new();
    client.put_item().set_item(Some(all)).send().await.ok()?;
    Some(())
}

pub async fn surreal(db: &surrealdb::Surreal<surrealdb::engine::any::Any>, refresh_token: String) -> surrealdb::Result<()> {
    db.query("UPDATE grants SET token = $token").bind(("token", refresh_token.clone())).await?; //~ cleartext_storage_database
    let _: Option<String> = db.create("grants").content(refresh_token.clone()).await?; //~ cleartext_storage_database
    let _: Option<String> = db.update("grants").merge(refresh_token).await?; //~ cleartext_storage_database
    Ok(())
}

pub fn redis(con: &mut redis::Connection, access_token: &str) -> redis::RedisResult<()> {
    redis::cmd("SET").arg("token").arg(access_token).exec(con)?; //~ cleartext_storage_database
    redis::cmd("GET").arg(access_token).exec(con)?;
    redis::cmd("AUTH").arg(access_token).exec(con)?;
    let _: () = con.pset_ex("token", access_token, 60_000)?; //~ cleartext_storage_database
    Ok(())
}
