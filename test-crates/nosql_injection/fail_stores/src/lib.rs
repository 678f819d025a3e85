//! Commands, filters and expressions that clients write.
mod directories;

use axum::extract::{Json, Path, Query, State};
use mongodb::bson::{doc, Document};
use mongodb::{Collection, Database};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Search {
    name: String,
    age: i32,
}

type Users = State<Collection<Document>>;

pub async fn where_text(State(users): Users, Query(search): Query<Search>) -> String {
    let script = format!("this.name == '{}'", search.name);
    let found = users.find_one(doc! { "$where": script }).await; //~ nosql_injection
    found.is_ok().to_string()
}

pub async fn where_number(State(users): Users, Query(search): Query<Search>) -> String {
    let script = format!("this.age > {}", search.age);
    let found = users.find_one(doc! { "$where": script }).await;
    found.is_ok().to_string()
}

pub async fn whole_filter(State(users): Users, Json(filter): Json<Document>) -> String {
    let found = users.find(filter).await; //~ nosql_injection
    found.is_ok().to_string()
}

pub async fn parsed_filter(State(users): Users, body: String) -> String {
    let Ok(filter) = serde_json::from_str::<Document>(&body) else { return String::new() };
    users.delete_many(filter).await.is_ok().to_string() //~ nosql_injection
}

pub async fn value_of_filter(State(users): Users, Query(search): Query<Search>) -> String {
    let found = users.find_one(doc! { "name": search.name, "age": search.age }).await;
    found.is_ok().to_string()
}

pub async fn inserted(State(users): Users, Query(search): Query<Search>) -> String {
    users.insert_one(doc! { "name": search.name }).await.is_ok().to_string()
}

pub async fn pipeline(State(users): Users, Json(stages): Json<Vec<Document>>) -> String {
    users.aggregate(stages).await.is_ok().to_string() //~ nosql_injection
}

pub async fn command(State(database): State<Database>, Json(command): Json<Document>) -> String {
    database.run_command(command).await.is_ok().to_string() //~ nosql_injection
}

pub async fn command_of_constant(State(database): State<Database>) -> String {
    database.run_command(doc! { "ping": 1 }).await.is_ok().to_string()
}

pub async fn redis_command(State(client): State<redis::Client>, Path((name, key)): Path<(String, String)>) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    redis::cmd(&name).arg(&key).query::<String>(&mut connection).unwrap_or_default() //~ nosql_injection
}

pub async fn redis_value(State(client): State<redis::Client>, Path((key, value)): Path<(String, String)>) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    redis::cmd("SET").arg(&key).arg(&value).query::<String>(&mut connection).unwrap_or_default()
}

pub async fn redis_script(State(client): State<redis::Client>, Path(key): Path<String>) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    let script = redis::Script::new(&format!("return redis.call('GET', '{key}')")); //~ nosql_injection
    script.invoke::<String>(&mut connection).unwrap_or_default()
}

pub async fn redis_script_argument(State(client): State<redis::Client>, Path(key): Path<String>) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    let script = redis::Script::new("return redis.call('GET', KEYS[1])");
    script.key(&key).invoke::<String>(&mut connection).unwrap_or_default()
}

pub async fn redis_eval(State(client): State<redis::Client>, body: String) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    redis::cmd("EVAL").arg(&body).arg(0).query::<String>(&mut connection).unwrap_or_default() //~ nosql_injection
}
