//! Cookies that are written as text with all that they need, that are no sessions, or that are sent to a server.
use actix_web::cookie::Cookie as C;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

pub async fn in_a_list(id: String) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("session={id}; Path=/; HttpOnly; Secure; SameSite=Lax"))], "welcome")
}

pub fn inserted(id: &str) -> Result<HeaderMap, header::InvalidHeaderValue> {
    let mut headers = HeaderMap::new();
    let text = format!("session={id}; Path=/; HttpOnly; Secure; SameSite=Lax");
    headers.insert(header::SET_COOKIE, HeaderValue::from_str(&text)?);
    Ok(headers)
}

fn session_text(id: &str) -> String {
    format!("session={id}; Path=/; Max-Age=3600; HttpOnly; Secure; SameSite=Lax")
}

pub fn by_function(response: &mut Response, id: &str) {
    if let Ok(value) = HeaderValue::from_str(&session_text(id)) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

fn attributes(strict: bool) -> &'static str {
    if strict { "; Path=/; HttpOnly; Secure; SameSite=Lax" } else { "; HttpOnly; Secure; SameSite=Lax" }
}

pub fn attributes_from_elsewhere(id: &str) -> http::Result<http::Response<String>> {
    let text = format!("session={id}{}", attributes(true));
    http::Response::builder().header("Set-Cookie", text).body(String::new())
}

pub fn of_rocket(id: &str) -> rocket::http::Header<'static> {
    rocket::http::Header::new("Set-Cookie", format!("session={id}; Path=/; HttpOnly; Secure; SameSite=Lax"))
}

pub fn removed(response: &mut Response) {
    response.headers_mut().append(header::SET_COOKIE, HeaderValue::from_static("session=; Path=/; Max-Age=0"));
}

/// What a client sends has no attributes.
pub fn sent(id: &str) -> http::Result<http::Request<String>> {
    http::Request::builder().header("Cookie", format!("session={id}")).body(String::new())
}

pub fn of_warp(id: &str) -> impl warp::Reply {
    warp::reply::with_header("welcome", "x-session", format!("session={id}; Path=/"))
}

pub async fn no_session(theme: String) -> impl IntoResponse {
    ([(header::SET_COOKIE, format!("theme={theme}; Path=/"))], "welcome")
}

pub fn under_another_name(id: String) -> C<'static> {
    C::build("session", id).same_site(actix_web::cookie::SameSite::Strict).secure(true).finish()
}

pub fn layer<S: tower_sessions::SessionStore>(store: S) -> tower_sessions::SessionManagerLayer<S> {
    tower_sessions::SessionManagerLayer::new(store).with_same_site(tower_sessions::cookie::SameSite::Lax)
}

/// It is `Strict` when nothing else is said.
pub fn layer_as_it_is<S: tower_sessions::SessionStore>(store: S) -> tower_sessions::SessionManagerLayer<S> {
    tower_sessions::SessionManagerLayer::new(store)
}

pub fn session_of_actix(key: actix_web::cookie::Key) -> actix_session::SessionMiddleware<actix_session::storage::CookieSessionStore> {
    actix_session::SessionMiddleware::builder(actix_session::storage::CookieSessionStore::default(), key)
        .cookie_same_site(actix_web::cookie::SameSite::Strict)
        .build()
}

pub fn session_of_poem() -> poem::session::CookieConfig {
    poem::session::CookieConfig::new().same_site(poem::web::cookie::SameSite::Lax)
}
