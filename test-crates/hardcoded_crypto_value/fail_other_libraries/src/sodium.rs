//! sodiumoxide, orion and dryoc.
use dryoc::dryocbox::DryocBox;
use dryoc::dryocsecretbox::{DryocSecretBox, Key as BoxKey, Nonce as BoxNonce, VecBox};
use dryoc::pwhash::PwHash;
use orion::{auth, kdf};
use sodiumoxide::crypto::aead::chacha20poly1305_ietf as ietf;
use sodiumoxide::crypto::pwhash::argon2id13;

pub fn keys(stored: &[u8]) -> Vec<Option<ietf::Key>> {
    vec![
        Some(ietf::Key([0x5c; 32])), //~ hardcoded_crypto_value
        ietf::Key::from_slice(b"the same for everybody, for ever"), //~ hardcoded_crypto_value
        ietf::Key::from_slice(stored),
        Some(ietf::gen_key()),
    ]
}

pub fn sealed(text: &[u8], key: &ietf::Key) -> [Vec<u8>; 2] {
    [
        ietf::seal(text, None, &ietf::Nonce([2; 12]), key), //~ hardcoded_crypto_value
        ietf::seal(text, None, &ietf::gen_nonce(), key),
    ]
}

pub fn salts() -> [argon2id13::Salt; 2] {
    [argon2id13::Salt([9; 16]), argon2id13::gen_salt()] //~ hardcoded_crypto_value
}

pub fn of_orion(stored: &[u8]) -> Option<(auth::SecretKey, auth::SecretKey, kdf::Salt)> {
    let fixed = auth::SecretKey::try_from(b"wallpaper wallpaper wallpaper wa").ok()?; //~ hardcoded_crypto_value
    let own = auth::SecretKey::try_from(stored).ok()?;
    Some((fixed, own, kdf::Salt::try_from(&[4u8; 16]).ok()?)) //~ hardcoded_crypto_value
}

pub fn counted_up() -> Option<auth::SecretKey> {
    let bytes: Vec<u8> = (1u8..33).map(|at| at * 3).collect(); //~ hardcoded_crypto_value
    auth::SecretKey::try_from(&bytes).ok()
}

pub fn drawn() -> Option<auth::SecretKey> {
    let bytes: Vec<u8> = (1u8..33).map(|_| rand::random()).collect();
    auth::SecretKey::try_from(&bytes).ok()
}

pub fn boxed(text: &[u8], theirs: &[u8; 32], ours: &[u8; 32]) -> Vec<VecBox> {
    let nonce = BoxNonce::from([8u8; 24]); //~ hardcoded_crypto_value
    let one = DryocSecretBox::encrypt_to_vecbox(text, &nonce, &BoxKey::generate());
    let other = DryocSecretBox::encrypt_to_vecbox(text, &BoxNonce::generate(), &BoxKey::generate());
    let _ = DryocBox::encrypt_to_vecbox(text, &BoxNonce::generate(), theirs, &[0x77; 32]); //~ hardcoded_crypto_value
    let _ = DryocBox::encrypt_to_vecbox(text, &BoxNonce::generate(), theirs, ours);
    [one, other].into_iter().flatten().collect()
}

pub fn opened(sealed: &VecBox, nonce: &BoxNonce) -> Option<Vec<u8>> {
    let key = BoxKey::from(*b"opens every box that we ever made"); //~ hardcoded_crypto_value
    sealed.decrypt_to_vec(nonce, &key).ok()
}

pub fn tag(text: &[u8], key: &[u8; 32]) -> [Vec<u8>; 2] {
    [
        dryoc::auth::Auth::compute_to_vec(&[6u8; 32], text), //~ hardcoded_crypto_value
        dryoc::auth::Auth::compute_to_vec(key, text),
    ]
}

pub fn hashed(password: &[u8], config: dryoc::pwhash::Config) -> bool {
    PwHash::<Vec<u8>, Vec<u8>>::hash_with_salt(password, vec![3; 16], config).is_ok() //~ hardcoded_crypto_value
}

pub fn plain(out: &mut [u8], text: &[u8], key: &[u8; 32]) -> bool {
    dryoc::classic::crypto_secretbox::crypto_secretbox_easy(out, text, b"four and twenty letters.", key).is_ok() //~ hardcoded_crypto_value
}

pub fn parts_of_orion(stored: &[u8], text: &[u8], out: &mut [u8]) -> Result<(), orion::errors::UnknownCryptoError> {
    use orion::hazardous::aead::xchacha20poly1305::{Nonce, SecretKey, seal};
    use orion::hazardous::kdf::{argon2i, hkdf, pbkdf2, scrypt};
    use orion::hazardous::mac::hmac;
    let key = SecretKey::from_slice("the key of every copy of the box".as_bytes())?; //~ hardcoded_crypto_value
    let nonce = Nonce::from_slice("abcdefghijklmnopqrstuvwx".as_bytes())?; //~ hardcoded_crypto_value
    seal(&key, &nonce, text, None, out)?;
    seal(&SecretKey::from_slice(stored)?, &Nonce::from_slice(&stored[..24])?, text, None, out)?;
    let mac = hmac::sha512::SecretKey::from_slice(b"one for all")?; //~ hardcoded_crypto_value
    drop(mac);
    argon2i::derive_key(b"pass phrase of the box", stored, 3, 65536, None, None, out)?; //~ hardcoded_crypto_value
    scrypt::derive_key(stored, b"salt of the box!", 1 << 15, 8, 1, out)?; //~ hardcoded_crypto_value
    hkdf::sha256::derive_key(b"a salt", b"material of all of them", None, out)?; //~ hardcoded_crypto_value
    let password = pbkdf2::sha256::Password::from_slice(b"never another")?; //~ hardcoded_crypto_value
    pbkdf2::sha256::derive_key(&password, &[3; 16], 600_000, out) //~ hardcoded_crypto_value
}

pub fn passwords_of_others(stored: &[u8], out: &mut [u8]) {
    let hash = mbedtls::hash::Type::Sha256;
    drop(mbedtls::hash::pbkdf2_hmac(hash, b"pass of all boxes", stored, 600_000, out)); //~ hardcoded_crypto_value
    crypto::scrypt::scrypt(b"pass of all boxes", stored, &crypto::scrypt::ScryptParams::new(15, 8, 1), out); //~ hardcoded_crypto_value
    let rounds = std::num::NonZeroU32::MIN;
    aws_lc_rs::pbkdf2::derive(aws_lc_rs::pbkdf2::PBKDF2_HMAC_SHA256, rounds, stored, b"pass of all boxes", out); //~ hardcoded_crypto_value
}
