//! Plain cookies that are handed out without `Secure`.
pub mod frameworks;
pub mod headers;

use cookie::{Cookie, CookieJar, Key};

type Crumb = Cookie<'static>;

fn session(value: &str) -> Cookie<'static> {
    Cookie::new("session", value.to_owned())
}

fn mark(cookie: &mut Cookie<'static>, secure: bool) {
    cookie.set_secure(secure);
}

pub fn nothing_said(jar: &mut CookieJar) {
    jar.add(Cookie::new("session", "1")); //~ insecure_cookie
}

pub fn pair(jar: &mut CookieJar) {
    jar.add(("session", "1")); //~ insecure_cookie
}

pub fn by_variable(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_http_only(true);
    cookie.set_path("/");
    jar.add(cookie); //~ insecure_cookie
}

pub fn said_no(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_secure(false);
    jar.add(cookie); //~ insecure_cookie
}

pub fn said_none(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_secure(true);
    cookie.set_secure(None);
    jar.add(cookie); //~ insecure_cookie
}

pub fn said_too_late(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    jar.add(cookie.clone()); //~ insecure_cookie
    cookie.set_secure(true);
}

pub fn made_elsewhere(jar: &mut CookieJar, value: &str) {
    jar.add(session(value)); //~ insecure_cookie
}

pub fn changed_elsewhere(jar: &mut CookieJar) {
    let mut first = Cookie::new("session", "1");
    mark(&mut first, false);
    jar.add(first); //~ insecure_cookie
    let mut second = Cookie::new("other", "1");
    mark(&mut second, true);
    jar.add(second);
}

pub fn by_alias(jar: &mut CookieJar) {
    let crumb = Crumb::new("session", "1");
    jar.add(crumb); //~ insecure_cookie
}

pub fn private(jar: &mut CookieJar, key: &Key) {
    jar.private_mut(key).add(Cookie::new("session", "1")); //~ insecure_cookie
}

pub fn signed(jar: &mut CookieJar, key: &Key) {
    let cookie = Cookie::new("session", "1");
    let mut signed = jar.signed_mut(key);
    signed.add(cookie); //~ insecure_cookie
}

pub fn in_a_loop(jar: &mut CookieJar, pairs: Vec<(String, String)>) {
    for (name, value) in pairs {
        let cookie = Cookie::new(name, value);
        jar.add(cookie); //~ insecure_cookie
    }
}

pub fn other_cookie_was_set(jar: &mut CookieJar) {
    let first = Cookie::new("session", "1");
    let mut second = Cookie::new("theme", "dark");
    second.set_secure(true);
    jar.add(first); //~ insecure_cookie
    jar.add(second);
}

pub fn optional(jar: &mut CookieJar, value: Option<String>) {
    if let Some(cookie) = value.map(|value| Cookie::new("session", value)) {
        jar.add(cookie); //~ insecure_cookie
    }
}

pub fn by_hand(headers: &mut http::HeaderMap, id: &str) -> Result<(), http::header::InvalidHeaderValue> {
    headers.insert(http::header::SET_COOKIE, format!("id={id}; HttpOnly").parse()?); //~ insecure_cookie
    headers.append("set-cookie", http::HeaderValue::from_static("theme=dark; Path=/")); //~ insecure_cookie
    Ok(())
}

pub fn answer(id: u32) -> actix_web::HttpResponse {
    actix_web::HttpResponse::Ok().insert_header(("Set-Cookie", format!("id={id}; SameSite=Strict"))).finish() //~ insecure_cookie
}
