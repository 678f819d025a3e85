//! Modes under names of our own.
pub use block_modes::Ecb as Plain;
pub use codebook::Decryptor as Open;

pub type Seal = codebook::Encryptor<aes::Aes256>;
