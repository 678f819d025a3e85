//! Keys of rsa under the name that they have since version 0.10.
use new_rsa::PrivateKey;

pub fn short(wide: bool, rng: &mut impl rand_core::CryptoRng) -> new_rsa::Result<PrivateKey> {
    if wide { PrivateKey::new(rng, 4096) } else { PrivateKey::new(rng, 1024) } //~ weak_key_size
}

pub fn unchecked(rng: &mut impl rand_core::CryptoRng) -> new_rsa::Result<PrivateKey> {
    let bits = 64 * 8;
    PrivateKey::new_unchecked(rng, bits) //~ weak_key_size
}
