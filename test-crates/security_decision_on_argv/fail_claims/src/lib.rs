//! Doors that open to whoever says they may enter.
use actix_web::{get, HttpRequest, HttpResponse};
use axum::extract::{Json, Query};
use axum::http::{header, HeaderMap, StatusCode};
use serde::Deserialize;
use std::collections::HashMap;
use std::env;
use std::path::Path;

#[derive(Deserialize)]
pub struct Claim {
    role: String,
    is_admin: bool,
    title: String,
}

pub fn own_name() -> bool {
    let name = env::args().next().unwrap_or_default();
    if name == "/usr/sbin/admin-tool" { //~ security_decision_on_argv
        return unlocked();
    }
    false
}

pub fn own_name_of_list() -> bool {
    let words: Vec<String> = env::args().collect();
    if words[0].ends_with("/admin-tool") { //~ security_decision_on_argv
        return unlocked();
    }
    false
}

pub fn first_argument() -> bool {
    let words: Vec<String> = env::args().collect();
    if words.len() > 1 && words[1] == "--verbose" {
        println!("more to read");
    }
    false
}

pub fn own_path() -> bool {
    let Ok(path) = env::current_exe() else { return false };
    if path == Path::new("/usr/sbin/admin-tool") { //~ security_decision_on_argv
        return unlocked();
    }
    false
}

pub fn own_folder() -> bool {
    match env::current_exe() {
        Ok(path) => {
            if path.starts_with("/usr/sbin") { unlocked() } else { false } //~ security_decision_on_argv
        }
        Err(_) => false,
    }
}

pub fn own_path_shown() -> std::io::Result<()> {
    println!("{}", env::current_exe()?.display());
    Ok(())
}

pub async fn host(headers: HeaderMap) -> StatusCode {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if host == "localhost" { //~ security_decision_on_argv
        return StatusCode::OK;
    }
    StatusCode::FORBIDDEN
}

pub async fn host_as_link(headers: HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or("www.example.com");
    format!("served by {host}")
}

pub async fn role(Json(claim): Json<Claim>) -> StatusCode {
    if claim.role == "admin" { //~ security_decision_on_argv
        return StatusCode::OK;
    }
    StatusCode::FORBIDDEN
}

pub async fn title(Json(claim): Json<Claim>) -> &'static str {
    if claim.title == "Dr" { "dear doctor" } else { "hello" }
}

pub async fn flag_of_query(Query(claim): Query<Claim>) -> String {
    claim.is_admin.to_string()
}

pub async fn role_of_header(headers: HeaderMap) -> StatusCode {
    if headers.get("x-user-role").is_some_and(|role| role == "admin") { //~ security_decision_on_argv
        return StatusCode::OK;
    }
    StatusCode::FORBIDDEN
}

#[get("/panel")]
pub async fn role_of_cookie(request: HttpRequest) -> HttpResponse {
    let role = request.cookie("role").map(|cookie| cookie.value().to_owned()).unwrap_or_default();
    if role != "admin" { //~ security_decision_on_argv
        return HttpResponse::Forbidden().finish();
    }
    HttpResponse::Ok().finish()
}

#[get("/local")]
pub async fn host_of_actix(request: HttpRequest) -> HttpResponse {
    if request.connection_info().host() == "127.0.0.1" { //~ security_decision_on_argv
        return HttpResponse::Ok().finish();
    }
    HttpResponse::Forbidden().finish()
}

#[rocket::get("/secret?<role>")]
pub fn role_of_rocket(role: &str) -> &'static str {
    if role.eq_ignore_ascii_case("admin") { "secret" } else { "no" } //~ security_decision_on_argv
}

pub fn renamed_import() -> bool {
    use std::env::args as words;
    let Some(name) = words().nth(0) else { return false };
    if name.contains("admin") { unlocked() } else { false } //~ security_decision_on_argv
}

pub async fn flag(Json(claim): Json<Claim>) -> StatusCode {
    if !claim.is_admin { //~ security_decision_on_argv
        return StatusCode::FORBIDDEN;
    }
    StatusCode::OK
}

pub async fn flag_of_actix(body: actix_web::web::Json<Claim>) -> HttpResponse {
    if body.title.is_empty() || body.is_admin { //~ security_decision_on_argv
        return HttpResponse::Ok().finish();
    }
    HttpResponse::Forbidden().finish()
}

pub async fn flag_of_header(headers: HeaderMap) -> StatusCode {
    let trusted = headers.get("x-is-admin").map_or(false, |value| value == "true"); //~ security_decision_on_argv
    if trusted { StatusCode::OK } else { StatusCode::FORBIDDEN }
}

pub async fn near(headers: HeaderMap) -> StatusCode {
    let near = headers.get("host").map(|host| host.as_bytes().starts_with(b"localhost")).unwrap_or(false); //~ security_decision_on_argv
    if !near && headers.get("authorization").is_none() {
        return StatusCode::UNAUTHORIZED;
    }
    StatusCode::OK
}

pub async fn chosen_role(Query(words): Query<HashMap<String, String>>) -> StatusCode {
    match words.get("role").map(String::as_str) {
        Some(role) if role == "admin" => StatusCode::OK, //~ security_decision_on_argv
        _ => StatusCode::FORBIDDEN,
    }
}

fn lent_headers(headers: &HeaderMap) -> bool {
    if headers.get("x-role").is_some_and(|role| role == "admin") { unlocked() } else { false } //~ security_decision_on_argv
}

pub async fn lends(headers: HeaderMap) -> bool {
    lent_headers(&headers)
}

pub fn kept_answer() -> bool {
    let name = env::args().next().unwrap_or_default();
    let known = name == "/usr/sbin/admin-tool"; //~ security_decision_on_argv
    if known {
        return unlocked();
    }
    false
}

fn unlocked() -> bool {
    true
}
