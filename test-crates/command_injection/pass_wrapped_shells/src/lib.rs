//! Programs that others start, with arguments that are no scripts.
use axum::extract::Query;
use std::io::Result;
use std::process::{Command, ExitStatus};

pub async fn with_rights(Query(name): Query<String>) -> Result<ExitStatus> {
    Command::new("sudo").arg("systemctl").arg("restart").arg("--").arg(name).status()
}

pub async fn for_some_time(Query(number): Query<u32>) -> Result<ExitStatus> {
    Command::new("timeout").args(["10", "sh", "-c"]).arg(format!("sleep {number}")).status()
}

pub async fn script_of_our_own(Query(name): Query<String>) -> Result<ExitStatus> {
    Command::new("env").args(["sh", "-c", "echo \"$1\"", "sh", &name]).status()
}

pub async fn in_the_environment(Query(name): Query<String>) -> Result<ExitStatus> {
    Command::new("sudo").args(["sh", "-c", "useradd \"$NAME\""]).env("NAME", name).status()
}
