//! A key in a cookie that is none of a session.
use cookie::Cookie;

pub fn kept(api_key: String) -> Cookie<'static> {
    Cookie::new("id", api_key) //~ cleartext_storage_file
}
