//! Scripts of redis that clients write, and documents that hold what they sent.
use axum::extract::{Json, Path, State};
use mongodb::bson::{Bson, Document, doc, to_bson};
use mongodb::Collection;

pub async fn evaluated(State(client): State<redis::Client>, Path(key): Path<String>) -> Option<String> {
    let mut connection = client.get_connection().ok()?;
    let script = format!("return redis.call('GET', '{key}')");
    redis::cmd("EVAL").arg(&script).arg(0).query(&mut connection).ok() //~ nosql_injection
}

pub async fn loaded(State(client): State<redis::Client>, Path(text): Path<String>) -> Option<String> {
    let mut connection = client.get_connection().ok()?;
    redis::cmd("SCRIPT").arg("LOAD").arg(text).query(&mut connection).ok() //~ nosql_injection
}

pub async fn in_a_pipe(State(client): State<redis::Client>, Path(key): Path<String>) -> Option<String> {
    let mut connection = client.get_connection().ok()?;
    let mut command = redis::cmd("EVAL");
    command.arg(format!("return redis.call('DEL', '{key}')")); //~ nosql_injection
    command.arg(0);
    command.query(&mut connection).ok()
}

pub async fn script(State(client): State<redis::Client>, Path(key): Path<String>) -> Option<String> {
    let mut connection = client.get_connection().ok()?;
    redis::Script::new(&format!("return redis.call('GET', '{key}')")).invoke(&mut connection).ok() //~ nosql_injection
}

pub async fn any_value(State(users): State<Collection<Document>>, Json(value): Json<Bson>) -> bool {
    users.find_one(doc! { "name": value }).await.is_ok() //~ nosql_injection
}

pub async fn among_other_commands(State(client): State<redis::Client>, Path(key): Path<String>) -> Option<()> {
    let mut connection = client.get_connection().ok()?;
    let mut commands = redis::pipe();
    commands.cmd("SET").arg("last").arg(&key).ignore();
    commands.cmd("EVAL").arg(format!("return redis.call('DEL', '{key}')")).arg(0); //~ nosql_injection
    commands.query(&mut connection).ok()
}

pub async fn code_beside_a_value(State(users): State<Collection<Document>>, Path(name): Path<String>) -> bool {
    users.find_one(doc! { "$where": format!("this.name == '{name}'"), "active": true }).await.is_ok() //~ nosql_injection
}
