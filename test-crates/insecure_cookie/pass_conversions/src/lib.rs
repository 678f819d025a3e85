//! Cookies that are made by a conversion or read from a text, and protected.
use cookie::{Cookie, CookieJar};

pub fn of_a_pair(jar: &mut CookieJar, id: String) {
    let mut session: Cookie<'static> = ("session", id).into();
    session.set_secure(true);
    jar.add(session);
}

pub fn of_a_text(jar: &mut CookieJar, id: &str) -> Option<()> {
    let session = Cookie::parse(format!("session={id}; Path=/; Secure; HttpOnly")).ok()?;
    jar.add(session.into_owned());
    Some(())
}

pub fn of_a_header(jar: &mut CookieJar, header: String) -> Option<()> {
    jar.add_original(Cookie::parse(header).ok()?);
    Some(())
}

pub fn of_parts(jar: &mut CookieJar, id: &str, attributes: &str) -> Option<()> {
    jar.add(Cookie::parse(format!("session={id}; {attributes}")).ok()?.into_owned());
    Some(())
}

/// A builder as frameworks have it: what it is given may be a cookie with all that it needs.
pub struct Answer {
    cookies: CookieJar,
}

impl Answer {
    pub fn cookie<C: Into<Cookie<'static>>>(mut self, cookie: C) -> Self {
        self.cookies.add(cookie.into());
        self
    }
}

pub fn sent_by_client(jar: &mut CookieJar) {
    jar.add_original(Cookie::new("session", "1"));
}
