//! A library does not know what its users have started.

use std::env as process;

pub struct Settings;

impl Settings {
    pub fn apply(&self, name: &str, value: &str) {
        process::set_var(name, value); //~ static_mut
    }

    pub fn forget<N: AsRef<std::ffi::OsStr>>(names: &[N]) {
        names.iter().for_each(|name| process::remove_var(name)); //~ static_mut
    }
}

pub fn with_variable<R>(value: &str, work: impl FnOnce() -> R) -> R {
    let old = process::var_os("MODE");
    process::set_var("MODE", value); //~ static_mut
    let out = work();
    if let Some(old) = old {
        process::set_var("MODE", old); //~ static_mut
    }
    out
}

/// Sets the folder everywhere but on Windows.
#[cfg(not(windows))]
pub fn set_folder(path: &str) {
    unsafe { std::env::set_var("FOLDER", path) } //~ static_mut
}

/// Only the second change comes too late.
pub fn begin(zone: &str) {
    process::set_var("LANG", "C");
    let clock = std::thread::spawn(|| std::env::var("ZONE").ok());
    process::set_var("ZONE", zone); //~ static_mut
    clock.join().ok();
}
