//! Secrets that every user of the machine may read.
use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

pub fn private_key(folder: &Path, pem: &str) -> io::Result<()> {
    let path = folder.join("private_key.pem");
    std::fs::write(&path, pem)?;
    std::fs::set_permissions(&path, Permissions::from_mode(0o644)) //~ broad_file_permissions
}

pub fn token(token: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).mode(0o644).open("/var/lib/shop/token")?; //~ broad_file_permissions
    file.write_all(token.as_bytes())
}

pub fn by_the_name_of_the_path(key_path: &Path, secret_key: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o640 | 0o004).open(key_path)?; //~ broad_file_permissions
    file.write_all(secret_key)
}

pub fn by_what_is_written(path: &Path, password: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(password.as_bytes())?;
    file.set_permissions(Permissions::from_mode(0o644)) //~ broad_file_permissions
}

/// With the mode that the system chooses.
pub fn key_of_the_host(folder: &Path, private_key: &[u8]) -> io::Result<()> {
    std::fs::write(folder.join("private_key.pem"), private_key) //~ broad_file_permissions
}
