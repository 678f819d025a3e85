//! Shells that other programs start.
use axum::extract::Query;
use std::io::Result;
use std::process::{Command, ExitStatus};

pub async fn with_rights(Query(text): Query<String>) -> Result<ExitStatus> {
    Command::new("sudo").arg("sh").arg("-c").arg(text).status() //~ command_injection
}

pub async fn at_once(Query(text): Query<String>) -> Result<ExitStatus> {
    Command::new("env").args(["LANG=C", "bash", "-c", &text]).status() //~ command_injection
}

pub async fn for_some_time(Query(text): Query<String>) -> Result<ExitStatus> {
    Command::new("timeout").args(["10", "sh", "-c"]).arg(format!("ping {text}")).status() //~ command_injection
}

pub async fn later(Query(text): Query<String>) -> Result<ExitStatus> {
    tokio::process::Command::new("nohup").arg("sh").arg("-c").arg(text).status().await //~ command_injection
}

pub async fn by_its_path(Query(text): Query<String>) -> Result<ExitStatus> {
    Command::new("/usr/bin/bash").arg("-c").arg(text).status() //~ command_injection
}
