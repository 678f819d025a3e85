//! Session cookies that are written as text, in every way in which servers take headers, and layers that set their own.
use actix_web::cookie::Cookie as C;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{AppendHeaders, IntoResponse, Response};

const COOKIE_NAME: &str = "session";

pub async fn in_a_list(id: String) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; Secure"))], "welcome") //~ cookie_without_samesite
}

pub async fn appended(id: String) -> impl IntoResponse {
    (AppendHeaders([(header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; Secure"))]), "welcome") //~ cookie_without_samesite
}

pub fn inserted(id: &str) -> Result<HeaderMap, header::InvalidHeaderValue> {
    let mut headers = HeaderMap::new();
    let text = format!("{COOKIE_NAME}={id}; Path=/; HttpOnly; Secure");
    let value = HeaderValue::from_str(&text)?;
    headers.insert(header::SET_COOKIE, value); //~ cookie_without_samesite
    Ok(headers)
}

fn session_text(id: &str) -> String {
    format!("session={id}; Path=/; Max-Age=3600; HttpOnly; Secure")
}

pub fn by_function(response: &mut Response, id: &str) {
    if let Ok(value) = HeaderValue::from_str(&session_text(id)) {
        response.headers_mut().append(header::SET_COOKIE, value); //~ cookie_without_samesite
    }
}

pub fn by_name_of_header(response: &mut Response, id: &str) {
    let value = HeaderValue::try_from(session_text(id)).expect("a session is plain text");
    response.headers_mut().append(HeaderName::from_static("set-cookie"), value); //~ cookie_without_samesite
}

pub fn built(id: &str) -> http::Result<http::Response<String>> {
    http::Response::builder().status(200).header("Set-Cookie", format!("sid={id}; Path=/; HttpOnly; Secure")).body(String::new()) //~ cookie_without_samesite
}

pub fn built_by_hyper(id: &str) -> hyper::http::Result<hyper::Response<String>> {
    let cookie = ["session=", id, "; Path=/; HttpOnly; Secure"].concat();
    hyper::Response::builder().header(hyper::header::SET_COOKIE, cookie).body(String::new()) //~ cookie_without_samesite
}

pub async fn of_actix(id: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok()
        .insert_header((actix_web::http::header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; Secure"))) //~ cookie_without_samesite
        .finish()
}

pub async fn appended_by_actix(id: String) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().append_header(("Set-Cookie", format!("auth_token={id}; Path=/; HttpOnly; Secure"))).finish() //~ cookie_without_samesite
}

pub fn of_tide(id: &str) -> tide::Response {
    let mut response = tide::Response::new(200);
    response.insert_header("Set-Cookie", format!("session={id}; Path=/; HttpOnly; Secure")); //~ cookie_without_samesite
    response
}

pub fn of_tide_by_builder(id: &str) -> tide::Response {
    tide::Response::builder(200).header(tide::http::headers::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; Secure")).build() //~ cookie_without_samesite
}

pub fn of_rocket(response: &mut rocket::Response<'_>, id: &str) {
    response.set_raw_header("Set-Cookie", format!("session={id}; Path=/; HttpOnly; Secure")); //~ cookie_without_samesite
}

pub fn header_of_rocket(id: &str) -> rocket::http::Header<'static> {
    rocket::http::Header::new("Set-Cookie", format!("session={id}; Path=/; HttpOnly; Secure")) //~ cookie_without_samesite
}

pub fn of_poem(id: &str) -> poem::Response {
    poem::Response::builder().header(poem::http::header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; Secure")).finish() //~ cookie_without_samesite
}

pub fn of_warp(id: &str) -> impl warp::Reply {
    warp::reply::with_header("welcome", "set-cookie", format!("session={id}; Path=/; HttpOnly; Secure")) //~ cookie_without_samesite
}

pub async fn said_none(id: String) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("session={id}; Path=/; SameSite=None; HttpOnly; Secure"))], "welcome") //~ cookie_without_samesite
}

pub fn under_another_name(id: String) -> C<'static> {
    C::build("session", id).path("/").secure(true).http_only(true).finish() //~ cookie_without_samesite
}

pub fn none_of_actix(id: String) -> actix_web::HttpResponse {
    let mut cookie = C::new("session", id);
    cookie.set_secure(true);
    cookie.set_same_site(actix_web::cookie::SameSite::None);
    actix_web::HttpResponse::Ok().cookie(cookie).finish() //~ cookie_without_samesite
}

pub fn none_of_rocket(jar: &rocket::http::CookieJar<'_>, id: String) {
    jar.add(rocket::http::Cookie::build(("session", id)).same_site(rocket::http::SameSite::None).secure(true)); //~ cookie_without_samesite
}

pub fn layer<S: tower_sessions::SessionStore>(store: S) -> tower_sessions::SessionManagerLayer<S> {
    tower_sessions::SessionManagerLayer::new(store).with_same_site(tower_sessions::cookie::SameSite::None) //~ cookie_without_samesite
}

pub fn session_of_actix(key: actix_web::cookie::Key) -> actix_session::SessionMiddleware<actix_session::storage::CookieSessionStore> {
    actix_session::SessionMiddleware::builder(actix_session::storage::CookieSessionStore::default(), key)
        .cookie_same_site(actix_web::cookie::SameSite::None)
        .build() //~ cookie_without_samesite
}

pub fn session_of_poem() -> poem::session::CookieConfig {
    poem::session::CookieConfig::new().same_site(Some(poem::web::cookie::SameSite::None)) //~ cookie_without_samesite
}

pub fn none_of_poem(jar: &poem::web::cookie::CookieJar) {
    let mut cookie = poem::web::cookie::Cookie::new_with_str("session", "1");
    cookie.set_same_site(poem::web::cookie::SameSite::None);
    jar.add(cookie); //~ cookie_without_samesite
}
