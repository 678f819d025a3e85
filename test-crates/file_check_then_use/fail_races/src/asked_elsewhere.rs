//! Paths about which a function of one's own asks.
use std::fs;
use std::io::Result;
use std::path::Path;

fn is_there(path: &Path) -> bool {
    path.exists()
}

pub fn once(path: &Path) -> Result<()> {
    if is_there(path) {
        return Ok(());
    }
    fs::write(path, b"first") //~ file_check_then_use
}

pub fn permitted(path: &Path) -> nix::Result<Vec<u8>> {
    nix::unistd::access(path, nix::unistd::AccessFlags::R_OK)?;
    fs::read(path).map_err(|_| nix::Error::EIO) //~ file_check_then_use
}

fn store(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text)
}

pub fn by_another(path: &Path) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    store(path, "first") //~ file_check_then_use
}
