//! Strong ciphers, and neighbours of the broken ones.
use openssl::nid::Nid;
use openssl::symm::Cipher;

pub mod rc4;

/// The cipher of our own protocol, which happens to share a name with a broken one.
pub struct Des {
    pub rounds: u32,
}

impl Des {
    pub fn new(rounds: u32) -> Self {
        Self { rounds }
    }
}

pub type Encryptor = cbc::Encryptor<aes::Aes256>;

pub fn own() -> (Des, rc4::Rc4) {
    (Des::new(12), rc4::Rc4 { version: 4 })
}

pub fn sizes() -> usize {
    use des::cipher::{Unsigned as _, consts::U24};
    U24::USIZE
}

pub fn cipher() -> Cipher {
    Cipher::aes_256_gcm()
}

pub fn is_old(cipher: Cipher) -> bool {
    matches!(cipher.nid(), Nid::DES_CBC | Nid::DES_EDE3_CBC) || cipher.nid() == Nid::RC4
}

/// A binding, as a library around OpenSSL has it.
pub fn des_cbc() -> *const openssl_sys::EVP_CIPHER {
    unsafe { openssl_sys::EVP_des_cbc() }
}

/// The core of bcrypt.
pub fn expand(cost: u32, salt: &[u8], password: &[u8]) -> blowfish::Blowfish {
    let mut state = blowfish::Blowfish::bc_init_state();
    state.salted_expand_key(salt, password);
    for _ in 0..1u32 << cost {
        state.bc_expand_key(password);
        state.bc_expand_key(salt);
    }
    state
}

#[cfg(test)]
mod tests {
    use rc4::consts::U16;

    #[test]
    fn old_traffic_is_told_from_new() {
        let _: Option<::rc4::Rc4<U16>> = None;
    }
}
