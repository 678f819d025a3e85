//! Cookies from a builder that end up without `Secure`.
pub mod frameworks;
mod settings;

use cookie::{Cookie, CookieBuilder, CookieJar, SameSite};

const SECURE: bool = false;

pub struct Style {
    secure: bool,
}

fn base(name: &'static str) -> CookieBuilder<'static> {
    Cookie::build((name, "1")).path("/").http_only(true)
}

fn with(builder: CookieBuilder<'static>, secure: bool) -> Cookie<'static> {
    builder.secure(secure).build() //~ insecure_cookie
}

fn off() -> bool {
    false
}

pub fn nothing_said() -> Cookie<'static> {
    Cookie::build(("session", "1")).build() //~ insecure_cookie
}

pub fn other_attributes() -> Cookie<'static> {
    Cookie::build(("session", "1"))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .build() //~ insecure_cookie
}

pub fn said_no() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(false).build() //~ insecure_cookie
}

pub fn said_no_last() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(true).secure(false).build() //~ insecure_cookie
}

pub fn older_finish(value: String) -> Cookie<'static> {
    #[allow(deprecated)]
    Cookie::build(("session", value)).permanent().finish() //~ insecure_cookie
}

pub fn by_own_builder() -> Cookie<'static> {
    CookieBuilder::new("session", "1").build() //~ insecure_cookie
}

pub fn by_variable() -> Cookie<'static> {
    let secure = false;
    Cookie::build(("session", "1")).secure(secure).build() //~ insecure_cookie
}

pub fn by_constant() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(SECURE).build() //~ insecure_cookie
}

pub fn by_constant_of_another_module() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(!settings::PLAIN).build() //~ insecure_cookie
}

pub fn by_function() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(off()).build() //~ insecure_cookie
}

pub fn by_field() -> Cookie<'static> {
    let style = Style { secure: false };
    Cookie::build(("session", "1")).secure(style.secure).build() //~ insecure_cookie
}

pub fn by_parameter() -> (Cookie<'static>, Cookie<'static>) {
    (with(base("session"), false), with(base("other"), true))
}

pub fn begun_elsewhere() -> Cookie<'static> {
    base("session").build() //~ insecure_cookie
}

pub fn in_steps() -> Cookie<'static> {
    let mut builder = Cookie::build(("session", "1"));
    builder = builder.path("/");
    builder = builder.http_only(true);
    builder.build() //~ insecure_cookie
}

pub fn built_then_added(jar: &mut CookieJar) {
    let cookie = Cookie::build(("session", "1")).build(); //~ insecure_cookie
    jar.add(cookie);
}

pub fn built_then_opened(jar: &mut CookieJar) {
    let mut cookie = Cookie::build(("session", "1")).secure(true).build();
    cookie.set_secure(false);
    jar.add(cookie); //~ insecure_cookie
}

pub fn never_built(jar: &mut CookieJar) {
    jar.add(Cookie::build(("session", "1")).path("/")); //~ insecure_cookie
}

pub fn one_of_two() -> [Cookie<'static>; 2] {
    [
        Cookie::build(("session", "1")).secure(true).build(),
        Cookie::build(("basket", "1")).http_only(true).build(), //~ insecure_cookie
    ]
}

pub fn in_a_closure(names: Vec<String>) -> Vec<Cookie<'static>> {
    names
        .into_iter()
        .map(|name| Cookie::build((name, "1")).build()) //~ insecure_cookie
        .collect()
}

pub fn empty_option() -> Cookie<'static> {
    let mut builder = Cookie::build("session");
    builder.inner_mut().set_secure(None);
    builder.build() //~ insecure_cookie
}
