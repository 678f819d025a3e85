//! What was put into a place is still there where it may not have been replaced.
use anyhow::Result;
use ring::signature::{ED25519, UnparsedPublicKey};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const KEY: [u8; 32] = [7; 32];

fn fetch(name: &str) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    std::io::Read::read_to_end(&mut ureq::get(name).call()?.body_mut().as_reader(), &mut body)?;
    Ok(body)
}

fn stage(dir: &Path, data: &[u8]) -> Result<PathBuf> {
    let path = dir.join("new");
    fs::write(&path, data)?;
    Ok(path)
}

fn check(data: &[u8], signature: &[u8]) -> Result<()> {
    let key = UnparsedPublicKey::new(&ED25519, KEY);
    key.verify(data, signature).map_err(|_| anyhow::anyhow!("not signed"))?;
    Ok(())
}

pub fn replaced_sometimes(dir: &Path, signature: &[u8], again: bool) -> Result<()> {
    let path = stage(dir, &fetch("https://downloads.example.com/plugin")?)?;
    if again {
        let data = fetch("https://downloads.example.com/app")?;
        check(&data, signature)?;
        stage(dir, &data)?;
    }
    Command::new(&path).status()?; //~ unsigned_update
    Ok(())
}

pub fn replaced_in_a_loop(dir: &Path, signature: &[u8], names: &[String]) -> Result<()> {
    let path = stage(dir, &fetch("https://downloads.example.com/plugin")?)?;
    for name in names {
        let data = fetch(name)?;
        check(&data, signature)?;
        stage(dir, &data)?;
    }
    Command::new(&path).status()?; //~ unsigned_update
    Ok(())
}

pub fn replaced_by_another(dir: &Path, signature: &[u8]) -> Result<()> {
    let data = fetch("https://downloads.example.com/app")?;
    check(&data, signature)?;
    stage(dir, &data)?;
    let path = stage(dir, &fetch("https://downloads.example.com/plugin")?)?;
    Command::new(&path).status()?; //~ unsigned_update
    Ok(())
}
