//! Every database has its own doors for query text; what another server answers goes through them.
use diesel::prelude::*;
use diesel::sql_types::Text;
use mysql::prelude::Queryable;
use postgres::{Client, SimpleQueryMessage};
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, DbErr, Statement};

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn fetched() -> Result<String, Failure> {
    Ok(reqwest::blocking::get("https://feed.example/name")?.text()?)
}

pub fn mysql_query(conn: &mut mysql::PooledConn) -> Result<Vec<u64>, Failure> {
    let name = fetched()?;
    Ok(conn.query(format!("SELECT id FROM t WHERE name = '{name}'"))?) //~ sql_injection
}

pub fn mysql_drop(conn: &mut mysql::Conn) -> Result<(), Failure> {
    let table = ureq::get("https://feed.example/table").call()?.body_mut().read_to_string()?;
    conn.query_drop("DROP TABLE ".to_string() + table.trim())?; //~? sql_injection
    Ok(())
}

pub fn mysql_parameters(conn: &mut mysql::PooledConn) -> Result<Vec<u64>, Failure> {
    let name = fetched()?;
    Ok(conn.exec("SELECT id FROM t WHERE name = :name", mysql::params! { "name" => name })?)
}

pub fn mysql_mixed(conn: &mut mysql::PooledConn) -> Result<(), Failure> {
    let order = fetched()?;
    let text = format!("SELECT id FROM t WHERE name = ? ORDER BY {order}");
    conn.exec_drop(&text, (order,))?; //~ sql_injection
    Ok(())
}

pub async fn mysql_async_first(pool: &mysql_async::Pool) -> Result<Option<u64>, Failure> {
    use mysql_async::prelude::Queryable;
    let name = reqwest::get("https://feed.example/name").await?.text().await?;
    let mut conn = pool.get_conn().await?;
    let id = conn.query_first(format!("SELECT id FROM t WHERE name = '{name}'")).await?; //~ sql_injection
    Ok(id)
}

pub async fn mysql_async_bound(pool: &mysql_async::Pool) -> Result<Option<u64>, Failure> {
    use mysql_async::prelude::Queryable;
    let name = reqwest::get("https://feed.example/name").await?.text().await?;
    let mut conn = pool.get_conn().await?;
    Ok(conn.exec_first("SELECT id FROM t WHERE name = ?", (name,)).await?)
}

pub fn postgres_simple(client: &mut Client) -> Result<Vec<SimpleQueryMessage>, Failure> {
    let condition = fetched()?;
    Ok(client.simple_query(&format!("SELECT id FROM t WHERE {condition}"))?) //~ sql_injection
}

pub fn postgres_one(client: &mut Client) -> Result<i64, Failure> {
    let mut text = "SELECT count(*) FROM ".to_owned();
    text += &fetched()?;
    let row = client.query_one(&*text, &[])?; //~ sql_injection
    Ok(row.get(0))
}

pub fn postgres_parameter(client: &mut Client) -> Result<u64, Failure> {
    Ok(client.execute("DELETE FROM t WHERE name = $1", &[&fetched()?])?)
}

/// A row that was written from outside once is outside data still.
pub fn second_order(client: &mut Client) -> Result<(), Failure> {
    for row in client.query("SELECT name FROM customers", &[])? {
        let name: String = row.get("name");
        client.batch_execute(&format!("CREATE TABLE \"orders_{name}\" (id int)"))?; //~ sql_injection
    }
    Ok(())
}

pub fn second_order_number(client: &mut Client) -> Result<(), Failure> {
    for row in client.query("SELECT id FROM customers", &[])? {
        let id: i32 = row.get("id");
        client.batch_execute(&format!("CREATE TABLE orders_{id} (id int)"))?;
    }
    Ok(())
}

pub fn diesel_text(conn: &mut PgConnection) -> Result<usize, Failure> {
    let name = fetched()?;
    let query = diesel::sql_query(format!("DELETE FROM t WHERE name = '{name}'")); //~ sql_injection
    Ok(query.execute(conn)?)
}

pub fn diesel_bound(conn: &mut PgConnection) -> Result<usize, Failure> {
    let name = fetched()?;
    let query = diesel::sql_query("DELETE FROM t WHERE name = $1");
    Ok(query.bind::<Text, _>(name).execute(conn)?)
}

pub fn diesel_batch(conn: &mut PgConnection) -> Result<(), Failure> {
    use diesel::connection::SimpleConnection;
    let script = fetched()?;
    conn.batch_execute(&script)?; //~ sql_injection
    Ok(())
}

pub async fn sea_orm_text(db: &DatabaseConnection, name: Result<reqwest::Response, reqwest::Error>) -> Result<(), Failure> {
    let name = name?.text().await?;
    let text = format!("SELECT id FROM t WHERE name = '{name}'");
    let statement = Statement::from_string(DatabaseBackend::Postgres, text); //~ sql_injection
    db.query_all(statement).await?;
    Ok(())
}

pub async fn sea_orm_unprepared(db: &DatabaseConnection, answer: reqwest::Response) -> Result<(), Failure> {
    db.execute_unprepared(&answer.text().await?).await?; //~ sql_injection
    Ok(())
}

pub async fn sea_orm_values(db: &DatabaseConnection, answer: reqwest::Response) -> Result<(), Failure> {
    let name = answer.text().await?;
    let text = "SELECT id FROM t WHERE name = $1";
    let statement = Statement::from_sql_and_values(DatabaseBackend::Postgres, text, [name.into()]);
    db.query_all(statement).await?;
    Ok(())
}

pub async fn sea_orm_constant(db: &DatabaseConnection) -> Result<(), DbErr> {
    db.execute_unprepared("VACUUM").await?;
    db.query_all(Statement::from_string(DatabaseBackend::Postgres, format!("SELECT {}", 1))).await?;
    Ok(())
}
