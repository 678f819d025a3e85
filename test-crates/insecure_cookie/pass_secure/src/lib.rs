//! Cookies with `Secure`, cookies nobody can judge, and what is no cookie of ours.
pub mod frameworks;
pub mod headers;

use cookie::{Cookie, CookieBuilder, CookieJar, Key, SameSite};

const SECURE: bool = true;

pub struct Config {
    pub secure: bool,
}

/// A cookie to eat.
#[derive(Default)]
pub struct Biscuit {
    pub name: String,
}

impl Biscuit {
    fn build(name: &str) -> BiscuitBuilder {
        BiscuitBuilder(name.to_owned())
    }
}

pub struct BiscuitBuilder(String);

impl BiscuitBuilder {
    fn secure(self, _lid: bool) -> Self {
        self
    }

    fn build(self) -> Biscuit {
        Biscuit { name: self.0 }
    }
}

fn base(name: &'static str) -> CookieBuilder<'static> {
    Cookie::build((name, "1")).secure(true)
}

fn with(builder: CookieBuilder<'static>, secure: bool) -> Cookie<'static> {
    builder.secure(secure).build()
}

fn harden(cookie: &mut Cookie<'static>) {
    cookie.set_secure(true);
    cookie.set_http_only(true);
}

fn hardened(mut cookie: Cookie<'static>) -> Cookie<'static> {
    harden(&mut cookie);
    cookie
}

pub fn built() -> Cookie<'static> {
    Cookie::build(("session", "1")).path("/").secure(true).http_only(true).build()
}

pub fn said_yes_last() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(false).secure(true).build()
}

pub fn by_variable() -> Cookie<'static> {
    let secure = true;
    Cookie::build(("session", "1")).secure(secure).build()
}

pub fn by_constant() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(SECURE).build()
}

pub fn begun_elsewhere() -> Cookie<'static> {
    base("session").path("/").build()
}

pub fn finished_elsewhere() -> Cookie<'static> {
    with(Cookie::build(("session", "1")), true)
}

pub fn in_steps() -> Cookie<'static> {
    let mut builder = Cookie::build(("session", "1"));
    builder = builder.path("/");
    builder = builder.secure(true);
    builder.build()
}

pub fn by_configuration(config: &Config) -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(config.secure).build()
}

pub fn by_environment() -> Cookie<'static> {
    let secure = std::env::var("PLAIN_HTTP").is_err();
    Cookie::build(("session", "1")).secure(secure).build()
}

pub fn by_argument(secure: bool) -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(secure).build()
}

pub fn only_for_debugging() -> Cookie<'static> {
    Cookie::build(("session", "1")).secure(!cfg!(debug_assertions)).build()
}

pub fn set_before(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_secure(true);
    jar.add(cookie);
}

pub fn set_as_option(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_secure(Some(true));
    jar.add(cookie);
}

pub fn set_after_building(jar: &mut CookieJar) {
    let mut cookie = Cookie::build(("session", "1")).build();
    cookie.set_secure(true);
    jar.add(cookie);
}

pub fn set_through_the_builder() -> Cookie<'static> {
    let mut builder = Cookie::build("session");
    builder.inner_mut().set_secure(true);
    builder.build() //~! insecure_cookie
}

pub fn set_elsewhere(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    harden(&mut cookie);
    jar.add(cookie);
}

pub fn passed_through(jar: &mut CookieJar) {
    jar.add(hardened(Cookie::new("session", "1")));
}

pub fn set_on_both_ways(jar: &mut CookieJar, long: bool) {
    let mut cookie = Cookie::new("session", "1");
    if long {
        cookie.make_permanent();
        cookie.set_secure(true);
    } else {
        harden(&mut cookie);
    }
    jar.add(cookie);
}

pub fn private(jar: &mut CookieJar, key: &Key) {
    jar.private_mut(key).add(Cookie::build(("session", "1")).secure(true));
}

/// The library writes `Secure` for a cookie of all sites, unless it was told otherwise.
pub fn for_all_sites(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_same_site(SameSite::None);
    jar.add(cookie);
}

/// The same for one that is kept apart for each site.
pub fn partitioned() -> Cookie<'static> {
    Cookie::build(("session", "1")).partitioned(true).build()
}

/// And when the cookie is changed after it was made.
pub fn partitioned_later(jar: &mut CookieJar) {
    let mut cookie = Cookie::new("session", "1");
    cookie.set_partitioned(true);
    jar.add(cookie);
}

pub fn removed(jar: &mut CookieJar) {
    jar.remove(Cookie::from("session"));
    jar.remove(Cookie::build("basket").path("/"));
    jar.force_remove("theme");
}

pub fn read(jar: &CookieJar, header: &str) -> Option<String> {
    let parsed = Cookie::parse(header.to_owned()).ok()?;
    Some(jar.get("session")?.value().to_owned() + parsed.value())
}

pub fn sent_by_a_client() -> String {
    Cookie::new("session", "1").to_string()
}

pub fn own_type() -> Biscuit {
    Biscuit::build("session").secure(false).build()
}

pub fn own_jar(jar: &mut Vec<Biscuit>) {
    jar.push(Biscuit::default());
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_jar_takes_it() {
        let mut jar = cookie::CookieJar::new();
        jar.add(cookie::Cookie::new("session", "1"));
    }
}

pub fn by_hand(headers: &mut http::HeaderMap, id: &str, cookie: &Cookie<'_>) -> Result<(), http::header::InvalidHeaderValue> {
    headers.insert(http::header::SET_COOKIE, format!("id={id}; HttpOnly; secure").parse()?);
    headers.append(http::header::SET_COOKIE, cookie.to_string().parse()?);
    headers.append(http::header::SET_COOKIE, "id=; Max-Age=0".parse()?);
    headers.append(http::header::COOKIE, format!("id={id}").parse()?);
    Ok(())
}
