//! Downloads on longer ways: through helpers, fields, temporary files and archives.
mod same_place;
mod commands;
mod ignored;

use anyhow::{Context, Result};
use libloading::Library;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

const BASE: &str = "https://downloads.example.com";
const TOOL: &str = "/opt/app/bin/tool";

fn tool_path() -> PathBuf {
    dirs::data_dir().unwrap_or_default().join("app").join("tool")
}

fn fetch(name: &str) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    ureq::get(format!("{BASE}/{name}")).call()?.body_mut().as_reader().read_to_end(&mut body)?;
    Ok(body)
}

pub fn by_constant() -> Result<()> {
    fs::write(TOOL, fetch("tool")?)?;
    Command::new(TOOL).arg("--version").status()?; //~ unsigned_update
    Ok(())
}

pub fn by_function_of_path() -> Result<()> {
    fs::write(tool_path(), fetch("tool")?)?;
    let output = Command::new(tool_path()).arg("--version").output()?; //~ unsigned_update
    tracing::info!("{}", String::from_utf8_lossy(&output.stdout));
    Ok(())
}

pub fn by_joined_parts(dir: &Path) -> Result<()> {
    let mut file = File::create(dir.join("tool"))?;
    file.write_all(&fetch("tool")?)?;
    drop(file);
    Command::new(dir.join("tool")).spawn()?; //~ unsigned_update
    Ok(())
}

pub fn made_executable(dir: &Path) -> Result<()> {
    let path = dir.join("installer");
    fs::write(&path, fetch("installer")?)?;
    let mut rights = fs::metadata(&path)?.permissions();
    rights.set_mode(0o755);
    fs::set_permissions(&path, rights)?;
    let status = Command::new(&path) //~ unsigned_update
        .arg("--quiet")
        .current_dir(dir)
        .status()
        .context("the installer does not start")?;
    anyhow::ensure!(status.success(), "the installer failed");
    Ok(())
}

fn installed(dir: &Path) -> Result<PathBuf> {
    let path = dir.join("tool");
    fs::write(&path, fetch("tool")?)?;
    Ok(path)
}

pub fn path_comes_from_helper(dir: &Path) -> Result<()> {
    let tool = installed(dir)?;
    Command::new(tool).status()?; //~ unsigned_update
    Ok(())
}

fn start(program: &Path) -> Result<()> {
    Command::new(program).spawn()?; //~ unsigned_update
    Ok(())
}

pub fn helper_starts(dir: &Path) -> Result<()> {
    let tool = installed(dir)?;
    start(&tool)
}

pub struct Updater {
    client: reqwest::blocking::Client,
    staged: PathBuf,
}

impl Updater {
    fn stage(&self) -> Result<()> {
        let bytes = self.client.get(BASE).send()?.error_for_status()?.bytes()?;
        fs::write(&self.staged, &bytes)?;
        Ok(())
    }

    fn apply(&self) -> Result<()> {
        self_replace::self_replace(&self.staged)?; //~ unsigned_update
        Ok(())
    }

    pub fn update(&self) -> Result<()> {
        self.stage()?;
        self.apply()
    }
}

pub fn temporary_file() -> Result<()> {
    let mut file = tempfile::NamedTempFile::new()?;
    file.write_all(&fetch("app")?)?;
    self_replace::self_replace(file.path())?; //~ unsigned_update
    Ok(())
}

pub fn persisted() -> Result<()> {
    let mut file = tempfile::NamedTempFile::new_in("/opt/app")?;
    io::copy(&mut reqwest::blocking::get(BASE)?, &mut file)?;
    file.persist(std::env::current_exe()?)?; //~ unsigned_update
    Ok(())
}

pub fn two_moves() -> Result<()> {
    let exe = std::env::current_exe()?;
    let (new, old) = (exe.with_extension("new"), exe.with_extension("old"));
    fs::write(&new, fetch("app")?)?;
    fs::rename(&exe, &old)?;
    fs::rename(&new, &exe)?; //~ unsigned_update
    Ok(())
}

pub fn unpacked() -> Result<()> {
    let archive = reqwest::blocking::get(format!("{BASE}/tool.tar.gz"))?;
    tar::Archive::new(flate2::read::GzDecoder::new(archive)).unpack("/opt/app/tool-1.2")?;
    Command::new("/opt/app/tool-1.2/bin/tool").status()?; //~ unsigned_update
    Ok(())
}

pub fn unzipped(dir: &Path) -> Result<Library> {
    let bytes = fetch("plugin.zip")?;
    zip::ZipArchive::new(io::Cursor::new(bytes))?.extract(dir)?;
    // SAFETY: none; nobody knows what was fetched.
    Ok(unsafe { Library::new(dir.join("plugin.so"))? }) //~ unsigned_update
}

pub async fn chunk_by_chunk(url: &str) -> Result<()> {
    let mut answer = reqwest::get(url).await?;
    let mut file = tokio::fs::File::create("/opt/app/next").await?;
    while let Some(chunk) = answer.chunk().await? {
        tokio::io::AsyncWriteExt::write_all(&mut file, &chunk).await?;
    }
    tokio::process::Command::new("/opt/app/next").spawn()?; //~ unsigned_update
    Ok(())
}

#[derive(serde::Deserialize)]
struct Release {
    url: String,
    version: String,
}

pub async fn address_from_release() -> Result<()> {
    let release: Release = reqwest::get(format!("{BASE}/latest.json")).await?.json().await?;
    if release.version == env!("CARGO_PKG_VERSION") {
        return Ok(());
    }
    let bytes = reqwest::get(&release.url).await?.bytes().await?;
    let path = std::env::temp_dir().join("setup");
    tokio::fs::write(&path, &bytes).await?;
    tokio::process::Command::new(&path).spawn()?; //~ unsigned_update
    Ok(())
}

pub fn library_downloads() -> Result<()> {
    let mut file = File::create("/opt/app/new")?;
    self_update::Download::from_url(BASE).download_to(&mut file)?;
    self_replace::self_replace("/opt/app/new")?; //~ unsigned_update
    Ok(())
}

fn configured() -> Result<Box<dyn self_update::update::ReleaseUpdate>> {
    let mut builder = self_update::backends::github::Update::configure();
    builder.repo_owner("example").repo_name("app").bin_name("app");
    builder.current_version(env!("CARGO_PKG_VERSION"));
    Ok(builder.build()?)
}

pub fn updater_of_helper() -> Result<()> {
    let status = configured()?.update()?; //~ unsigned_update
    tracing::info!("now {}", status.version());
    Ok(())
}
