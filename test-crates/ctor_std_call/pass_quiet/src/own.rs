//! Names like those of the crate, and of std, that are our own.

macro_rules! println {
    ($($arg:tt)*) => {
        core::hint::black_box(core::format_args!($($arg)*))
    };
}

mod std_like {
    //! An environment of our own.
    pub(crate) mod env {
        //! Variables of our own.
        pub(crate) fn var(_name: &str) -> Option<u32> {
            None
        }
    }
}

mod thread {
    //! Threads of our own, which are made of wool.
    pub(crate) fn spawn(length: u32) -> u32 {
        length * 2
    }
}

pub mod registry {
    //! A module with the name of the attribute.
    pub fn ctor(name: &str) -> usize {
        std::println!("{name}");
        name.len()
    }
}

struct Printer;

impl Printer {
    fn print(&self, _what: &str) {}

    fn write_all(&self, _what: &[u8]) -> bool {
        true
    }
}

#[ctor::ctor]
fn own_macro() {
    println!("loaded");
}

#[ctor::ctor]
fn own_environment() {
    use std_like::env;
    core::hint::black_box(env::var("HOME"));
}

#[ctor::ctor]
fn own_thread() {
    core::hint::black_box(thread::spawn(3));
}

#[ctor::ctor]
fn own_printer() {
    Printer.print("loaded");
    core::hint::black_box(Printer.write_all(b"loaded"));
}

#[linkme::distributed_slice]
pub static STARTS: [fn()];

#[linkme::distributed_slice(STARTS)]
fn registered() {
    std::println!("called by main");
}

#[derive(Default)]
pub struct Door {
    pub open: bool,
}

impl Drop for Door {
    fn drop(&mut self) {
        std::println!("closed");
    }
}
