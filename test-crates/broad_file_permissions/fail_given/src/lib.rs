//! Modes that come from functions, fields and callers, and sets of named bits.
mod secrets;

use std::ffi::CStr;
use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use nix::fcntl::OFlag;
use nix::sys::stat::Mode;

pub enum Kind {
    Socket,
    State,
}

fn mode_for(kind: &Kind) -> u32 {
    match kind {
        Kind::Socket => 0o666,
        Kind::State => 0o600,
    }
}

pub fn by_function(path: &Path, kind: &Kind) -> io::Result<()> {
    std::fs::set_permissions(path, Permissions::from_mode(mode_for(kind))) //~ broad_file_permissions
}

pub fn created_by_function(path: &Path, kind: &Kind) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).mode(mode_for(kind)).open(path) //~ broad_file_permissions
}

pub struct Store {
    mode: u32,
}

impl Store {
    pub fn new() -> Self {
        Self { mode: 0o777 }
    }

    pub fn apply(&self, permissions: &mut Permissions) {
        permissions.set_mode(self.mode); //~ broad_file_permissions
    }

    pub fn folder(&self, path: &Path) -> io::Result<()> {
        DirBuilder::new().mode(self.mode).create(path) //~ broad_file_permissions
    }
}

fn open_with(path: &Path, mode: u32) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).mode(mode).open(path) //~ broad_file_permissions
}

pub fn spool(path: &Path) -> io::Result<File> {
    open_with(path, 0o622)
}

struct Modes;

impl Modes {
    const QUEUE: u32 = 0o662;
}

pub fn by_associated_constant(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, PermissionsExt::from_mode(Modes::QUEUE)) //~ broad_file_permissions
}

pub fn opened_by_libc(path: &CStr) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::open(path.as_ptr(), libc::O_CREAT | libc::O_WRONLY, 0o666) } //~ broad_file_permissions
}

pub fn opened_at(folder: i32, path: &CStr) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::openat(folder, path.as_ptr(), libc::O_CREAT | libc::O_RDWR, 0o777 as libc::c_uint) } //~ broad_file_permissions
}

pub fn bits_of_libc(path: &CStr) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::chmod(path.as_ptr(), libc::S_IRWXU | libc::S_IRWXG | libc::S_IRWXO) } //~ broad_file_permissions
}

pub fn bits_of_libc_for_one(path: &CStr) -> i32 {
    // SAFETY: the path ends with a zero byte.
    unsafe { libc::mkdir(path.as_ptr(), libc::S_IRWXU | libc::S_IWGRP) } //~ broad_file_permissions
}

pub fn bits_for_a_file(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, Permissions::from_mode((libc::S_IRUSR | libc::S_IWUSR | libc::S_IWOTH) as u32)) //~ broad_file_permissions
}

pub fn all(path: &Path) -> nix::Result<()> {
    nix::unistd::mkdir(path, Mode::all()) //~ broad_file_permissions
}

pub fn everybody(path: &Path) -> nix::Result<()> {
    nix::unistd::mkfifo(path, Mode::S_IRWXU | Mode::S_IRWXG | Mode::S_IRWXO) //~ broad_file_permissions
}

pub fn the_group(path: &Path) -> nix::Result<std::os::fd::OwnedFd> {
    nix::fcntl::open(path, OFlag::O_CREAT | OFlag::O_WRONLY, Mode::S_IRUSR | Mode::S_IWUSR | Mode::S_IWGRP) //~ broad_file_permissions
}

pub fn kept_in_a_local(file: &File) -> nix::Result<()> {
    let mode = Mode::S_IRWXU | Mode::S_IWOTH;
    nix::sys::stat::fchmod(file, mode) //~ broad_file_permissions
}

pub fn all_of_rustix(file: &File) -> rustix::io::Result<()> {
    rustix::fs::fchmod(file, rustix::fs::Mode::RWXU | rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO) //~ broad_file_permissions
}

pub fn created_by_rustix(path: &Path) -> rustix::io::Result<std::os::fd::OwnedFd> {
    rustix::fs::open(path, rustix::fs::OFlags::CREATE | rustix::fs::OFlags::WRONLY, rustix::fs::Mode::from(0o666)) //~ broad_file_permissions
}

pub fn no_mask_of_libc() {
    // SAFETY: it cannot fail.
    unsafe { libc::umask(0) }; //~ broad_file_permissions
}

pub fn no_mask_of_rustix() {
    rustix::process::umask(rustix::fs::Mode::empty()); //~ broad_file_permissions
}

pub struct Options {
    pub mode: Option<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self { mode: Some(0o777) }
    }
}

pub fn by_option(path: &Path, options: &Options) -> io::Result<()> {
    if let Some(mode) = options.mode {
        std::fs::set_permissions(path, Permissions::from_mode(mode))?; //~ broad_file_permissions
    }
    Ok(())
}
