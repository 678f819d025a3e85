//! Cookies that are made into text: a program that asks a server sends them so, with no attributes. That is a note.
use cookie::Cookie;

pub fn sent(session: &str) -> String {
    Cookie::new("session", session.to_owned()).encoded().to_string() //~ cookie_without_httponly
}
