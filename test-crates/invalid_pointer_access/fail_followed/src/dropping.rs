//! Types whose `Drop` gives back the memory behind a field.

use std::alloc::{alloc, dealloc, handle_alloc_error, Layout};
use std::mem;
use std::ptr::{self, NonNull};

pub struct Handle {
    raw: *mut u32,
}

impl Handle {
    pub fn new(value: u32) -> Self {
        Self { raw: Box::into_raw(Box::new(value)) }
    }

    pub fn raw(&self) -> *mut u32 {
        self.raw
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        unsafe { drop(Box::from_raw(self.raw)) }
    }
}

pub struct Page {
    base: NonNull<u8>,
    layout: Layout,
}

impl Page {
    pub fn new(layout: Layout) -> Page {
        let Some(base) = NonNull::new(unsafe { alloc(layout) }) else {
            handle_alloc_error(layout)
        };
        Page { base, layout }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        unsafe { dealloc(self.base.as_ptr(), self.layout) }
    }
}

pub struct Lazy {
    raw: *mut u32,
}

impl Drop for Lazy {
    fn drop(&mut self) {
        if !self.raw.is_null() {
            unsafe { drop(Box::from_raw(self.raw)) }
        }
    }
}

pub struct Pair {
    left: Handle,
    size: u32,
}

fn spend(handle: Handle) -> u32 {
    unsafe { *handle.raw }
}

pub fn by_hand() -> u32 {
    let handle = Handle::new(3);
    let place = handle.raw;
    drop(handle);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn given(handle: Handle) -> u32 {
    let place = handle.raw();
    drop(handle);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn given_on() -> u32 {
    let handle = Handle::new(1);
    let place = handle.raw();
    spend(handle) + unsafe { *place } //~ invalid_pointer_access
}

pub fn other_value() -> u32 {
    let mut handle = Handle::new(3);
    let place = handle.raw();
    handle = Handle::new(4);
    let old = unsafe { *place }; //~ invalid_pointer_access
    old + unsafe { *handle.raw() }
}

pub fn page(layout: Layout) -> u8 {
    let page = Page::new(layout);
    let place = page.base.as_ptr();
    unsafe { *place = 3 };
    drop(page);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn not_null() -> u32 {
    let lazy = Lazy { raw: Box::into_raw(Box::new(3)) };
    let place = lazy.raw;
    drop(lazy);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn in_a_box() -> u32 {
    let handle = Box::new(Handle::new(3));
    let place = handle.raw();
    drop(handle);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn in_an_option() -> u32 {
    let mut handle = Some(Handle::new(2));
    let place = match handle.as_ref() {
        Some(handle) => handle.raw(),
        None => return 0,
    };
    handle.take();
    unsafe { *place } //~ invalid_pointer_access
}

pub fn in_a_field() -> u32 {
    let mut pair = Pair { left: Handle::new(2), size: 2 };
    let place = pair.left.raw();
    pair.left = Handle::new(5);
    pair.size + unsafe { *place } //~ invalid_pointer_access
}

pub fn in_a_list() -> u32 {
    let handle = Handle::new(3);
    let place = handle.raw();
    let list = vec![handle];
    drop(list);
    unsafe { *place } //~ invalid_pointer_access
}

pub fn replaced() -> u32 {
    let mut handle = Handle::new(2);
    let place = handle.raw();
    let old = mem::replace(&mut handle, Handle::new(3));
    drop(old);
    unsafe { *place } //~ invalid_pointer_access
}

pub struct Bytes {
    start: *mut u8,
    len: usize,
}

impl Bytes {
    fn of_length(len: usize) -> Self {
        let bytes = vec![0u8; len].into_boxed_slice();
        Bytes { start: Box::into_raw(bytes) as *mut u8, len }
    }

    fn release(&mut self) {
        unsafe { drop(Box::from_raw(ptr::slice_from_raw_parts_mut(self.start, self.len))) };
    }
}

pub fn released_as_a_slice() -> u8 {
    let mut bytes = Bytes::of_length(8);
    bytes.release();
    unsafe { *bytes.start } //~ invalid_pointer_access
}
