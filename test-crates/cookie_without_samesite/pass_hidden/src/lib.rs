//! Session cookies for our own site, and cookies that may go anywhere.
use cookie::{Cookie, CookieBuilder, CookieJar, SameSite};

const OWN: SameSite = SameSite::Strict;

fn base(name: &'static str) -> CookieBuilder<'static> {
    Cookie::build((name, "1")).secure(true).same_site(SameSite::Lax)
}

pub fn built() -> Cookie<'static> {
    Cookie::build(("session", "1")).same_site(SameSite::Lax).secure(true).build()
}

pub fn by_constant() -> Cookie<'static> {
    Cookie::build(("session", "1")).same_site(OWN).secure(true).build()
}

pub fn begun_elsewhere() -> Cookie<'static> {
    base("session").path("/").build()
}

pub fn said_strict_last() -> Cookie<'static> {
    Cookie::build(("session", "1")).same_site(SameSite::None).same_site(SameSite::Strict).build()
}

pub fn set_before(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_same_site(SameSite::Lax);
    jar.add(cookie);
}

pub fn colours(jar: &mut CookieJar) {
    jar.add(Cookie::build(("theme", "dark")).secure(true));
    jar.add(Cookie::build(("lang", "de")).same_site(SameSite::None));
}

pub fn removed(jar: &mut CookieJar) {
    jar.remove(Cookie::from("session"));
}

pub fn actix() -> actix_web::HttpResponse {
    let cookie = actix_web::cookie::Cookie::build("session", "1").same_site(actix_web::cookie::SameSite::Strict).finish();
    actix_web::HttpResponse::Ok().cookie(cookie).finish()
}

pub async fn axum(jar: axum_extra::extract::CookieJar) -> axum_extra::extract::CookieJar {
    use axum_extra::extract::cookie::{Cookie, SameSite};
    jar.add(Cookie::build(("session", "1")).http_only(true).same_site(SameSite::Lax))
}
