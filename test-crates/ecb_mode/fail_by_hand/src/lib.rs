//! Blocks of data that code of one's own encrypts one after the other.
use aes::cipher::generic_array::GenericArray;
use aes::cipher::{BlockEncrypt, KeyInit};
use aes::{Aes128, Aes256, Block};
use camellia::Camellia128;

pub fn pieces(key: &[u8; 16], message: &mut [u8]) {
    let cipher = Aes128::new(key.into());
    for piece in message.chunks_exact_mut(16) {
        cipher.encrypt_block(GenericArray::from_mut_slice(piece)); //~ ecb_mode
    }
}

pub fn copies(key: &[u8; 32], message: &[u8]) -> Vec<u8> {
    let cipher = Aes256::new(key.into());
    let mut out = Vec::with_capacity(message.len());
    for at in (0..message.len()).step_by(16) {
        let mut block = *Block::from_slice(&message[at..at + 16]);
        cipher.encrypt_block(&mut block); //~ ecb_mode
        out.extend_from_slice(&block);
    }
    out
}

pub struct Disk {
    cipher: Camellia128,
}

impl Disk {
    pub fn seal(&self, sectors: &mut [Block]) {
        sectors.iter_mut().for_each(|sector| self.cipher.encrypt_block(sector)); //~ ecb_mode
    }

    pub fn seal_at_once(&self, sectors: &mut [Block]) {
        self.cipher.encrypt_blocks(sectors); //~ ecb_mode
    }
}

pub fn rest(key: &[u8; 16], mut message: Vec<u8>) -> Vec<u8> {
    let cipher = Aes128::new(key.into());
    let mut done = 0;
    while done < message.len() {
        let mut block = Block::default();
        block.copy_from_slice(&message[done..done + 16]);
        cipher.encrypt_block(&mut block); //~ ecb_mode
        message[done..done + 16].copy_from_slice(&block);
        done += 16;
    }
    message
}
