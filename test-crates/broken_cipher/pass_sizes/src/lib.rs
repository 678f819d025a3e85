//! Ciphers that are only asked how large something of theirs is.
use openssl::symm::Cipher;

pub fn padded(length: usize) -> usize {
    length.next_multiple_of(Cipher::des_ede3_cbc().block_size())
}

pub fn header_of_old_files() -> usize {
    let old = Cipher::bf_cbc();
    old.key_len() + old.iv_len().unwrap_or(8)
}

pub fn state_of_a_cipher() -> usize {
    size_of::<des::TdesEde3>() + std::mem::align_of::<des::TdesEde3>()
}

pub fn name_of_a_cipher() -> &'static str {
    std::any::type_name::<des::Des>()
}
