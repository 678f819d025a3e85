//! The cookie by which a session is known again holds the key of the session and nothing else.
use cookie::Cookie;

pub fn known_again(session_key: String) -> Cookie<'static> {
    Cookie::new("id", session_key)
}
