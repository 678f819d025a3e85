//! Acts that are themselves the question, and other paths.
use std::ffi::CStr;
use std::io;
use std::os::unix::fs::symlink;
use std::path::Path;

pub fn link(to: &Path, at: &Path, fresh: &Path) -> io::Result<()> {
    symlink(to, fresh)?;
    std::fs::rename(fresh, at)
}

pub fn other(to: &Path, at: &Path) -> io::Result<()> {
    if to.exists() {
        symlink(to, at)?;
    }
    Ok(())
}

pub fn only_new(path: &CStr) -> i32 {
    if unsafe { libc::access(path.as_ptr(), libc::F_OK) } == 0 {
        return -1;
    }
    unsafe { libc::open(path.as_ptr(), libc::O_WRONLY | libc::O_CREAT | libc::O_EXCL, 0o600) }
}

pub fn asked_alone(path: &CStr) -> bool {
    unsafe { libc::access(path.as_ptr(), libc::R_OK) == 0 }
}
