//! Modes from elsewhere under which only the owner writes, and bits that are asked about or taken away.
mod secrets;

use std::ffi::CStr;
use std::fs::{File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use nix::fcntl::OFlag;
use nix::sys::stat::Mode;

pub enum Kind {
    Program,
    State,
}

fn mode_for(kind: &Kind) -> u32 {
    match kind {
        Kind::Program => 0o755,
        Kind::State => 0o600,
    }
}

pub fn by_function(path: &Path, kind: &Kind) -> io::Result<()> {
    std::fs::set_permissions(path, Permissions::from_mode(mode_for(kind)))
}

pub fn created_by_function(path: &Path, kind: &Kind) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).mode(mode_for(kind)).open(path)
}

pub struct Store {
    mode: u32,
}

impl Store {
    pub fn new() -> Self {
        Self { mode: 0o700 }
    }

    pub fn apply(&self, permissions: &mut Permissions) {
        permissions.set_mode(self.mode);
    }
}

pub struct Entry {
    folder: bool,
}

impl Entry {
    /// The mode of what was packed, its kind included.
    fn unix_mode(&self) -> u32 {
        if self.folder { 0o40775 } else { 0o100664 }
    }
}

pub fn restored(path: &Path, entry: &Entry) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).mode(entry.unix_mode()).open(path)
}

/// What somebody else chose is not known here.
pub fn of_a_caller(path: &Path, mode: u32) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).mode(mode).open(path)
}

/// A file that is only read is not made.
pub fn opened_by_libc(path: &CStr) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::open(path.as_ptr(), libc::O_RDONLY, 0o666) }
}

pub fn created_by_libc(path: &CStr) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::open(path.as_ptr(), libc::O_CREAT | libc::O_WRONLY, 0o600) }
}

pub fn bits_of_libc(path: &CStr) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::chmod(path.as_ptr(), libc::S_IRWXU | libc::S_IRGRP | libc::S_IXGRP) }
}

pub fn taken_away(path: &CStr, mode: libc::mode_t) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::chmod(path.as_ptr(), mode & !(libc::S_IWGRP | libc::S_IWOTH)) }
}

pub fn asked(mode: Mode) -> bool {
    mode.contains(Mode::S_IRWXO) || mode.intersects(Mode::S_IRWXG | Mode::S_IRWXO)
}

pub fn without_the_others(path: &Path) -> nix::Result<()> {
    nix::unistd::mkdir(path, Mode::all() - Mode::S_IRWXO - Mode::S_IRWXG)
}

pub fn owner_only(path: &Path) -> nix::Result<std::os::fd::OwnedFd> {
    nix::fcntl::open(path, OFlag::O_CREAT | OFlag::O_WRONLY, Mode::S_IRUSR | Mode::S_IWUSR)
}

pub fn read_by_all(path: &Path) -> nix::Result<()> {
    nix::unistd::mkdir(path, Mode::S_IRWXU | Mode::S_IRGRP | Mode::S_IROTH)
}

pub fn sticky(path: &Path) -> nix::Result<()> {
    nix::unistd::mkdir(path, Mode::S_IRWXU | Mode::S_IRWXG | Mode::S_IRWXO | Mode::S_ISVTX)
}

pub fn opened_to_read(path: &Path) -> nix::Result<std::os::fd::OwnedFd> {
    nix::fcntl::open(path, OFlag::O_RDONLY, Mode::all())
}

pub fn rustix_mask() {
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
}
