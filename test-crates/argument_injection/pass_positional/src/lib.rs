//! Words that a program cannot take for an option.
use axum::extract::{Path, Query};
use serde::Deserialize;
use std::net::IpAddr;
use std::process::Command;
use uuid::Uuid;

#[derive(Deserialize)]
pub enum Format {
    Long,
    Short,
}

#[derive(Deserialize)]
pub struct Listing {
    format: Format,
    count: u16,
    name: String,
}

pub async fn rejected(Path(name): Path<String>) {
    if name.starts_with('-') {
        return;
    }
    drop(Command::new("id").arg(name).status());
}

pub async fn rejected_by_text(Path(name): Path<String>) -> Result<(), &'static str> {
    if name.starts_with("-") {
        return Err("no options");
    }
    drop(Command::new("id").args(["-u", &name]).status());
    Ok(())
}

pub async fn after_end(Query(listing): Query<Listing>) {
    let mut command = Command::new("grep");
    command.arg("-r").arg("--").arg(&listing.name);
    drop(command.status());
}

pub async fn enumeration(Query(listing): Query<Listing>) {
    let flag = match listing.format {
        Format::Long => "-l",
        Format::Short => "-1",
    };
    drop(Command::new("ls").arg(flag).arg(listing.count.to_string()).status());
}

pub async fn glued(Query(listing): Query<Listing>) {
    drop(Command::new("ls").arg(format!("--hide={}", listing.name)).status());
}

pub async fn absolute(Path(name): Path<String>) {
    drop(Command::new("stat").arg(format!("/srv/{name}")).status());
}

pub async fn prefixed(Path(name): Path<String>) {
    drop(Command::new("stat").arg("user-".to_owned() + &name).status());
}

pub async fn identifier(Path(id): Path<Uuid>) {
    drop(Command::new("systemctl").arg("status").arg(id.to_string()).status());
}

pub async fn address(Path(text): Path<String>) -> Option<String> {
    let address: IpAddr = text.parse().ok()?;
    let output = Command::new("ping").arg("-c1").arg(address.to_string()).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

pub async fn allow_list(Path(name): Path<String>) {
    if ["alice", "bob"].contains(&name.as_str()) {
        drop(Command::new("id").arg(name).status());
    }
}

pub async fn environment(Path(name): Path<String>) {
    drop(Command::new("printenv").env("WHO", name).arg("WHO").status());
}

pub fn constants() {
    let words = ["-l".to_owned(), format!("--width={}", 80)];
    drop(Command::new("ls").args(&words).status());
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_names_a_file() {
        let file = std::env::var("FILE").unwrap_or_default();
        drop(std::process::Command::new("cat").arg(file).status());
    }
}

fn plain_word(text: &str) -> Result<&str, &'static str> {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if first.is_ascii_alphanumeric() && letters.all(|c| c.is_ascii_alphanumeric() || c == '_') => {
            Ok(text)
        }
        _ => Err("no word"),
    }
}

pub async fn first_letter_and_rest(Path(name): Path<String>) -> Result<(), &'static str> {
    drop(Command::new("id").arg(plain_word(&name)?).status());
    Ok(())
}

pub async fn below_a_folder(Query(names): Query<Vec<String>>) {
    let paths: Vec<String> = names.iter().map(|name| format!("./{name}")).collect();
    drop(Command::new("tar").args(["-cf", "/srv/all.tar"]).args(&paths).status());
    drop(Command::new("du").arg("-s").args(names.iter().map(|name| format!("/srv/{name}"))).status());
}
