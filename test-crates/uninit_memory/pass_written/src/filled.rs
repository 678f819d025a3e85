//! Memory that is filled by a call, or a loop, and used as far as it was.
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, RawFd};

use bytes::{BufMut, BytesMut};

pub struct Outbox {
    waiting: BytesMut,
}

impl Outbox {
    pub fn zeros(&mut self, count: usize) {
        let old = self.waiting.len();
        self.waiting.reserve(count);
        let room = self.waiting.chunk_mut();
        unsafe {
            room.as_mut_ptr().write_bytes(0, count);
            self.waiting.set_len(old + count);
        }
    }
}

const BLOCK: usize = 512;

pub fn what_came(file: &impl AsRawFd) -> Option<Vec<u8>> {
    let mut bytes: Vec<u8> = Vec::with_capacity(BLOCK);
    let got = unsafe { libc::read(file.as_raw_fd(), bytes.as_mut_ptr().cast(), BLOCK) };
    if got == -1 {
        return None;
    }
    unsafe { bytes.set_len(got as usize) };
    Some(bytes)
}

fn receive(socket: RawFd, into: &mut Vec<u8>, most: usize) -> isize {
    into.reserve(most);
    unsafe { libc::recv(socket, into.as_mut_ptr().cast(), most, 0) }
}

/// All of it, or nothing.
pub fn message(socket: RawFd, most: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let got = receive(socket, &mut bytes, most);
    if got == most as isize {
        unsafe { bytes.set_len(most) };
    }
    bytes
}

pub fn cut_behind(socket: RawFd, most: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let got = receive(socket, &mut bytes, most);
    unsafe { bytes.set_len(most) };
    bytes.truncate(got.max(0) as usize);
    bytes
}

pub fn row<T, const N: usize>(mut next: impl FnMut() -> Option<T>) -> Option<[T; N]> {
    let mut row = MaybeUninit::<[T; N]>::uninit();
    let first = row.as_mut_ptr().cast::<T>();
    for at in 0..N {
        let value = next()?;
        unsafe { first.add(at).write(value) };
    }
    Some(unsafe { row.assume_init() })
}

pub fn whole_row<const N: usize>(mut next: impl FnMut() -> u8) -> [u8; N] {
    let mut row = MaybeUninit::<[u8; N]>::uninit();
    let first = row.as_mut_ptr().cast::<u8>();
    for at in 0.. {
        unsafe { first.add(at).write(next()) };
        if at + 1 == N {
            break;
        }
    }
    unsafe { row.assume_init() }
}
