//! Checks that come too late, to the wrong bytes, or without consequence.
use crate::Outcome;
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use sha2::{Digest, Sha256};
use std::fs;
use std::process::Command;

const KEY: [u8; 32] = [7; 32];
const HASH: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn fetched(name: &str) -> Outcome<Vec<u8>> {
    Ok(reqwest::blocking::get(format!("https://downloads.example.com/{name}"))?.bytes()?.to_vec())
}

pub fn result_dropped() -> Outcome {
    let data = fetched("app")?;
    let signature = Signature::from_slice(&fetched("app.sig")?)?;
    let _ = VerifyingKey::from_bytes(&KEY)?.verify(&data, &signature);
    fs::write("/opt/app/new", data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}

pub fn result_used() -> Outcome {
    let data = fetched("app")?;
    let signature = Signature::from_slice(&fetched("app.sig")?)?;
    VerifyingKey::from_bytes(&KEY)?.verify(&data, &signature)?;
    fs::write("/opt/app/new", data)?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}

pub fn hash_shown() -> Outcome {
    let data = fetched("app")?;
    println!("{}", hex::encode(Sha256::digest(&data)));
    fs::write("/opt/app/new", data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}

pub fn hash_compared() -> Outcome {
    let data = fetched("app")?;
    if hex::encode(Sha256::digest(&data)) != HASH {
        return Err("not what was expected".into());
    }
    fs::write("/opt/app/new", data)?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}

pub fn size_compared() -> Outcome {
    let data = fetched("app")?;
    if data.len() != 4096 {
        return Err("not what was expected".into());
    }
    fs::write("/opt/app/new", data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}
