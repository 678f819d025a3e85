//! Programs that run whatever a server gave them.
mod late;

use libloading::Library;
use std::error::Error;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const URL: &str = "https://downloads.example.com/app";

fn download(path: &Path) -> Outcome {
    let mut answer = reqwest::blocking::get(URL)?;
    io::copy(&mut answer, &mut File::create(path)?)?;
    Ok(())
}

pub fn executed() -> Outcome {
    let data = reqwest::blocking::get(URL)?.bytes()?;
    fs::write("/opt/app/installer", &data)?;
    Command::new("/opt/app/installer").arg("--install").status()?; //~ unsigned_update
    Ok(())
}

pub fn executed_by_variable() -> Outcome {
    let path = PathBuf::from("/opt/app/installer");
    let data = ureq::get(URL).call()?.body_mut().read_to_vec()?;
    fs::write(&path, data)?;
    Command::new(&path).status()?; //~ unsigned_update
    Ok(())
}

pub fn data_only() -> Outcome {
    let data = reqwest::blocking::get("https://downloads.example.com/words.txt")?.bytes()?;
    fs::write("/opt/app/words.txt", &data)?;
    Command::new("/opt/app/count").status()?;
    Ok(())
}

pub fn helper_downloads() -> Outcome {
    let path = Path::new("/opt/app/new");
    download(path)?;
    Command::new(path).spawn()?; //~ unsigned_update
    Ok(())
}

pub fn replaced() -> Outcome {
    let data = reqwest::blocking::get(URL)?.bytes()?;
    fs::write("/opt/app/new", data)?;
    self_replace::self_replace("/opt/app/new")?; //~ unsigned_update
    Ok(())
}

pub fn renamed() -> Outcome {
    let data = reqwest::blocking::get(URL)?.bytes()?;
    let new = std::env::current_exe()?.with_extension("new");
    fs::write(&new, data)?;
    fs::rename(&new, std::env::current_exe()?)?; //~ unsigned_update
    Ok(())
}

pub fn overwritten() -> Outcome {
    let data = reqwest::blocking::get(URL)?.bytes()?;
    fs::write(std::env::current_exe()?, data)?; //~ unsigned_update
    Ok(())
}

pub fn loaded() -> Outcome<Library> {
    let data = reqwest::blocking::get("https://downloads.example.com/plugin.so")?.bytes()?;
    fs::write("/opt/app/plugin.so", data)?;
    // SAFETY: none; nobody knows what was fetched.
    Ok(unsafe { Library::new("/opt/app/plugin.so")? }) //~ unsigned_update
}

pub fn by_crate() -> Outcome {
    let status = self_update::backends::github::Update::configure()
        .repo_owner("example")
        .repo_name("app")
        .bin_name("app")
        .current_version(env!("CARGO_PKG_VERSION"))
        .build()?
        .update()?; //~ unsigned_update
    println!("{}", status.version());
    Ok(())
}

pub fn by_crate_with_key() -> Outcome {
    let status = self_update::backends::github::Update::configure()
        .repo_owner("example")
        .repo_name("app")
        .bin_name("app")
        .current_version(env!("CARGO_PKG_VERSION"))
        .verifying_keys([[7u8; 32]])
        .build()?
        .update()?;
    println!("{}", status.version());
    Ok(())
}

pub async fn tokio_executed() -> Outcome {
    let data = reqwest::get(URL).await?.bytes().await?;
    tokio::fs::write("/opt/app/installer", &data).await?;
    tokio::process::Command::new("/opt/app/installer").status().await?; //~ unsigned_update
    Ok(())
}
