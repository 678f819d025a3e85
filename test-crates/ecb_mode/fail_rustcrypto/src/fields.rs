//! A mode whose type stands at a field and whose value is made for it.
use aes::cipher::KeyInit;

pub struct Shelf {
    pub seal: Option<codebook::Encryptor<aes::Aes128>>,
}

pub fn shelf(key: &[u8]) -> Shelf {
    Shelf { seal: codebook::Encryptor::new_from_slice(key).ok() } //~ ecb_mode
}

pub fn by_trait(key: &[u8]) -> Shelf {
    Shelf { seal: KeyInit::new_from_slice(key).ok() } //~ ecb_mode
}
