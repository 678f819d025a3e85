//! Links, and functions of the system's own library.
use std::ffi::CStr;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

pub fn link(to: &Path, at: &Path) -> io::Result<()> {
    if !at.exists() {
        symlink(to, at)?; //~ file_check_then_use
    }
    Ok(())
}

pub fn writes(path: &CStr) -> i32 {
    if unsafe { libc::access(path.as_ptr(), libc::W_OK) } != 0 {
        return -1;
    }
    unsafe { libc::open(path.as_ptr(), libc::O_WRONLY) } //~ file_check_then_use
}

pub fn removes(path: &CStr) -> i32 {
    if unsafe { libc::access(path.as_ptr(), libc::F_OK) } == 0 {
        return unsafe { libc::unlink(path.as_ptr()) }; //~ file_check_then_use
    }
    0
}
