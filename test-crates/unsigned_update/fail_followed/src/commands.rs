//! Interpreters and installers that are given what was downloaded.
use anyhow::Result;
use std::fs;
use std::process::Command;

pub fn script_in_a_file() -> Result<()> {
    let script = reqwest::blocking::get("https://sh.example.com/install.sh")?.text()?;
    fs::write("/opt/app/install.sh", script)?;
    Command::new("sh").arg("/opt/app/install.sh").status()?; //~ unsigned_update
    Ok(())
}

pub fn script_as_text() -> Result<()> {
    let script = reqwest::blocking::get("https://sh.example.com/install.sh")?.text()?;
    Command::new("bash").arg("-c").arg(&script).status()?; //~ unsigned_update
    Ok(())
}

pub fn with_flags() -> Result<()> {
    let package = reqwest::blocking::get("https://downloads.example.com/app.deb")?.bytes()?;
    let path = std::env::temp_dir().join("app.deb");
    fs::write(&path, &package)?;
    Command::new("sudo").args(["-n", "dpkg"]).status()?;
    let mut install = Command::new("dpkg");
    install.arg("-i");
    install.arg(&path); //~ unsigned_update
    install.status()?;
    Ok(())
}

pub fn fetched_by_program() -> Result<()> {
    Command::new("curl")
        .args(["-fsSL", "https://downloads.example.com/tool", "-o", "/opt/app/tool"])
        .status()?;
    Command::new("/opt/app/tool").status()?; //~ unsigned_update
    Ok(())
}

pub fn data_for_a_script() -> Result<()> {
    let table = reqwest::blocking::get("https://downloads.example.com/table.csv")?.bytes()?;
    fs::write("/opt/app/table.csv", &table)?;
    Command::new("python3").arg("/opt/app/read.py").arg("/opt/app/table.csv").status()?;
    Ok(())
}
