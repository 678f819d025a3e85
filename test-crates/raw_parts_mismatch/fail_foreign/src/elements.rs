//! Memory that is taken over, or looked at, as elements of another size, or as many as somebody else says.
use std::io::{Read, Result};
use std::mem::ManuallyDrop;
use std::net::TcpStream;

pub fn numbers(bytes: &[u8]) -> &[u32] {
    // SAFETY: none; there are four times as many.
    unsafe { std::slice::from_raw_parts(bytes.as_ptr() as *const u32, bytes.len()) } //~ raw_parts_mismatch
}

pub fn samples(bytes: &mut Vec<u8>) -> &mut [i16] {
    let count = bytes.len();
    let start = bytes.as_mut_ptr().cast::<i16>();
    // SAFETY: none; there are twice as many.
    unsafe { std::slice::from_raw_parts_mut(start, count) } //~ raw_parts_mismatch
}

pub fn words(bytes: Vec<u8>) -> Vec<u16> {
    let mut bytes = ManuallyDrop::new(bytes);
    let start = bytes.as_mut_ptr() as *mut u16;
    // SAFETY: none; the memory was made for bytes.
    unsafe { Vec::from_raw_parts(start, bytes.len() / 2, bytes.capacity() / 2) } //~ raw_parts_mismatch
}

pub fn smaller(number: Box<u64>) -> Box<u32> {
    // SAFETY: none; the memory is larger.
    unsafe { Box::from_raw(Box::into_raw(number) as *mut u32) } //~ raw_parts_mismatch
}

pub fn announced(stream: &mut TcpStream, shared: *const u8) -> Result<Vec<u8>> {
    let mut head = [0; 4];
    stream.read_exact(&mut head)?;
    let length = u32::from_be_bytes(head) as usize;
    // SAFETY: none; the other side says how much there is.
    let part = unsafe { std::slice::from_raw_parts(shared, length) }; //~ raw_parts_mismatch
    Ok(part.to_vec())
}
