//! Types whose `Drop` gives back the memory behind a field.

use std::alloc::{alloc, dealloc, handle_alloc_error, Layout};
use std::mem::{self, ManuallyDrop};
use std::ptr::NonNull;

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

    pub fn into_raw(self) -> *mut u32 {
        let raw = self.raw;
        mem::forget(self);
        raw
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

pub fn before() -> u32 {
    let handle = Handle::new(3);
    let place = handle.raw();
    let value = unsafe { *place };
    drop(handle);
    value
}

pub fn before_it_is_given(handle: Handle) -> u32 {
    let value = unsafe { *handle.raw() };
    value + spend(handle)
}

pub fn forgotten() -> u32 {
    let place = Handle::new(3).into_raw();
    let value = unsafe { *place };
    unsafe { drop(Box::from_raw(place)) };
    value
}

pub fn never_dropped() -> u32 {
    let handle = ManuallyDrop::new(Handle::new(3));
    let place = handle.raw();
    unsafe { *place }
}

pub fn moved() -> u32 {
    let handle = Handle::new(1);
    let place = handle.raw();
    let other = handle;
    let value = unsafe { *place };
    drop(other);
    value
}

pub fn moved_into_a_list() -> u32 {
    let handle = Handle::new(1);
    let place = handle.raw();
    let list = vec![handle];
    let value = unsafe { *place };
    drop(list);
    value
}

pub fn on_the_other_way(early: bool) -> u32 {
    let handle = Handle::new(1);
    let place = handle.raw();
    if early {
        drop(handle);
        return 0;
    }
    unsafe { *place }
}

pub fn taken_and_kept() -> u32 {
    let mut handle = Some(Handle::new(2));
    let place = match handle.as_ref() {
        Some(handle) => handle.raw(),
        None => return 0,
    };
    let kept = handle.take();
    let value = unsafe { *place };
    drop(kept);
    value
}

pub fn other_field() -> u32 {
    let mut pair = Pair { left: Handle::new(2), size: 2 };
    let place = pair.left.raw();
    pair.size = 5;
    unsafe { *place }
}

pub fn page(layout: Layout) -> u8 {
    let page = Page::new(layout);
    let place = page.base.as_ptr();
    unsafe {
        *place = 3;
        *place
    }
}

pub fn lazy() -> Lazy {
    let lazy = Lazy { raw: Box::into_raw(Box::new(3)) };
    unsafe { *lazy.raw = 4 };
    lazy
}

struct Restore<'a> {
    slot: &'a mut u32,
}

impl Drop for Restore<'_> {
    fn drop(&mut self) {
        *self.slot = 0;
    }
}

pub fn restored(value: &mut u32) -> u32 {
    let place: *mut u32 = value;
    {
        let restore = Restore { slot: value };
        *restore.slot = 4;
    }
    unsafe { *place }
}
