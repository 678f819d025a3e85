//! Texts that are values of documents, and scripts with their arguments.
use axum::extract::{Path, Query, State};
use mongodb::bson::{Bson, Document, doc, to_bson};
use mongodb::Collection;

type Users = State<Collection<Document>>;

pub async fn as_bson(State(users): Users, Query(name): Query<String>) -> bool {
    let mut filter = Document::new();
    filter.insert("name", Bson::String(name));
    users.find_one(filter).await.is_ok()
}

pub async fn bson_in_doc(State(users): Users, Query(name): Query<String>) -> bool {
    users.find_one(doc! { "name": Bson::String(name) }).await.is_ok()
}

pub async fn inserted(State(users): Users, Query(name): Query<String>) -> bool {
    let mut filter = doc! {};
    filter.insert("name", name);
    users.delete_one(filter).await.is_ok()
}

pub async fn from_text(State(users): Users, Query(name): Query<String>) -> bool {
    let mut filter = Document::new();
    filter.insert("name", Bson::from(name));
    users.delete_one(filter).await.is_ok()
}

pub async fn held(State(users): Users, Query(name): Query<String>) -> bool {
    let filter = doc! { "name": name, "active": true };
    users.find_one(filter).await.is_ok()
}

pub async fn among(State(users): Users, Query(name): Query<String>) -> bool {
    let name: String = name;
    users.find(doc! { "$or": [{ "name": &name }, { "mail": name.to_lowercase() }] }).await.is_ok()
}

pub async fn helper(State(users): Users, Query(name): Query<String>) -> bool {
    users.find_one(by_name(&name)).await.is_ok()
}

fn by_name(name: &str) -> Document {
    doc! { "name": name }
}

pub async fn serialised(State(users): Users, Query(name): Query<String>) -> Option<bool> {
    let value = to_bson(&name).ok()?;
    Some(users.find_one(doc! { "name": value }).await.is_ok())
}

pub fn eval_with_arguments(connection: &mut redis::Connection, Path(key): Path<String>) -> redis::RedisResult<String> {
    redis::cmd("EVAL").arg("return redis.call('GET', KEYS[1])").arg(1).arg(key).query(connection)
}

pub async fn beside_code_of_ours(State(users): Users, Query(name): Query<String>) -> bool {
    users.find_one(doc! { "$where": "this.mail == this.name", "name": &name }).await.is_ok()
}
