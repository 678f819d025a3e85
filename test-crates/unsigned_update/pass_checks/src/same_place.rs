//! Several files that are put into the same place, one after the other.
use anyhow::{Result, bail};
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

const KEY: [u8; 32] = [7; 32];

fn fetch(name: &str) -> Result<Vec<u8>> {
    Ok(reqwest::blocking::get(format!("https://downloads.example.com/{name}"))?.bytes()?.to_vec())
}

fn signed(data: &[u8], signature: &[u8]) -> Result<()> {
    let key = VerifyingKey::from_bytes(&KEY)?;
    key.verify(data, &Signature::from_slice(signature)?)?;
    Ok(())
}

fn stage(dir: &Path, data: &[u8]) -> Result<PathBuf> {
    let path = dir.join("new");
    fs::write(&path, data)?;
    Ok(path)
}

pub fn picture_then_program(dir: &Path, signature: &[u8]) -> Result<()> {
    let picture = stage(dir, &fetch("picture")?)?;
    println!("{} bytes", fs::metadata(&picture)?.len());
    let data = fetch("app")?;
    signed(&data, signature)?;
    let path = stage(dir, &data)?;
    Command::new(&path).status()?;
    let next = fetch("next")?;
    if signed(&next, signature).is_err() {
        bail!("not signed");
    }
    self_replace::self_replace(stage(dir, &next)?)?;
    Ok(())
}

pub fn made_anew(dir: &Path, signature: &[u8]) -> Result<()> {
    let path = stage(dir, &fetch("picture")?)?;
    let data = fetch("app")?;
    signed(&data, signature)?;
    let mut file = File::create(&path)?;
    file.write_all(&data)?;
    drop(file);
    Command::new(&path).status()?;
    Ok(())
}
