//! Everybody may write here.
mod modes;

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use modes::SHARED;
use nix::sys::stat::{self, Mode, fchmod};

pub fn at_once(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, Permissions::from_mode(0o777)) //~ broad_file_permissions
}

pub fn through_a_trait(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, <Permissions as PermissionsExt>::from_mode(0o666)) //~ broad_file_permissions
}

pub fn in_two_steps(file: &File) -> io::Result<()> {
    let mut permissions = file.metadata()?.permissions();
    let mode = 0o600 | 0o022;
    permissions.set_mode(mode); //~ broad_file_permissions
    file.set_permissions(permissions)
}

pub fn builder(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true);
    options.mode(SHARED); //~ broad_file_permissions
    options.open(path)
}

pub fn chain(path: &Path) -> io::Result<File> {
    OpenOptions::new().append(true).create(true).mode(modes::for_the_group()).open(path)
}

pub fn directory(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o775).create(path) //~ broad_file_permissions
}

pub async fn later(path: &Path) -> io::Result<tokio::fs::File> {
    tokio::fs::OpenOptions::new().write(true).mode(0o666).open(path).await //~ broad_file_permissions
}

pub fn raw(path: &std::ffi::CStr) -> i32 {
    let change = libc::chmod;
    let _ = change;
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::chmod(path.as_ptr(), 0o777) } //~ broad_file_permissions
}

pub fn with_nix(file: &File) -> nix::Result<()> {
    fchmod(file, Mode::from_bits_truncate(0o666)) //~ broad_file_permissions
}

pub fn with_rustix(file: &File) -> io::Result<()> {
    Ok(unix::fs::fchmod(file, unix::fs::Mode::from_raw_mode(0o777))?) //~ broad_file_permissions
}

pub fn no_mask() {
    stat::umask(Mode::empty()); //~ broad_file_permissions
}

pub fn added(path: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mut now = std::fs::metadata(path)?.permissions();
    let old = now.mode();
    now.set_mode(old | 0o022); //~ broad_file_permissions
    std::fs::set_permissions(path, now)
}

fn with_mode(path: &std::path::Path, bits: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(bits)) //~ broad_file_permissions
}

pub fn by_caller() -> std::io::Result<()> {
    with_mode(std::path::Path::new("/run/shop/queue"), 0o766)
}
