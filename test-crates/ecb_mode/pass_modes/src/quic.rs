//! The masks of QUIC headers: one sampled block, encrypted.

pub struct HeaderProtectionKey {
    key: [u8; 16],
}

impl HeaderProtectionKey {
    pub fn mask(&self, sample: &[u8]) -> Result<[u8; 5], openssl::error::ErrorStack> {
        let block = openssl::symm::encrypt(openssl::symm::Cipher::aes_128_ecb(), &self.key, None, sample)?;
        let mut mask = [0; 5];
        mask.copy_from_slice(&block[..5]);
        Ok(mask)
    }
}
