//! The cookie by which a session is known again holds the key of the session and nothing else.
use cookie::Cookie;

pub fn known_again(session_key: String) -> Cookie<'static> {
    Cookie::new("id", session_key)
}

/// What a session is known by.
pub struct SessionKey(String);

impl From<SessionKey> for String {
    fn from(key: SessionKey) -> Self {
        key.0
    }
}

pub fn known_by_its_type(key: SessionKey) -> Cookie<'static> {
    let value: String = key.into();
    Cookie::new("id", value)
}
