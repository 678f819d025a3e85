//! Checks that do not keep anybody from running the file.
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::fs;
use std::process::Command;

const HASH: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn fetch(name: &str) -> Result<Vec<u8>> {
    Ok(reqwest::blocking::get(format!("https://downloads.example.com/{name}"))?.bytes()?.to_vec())
}

fn matches_hash(data: &[u8]) -> Result<()> {
    if hex::encode(Sha256::digest(data)) != HASH {
        bail!("not what was expected");
    }
    Ok(())
}

pub fn only_warns() -> Result<()> {
    let data = fetch("app")?;
    if hex::encode(Sha256::digest(&data)) != HASH {
        tracing::warn!("this is not what was expected");
    }
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}

pub fn helper_is_not_heeded() -> Result<()> {
    let data = fetch("app")?;
    let _ = matches_hash(&data);
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}

pub fn of_another_file() -> Result<()> {
    let notes = fetch("notes.txt")?;
    matches_hash(&notes)?;
    let data = fetch("app")?;
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}

pub fn too_late() -> Result<()> {
    let data = fetch("app")?;
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    matches_hash(&data)
}

pub fn status_only() -> Result<()> {
    let answer = reqwest::blocking::get("https://downloads.example.com/app")?;
    if !answer.status().is_success() {
        bail!("the server says no");
    }
    fs::write("/opt/app/new", answer.bytes()?)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}

pub fn heeded() -> Result<()> {
    let data = fetch("app")?;
    matches_hash(&data)?;
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}
