//! Functions before or after `main` that need no runtime, and functions that use std while it is there.
pub mod held;
pub mod own;

use core::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::mem;

use ctor::{ctor, dtor};

static LOADED: AtomicBool = AtomicBool::new(false);
static COUNT: AtomicU32 = AtomicU32::new(0);

#[derive(Default)]
struct Table {
    rows: [u32; 4],
}

impl Table {
    fn sum(&self) -> u32 {
        self.rows.iter().copied().fold(0, u32::wrapping_add)
    }

    fn show(&self) {
        println!("{}", self.sum());
    }
}

fn count() {
    COUNT.fetch_add(1, Ordering::Relaxed);
}

fn two() -> u32 {
    let mut left = 1;
    let mut right = 2;
    mem::swap(&mut left, &mut right);
    left
}

fn talks() {
    println!("{}", COUNT.load(Ordering::Relaxed));
}

#[ctor]
fn flag() {
    LOADED.store(true, Ordering::SeqCst);
}

#[dtor]
fn flag_off() {
    LOADED.store(false, Ordering::SeqCst);
}

#[ctor]
fn atomic_by_std_path() {
    static READY: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);
    READY.store(true, std::sync::atomic::Ordering::SeqCst);
}

#[ctor]
fn calls_what_counts() {
    count();
}

#[ctor]
fn memory() {
    let mut value = 3u32;
    let old = mem::replace(&mut value, 4);
    core::hint::black_box(mem::size_of_val(&old));
}

#[ctor]
fn memory_far() {
    core::hint::black_box(two());
}

#[ctor]
fn pointers() {
    let value = 3u32;
    let copy = unsafe { std::ptr::read(&value) };
    core::hint::black_box(copy);
}

#[ctor]
fn numbers() {
    let most = std::cmp::max(1, 2);
    core::hint::black_box(u32::from_str_radix("ff", 16).unwrap_or(most));
}

#[ctor]
fn options() {
    let found: std::option::Option<u32> = [1, 2].iter().copied().find(|each| *each > 1);
    core::hint::black_box(found.unwrap_or_default());
}

#[ctor]
fn method() {
    core::hint::black_box(Table::default().sum());
}

#[ctor]
fn allocates() {
    let mut names = Vec::with_capacity(2);
    names.push(String::from("shop"));
    core::hint::black_box(names);
}

#[ctor]
fn formats() {
    core::hint::black_box(format!("{}-{}", "shop", 1));
}

#[ctor]
fn system_call() {
    let text = b"loaded\n";
    unsafe {
        libc::write(2, text.as_ptr().cast(), text.len());
    }
}

#[dtor]
fn system_call_at_the_end() {
    unsafe { libc::_exit(0) };
}

#[ctor]
fn text_of_a_call() {
    let text = "println!(\"loaded\"); std::env::var(\"HOME\")";
    core::hint::black_box(text.len());
}

#[ctor]
fn only_named() {
    let later: fn() = talks;
    core::hint::black_box(later);
}

#[ctor]
fn checks() {
    debug_assert!(!LOADED.load(Ordering::SeqCst) || COUNT.load(Ordering::SeqCst) < 9);
}

pub fn while_it_runs() {
    println!("{}", LOADED.load(Ordering::SeqCst));
    std::thread::yield_now();
}

pub fn by_method() {
    Table::default().show();
}

pub fn waits() {
    let home = std::env::var_os("HOME");
    let _ = std::fs::metadata(home.unwrap_or_default());
    talks();
}

#[inline(never)]
pub fn other_attribute() {
    eprintln!("nothing special");
}

#[cfg(test)]
mod tests {
    #[ctor::ctor]
    fn of_the_tests() {
        println!("testing");
    }
}

static ROOT: once_cell::sync::OnceCell<u32> = once_cell::sync::OnceCell::new();

/// Not one cell for each thread, but one that all of them share.
#[ctor]
fn fill_shared() {
    let _ = ROOT.set(7);
}
