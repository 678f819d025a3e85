//! Memory that is looked at as elements of another size, as many of them as there are.
use std::io::{Error, Read, Result};
use std::mem::ManuallyDrop;
use std::net::TcpStream;

pub fn numbers(bytes: &[u8]) -> &[u32] {
    assert_eq!(bytes.as_ptr().align_offset(4), 0);
    // SAFETY: the memory is aligned, and a number takes four bytes.
    unsafe { std::slice::from_raw_parts(bytes.as_ptr() as *const u32, bytes.len() / 4) }
}

pub fn bytes(numbers: &[u64]) -> &[u8] {
    // SAFETY: every number is eight bytes.
    unsafe { std::slice::from_raw_parts(numbers.as_ptr() as *const u8, std::mem::size_of_val(numbers)) }
}

pub fn fewer(numbers: &[u64]) -> &[u8] {
    // SAFETY: there are at least as many bytes as numbers.
    unsafe { std::slice::from_raw_parts(numbers.as_ptr().cast(), numbers.len()) }
}

pub fn signed(bytes: Vec<u8>) -> Vec<i8> {
    let mut bytes = ManuallyDrop::new(bytes);
    // SAFETY: both kinds of bytes have the same size.
    unsafe { Vec::from_raw_parts(bytes.as_mut_ptr() as *mut i8, bytes.len(), bytes.capacity()) }
}

pub fn bits(number: Box<f64>) -> Box<u64> {
    // SAFETY: both have the same size.
    unsafe { Box::from_raw(Box::into_raw(number) as *mut u64) }
}

pub fn other(first: &[u8], second: &[u32]) -> Vec<u32> {
    // SAFETY: the caller keeps one word for every byte of `first`.
    unsafe { std::slice::from_raw_parts(second.as_ptr(), first.len()) }.to_vec()
}

pub fn announced(stream: &mut TcpStream, shared: &[u8]) -> Result<Vec<u8>> {
    let mut head = [0; 4];
    stream.read_exact(&mut head)?;
    let length = u32::from_be_bytes(head) as usize;
    if length > shared.len() {
        return Err(Error::other("too long"));
    }
    // SAFETY: there is as much.
    let part = unsafe { std::slice::from_raw_parts(shared.as_ptr(), length) };
    Ok(part.to_vec())
}
