//! Cookies that are made by a conversion or read from a text.
use cookie::{Cookie, CookieJar};

pub fn of_a_pair(jar: &mut CookieJar, id: String) {
    let session: Cookie<'static> = ("session", id).into();
    jar.add(session); //~ insecure_cookie
}

pub fn of_a_text(jar: &mut CookieJar, id: &str) -> Option<()> {
    let session = Cookie::parse(format!("session={id}; Path=/; HttpOnly; SameSite=Lax")).ok()?;
    jar.add(session.into_owned()); //~ insecure_cookie
    Some(())
}
