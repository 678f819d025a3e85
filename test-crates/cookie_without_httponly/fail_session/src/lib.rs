//! Session cookies that scripts of the page can read.
mod headers;

use cookie::{Cookie, CookieJar};

const OPEN: bool = false;

fn session() -> Cookie<'static> {
    let mut cookie = Cookie::new("session_id", "1");
    cookie.set_secure(true);
    cookie
}

pub fn built() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(true).build() //~ cookie_without_httponly
}

pub fn said_no() -> Cookie<'static> {
    Cookie::build(("sid", "1")).secure(true).http_only(false).build() //~ cookie_without_httponly
}

pub fn by_constant() -> Cookie<'static> {
    Cookie::build(("auth_token", "1")).secure(true).http_only(OPEN).build() //~ cookie_without_httponly
}

pub fn added(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_secure(true);
    jar.add(cookie); //~ cookie_without_httponly
}

pub fn added_with_no(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_http_only(false);
    cookie.set_secure(true);
    jar.add(cookie); //~ cookie_without_httponly
}

pub fn made_elsewhere(jar: &mut CookieJar) {
    jar.add(session()); //~ cookie_without_httponly
}

pub fn named_by_constant(jar: &mut CookieJar) {
    const NAME: &str = "JSESSIONID";
    jar.add(Cookie::build((NAME, "1")).secure(true)); //~ cookie_without_httponly
}

pub fn value_is_secret(jar: &mut CookieJar, access_token: String) {
    let cookie = Cookie::build(("t", access_token)).secure(true).build(); //~ cookie_without_httponly
    jar.add(cookie);
}

pub fn actix() -> actix_web::HttpResponse {
    let cookie = actix_web::cookie::Cookie::build("session", "1").secure(true).finish(); //~ cookie_without_httponly
    actix_web::HttpResponse::Ok().cookie(cookie).finish()
}

pub fn actix_session(key: actix_web::cookie::Key) -> actix_session::SessionMiddleware<actix_session::storage::CookieSessionStore> {
    use actix_session::storage::CookieSessionStore as Store;
    actix_session::SessionMiddleware::builder(Store::default(), key).cookie_http_only(false).build() //~ cookie_without_httponly
}

pub async fn axum(jar: axum_extra::extract::CookieJar) -> axum_extra::extract::CookieJar {
    use axum_extra::extract::cookie::Cookie;
    let mut cookie = Cookie::new("session", "1");
    cookie.set_secure(true);
    jar.add(cookie) //~ cookie_without_httponly
}

pub async fn tower(cookies: tower_cookies::Cookies) {
    cookies.add(tower_cookies::Cookie::build(("session", "1")).secure(true).build()); //~ cookie_without_httponly
}

pub fn tower_session(store: tower_sessions::MemoryStore) -> tower_sessions::SessionManagerLayer<tower_sessions::MemoryStore> {
    tower_sessions::SessionManagerLayer::new(store).with_http_only(false) //~ cookie_without_httponly
}

pub fn poem() -> poem::session::CookieConfig {
    poem::session::CookieConfig::default().http_only(false) //~ cookie_without_httponly
}

fn base<'c>(name: &'c str, value: String) -> cookie::CookieBuilder<'c> {
    Cookie::build((name, value)).path("/").secure(true)
}

pub fn named_by_caller(code: String) -> Cookie<'static> {
    base("session", code).build() //~ cookie_without_httponly
}

pub fn value_like_a_setting() -> Cookie<'static> {
    base("portal_id", "lang".to_owned()).build() //~ cookie_without_httponly
}
