//! Outside words as values only.
use axum::extract::{Path, Query, State};
use ldap3::{ldap_escape, LdapConn, Scope};
use mongodb::bson::{doc, oid::ObjectId, Document};
use mongodb::Collection;
use redis::Commands;
use serde::Deserialize;

#[derive(Deserialize)]
pub enum Order {
    Up,
    Down,
}

#[derive(Deserialize)]
pub struct Search {
    name: String,
    least: u32,
    order: Order,
}

type Users = State<Collection<Document>>;

pub async fn equal_value(State(users): Users, Query(search): Query<Search>) -> String {
    users.find(doc! { "name": &search.name }).await.is_ok().to_string()
}

pub async fn operator_of_ours(State(users): Users, Query(search): Query<Search>) -> String {
    users.find(doc! { "age": { "$gte": search.least } }).await.is_ok().to_string()
}

pub async fn explicit_equal(State(users): Users, Query(search): Query<Search>) -> String {
    users.count_documents(doc! { "name": { "$eq": search.name } }).await.is_ok().to_string()
}

pub async fn identifier(State(users): Users, Path(text): Path<String>) -> String {
    match ObjectId::parse_str(&text) {
        Ok(id) => users.find_one(doc! { "_id": id }).await.is_ok().to_string(),
        Err(error) => error.to_string(),
    }
}

pub async fn sorted(State(users): Users, Query(search): Query<Search>) -> String {
    let order = match search.order {
        Order::Up => 1,
        Order::Down => -1,
    };
    users.find(doc! {}).sort(doc! { "name": order }).await.is_ok().to_string()
}

pub async fn updated(State(users): Users, Path((id, name)): Path<(i64, String)>) -> String {
    users.update_one(doc! { "id": id }, doc! { "$set": { "name": name } }).await.is_ok().to_string()
}

pub async fn redis_set(State(client): State<redis::Client>, Path((key, value)): Path<(String, String)>) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    let set: redis::RedisResult<()> = connection.set(format!("user:{key}"), value);
    set.is_ok().to_string()
}

pub async fn redis_chosen(State(client): State<redis::Client>, Path(name): Path<String>) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    let command = if name == "up" { "INCR" } else { "DECR" };
    redis::cmd(command).arg("count").query::<i64>(&mut connection).unwrap_or_default().to_string()
}

pub async fn redis_script(State(client): State<redis::Client>, Path(value): Path<String>) -> String {
    let Ok(mut connection) = client.get_connection() else { return String::new() };
    redis::Script::new("return ARGV[1]").arg(value).invoke::<String>(&mut connection).unwrap_or_default()
}

pub async fn ldap_escaped(Path(user): Path<String>) -> Option<String> {
    let mut ldap = LdapConn::new("ldaps://directory.example.com").ok()?;
    let user = ldap_escape(user.as_str());
    let found = ldap.search("dc=example", Scope::OneLevel, &format!("(uid={user})"), vec!["cn"]).ok()?;
    Some(found.0.len().to_string())
}

pub async fn ldap_number(Path(number): Path<u32>) -> Option<String> {
    let mut ldap = LdapConn::new("ldaps://directory.example.com").ok()?;
    let found = ldap.search("dc=example", Scope::OneLevel, &format!("(uidNumber={number})"), vec!["cn"]).ok()?;
    Some(found.0.len().to_string())
}

pub async fn xpath_listed(Path(name): Path<String>) -> String {
    if name != "users" && name != "groups" {
        return String::new();
    }
    sxd_xpath::Factory::new().build(&format!("/{name}/*")).is_ok().to_string()
}
