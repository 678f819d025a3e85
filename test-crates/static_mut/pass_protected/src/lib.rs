//! Mutable statics that are only pointed to, copied or guarded, and state that needs none of it.
pub mod beside;

use std::cell::RefCell;
use std::ptr::{addr_of, addr_of_mut};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, Once};

static mut HANDLE: *mut u8 = std::ptr::null_mut();
static mut COUNT: u32 = 0;
static mut HOOK: Option<fn(u8)> = None;
static mut BUFFER: [u8; 16] = [0; 16];
static mut LOGGER: &dyn std::fmt::Debug = &();
static HITS: AtomicU32 = AtomicU32::new(0);
static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
static LOCK: Mutex<()> = Mutex::new(());
static INIT: Once = Once::new();
static FIXED: [u8; 4] = [1, 2, 3, 4];

thread_local! {
    static OWN: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

pub fn pointers() -> (*mut [u8; 16], *const u32) {
    (addr_of_mut!(BUFFER), &raw const COUNT)
}

pub fn pointer_by_cast() -> *mut [u8; 16] {
    unsafe { &mut BUFFER as *mut [u8; 16] }
}

pub fn copies() -> u32 {
    unsafe { COUNT.wrapping_add(1) }
}

pub fn is_open() -> bool {
    unsafe { !HANDLE.is_null() }
}

pub fn hooked(value: u8) {
    if let Some(hook) = unsafe { HOOK } {
        hook(value);
    }
}

pub fn set_hook(hook: fn(u8)) {
    INIT.call_once(|| unsafe {
        HOOK = Some(hook);
        COUNT += 1;
    });
}

pub fn counted() {
    let _guard = LOCK.lock();
    unsafe { COUNT += 1 };
}

pub fn read() -> u32 {
    unsafe { addr_of!(COUNT).read_volatile() }
}

pub fn logged() -> &'static dyn std::fmt::Debug {
    unsafe { LOGGER }
}

pub fn proper(name: String) -> u32 {
    NAMES.lock().unwrap_or_else(|broken| broken.into_inner()).push(name);
    OWN.with(|own| own.borrow_mut().push(1));
    let first = &FIXED[0];
    HITS.fetch_add(u32::from(*first), Ordering::Relaxed)
}

pub fn shadowed() -> usize {
    #[allow(non_snake_case)]
    let mut BUFFER = vec![1u8];
    let inner = &mut BUFFER;
    inner.push(2);
    inner.len()
}

/// Written once, under the `Once`, and only read from then on.
pub fn settled() -> usize {
    static mut TABLE: Vec<u8> = Vec::new();
    INIT.call_once(|| unsafe { addr_of_mut!(TABLE).write(vec![1]) });
    let table = unsafe { &*addr_of!(TABLE) };
    table.len() + unsafe { (*&raw const TABLE).len() }
}

mod names {
    pub struct Counts {
        pub total: u32,
    }
}

pub fn like_named() -> u32 {
    let mut counts = names::Counts { total: 0 };
    counts.total += 1;
    let total = &mut counts.total;
    *total
}

#[cfg(test)]
mod tests {
    static mut SEEN: Vec<u8> = Vec::new();

    #[test]
    fn sees() {
        unsafe { SEEN.push(1) };
    }
}

static mut READY: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);
static mut TABLE: Mutex<Vec<u8>> = Mutex::new(Vec::new());
static mut SINK: Nothing = Nothing;

pub struct Nothing;

pub fn is_ready() -> bool {
    unsafe { READY.load(Ordering::Relaxed) }
}

pub fn remember(value: u8) {
    let table = unsafe { &TABLE };
    table.lock().unwrap_or_else(|broken| broken.into_inner()).push(value);
}

pub fn sink() -> &'static mut Nothing {
    unsafe { &mut *addr_of_mut!(SINK) }
}

pub fn made_once() -> &'static str {
    static mut TEXT: String = String::new();
    static ONCE: Once = Once::new();
    unsafe {
        ONCE.call_once(|| TEXT = std::process::id().to_string());
        &TEXT
    }
}

pub fn found_once() -> Option<&'static String> {
    static mut FOUND: Option<String> = None;
    static ONCE: Once = Once::new();
    unsafe {
        ONCE.call_once(|| {
            FOUND = Some(String::from("found"));
        });
        FOUND.as_ref()
    }
}

pub fn begun_anew() {
    unsafe { COUNT = 0 };
}
