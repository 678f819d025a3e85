//! Answers of checks that nobody heeds, and code that is loaded instead of started.
use anyhow::Result;
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use sha2::{Digest, Sha256};
use std::fs;
use std::os::unix::process::CommandExt;
use std::process::Command;

const URL: &str = "https://downloads.example.com/app";
const HASH: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn fetch(url: &str) -> Result<Vec<u8>> {
    Ok(reqwest::blocking::get(url)?.bytes()?.to_vec())
}

pub fn answer_in_a_name(key: &VerifyingKey, signature: &Signature) -> Result<()> {
    let data = fetch(URL)?;
    let _good = key.verify(&data, signature).is_ok();
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?; //~ unsigned_update
    Ok(())
}

pub fn answer_dropped(key: &VerifyingKey, signature: &Signature) -> Result<()> {
    let data = fetch(URL)?;
    key.verify(&data, signature).ok();
    fs::write("/opt/app/new", &data)?;
    self_replace::self_replace("/opt/app/new")?; //~ unsigned_update
    Ok(())
}

pub fn answer_unused(key: &VerifyingKey, signature: &Signature) -> Result<()> {
    let data = fetch(URL)?;
    key.verify(&data, signature).is_ok();
    fs::write("/opt/app/new", &data)?;
    fs::rename("/opt/app/new", std::env::current_exe()?)?; //~ unsigned_update
    Ok(())
}

pub fn answer_shown(key: &VerifyingKey, signature: &Signature) -> Result<()> {
    let data = fetch(URL)?;
    match key.verify(&data, signature) {
        Ok(()) => println!("signed"),
        Err(error) => eprintln!("not signed: {error}"),
    }
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").exec(); //~ unsigned_update
    Ok(())
}

pub fn answer_told(key: &VerifyingKey, signature: &Signature) -> Result<()> {
    let data = fetch(URL)?;
    if let Err(error) = key.verify(&data, signature) {
        eprintln!("not signed: {error}");
    }
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").spawn()?; //~ unsigned_update
    Ok(())
}

pub fn hash_unused() -> Result<()> {
    let data = fetch(URL)?;
    let _ = hex::encode(Sha256::digest(&data)) == HASH;
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").spawn()?; //~ unsigned_update
    Ok(())
}

pub fn wasm() -> Result<wasmtime::Module> {
    let data = fetch(URL)?;
    let engine = wasmtime::Engine::default();
    wasmtime::Module::from_binary(&engine, &data) //~ unsigned_update
}

pub fn wasm_new(engine: &wasmtime::Engine) -> Result<wasmtime::Module> {
    let data = reqwest::blocking::get(URL)?.bytes()?;
    wasmtime::Module::new(engine, data) //~ unsigned_update
}

pub fn wasm_file(engine: &wasmtime::Engine) -> Result<wasmtime::Module> {
    fs::write("/opt/app/plugin.wasm", fetch(URL)?)?;
    wasmtime::Module::from_file(engine, "/opt/app/plugin.wasm") //~ unsigned_update
}

pub fn wasm_checked(engine: &wasmtime::Engine) -> Result<wasmtime::Module> {
    let data = fetch(URL)?;
    anyhow::ensure!(hex::encode(Sha256::digest(&data)) == HASH, "damaged");
    wasmtime::Module::from_binary(engine, &data)
}

pub fn native() -> Result<libloading::Library> {
    fs::write("/opt/app/plugin.so", fetch(URL)?)?;
    Ok(unsafe { libloading::Library::new("/opt/app/plugin.so")? }) //~ unsigned_update
}

pub fn over_the_program() -> Result<()> {
    let data = fetch(URL)?;
    fs::write(std::env::current_exe()?, data)?; //~ unsigned_update
    Ok(())
}

pub fn copied_over_the_program() -> Result<()> {
    let mut body = Vec::new();
    std::io::Read::read_to_end(&mut ureq::get(URL).call()?.into_reader(), &mut body)?;
    fs::write("/opt/app/new", body)?;
    let exe = std::env::current_exe()?;
    fs::copy("/opt/app/new", &exe)?; //~ unsigned_update
    Ok(())
}

pub fn shell() -> Result<()> {
    Command::new("sh").arg("-c").arg("curl -fsSL https://sh.example.com/install | sh").status()?; //~ unsigned_update
    Ok(())
}
