//! Routes of rocket.
use rocket::form::Form;
use rocket::serde::json::Json;
use rocket::{get, post, FromForm, State};
use sqlx::SqlitePool;

#[derive(FromForm)]
pub struct Note<'r> {
    title: &'r str,
    stars: u8,
}

#[get("/notes/<title>")]
pub async fn dynamic_segment(title: &str, pool: &State<SqlitePool>) -> String {
    let text = format!("SELECT count(*) FROM notes WHERE title = '{title}'");
    let count: i64 = sqlx::query_scalar(&text).fetch_one(pool.inner()).await.unwrap_or(0); //~ sql_injection
    count.to_string()
}

#[get("/notes/<id>", rank = 2)]
pub async fn numeric_segment(id: u64, pool: &State<SqlitePool>) -> String {
    let text = format!("SELECT count(*) FROM notes WHERE id = {id}");
    let count: i64 = sqlx::query_scalar(&text).fetch_one(pool.inner()).await.unwrap_or(0);
    count.to_string()
}

#[post("/notes", data = "<note>")]
pub async fn form_field(note: Form<Note<'_>>, pool: &State<SqlitePool>) {
    let text = format!("INSERT INTO notes VALUES ('{}', {})", note.title, note.stars);
    let _ = sqlx::query(&text).execute(pool.inner()).await; //~ sql_injection
}

#[post("/stars", data = "<note>")]
pub async fn form_number(note: Form<Note<'_>>, pool: &State<SqlitePool>) {
    let text = format!("INSERT INTO stars VALUES ({})", note.stars);
    let _ = sqlx::query(&text).execute(pool.inner()).await;
}

#[post("/tags", data = "<tags>")]
pub async fn json_list(tags: Json<Vec<String>>, pool: &State<SqlitePool>) {
    for tag in tags.iter() {
        let text = format!("INSERT INTO tags VALUES ('{tag}')");
        let _ = sqlx::query(&text).execute(pool.inner()).await; //~ sql_injection
    }
}
