//! Programs and scripts that this program names, whatever a client says.
use axum::extract::{Json, Path, Query};
use serde::Deserialize;
use std::collections::HashMap;
use std::net::IpAddr;
use std::process::Command;
use uuid::Uuid;

const TOOLS: [&str; 2] = ["/bin/ls", "/bin/df"];

#[derive(Deserialize, Clone, Copy)]
pub enum Tool {
    List,
    Space,
}

impl Tool {
    fn program(self) -> &'static str {
        match self {
            Tool::List => "/bin/ls",
            Tool::Space => "/bin/df",
        }
    }
}

#[derive(Deserialize)]
pub struct Task {
    tool: Tool,
    text: String,
    seconds: f64,
    loud: bool,
}

pub async fn enumeration(Query(task): Query<Task>) {
    drop(Command::new(task.tool.program()).status());
}

pub async fn matched(Path(name): Path<String>) {
    let program = match name.as_str() {
        "list" => "/bin/ls",
        "space" => "/bin/df",
        _ => return,
    };
    drop(Command::new(program).status());
}

pub async fn allow_list(Path(name): Path<String>) {
    if !TOOLS.contains(&name.as_str()) {
        return;
    }
    drop(Command::new(name).status());
}

pub async fn any_of_list(Path(name): Path<String>) {
    if TOOLS.iter().any(|tool| *tool == name) {
        drop(Command::new(&name).status());
    }
}

pub async fn equal(Path(name): Path<String>) {
    if name == "/bin/ls" {
        drop(Command::new(&name).status());
    }
}

pub async fn looked_up(Path(name): Path<String>) -> Option<String> {
    let tools = HashMap::from([("list", "/bin/ls"), ("space", "/bin/df")]);
    let program = tools.get(name.as_str())?;
    let output = Command::new(program).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

pub async fn argument(Query(task): Query<Task>) {
    drop(Command::new("/usr/bin/figlet").arg("--").arg(&task.text).status());
}

pub async fn arguments(Json(words): Json<Vec<String>>) {
    drop(Command::new("/usr/bin/figlet").arg("--").args(&words).status());
}

pub async fn positional_of_shell(Query(task): Query<Task>) {
    drop(Command::new("sh").args(["-c", "figlet -- \"$1\"", "sh", &task.text]).status());
}

pub async fn environment_of_shell(Query(task): Query<Task>) {
    let script = "figlet -- \"$TEXT\"";
    drop(Command::new("sh").arg("-c").arg(script).env("TEXT", &task.text).status());
}

pub async fn numbers(Query(task): Query<Task>) {
    drop(Command::new("sh").arg("-c").arg(format!("sleep {:.1}", task.seconds)).status());
}

pub async fn yes_or_no(Query(task): Query<Task>) {
    let script = if task.loud { "echo HELLO" } else { "echo hello" };
    drop(Command::new("sh").arg("-c").arg(script).status());
}

pub async fn length(Query(task): Query<Task>) {
    drop(Command::new("sh").arg("-c").arg(format!("head -c {} /dev/zero", task.text.len())).status());
}

pub async fn identifier(Path(id): Path<Uuid>) {
    drop(Command::new("sh").arg("-c").arg(format!("rm -f /tmp/{id}")).status());
}

pub async fn address(Path(text): Path<String>) -> Option<String> {
    let address: IpAddr = text.parse().ok()?;
    let output = Command::new("sh").arg("-c").arg(format!("ping -c 1 {address}")).output().ok()?;
    String::from_utf8(output.stdout).ok()
}

pub async fn letters(Path(text): Path<String>) {
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return;
    }
    drop(Command::new("sh").arg("-c").arg(format!("figlet {text}")).status());
}

pub async fn folder_of_program(Path(text): Path<String>) {
    println!("{}", text.len());
    drop(Command::new("/bin/ls").current_dir("/srv").status());
}

pub async fn overwritten(Path(mut text): Path<String>) {
    println!("{}", text.len());
    text = "true".to_owned();
    drop(Command::new("sh").arg("-c").arg(text).status());
}

pub async fn tokio_enumeration(Query(task): Query<Task>) {
    let program = task.tool.program();
    let _ = tokio::process::Command::new(program).kill_on_drop(task.loud).status().await;
}

pub async fn own_output_shown(Path(text): Path<String>) -> Option<String> {
    let output = Command::new("/bin/date").output().ok()?;
    Some(text + &String::from_utf8_lossy(&output.stdout))
}

/// Orders of a game, which are called like those of a system.
pub mod game {
    pub struct Command(String);

    impl Command {
        pub fn new(name: impl Into<String>) -> Self {
            Command(name.into())
        }

        pub fn status(&self) -> usize {
            self.0.len()
        }
    }
}

pub async fn another_command(Path(text): Path<String>) -> String {
    game::Command::new(text).status().to_string()
}

pub fn constants() {
    for (program, flag) in [("/bin/ls", "-l"), ("/bin/df", "-h")] {
        drop(Command::new(program).arg(flag).status());
    }
    let script = ["set -e", "true"].join("; ");
    drop(Command::new("sh").arg("-c").arg(script).status());
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_names_its_shell() {
        let shell = std::env::var("SHELL").unwrap_or_default();
        drop(std::process::Command::new(shell).status());
    }
}
