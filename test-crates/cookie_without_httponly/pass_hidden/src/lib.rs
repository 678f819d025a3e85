//! Session cookies hidden from scripts, and cookies that scripts are meant to read.
mod headers;

use cookie::{Cookie, CookieBuilder, CookieJar};

const HIDDEN: bool = true;

fn base(name: &'static str) -> CookieBuilder<'static> {
    Cookie::build((name, "1")).secure(true).http_only(true)
}

fn harden(cookie: &mut Cookie<'static>) {
    cookie.set_http_only(true);
    cookie.set_secure(true);
}

pub fn built() -> Cookie<'static> {
    Cookie::build(("session", "1")).http_only(true).secure(true).build()
}

pub fn by_constant() -> Cookie<'static> {
    Cookie::build(("session", "1")).http_only(HIDDEN).secure(true).build()
}

pub fn begun_elsewhere() -> Cookie<'static> {
    base("session").path("/").build()
}

pub fn said_yes_last() -> Cookie<'static> {
    Cookie::build(("session", "1")).http_only(false).http_only(true).secure(true).build()
}

pub fn by_argument(hidden: bool) -> Cookie<'static> {
    Cookie::build(("session", "1")).http_only(hidden).secure(true).build()
}

pub fn set_before(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_http_only(true);
    cookie.set_secure(true);
    jar.add(cookie);
}

pub fn set_elsewhere(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    harden(&mut cookie);
    jar.add(cookie);
}

pub fn colours(jar: &mut CookieJar) {
    jar.add(Cookie::build(("theme", "dark")).secure(true));
    jar.add(Cookie::build(("lang", "de")).secure(true).http_only(false)); //~! cookie_without_httponly
}

/// Scripts must send it back in a header.
pub fn against_forgery(jar: &mut CookieJar, csrf_token: String) {
    jar.add(Cookie::build(("XSRF-TOKEN", csrf_token)).secure(true).build());
}

pub fn removed(jar: &mut CookieJar) {
    jar.remove(Cookie::from("session"));
}

pub fn actix_session(key: actix_web::cookie::Key) -> actix_session::SessionMiddleware<actix_session::storage::CookieSessionStore> {
    actix_session::SessionMiddleware::new(actix_session::storage::CookieSessionStore::default(), key)
}

pub async fn axum(jar: axum_extra::extract::CookieJar) -> axum_extra::extract::CookieJar {
    use axum_extra::extract::cookie::Cookie;
    jar.add(Cookie::build(("session", "1")).http_only(true).secure(true))
}

pub fn tower_session(store: tower_sessions::MemoryStore) -> tower_sessions::SessionManagerLayer<tower_sessions::MemoryStore> {
    tower_sessions::SessionManagerLayer::new(store).with_secure(true)
}

pub fn poem() -> poem::session::CookieConfig {
    poem::session::CookieConfig::new().http_only(true)
}
