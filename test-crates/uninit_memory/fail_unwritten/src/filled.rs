//! Memory that is filled by a call, or a loop, and not to its end.
use std::io::Read;
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, RawFd};

use bytes::BytesMut;

pub struct Inbox<S> {
    from: S,
    waiting: BytesMut,
}

impl<S: Read> Inbox<S> {
    pub fn more(&mut self, room: usize) -> std::io::Result<()> {
        let old = self.waiting.len();
        self.waiting.reserve(room);
        unsafe { self.waiting.set_len(old + room) }; //~ uninit_memory
        let got = self.from.read(&mut self.waiting[old..])?;
        self.waiting.truncate(old + got);
        Ok(())
    }
}

const BLOCK: usize = 512;

pub fn block(file: &impl AsRawFd) -> Option<Vec<u8>> {
    let mut bytes: Vec<u8> = Vec::with_capacity(BLOCK);
    let got = unsafe { libc::read(file.as_raw_fd(), bytes.as_mut_ptr().cast(), BLOCK) };
    if got == -1 {
        return None;
    }
    unsafe { bytes.set_len(BLOCK) }; //~ uninit_memory
    Some(bytes)
}

fn receive(socket: RawFd, into: &mut Vec<u8>, most: usize) -> isize {
    into.reserve(most);
    unsafe { libc::recv(socket, into.as_mut_ptr().cast(), most, 0) }
}

pub fn message(socket: RawFd, most: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    if receive(socket, &mut bytes, most) <= 0 {
        return bytes;
    }
    unsafe { bytes.set_len(most) }; //~ uninit_memory
    bytes
}

pub fn row<T, const N: usize>(mut next: impl FnMut() -> Option<T>) -> [T; N] {
    let mut row = MaybeUninit::<[T; N]>::uninit();
    let first = row.as_mut_ptr().cast::<T>();
    for at in 0..N {
        let Some(value) = next() else { break };
        unsafe { first.add(at).write(value) };
    }
    unsafe { row.assume_init() } //~ uninit_memory
}
