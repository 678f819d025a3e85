//! Longer ways to a program, and guards that miss it.
use axum::extract::{Json, Path};
use serde::Deserialize;
use std::io;
use std::process::{Command, ExitStatus};

const TOOLS: [&str; 2] = ["/bin/ls", "/bin/df"];

#[derive(Deserialize)]
#[serde(tag = "do")]
pub enum Task {
    List,
    Exec { program: String },
    Sleep { seconds: u32 },
}

#[derive(Default)]
struct Script {
    lines: Vec<String>,
    title: String,
}

impl Script {
    fn line(mut self, line: impl Into<String>) -> Self {
        self.lines.push(line.into());
        self
    }

    fn run(&self) -> io::Result<ExitStatus> {
        Command::new("sh").arg("-c").arg(self.lines.join("\n")).status() //~ command_injection
    }
}

struct Titled {
    lines: Vec<&'static str>,
    title: String,
}

impl Titled {
    fn run(&self) -> io::Result<ExitStatus> {
        println!("{}", self.title);
        Command::new("sh").arg("-c").arg(self.lines.join("\n")).status()
    }
}

pub async fn script_of_lines(Json(line): Json<String>) {
    let script = Script::default().line("set -e").line(line);
    println!("{}", script.title);
    drop(script.run());
}

pub async fn title_of_script(Json(title): Json<String>) {
    drop(Titled { lines: vec!["set -e", "true"], title }.run());
}

pub async fn payload(Json(task): Json<Task>) -> Result<(), String> {
    let done = match task {
        Task::List => Command::new("/bin/ls").status(),
        Task::Exec { program } => Command::new(program).status(), //~ command_injection
        Task::Sleep { seconds } => Command::new("sh").arg("-c").arg(format!("sleep {seconds}")).status(),
    };
    done.map(drop).map_err(|error| error.to_string())
}

fn run(program: &str) -> io::Result<ExitStatus> {
    Command::new(program).status() //~ command_injection
}

fn run_fixed(program: &str) -> io::Result<ExitStatus> {
    Command::new(program).status()
}

pub async fn helper(Path(program): Path<String>) {
    drop(run("/bin/true"));
    drop(run(&program));
}

pub async fn helper_fixed(Path(program): Path<String>) {
    drop(run_fixed(if program.is_empty() { "/bin/true" } else { "/bin/false" }));
}

pub async fn other_variable(Path((program, other)): Path<(String, String)>) {
    if !TOOLS.contains(&other.as_str()) {
        return;
    }
    drop(Command::new(program).status()); //~ command_injection
}

pub async fn wrong_way_round(Path(program): Path<String>) {
    if TOOLS.contains(&program.as_str()) {
        return;
    }
    drop(Command::new(program).status()); //~ command_injection
}

pub async fn some_characters(Path(name): Path<String>) {
    let name = name.replace(';', "").replace('&', "");
    drop(Command::new("sh").arg("-c").arg(format!("echo {name}")).status()); //~ command_injection
}

pub async fn quoted_by_hand(Path(name): Path<String>) {
    drop(Command::new("sh").arg("-c").arg(format!("echo '{name}'")).status()); //~ command_injection
}

pub async fn chosen_shell(Path(name): Path<String>) {
    let shell = if cfg!(windows) { "cmd" } else { "sh" };
    let flag = if cfg!(windows) { "/C" } else { "-c" };
    drop(Command::new(shell).args([flag, &format!("echo {name}")]).status()); //~? command_injection
}
