//! Updates that are checked before anybody runs them, and downloads that nobody runs.
use ed25519_dalek::{Signature, VerifyingKey};
use libloading::Library;
use minisign_verify::{PublicKey, Signature as MiniSignature};
use sha2::{Digest, Sha256};
use std::error::Error;
use std::fs;
use std::process::Command;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const KEY: &str = "RWSexampleexampleexampleexampleexampleexampleexampleexam";
const RAW_KEY: [u8; 32] = [9; 32];
const HASH: [u8; 32] = [3; 32];

fn fetched(name: &str) -> Outcome<Vec<u8>> {
    Ok(reqwest::blocking::get(format!("https://downloads.example.com/{name}"))?.bytes()?.to_vec())
}

pub fn minisign() -> Outcome {
    let data = fetched("app")?;
    let signature = MiniSignature::decode(&String::from_utf8(fetched("app.minisig")?)?)?;
    PublicKey::from_base64(KEY)?.verify(&data, &signature, false)?;
    fs::write("/opt/app/new", &data)?;
    self_replace::self_replace("/opt/app/new")?;
    Ok(())
}

pub fn ed25519() -> Outcome {
    let data = fetched("app")?;
    let signature = Signature::from_slice(&fetched("app.sig")?)?;
    if VerifyingKey::from_bytes(&RAW_KEY)?.verify_strict(&data, &signature).is_err() {
        return Err("signature does not match".into());
    }
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}

pub fn known_hash() -> Outcome {
    let data = fetched("app-1.2.3")?;
    if Sha256::digest(&data).as_slice() != HASH {
        return Err("hash does not match".into());
    }
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").spawn()?;
    Ok(())
}

fn verified(data: &[u8]) -> Outcome {
    let signature = Signature::from_slice(&fetched("app.sig")?)?;
    VerifyingKey::from_bytes(&RAW_KEY)?.verify_strict(data, &signature)?;
    Ok(())
}

pub fn verified_in_helper() -> Outcome {
    let data = fetched("app")?;
    verified(&data)?;
    fs::write("/opt/app/new", &data)?;
    fs::rename("/opt/app/new", std::env::current_exe()?)?;
    Ok(())
}

pub fn library_verified() -> Outcome<Library> {
    let data = fetched("plugin.so")?;
    verified(&data)?;
    fs::write("/opt/app/plugin.so", &data)?;
    // SAFETY: the library carries our signature.
    Ok(unsafe { Library::new("/opt/app/plugin.so")? })
}

pub fn asset_only() -> Outcome {
    fs::write("/opt/app/logo.png", fetched("logo.png")?)?;
    Ok(())
}

pub fn version_only() -> Outcome<bool> {
    let newest = String::from_utf8(fetched("version")?)?;
    Ok(newest.trim() != env!("CARGO_PKG_VERSION"))
}

pub fn other_program() -> Outcome {
    fs::write("/opt/app/news.txt", fetched("news.txt")?)?;
    Command::new("/usr/bin/notify-send").arg("there is news").status()?;
    Ok(())
}

pub fn own_program_again() -> Outcome {
    Command::new(std::env::current_exe()?).arg("--restarted").spawn()?;
    Ok(())
}

pub fn own_copy() -> Outcome {
    fs::copy(std::env::current_exe()?, "/opt/app/copy")?;
    Command::new("/opt/app/copy").status()?;
    Ok(())
}

pub fn renamed_data() -> Outcome {
    fs::write("/opt/app/list.new", fetched("list.txt")?)?;
    fs::rename("/opt/app/list.new", "/opt/app/list.txt")?;
    Ok(())
}

pub async fn tokio_known_hash() -> Outcome {
    let data = reqwest::get("https://downloads.example.com/app").await?.bytes().await?;
    if hex::encode(Sha256::digest(&data)) == "00".repeat(32) {
        tokio::fs::write("/opt/app/new", &data).await?;
        tokio::process::Command::new("/opt/app/new").status().await?;
    }
    Ok(())
}
