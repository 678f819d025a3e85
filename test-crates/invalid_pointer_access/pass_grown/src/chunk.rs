//! A name of a function and of a crate that is the same.
use alloc::alloc::{Layout, alloc};

pub struct Chunk {
    before: *mut Chunk,
}

pub fn make(size: usize, before: *mut Chunk) -> Option<*mut Chunk> {
    let layout = Layout::from_size_align(size.max(64), 16).ok()?;
    // SAFETY: the layout is not empty.
    let memory = unsafe { alloc(layout) };
    if memory.is_null() {
        alloc::alloc::handle_alloc_error(layout);
    }
    let chunk = memory as *mut Chunk;
    // SAFETY: there is room for one.
    unsafe {
        (*chunk).before = before;
    }
    Some(chunk)
}
