//! What is only put away, what is made later, and what std has from `core` and `alloc`.
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

static NEXT: AtomicUsize = AtomicUsize::new(0);
static LATER: [AtomicPtr<()>; 4] = [const { AtomicPtr::new(core::ptr::null_mut()) }; 4];
static SHOPS: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static HOME: LazyLock<bool> = LazyLock::new(|| std::env::var("HOME").is_ok());

#[static_init::dynamic(lazy)]
static WORDS: usize = std::env::args().count();

#[used]
#[unsafe(link_section = ".rodata.names")]
static NAMED: extern "C" fn() = named;

extern "C" fn named() {
    println!("called by others");
}

fn keep(step: fn()) {
    let at = NEXT.fetch_add(1, Ordering::AcqRel);
    if let Some(slot) = LATER.get(at) {
        slot.store(step as *mut (), Ordering::Release);
    }
}

fn talks() {
    println!("later");
}

#[ctor::ctor]
fn keeps_a_function() {
    keep(talks);
}

#[ctor::ctor]
fn keeps_a_closure() {
    keep(|| println!("later"));
}

#[ctor::ctor]
fn of_alloc() {
    let mut table = BTreeMap::new();
    table.insert(1, Arc::new(2));
    core::hint::black_box(table);
}

#[ctor::ctor]
fn of_core() {
    let local = std::net::Ipv4Addr::new(127, 0, 0, 1);
    let wait = std::time::Duration::from_secs(3);
    let path = std::path::Path::new("/etc").join("shop");
    core::hint::black_box((local, wait, path));
}

#[ctor::ctor]
fn only_prepares() {
    core::hint::black_box(Mutex::new(1));
}

pub fn later() -> usize {
    SHOPS.lock().map_or(0, |shops| shops.len()) + usize::from(*HOME) + *WORDS
}
