//! A mode that only types speak of.

pub struct Store<C = codebook::Encryptor<aes::Aes128>> {
    pub cipher: C,
}

pub struct Shelf {
    pub seal: Option<codebook::Encryptor<aes::Aes128>>, //~ ecb_mode
    pub again: Option<codebook::Encryptor<aes::Aes256>>,
}
