//! Checks in many forms, and downloads beside programs.
mod same_place;
mod beside;

use anyhow::{Context, Result, anyhow, bail, ensure};
use ring::signature::{ED25519, UnparsedPublicKey};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use subtle::ConstantTimeEq;

const KEY: [u8; 32] = [7; 32];
const HASH: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn fetch(name: &str) -> Result<Vec<u8>> {
    Ok(reqwest::blocking::get(format!("https://downloads.example.com/{name}"))?.bytes()?.to_vec())
}

fn sha256(path: &Path) -> Result<String> {
    let mut hasher = Sha256::new();
    io::copy(&mut File::open(path)?, &mut hasher)?;
    Ok(hex::encode(hasher.finalize()))
}

pub fn hash_of_the_file(expected: &str) -> Result<()> {
    let path = std::env::temp_dir().join("app");
    fs::write(&path, fetch("app")?)?;
    if sha256(&path)? != expected {
        fs::remove_file(&path)?;
        bail!("not what was expected");
    }
    Command::new(&path).status()?;
    Ok(())
}

pub fn hash_while_reading() -> Result<()> {
    let mut answer = reqwest::blocking::get("https://downloads.example.com/app")?;
    let mut file = File::create("/opt/app/new")?;
    let mut hasher = Sha256::new();
    let mut buffer = [0; 8192];
    loop {
        let read = answer.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hasher.update(&buffer[..read]);
        file.write_all(&buffer[..read])?;
    }
    let found = format!("{:x}", hasher.finalize());
    ensure!(found == HASH, "not what was expected");
    Command::new("/opt/app/new").spawn()?;
    Ok(())
}

pub fn sum_of_the_same_server() -> Result<()> {
    let data = fetch("app")?;
    let sums = String::from_utf8(fetch("app.sha256")?)?;
    let expected = sums.split_whitespace().next().context("no sum")?;
    let found = hex::encode(Sha256::digest(&data));
    if !found.eq_ignore_ascii_case(expected) {
        return Err(anyhow!("expected {expected}, found {found}"));
    }
    fs::write("/opt/app/new", &data)?;
    self_replace::self_replace("/opt/app/new")?;
    Ok(())
}

pub fn asserted() -> Result<()> {
    let data = fetch("app")?;
    assert_eq!(blake3::hash(&data).to_hex().as_str(), HASH);
    fs::write("/opt/app/new", &data)?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}

pub fn in_constant_time(expected: &[u8; 32]) -> Result<()> {
    let data = fetch("app")?;
    let found = Sha256::digest(&data);
    if bool::from(found.as_slice().ct_eq(expected)) {
        fs::write("/opt/app/new", &data)?;
        Command::new("/opt/app/new").status()?;
    }
    Ok(())
}

pub fn signed() -> Result<()> {
    let data = fetch("app")?;
    UnparsedPublicKey::new(&ED25519, KEY)
        .verify(&data, &fetch("app.sig")?)
        .map_err(|_| anyhow!("the signature does not match"))?;
    fs::write("/opt/app/new", &data)?;
    fs::rename("/opt/app/new", std::env::current_exe()?)?;
    Ok(())
}

fn is_signed(data: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&ED25519, KEY).verify(data, signature).is_ok()
}

pub fn answer_kept() -> Result<()> {
    let (data, signature) = (fetch("app")?, fetch("app.sig")?);
    let good = is_signed(&data, &signature);
    fs::write("/opt/app/new", &data)?;
    if !good {
        return Ok(());
    }
    Command::new("/opt/app/new").status()?;
    Ok(())
}

fn checked(name: &str) -> Result<Vec<u8>> {
    let data = fetch(name)?;
    let signature = fetch(&format!("{name}.sig"))?;
    match UnparsedPublicKey::new(&ED25519, KEY).verify(&data, &signature) {
        Ok(()) => Ok(data),
        Err(_) => Err(anyhow!("{name} is not signed")),
    }
}

pub fn helper_gives_checked_data() -> Result<()> {
    fs::write("/opt/app/new", checked("app")?)?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}

pub fn helper_may_give_nothing() -> Result<()> {
    let Ok(data) = checked("app") else {
        return Ok(());
    };
    fs::write("/opt/app/new", data)?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}

fn download_to(path: &Path, expected: &str) -> Result<()> {
    let data = fetch("app")?;
    fs::write(path, &data)?;
    if hex::encode(Sha256::digest(&data)) != expected {
        bail!("not what was expected");
    }
    Ok(())
}

pub fn helper_writes_and_checks(dir: &Path) -> Result<()> {
    let path = dir.join("app");
    download_to(&path, HASH)?;
    Command::new(&path).status()?;
    Ok(())
}

pub trait Verifier {
    fn accepts(&self, data: &[u8]) -> bool;
    fn verify_file(&self, path: &Path) -> Result<()>;
}

pub fn by_trait(verifier: &dyn Verifier) -> Result<()> {
    fs::write("/opt/app/new", fetch("app")?)?;
    verifier.verify_file(Path::new("/opt/app/new"))?;
    Command::new("/opt/app/new").status()?;
    Ok(())
}

pub struct Step {
    path: PathBuf,
    sum: Option<String>,
}

impl Step {
    fn download(&self) -> Result<()> {
        fs::write(&self.path, fetch("step")?)?;
        Ok(())
    }

    fn validate(&self) -> Result<bool> {
        match &self.sum {
            Some(sum) => Ok(sha256(&self.path)? == *sum),
            None => Ok(false),
        }
    }

    pub fn run(&self) -> Result<()> {
        self.download()?;
        if !self.validate()? {
            bail!("step is damaged");
        }
        Command::new(&self.path).status()?;
        Ok(())
    }
}

pub fn archive_checked() -> Result<()> {
    let data = fetch("tool.tar.gz")?;
    ensure!(hex::encode(Sha256::digest(&data)) == HASH, "damaged");
    tar::Archive::new(flate2::read::GzDecoder::new(&data[..])).unpack("/opt/app/tool")?;
    Command::new("/opt/app/tool/bin/tool").status()?;
    Ok(())
}

pub fn updater_with_keys() -> Result<()> {
    let mut builder = self_update::backends::github::Update::configure();
    builder.repo_owner("example").repo_name("app").bin_name("app");
    builder.current_version(env!("CARGO_PKG_VERSION"));
    builder.verifying_keys([KEY]);
    builder.build()?.update()?;
    Ok(())
}

pub fn by_gpg() -> Result<()> {
    fs::write("/opt/app/new", fetch("app")?)?;
    fs::write("/opt/app/new.asc", fetch("app.asc")?)?;
    let status = Command::new("gpg").args(["--verify", "/opt/app/new.asc", "/opt/app/new"]).status()?;
    ensure!(status.success(), "the signature does not match");
    Command::new("/opt/app/new").status()?;
    Ok(())
}

pub enum Order {
    Install,
    Start,
}

fn install() -> Result<()> {
    let data = fetch("service")?;
    ensure!(hex::encode(Sha256::digest(&data)) == HASH, "damaged");
    fs::write("/opt/app/service", &data)?;
    Ok(())
}

pub fn one_or_the_other(command: Order) -> Result<()> {
    match command {
        Order::Install => install()?,
        Order::Start => {
            Command::new("/opt/app/service").spawn()?;
        }
    }
    Ok(())
}

pub fn again_until_right(dir: &Path) -> Result<()> {
    let path = dir.join("app");
    for _ in 0..3 {
        fs::write(&path, fetch("app")?)?;
        if sha256(&path)? == HASH {
            return run_it(&path);
        }
    }
    Err(anyhow!("damaged three times"))
}

fn run_it(path: &Path) -> Result<()> {
    Command::new(path).status()?;
    Ok(())
}

pub fn only_when_absent(dir: &Path) -> Result<()> {
    let path = dir.join("app");
    if !path.exists() {
        download_to(&path, HASH)?;
    }
    Command::new(&path).status()?;
    Ok(())
}

pub fn written_anew() -> Result<()> {
    fs::write("/opt/app/step.sh", fetch("template.sh")?)?;
    let lines = fs::read_to_string("/opt/app/step.sh")?.lines().count();
    fs::write("/opt/app/step.sh", format!("echo {lines}\n"))?;
    Command::new("sh").arg("/opt/app/step.sh").status()?;
    Ok(())
}
