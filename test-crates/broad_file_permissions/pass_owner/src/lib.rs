//! Only the owner may write; and numbers that look like modes.
use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use nix::sys::stat::{Mode, umask};

/// A mode of our own: how the lamp blinks.
pub struct Lamp(u32);

impl Lamp {
    pub fn set_mode(&mut self, mode: u32) {
        self.0 = mode;
    }
}

pub fn blink(lamp: &mut Lamp) {
    lamp.set_mode(0o777);
}

pub fn secret(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

pub fn program(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, Permissions::from_mode(0o755))
}

pub fn drop_box(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o1777).create(path)
}

pub fn is_shared(file: &File) -> io::Result<bool> {
    let mode = file.metadata()?.permissions().mode() & 0o777;
    Ok(mode & 0o022 != 0)
}

pub fn others_bits(mode: u32) -> Option<Mode> {
    Mode::from_bits(0o777).filter(|all| all.bits() == mode)
}

pub fn current_mask() -> Mode {
    let old = umask(Mode::empty());
    umask(old);
    old
}

pub fn strict() {
    umask(Mode::from_bits_truncate(0o077));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_everybody_is_told() {
        std::fs::set_permissions("x", Permissions::from_mode(0o777)).unwrap();
    }
}

pub fn added(path: &std::path::Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mut now = std::fs::metadata(path)?.permissions();
    let old = now.mode();
    now.set_mode(old | 0o100);
    std::fs::set_permissions(path, now)
}

fn with_mode(path: &std::path::Path, bits: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(bits & !0o022))
}

pub fn by_caller() -> std::io::Result<()> {
    with_mode(std::path::Path::new("/run/shop/queue"), 0o766)
}
