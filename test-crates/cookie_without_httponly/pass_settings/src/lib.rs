//! Cookies that scripts must be able to read, and jars that hide theirs.
use cookie::{Cookie, CookieJar};

pub fn theme(jar: &mut CookieJar, value: String) {
    jar.add(Cookie::build(("theme", value)).secure(true));
}

pub fn double_submit(jar: &mut CookieJar, value: String) {
    jar.add(Cookie::build(("XSRF-TOKEN", value)).secure(true));
}

pub fn hidden_later(jar: &mut CookieJar, value: String) {
    let mut cookie = Cookie::build(("session", value)).secure(true).build();
    cookie.set_http_only(true);
    jar.add(cookie);
}

pub fn private(jar: &rocket::http::CookieJar<'_>, value: String) {
    jar.add_private(rocket::http::Cookie::build(("session", value)).secure(true));
}

fn base<'c>(name: &'c str, value: String) -> cookie::CookieBuilder<'c> {
    Cookie::build((name, value)).path("/").secure(true)
}

pub fn named_by_caller(jar: &mut CookieJar, code: String) {
    jar.add(base("lang", code));
}
