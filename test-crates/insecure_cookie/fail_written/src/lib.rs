//! Session cookies that are written as text, in every way in which servers take headers, and layers that set their own.
use actix_web::cookie::Cookie as C;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{AppendHeaders, IntoResponse, Response};

const COOKIE_NAME: &str = "session";

pub async fn in_a_list(id: String) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; SameSite=Lax"))], "welcome") //~ insecure_cookie
}

pub async fn appended(id: String) -> impl IntoResponse {
    (AppendHeaders([(header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; SameSite=Lax"))]), "welcome") //~ insecure_cookie
}

pub fn inserted(id: &str) -> Result<HeaderMap, header::InvalidHeaderValue> {
    let mut headers = HeaderMap::new();
    let text = format!("{COOKIE_NAME}={id}; Path=/; HttpOnly; SameSite=Lax");
    let value = HeaderValue::from_str(&text)?;
    headers.insert(header::SET_COOKIE, value); //~ insecure_cookie
    Ok(headers)
}

fn session_text(id: &str) -> String {
    format!("session={id}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax")
}

pub fn by_function(response: &mut Response, id: &str) {
    if let Ok(value) = HeaderValue::from_str(&session_text(id)) {
        response.headers_mut().append(header::SET_COOKIE, value); //~ insecure_cookie
    }
}

pub fn by_name_of_header(response: &mut Response, id: &str) {
    let value = HeaderValue::try_from(session_text(id)).expect("a session is plain text");
    response.headers_mut().append(HeaderName::from_static("set-cookie"), value); //~ insecure_cookie
}

pub fn built(id: &str) -> http::Result<http::Response<String>> {
    http::Response::builder().status(200).header("Set-Cookie", format!("sid={id}; Path=/; HttpOnly; SameSite=Lax")).body(String::new()) //~ insecure_cookie
}

pub fn built_by_hyper(id: &str) -> hyper::http::Result<hyper::Response<String>> {
    let cookie = ["session=", id, "; Path=/; HttpOnly; SameSite=Lax"].concat();
    hyper::Response::builder().header(hyper::header::SET_COOKIE, cookie).body(String::new()) //~ insecure_cookie
}

pub async fn of_actix(id: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok()
        .insert_header((actix_web::http::header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; SameSite=Lax"))) //~ insecure_cookie
        .finish()
}

pub async fn appended_by_actix(id: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().append_header(("Set-Cookie", format!("auth_token={id}; Path=/; HttpOnly; SameSite=Lax"))).finish() //~ insecure_cookie
}

pub fn of_tide(id: &str) -> tide::Response {
    let mut response = tide::Response::new(200);
    response.insert_header("Set-Cookie", format!("session={id}; Path=/; HttpOnly; SameSite=Lax")); //~ insecure_cookie
    response
}

pub fn of_tide_by_builder(id: &str) -> tide::Response {
    tide::Response::builder(200).header(tide::http::headers::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; SameSite=Lax")).build() //~ insecure_cookie
}

pub fn of_rocket(response: &mut rocket::Response<'_>, id: &str) {
    response.set_raw_header("Set-Cookie", format!("session={id}; Path=/; HttpOnly; SameSite=Lax")); //~ insecure_cookie
}

pub fn header_of_rocket(id: &str) -> rocket::http::Header<'static> {
    rocket::http::Header::new("Set-Cookie", format!("session={id}; Path=/; HttpOnly; SameSite=Lax")) //~ insecure_cookie
}

pub fn of_poem(id: &str) -> poem::Response {
    poem::Response::builder().header(poem::http::header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; SameSite=Lax")).finish() //~ insecure_cookie
}

pub fn of_warp(id: &str) -> impl warp::Reply {
    warp::reply::with_header("welcome", "set-cookie", format!("session={id}; Path=/; HttpOnly; SameSite=Lax")) //~ insecure_cookie
}

pub fn under_another_name(id: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().cookie(C::build("session", id).secure(false).http_only(true).finish()).finish() //~ insecure_cookie
}

pub fn session_of_actix(key: actix_web::cookie::Key) -> actix_session::SessionMiddleware<actix_session::storage::CookieSessionStore> {
    actix_session::SessionMiddleware::builder(actix_session::storage::CookieSessionStore::default(), key)
        .cookie_secure(false)
        .build() //~ insecure_cookie
}

pub fn layer<S: tower_sessions::SessionStore>(store: S) -> tower_sessions::SessionManagerLayer<S> {
    tower_sessions::SessionManagerLayer::new(store).with_secure(false) //~ insecure_cookie
}

pub fn cookie_of_poem(jar: &poem::web::cookie::CookieJar, id: &str) {
    jar.add(poem::web::cookie::Cookie::new_with_str("session", id)); //~ insecure_cookie
}
