//! Code that is loaded after a check, or that nobody downloaded.
use anyhow::Result;
use sha2::{Digest, Sha256};
use std::process::Command;

const URL: &str = "https://downloads.example.com/plugin.wasm";
const HASH: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

pub fn checked(engine: &wasmtime::Engine) -> Result<wasmtime::Module> {
    let data = reqwest::blocking::get(URL)?.bytes()?;
    anyhow::ensure!(hex::encode(Sha256::digest(&data)) == HASH, "damaged");
    wasmtime::Module::from_binary(engine, &data)
}

pub fn built_in(engine: &wasmtime::Engine) -> Result<wasmtime::Module> {
    let notes = reqwest::blocking::get("https://downloads.example.com/notes.txt")?.text()?;
    println!("{notes}");
    wasmtime::Module::new(engine, include_bytes!("plugin.wasm"))
}

pub fn shown() -> Result<()> {
    Command::new("sh").arg("-c").arg("curl -fsS https://example.com/news | head -3").status()?;
    Command::new("echo").arg("curl -fsSL https://sh.example.com/install | sh").status()?;
    Ok(())
}
