//! A password that goes through the implementation of a trait which is made for passwords; another one has a fast hash.
use argon2::Argon2;
use sha1::{Digest, Sha1};

trait Scheme {
    fn digest(&self, text: &str) -> Vec<u8>;
}

struct Slow {
    salt: [u8; 16],
}
struct Fast;

impl Scheme for Slow {
    fn digest(&self, text: &str) -> Vec<u8> {
        let mut out = vec![0; 32];
        let _ = Argon2::default().hash_password_into(text.as_bytes(), &self.salt, &mut out);
        out
    }
}

impl Scheme for Fast {
    fn digest(&self, text: &str) -> Vec<u8> {
        Sha1::digest(text).to_vec()
    }
}

fn apply<S: Scheme>(scheme: &S, text: &str) -> Vec<u8> {
    scheme.digest(text)
}

pub fn kept(password: &str, salt: [u8; 16]) -> Vec<u8> {
    apply(&Slow { salt }, password)
}

pub fn name_of_file(page: &str) -> Vec<u8> {
    apply(&Fast, page)
}
