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

pub struct Frame {
    body: Vec<u8>,
}

fn declared(body: &[u8]) -> Option<usize> {
    let head: [u8; 4] = body.get(..4)?.try_into().ok()?;
    Some(u32::from_be_bytes(head) as usize)
}

impl Frame {
    pub fn payload(&self) -> Option<&[u8]> {
        let length = declared(&self.body)?;
        // SAFETY: none; the frame says how long it is.
        Some(unsafe { std::slice::from_raw_parts(self.body.as_ptr().add(4), length) }) //~ raw_parts_mismatch
    }

    pub fn first(&self, count: u32) -> &[u8] {
        // SAFETY: none; the caller says how much there is.
        unsafe { std::slice::from_raw_parts(self.body.as_ptr(), count as usize) } //~ raw_parts_mismatch
    }

    pub fn compact(mut self) -> Vec<u8> {
        let start = self.body.as_mut_ptr();
        let length = self.body.len();
        std::mem::forget(self.body);
        // SAFETY: none; there may be more room.
        unsafe { Vec::from_raw_parts(start, length, length) } //~ raw_parts_mismatch
    }
}

pub fn first_of(mut list: Vec<[u8; 32]>) -> Box<[u8; 32]> {
    let start = list.as_mut_ptr();
    std::mem::forget(list);
    // SAFETY: none; the list was made as one.
    unsafe { Box::from_raw(start) } //~ raw_parts_mismatch
}

pub fn again(name: &std::ffi::CString) -> std::ffi::CString {
    // SAFETY: none; `name` still owns it.
    unsafe { std::ffi::CString::from_raw(name.as_ptr().cast_mut()) } //~ raw_parts_mismatch
}

pub fn rounded(text: String) -> String {
    let mut text = ManuallyDrop::new(text);
    let room = text.len().next_power_of_two();
    // SAFETY: none; nobody knows how much room there is.
    unsafe { String::from_raw_parts(text.as_mut_ptr(), text.len(), room) } //~ raw_parts_mismatch
}
