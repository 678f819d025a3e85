//! A daemon that records what its files, its environment and its users say.
use log::{info, warn};
use std::io::Read;

fn main() -> std::io::Result<()> {
    argument();
    variable();
    file()?;
    standard_input()?;
    numbers();
    failures();
    Ok(())
}

pub fn argument() {
    if let Some(name) = std::env::args().nth(1) {
        info!("started for {name}"); //~ log_injection
    }
}

pub fn variable() {
    let name = std::env::var("NAME").unwrap_or_default();
    warn!("running as {}", name); //~ log_injection
}

pub fn file() -> std::io::Result<()> {
    let text = std::fs::read_to_string("motd.txt")?;
    tracing::info!("{text}"); //~ log_injection
    info!("read {} bytes", text.len());
    Ok(())
}

pub fn standard_input() -> std::io::Result<()> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    info!("input: {}", text); //~ log_injection
    info!("input: {:?}", text);
    Ok(())
}

pub fn numbers() {
    info!("{} words", std::env::args().count());
    info!("version {}", env!("CARGO_PKG_VERSION"));
    info!("port {}", std::env::var("PORT").ok().and_then(|text| text.parse::<u16>().ok()).unwrap_or(80));
}

pub enum Failure {
    Unknown(String),
    Unavailable(&'static str),
}

fn look_up(name: String) -> Result<usize, Failure> {
    if name.is_empty() {
        return Err(Failure::Unavailable("names"));
    }
    Err(Failure::Unknown(name))
}

pub fn failures() {
    match look_up(std::env::var("NAME").unwrap_or_default()) {
        Err(Failure::Unknown(name)) => warn!("nobody is called {name}"), //~ log_injection
        Err(Failure::Unavailable(part)) => warn!("{part} cannot be asked"),
        Ok(at) => info!("found at {at}"),
    }
}
