//! Downloads that nobody runs, and programs that nobody downloaded.
use anyhow::Result;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

fn fetch(name: &str) -> Result<Vec<u8>> {
    Ok(reqwest::blocking::get(format!("https://downloads.example.com/{name}"))?.bytes()?.to_vec())
}

pub fn same_folder(dir: &Path) -> Result<()> {
    fs::write(dir.join("list.txt"), fetch("list.txt")?)?;
    Command::new(dir.join("reader")).status()?;
    Ok(())
}

pub fn given_to_a_program() -> Result<()> {
    fs::write("/opt/app/pkg.tar.gz", fetch("pkg.tar.gz")?)?;
    Command::new("tar").arg("-xf").arg("/opt/app/pkg.tar.gz").status()?;
    Ok(())
}

#[derive(serde::Deserialize)]
struct Settings {
    port: u16,
}

pub fn settings_for_the_service() -> Result<()> {
    let settings: Settings = serde_json::from_slice(&fetch("settings.json")?)?;
    let script = format!("#!/bin/sh\nexec /opt/app/serve --port {}\n", settings.port);
    fs::write("/opt/app/start.sh", script)?;
    Command::new("sh").arg("/opt/app/start.sh").status()?;
    Ok(())
}

pub fn own_backup() -> Result<()> {
    let exe = std::env::current_exe()?;
    fs::copy(&exe, exe.with_extension("backup"))?;
    fs::write(exe.with_file_name("notes.txt"), fetch("notes.txt")?)?;
    Command::new(exe).arg("--again").spawn()?;
    Ok(())
}

pub fn beside_the_program() -> Result<()> {
    let exe = std::env::current_exe()?;
    fs::write(exe.with_extension("json"), fetch("settings.json")?)?;
    Ok(())
}

pub fn piped_as_data() -> Result<()> {
    let table = fetch("table.csv")?;
    let mut child = Command::new("sort").stdin(std::process::Stdio::piped()).spawn()?;
    if let Some(stdin) = child.stdin.as_mut() {
        stdin.write_all(&table)?;
    }
    child.wait()?;
    Ok(())
}

pub fn from_the_machine_itself() -> Result<()> {
    let tool = reqwest::blocking::get("http://localhost:8080/tool")?.bytes()?;
    fs::write("/opt/app/tool", &tool)?;
    Command::new("/opt/app/tool").status()?;
    Ok(())
}

pub fn two_temporary_files() -> Result<()> {
    let mut list = tempfile::NamedTempFile::new()?;
    list.write_all(&fetch("list.txt")?)?;
    let mut script = tempfile::NamedTempFile::new()?;
    script.write_all(b"#!/bin/sh\nexit 0\n")?;
    Command::new("sh").arg(script.path()).arg(list.path()).status()?;
    Ok(())
}

pub fn in_different_folders(cache: &Path, bin: &Path) -> Result<()> {
    fs::write(cache.join("tool"), fetch("tool.txt")?)?;
    Command::new(bin.join("tool")).status()?;
    Ok(())
}

pub async fn opened_only() -> Result<()> {
    let page = reqwest::get("https://example.com/manual.html").await?.bytes().await?;
    tokio::fs::write("/opt/app/manual.html", &page).await?;
    tokio::process::Command::new("xdg-open").arg("/opt/app/manual.html").spawn()?;
    Ok(())
}
