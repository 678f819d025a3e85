//! Modes that are made of single blocks, and blocks that are no data.
use aes::cipher::{BlockEncrypt, KeyInit};
use aes::{Aes128, Block};
use openssl::symm::Cipher;

pub fn chained(key: &[u8; 16], start: [u8; 16], message: &mut [u8]) {
    let cipher = Aes128::new(key.into());
    let mut before = start;
    for piece in message.chunks_exact_mut(16) {
        piece.iter_mut().zip(before).for_each(|(byte, old)| *byte ^= old);
        let mut block = Block::clone_from_slice(piece);
        cipher.encrypt_block(&mut block);
        piece.copy_from_slice(&block);
        before = block.into();
    }
}

pub fn counted(key: &[u8; 16], nonce: u64, message: &mut [u8]) {
    let cipher = Aes128::new(key.into());
    for (at, piece) in (0u64..).zip(message.chunks_mut(16)) {
        let mut block = Block::default();
        block[..8].copy_from_slice(&nonce.to_be_bytes());
        block[8..].copy_from_slice(&at.to_be_bytes());
        cipher.encrypt_block(&mut block);
        piece.iter_mut().zip(block).for_each(|(byte, key)| *byte ^= key);
    }
}

pub fn stream_of_keys(key: &[u8; 16], blocks: u64) -> Vec<Block> {
    let cipher = Aes128::new(key.into());
    let make = |at: u64| {
        let mut block = Block::default();
        block[8..].copy_from_slice(&at.to_le_bytes());
        cipher.encrypt_block(&mut block);
        block
    };
    (0..blocks).map(make).collect()
}

pub fn all_numbers(key: &[u8; 16]) -> Vec<Block> {
    let mut numbers: Vec<Block> = (0..8u8).map(|at| [at; 16].into()).collect();
    Aes128::new(key.into()).encrypt_blocks(&mut numbers);
    numbers
}

pub fn one(key: &[u8; 16], block: [u8; 16]) -> [u8; 16] {
    let mut block = Block::from(block);
    Aes128::new(key.into()).encrypt_block(&mut block);
    block.into()
}

pub struct Traced(Aes128);

impl Traced {
    pub fn encrypt_blocks(&self, blocks: &mut [Block]) {
        self.0.encrypt_blocks(blocks);
    }
}

pub fn length_of_keys() -> usize {
    let cipher = Cipher::aes_192_ecb();
    cipher.key_len()
}
