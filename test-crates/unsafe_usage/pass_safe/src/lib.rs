//! The word where nothing is unsafe: comments, texts, names, types, and tests.
#![deny(unsafe_code, unsafe_op_in_unsafe_fn)]

/// Like `unsafe { *bytes.as_ptr() }`, but checked.
///
/// ```
/// unsafe { std::hint::unreachable_unchecked() }
/// ```
pub fn first(bytes: &[u8]) -> Option<u8> {
    // unsafe { *bytes.as_ptr() } was faster, and wrong for no bytes.
    /* unsafe fn old() {} */
    bytes.first().copied()
}

pub const ADVICE: &str = "unsafe { never() }";
pub const RAW: &str = r#"unsafe impl Send for X {}"#;

pub type Callback = unsafe extern "C" fn(*mut u8) -> i32;
pub type Plain = unsafe fn();

pub struct Table {
    pub run: Option<unsafe extern "system" fn()>,
    pub stop: unsafe fn(u8),
}

pub fn unsafe_name(unsafe_value: u8) -> u8 {
    let r#unsafe = unsafe_value;
    r#unsafe
}

macro_rules! refuse {
    (unsafe { $($body:tt)* }) => {
        compile_error!("unsafe { … } is not allowed here")
    };
    (unsafe impl $name:ident) => {};
}

refuse!();

#[allow(unsafe_code)]
#[cfg(test)]
mod tests {
    #[test]
    fn reads() {
        let bytes = [1u8];
        assert_eq!(unsafe { *bytes.as_ptr() }, 1);
    }

    unsafe fn helper() {}

    unsafe extern "C" {
        fn getpid() -> i32;
    }
}

#[test]
fn alone() {
    unsafe { std::env::remove_var("A") }
}
