//! Keys of tokens and of sessions.
use pasetors::keys::{AsymmetricSecretKey, SymmetricKey};
use pasetors::version4::V4;

pub fn paseto(stored: &[u8]) -> [Option<SymmetricKey<V4>>; 2] {
    [
        SymmetricKey::<V4>::from(b"the same in every copy of it all").ok(), //~ hardcoded_crypto_value
        SymmetricKey::<V4>::from(stored).ok(),
    ]
}

pub fn paseto_in_letters(stored: &str) -> [Option<AsymmetricSecretKey<V4>>; 2] {
    [
        AsymmetricSecretKey::<V4>::try_from("k4.secret.cHAxx9rVK3").ok(), //~ hardcoded_crypto_value
        AsymmetricSecretKey::<V4>::try_from(stored).ok(),
    ]
}

pub fn other_paseto() -> rusty_paseto::core::Key<32> {
    rusty_paseto::core::Key::<32>::from(*b"wubbalubbadubdubwubbalubbadubdub") //~ hardcoded_crypto_value
}

pub fn sessions(server: &mut tide::Server<()>, stored: &[u8]) {
    use tide::sessions::{MemoryStore, SessionMiddleware};
    server.with(SessionMiddleware::new(MemoryStore::new(), b"at least two and thirty letters!")); //~ hardcoded_crypto_value
    server.with(SessionMiddleware::new(MemoryStore::new(), stored));
}

pub fn cookies() -> poem::web::cookie::CookieKey {
    poem::web::cookie::CookieKey::derive_from(b"at least two and thirty letters!") //~ hardcoded_crypto_value
}

pub fn stretched(salt: &[u8]) -> botan::Result<Vec<u8>> {
    botan::derive_key_from_password("Scrypt", 32, "one for all", salt, 32768, 8, 1) //~ hardcoded_crypto_value
}
