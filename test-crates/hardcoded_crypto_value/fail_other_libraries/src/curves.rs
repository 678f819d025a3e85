//! Private keys that are written in the program.
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RsaKeyPair};

const DOCUMENT: [u8; 138] = [0x30; 138]; //~ hardcoded_crypto_value

pub fn rsa(file: &[u8]) -> [Option<RsaKeyPair>; 2] {
    [RsaKeyPair::from_pkcs8(&DOCUMENT).ok(), RsaKeyPair::from_pkcs8(file).ok()]
}

pub fn rsa_of_ring(file: &[u8]) -> [Option<ring::signature::RsaKeyPair>; 2] {
    [
        ring::signature::RsaKeyPair::from_der(&[0x30; 1190]).ok(), //~ hardcoded_crypto_value
        ring::signature::RsaKeyPair::from_der(file).ok(),
    ]
}

pub fn ecdsa(public: &[u8]) -> Option<EcdsaKeyPair> {
    let secret = [0x11; 32]; //~ hardcoded_crypto_value
    EcdsaKeyPair::from_private_key_and_public_key(&ECDSA_P256_SHA256_FIXED_SIGNING, &secret, public).ok()
}

pub fn tokens(pem: &str) -> Option<[jwt_simple::prelude::ES256KeyPair; 2]> {
    let fixed = jwt_simple::prelude::ES256KeyPair::from_bytes(b"thirty-two bytes of nothing new.").ok()?; //~ hardcoded_crypto_value
    Some([fixed, jwt_simple::prelude::ES256KeyPair::from_pem(pem).ok()?])
}
