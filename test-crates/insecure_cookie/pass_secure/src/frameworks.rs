//! The same with web frameworks.
use actix_session::storage::CookieSessionStore;
use actix_session::SessionMiddleware;
use actix_web::cookie::Key;
use actix_web::HttpResponse;

pub fn actix() -> HttpResponse {
    let cookie = actix_web::cookie::Cookie::build("session", "1").secure(true).finish();
    HttpResponse::Ok().cookie(cookie).finish()
}

pub fn actix_set(response: &mut HttpResponse) -> actix_web::Result<()> {
    let mut cookie = actix_web::cookie::Cookie::new("session", "1");
    cookie.set_secure(true);
    response.add_cookie(&cookie)?;
    Ok(())
}

pub fn actix_session_default(key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::new(CookieSessionStore::default(), key)
}

pub fn actix_session(key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key).cookie_secure(true).cookie_http_only(true).build()
}

pub fn actix_session_unsaid(key: Key) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key).cookie_name("session".to_owned()).build()
}

pub mod axum {
    //! The jars of axum.
    use axum_extra::extract::cookie::{Cookie, CookieJar, PrivateCookieJar};

    pub async fn plain(jar: CookieJar) -> CookieJar {
        jar.add(Cookie::build(("session", "1")).secure(true))
    }

    pub async fn private(jar: PrivateCookieJar) -> PrivateCookieJar {
        let mut cookie = Cookie::new("session", "1");
        cookie.set_secure(true);
        jar.add(cookie)
    }

    pub async fn removed(jar: CookieJar) -> CookieJar {
        jar.remove(Cookie::from("session"))
    }
}

#[rocket::get("/login")]
pub fn rocket(jar: &rocket::http::CookieJar<'_>) {
    jar.add(rocket::http::Cookie::build(("session", "1")).secure(true));
}

pub async fn tower(cookies: tower_cookies::Cookies) {
    let mut cookie = tower_cookies::Cookie::new("session", "1");
    cookie.set_secure(true);
    cookies.add(cookie);
}

pub fn tower_session(store: tower_sessions::MemoryStore) -> tower_sessions::SessionManagerLayer<tower_sessions::MemoryStore> {
    tower_sessions::SessionManagerLayer::new(store)
}

pub async fn poem(jar: &poem::web::cookie::CookieJar) {
    let mut cookie = poem::web::cookie::Cookie::new_with_str("session", "1");
    cookie.set_secure(true);
    jar.add(cookie);
}

pub fn poem_session() -> poem::session::CookieConfig {
    poem::session::CookieConfig::new().name("session")
}

pub fn poem_private(key: poem::web::cookie::CookieKey) -> poem::session::CookieConfig {
    poem::session::CookieConfig::private(key).domain("example.org").http_only(false).secure(true)
}

pub fn biscotti() -> biscotti::ResponseCookies<'static> {
    let mut cookies = biscotti::ResponseCookies::new();
    cookies.insert(biscotti::ResponseCookie::new("session", "1").set_secure(true));
    cookies
}
