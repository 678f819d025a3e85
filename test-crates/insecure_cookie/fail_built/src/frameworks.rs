//! Builders of web frameworks.
use actix_session::storage::CookieSessionStore;
use actix_session::SessionMiddleware;
use actix_web::cookie::{self, Key};
use actix_web::{HttpResponse, HttpResponseBuilder};
use poem::session::CookieConfig;
use tower_sessions::{MemoryStore, SessionManagerLayer};

pub fn actix() -> HttpResponse {
    let cookie = cookie::Cookie::build("session", "1").path("/").finish(); //~ insecure_cookie
    HttpResponse::Ok().cookie(cookie).finish()
}

pub fn actix_inside(mut response: HttpResponseBuilder) -> HttpResponse {
    response.cookie(
        actix_web::cookie::Cookie::build("session", "1")
            .http_only(true)
            .secure(false)
            .finish(), //~ insecure_cookie
    );
    response.finish()
}

pub fn actix_session(key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key).cookie_secure(false).build() //~ insecure_cookie
}

pub fn actix_session_by_variable(key: Key) -> SessionMiddleware<CookieSessionStore> {
    let secure = !true;
    SessionMiddleware::builder(CookieSessionStore::default(), key).cookie_secure(secure).build() //~ insecure_cookie
}

pub fn poem() -> CookieConfig {
    CookieConfig::new().name("session").secure(false) //~ insecure_cookie
}

pub fn poem_signed(key: poem::web::cookie::CookieKey, minutes: u64) -> CookieConfig {
    let age = std::time::Duration::from_secs(60 * minutes);
    CookieConfig::signed(key).path("/shop").max_age(age).secure(false) //~ insecure_cookie
}

pub fn poem_private(key: poem::web::cookie::CookieKey) -> CookieConfig {
    let config = CookieConfig::private(key).domain("example.org").http_only(true);
    config.secure(false).same_site(poem::web::cookie::SameSite::Lax) //~ insecure_cookie
}

pub fn tower(store: MemoryStore) -> SessionManagerLayer<MemoryStore> {
    SessionManagerLayer::new(store).with_secure(false) //~ insecure_cookie
}
