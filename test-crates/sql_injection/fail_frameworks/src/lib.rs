//! The same mistake in handlers of other servers.
mod rockets;
mod warps;

use actix_web::{get, post, web, HttpRequest, HttpResponse, Responder};
use serde::Deserialize;
use tokio_postgres::Client;

#[derive(Deserialize)]
pub struct Login {
    user: String,
    tries: i32,
}

#[get("/users/{name}")]
pub async fn path_segment(name: web::Path<String>, db: web::Data<Client>) -> impl Responder {
    let text = format!("SELECT id FROM users WHERE name = '{}'", name.into_inner());
    match db.query(text.as_str(), &[]).await { //~ sql_injection
        Ok(rows) => HttpResponse::Ok().body(rows.len().to_string()),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

#[get("/prepared/{name}")]
pub async fn parameter(name: web::Path<String>, db: web::Data<Client>) -> impl Responder {
    match db.query("SELECT id FROM users WHERE name = $1", &[&*name]).await {
        Ok(rows) => HttpResponse::Ok().body(rows.len().to_string()),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

#[post("/login")]
pub async fn form(login: web::Form<Login>, db: web::Data<Client>) -> Result<HttpResponse, actix_web::Error> {
    let text = format!("UPDATE users SET tries = {} WHERE name = '{}'", login.tries, login.user);
    db.execute(text.as_str(), &[]).await.map_err(actix_web::error::ErrorInternalServerError)?; //~ sql_injection
    Ok(HttpResponse::NoContent().finish())
}

#[post("/tries")]
pub async fn only_the_number(login: web::Form<Login>, db: web::Data<Client>) -> HttpResponse {
    let text = format!("UPDATE totals SET tries = tries + {}", login.tries);
    let _ = db.execute(text.as_str(), &[]).await;
    HttpResponse::NoContent().finish()
}

pub async fn query_string(request: HttpRequest, db: web::Data<Client>) -> HttpResponse {
    let text = format!("SELECT * FROM logs WHERE {}", request.query_string());
    let _ = db.batch_execute(&text).await; //~ sql_injection
    HttpResponse::Ok().finish()
}

pub async fn cookie(request: HttpRequest, db: web::Data<Client>) -> HttpResponse {
    if let Some(cookie) = request.cookie("theme") {
        let text = format!("SELECT css FROM themes WHERE name = '{}'", cookie.value());
        let _ = db.simple_query(&text).await; //~ sql_injection
    }
    HttpResponse::Ok().finish()
}

pub async fn statement_of_own_text(login: web::Json<Login>, db: web::Data<Client>) -> HttpResponse {
    let Ok(statement) = db.prepare("SELECT id FROM users WHERE name = $1").await else {
        return HttpResponse::InternalServerError().finish();
    };
    let _ = db.query_opt(&statement, &[&login.user]).await;
    HttpResponse::Ok().finish()
}

pub async fn statement_of_their_text(login: web::Json<Login>, db: web::Data<Client>) -> HttpResponse {
    let text = format!("SELECT {} FROM users", login.user);
    let Ok(statement) = db.prepare(&text).await else { //~ sql_injection
        return HttpResponse::InternalServerError().finish();
    };
    let _ = db.query_opt(&statement, &[]).await;
    HttpResponse::Ok().finish()
}

pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(path_segment)
        .service(parameter)
        .service(form)
        .service(only_the_number)
        .route("/logs", web::get().to(query_string))
        .route("/theme", web::get().to(cookie))
        .route("/own", web::post().to(statement_of_own_text))
        .route("/their", web::post().to(statement_of_their_text));
}
