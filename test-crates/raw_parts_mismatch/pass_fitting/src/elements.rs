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

pub struct Frame {
    body: Vec<u8>,
    used: usize,
}

impl Frame {
    pub fn payload(&self) -> Option<&[u8]> {
        let head: [u8; 4] = self.body.get(..4)?.try_into().ok()?;
        let length = u32::from_be_bytes(head) as usize;
        if length > self.body.len() - 4 {
            return None;
        }
        // SAFETY: there is as much.
        Some(unsafe { std::slice::from_raw_parts(self.body.as_ptr().add(4), length) })
    }

    pub fn least(&self, count: usize) -> &[u8] {
        let count = count.min(16);
        // SAFETY: every frame has a head of 16 bytes.
        unsafe { std::slice::from_raw_parts(self.body.as_ptr(), count) }
    }

    /// # Safety
    /// There must be as many bytes.
    pub unsafe fn first(&self, count: usize) -> &[u8] {
        // SAFETY: the caller says so.
        unsafe { std::slice::from_raw_parts(self.body.as_ptr(), count) }
    }

    fn within(&self, count: usize) -> &[u8] {
        // SAFETY: only called with what fits.
        unsafe { std::slice::from_raw_parts(self.body.as_ptr(), count) }
    }

    pub fn used(&self) -> &[u8] {
        // SAFETY: as much was written.
        unsafe { std::slice::from_raw_parts(self.body.as_ptr(), self.used) }
    }

    pub fn head(&self) -> &[u8] {
        self.within(4)
    }
}

pub fn whole(list: Vec<u8>) -> Box<[u8]> {
    // SAFETY: it was made as one.
    unsafe { Box::from_raw(Box::into_raw(list.into_boxed_slice())) }
}

pub fn boxed(list: Box<[u8]>) -> Vec<u8> {
    let length = list.len();
    let start = Box::into_raw(list).cast::<u8>();
    // SAFETY: a boxed list has no room to spare.
    unsafe { Vec::from_raw_parts(start, length, length) }
}
