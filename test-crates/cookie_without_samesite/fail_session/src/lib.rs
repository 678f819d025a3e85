//! Session cookies that go along with requests of other sites.
use cookie::{Cookie, CookieJar, SameSite};

const OPEN: SameSite = SameSite::None;

fn session() -> Cookie<'static> {
    let mut cookie = Cookie::new("session_id", "1");
    cookie.set_secure(true);
    cookie.set_http_only(true);
    cookie
}

pub fn built() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(true).http_only(true).build() //~ cookie_without_samesite
}

pub fn said_none() -> Cookie<'static> {
    Cookie::build(("sid", "1")).secure(true).same_site(SameSite::None).build() //~ cookie_without_samesite
}

pub fn by_constant() -> Cookie<'static> {
    Cookie::build(("auth_token", "1")).secure(true).same_site(OPEN).build() //~ cookie_without_samesite
}

pub fn added(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_secure(true);
    jar.add(cookie); //~ cookie_without_samesite
}

pub fn added_with_none(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_same_site(SameSite::None);
    cookie.set_secure(true);
    jar.add(cookie); //~ cookie_without_samesite
}

pub fn made_elsewhere(jar: &mut CookieJar) {
    jar.add(session()); //~ cookie_without_samesite
}

pub fn named_by_constant(jar: &mut CookieJar) {
    const NAME: &str = "JSESSIONID";
    jar.add(Cookie::build((NAME, "1")).secure(true)); //~ cookie_without_samesite
}

pub fn actix() -> actix_web::HttpResponse {
    let cookie = actix_web::cookie::Cookie::build("session", "1").secure(true).http_only(true).finish(); //~ cookie_without_samesite
    actix_web::HttpResponse::Ok().cookie(cookie).finish()
}

pub async fn axum(jar: axum_extra::extract::CookieJar) -> axum_extra::extract::CookieJar {
    use axum_extra::extract::cookie::Cookie;
    let mut cookie = Cookie::new("session", "1");
    cookie.set_http_only(true);
    jar.add(cookie) //~ cookie_without_samesite
}

pub async fn tower(cookies: tower_cookies::Cookies) {
    cookies.add(tower_cookies::Cookie::build(("session", "1")).secure(true).build()); //~ cookie_without_samesite
}
