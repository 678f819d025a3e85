//! Unsafe code that a macro of the crate writes, or that stands among a macro's arguments, and old forms.

macro_rules! read_at {
    ($base:expr, $at:expr) => {
        unsafe { *$base.as_ptr().add($at) } //~ unsafe_usage
    };
}

macro_rules! exported {
    (unsafe fn $name:ident) => {
        pub unsafe fn $name() {} //~ unsafe_usage
    };
    ($ty:ty) => {
        unsafe impl Send for $ty {} //~ unsafe_usage
    };
}

pub struct Held(*mut u8);

exported!(Held);

extern "C" { //~ unsafe_usage
    fn getppid() -> i32;
}

#[no_mangle] //~ unsafe_usage
pub extern "C" fn entry() {}

#[export_name = "other"] //~ unsafe_usage
pub fn named() {}

#[link_section = ".init_array"] //~ unsafe_usage
#[used]
pub static START: extern "C" fn() = entry;

pub fn first(bytes: &[u8]) -> u8 {
    read_at!(bytes, 0)
}

pub fn told() -> String {
    format!("{}", unsafe { getppid() }) //~ unsafe_usage
}

pub fn chosen(bytes: &[u8]) -> u8 {
    select! {
        biased, now = ready() => unsafe { *bytes.as_ptr() }, //~ unsafe_usage
    }
}
