//! Secrets that only the owner may read, and what is no secret.
use std::fs::{OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

pub fn private_key(folder: &Path, pem: &str) -> io::Result<()> {
    let path = folder.join("private_key.pem");
    std::fs::write(&path, pem)?;
    std::fs::set_permissions(&path, Permissions::from_mode(0o600))
}

/// Everybody should have it.
pub fn public_key(folder: &Path, pem: &str) -> io::Result<()> {
    let path = folder.join("public_key.pem");
    std::fs::write(&path, pem)?;
    std::fs::set_permissions(&path, Permissions::from_mode(0o644))
}

pub fn token(token: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).mode(0o600).open("/var/lib/shop/token")?;
    file.write_all(token.as_bytes())
}

pub fn shared_with_the_group(path: &Path, token: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).mode(0o640).open(path)?;
    file.write_all(token.as_bytes())
}

pub fn page(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).mode(0o644).open(path)?;
    file.write_all(text.as_bytes())
}

pub fn tokens_of_a_grammar(folder: &Path, text: &str) -> io::Result<()> {
    let path = folder.join("tokenizer.json");
    std::fs::write(&path, text)?;
    std::fs::set_permissions(&path, Permissions::from_mode(0o644))
}

pub fn keyboard(folder: &Path) -> io::Result<()> {
    std::fs::set_permissions(folder.join("keymap"), Permissions::from_mode(0o644))
}

/// The mode follows.
pub fn key_of_the_host(folder: &Path, private_key: &[u8]) -> io::Result<()> {
    let path = folder.join("private_key.pem");
    std::fs::write(&path, private_key)?;
    std::fs::set_permissions(&path, Permissions::from_mode(0o600))
}

/// Everybody may have this one.
pub fn key_for_everybody(folder: &Path, public_key: &[u8]) -> io::Result<()> {
    std::fs::write(folder.join("private_key.pub"), public_key)
}
