//! References to mutable statics, in the open and by detours.
pub mod beside;

use std::ptr::{addr_of, addr_of_mut as address};

static mut NAMES: Vec<String> = Vec::new();
static mut BUFFER: [u8; 16] = [0; 16];
static mut CURRENT: Option<String> = None;
static mut COUNT: u32 = 0;
pub static mut STATE: State = State { hits: 0, log: String::new() };

pub struct State {
    pub hits: u64,
    pub log: String,
}

mod deep {
    pub static mut TABLE: Vec<u8> = Vec::new();
    pub use self::TABLE as RENAMED;
}

use deep::RENAMED;

pub fn plain() -> &'static mut Vec<String> {
    unsafe { &mut NAMES } //~ static_mut
}

pub fn shared() -> usize {
    let names = unsafe { &NAMES }; //~ static_mut
    names.len()
}

pub fn by_method(name: String) {
    unsafe { NAMES.push(name) } //~ static_mut
}

pub fn by_detour(name: String) {
    unsafe { (*address!(NAMES)).push(name) } //~ static_mut
}

pub fn by_reborrow() -> &'static mut Vec<String> {
    unsafe { &mut *std::ptr::addr_of_mut!(NAMES) } //~ static_mut
}

pub fn by_raw_borrow() -> &'static mut Vec<String> {
    unsafe { &mut *&raw mut NAMES } //~ static_mut
}

pub fn by_pointer_in_a_local() {
    let pointer = unsafe { addr_of!(NAMES) } as *mut Vec<String>;
    let names = unsafe { &mut *pointer }; //~ static_mut
    names.clear();
}

pub fn by_method_of_the_pointer() -> Option<&'static mut Vec<String>> {
    unsafe { (&raw mut NAMES).as_mut() } //~ static_mut
}

pub fn part() -> &'static mut String {
    unsafe { &mut STATE.log } //~ static_mut
}

pub fn element(at: usize) -> &'static u8 {
    unsafe { &BUFFER[at] } //~ static_mut
}

pub fn in_a_closure() -> impl Fn(u8) {
    |byte| unsafe { RENAMED.push(byte) } //~ static_mut
}

pub fn elsewhere() -> usize {
    unsafe { crate::deep::TABLE.len() } //~ static_mut
}

pub fn by_pattern() -> Option<&'static String> {
    unsafe {
        match CURRENT { //~ static_mut
            Some(ref current) => Some(current),
            None => None,
        }
    }
}

pub fn by_let_pattern() {
    if let Some(ref mut current) = unsafe { &mut CURRENT } { //~ static_mut
        current.clear();
    }
}

pub fn shown() {
    unsafe { println!("{}", COUNT) } //~ static_mut
}

pub fn generic<T>(_: T) {
    unsafe { COUNT += 1 } //~ static_mut
}

macro_rules! pass {
    ($e:expr) => {
        $e
    };
}

pub fn through_a_macro() -> *const Vec<String> {
    pass!(unsafe { &NAMES }) //~ static_mut
}

static mut READY: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);
static ONCE: std::sync::Once = std::sync::Once::new();

pub fn reset() {
    unsafe { *READY.get_mut() = false } //~ static_mut
}

pub fn writable() -> &'static mut std::sync::atomic::AtomicBool {
    unsafe { &mut READY } //~ static_mut
}

pub fn read_before() -> usize {
    unsafe {
        let length = CURRENT.as_ref().map_or(0, String::len); //~ static_mut
        ONCE.call_once(|| CURRENT = Some(String::new()));
        length
    }
}

pub fn written_again(text: String) -> Option<&'static String> {
    unsafe {
        ONCE.call_once(|| CURRENT = Some(String::new()));
        CURRENT = Some(text);
        CURRENT.as_ref() //~ static_mut
    }
}

pub fn writable_after_once() -> Option<&'static mut String> {
    unsafe {
        ONCE.call_once(|| CURRENT = Some(String::new()));
        CURRENT.as_mut() //~ static_mut
    }
}

static mut WORDS: std::sync::LazyLock<Vec<String>> = std::sync::LazyLock::new(Vec::new);

pub fn behind_a_lazy_value(word: String) {
    unsafe { WORDS.push(word) } //~ static_mut
}

pub fn written_out() {
    unsafe { COUNT = COUNT.wrapping_add(1) } //~ static_mut
}

pub fn after_a_closure(list: &std::cell::RefCell<Vec<u32>>) {
    SEEN.with(|seen| seen.borrow_mut().extend(list.borrow().iter()));
    unsafe { COUNT += 1 } //~ static_mut
}

thread_local! {
    static SEEN: std::cell::RefCell<Vec<u32>> = const { std::cell::RefCell::new(Vec::new()) };
}
