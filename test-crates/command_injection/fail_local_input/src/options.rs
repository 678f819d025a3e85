//! What a command line is made into says where it came from, whoever hands it on.
use clap::{Parser, Subcommand, ValueEnum};
use std::io;
use std::process::Command;

#[derive(Parser)]
pub struct Options {
    #[arg(long)]
    hook: Option<String>,
    #[arg(long)]
    times: u32,
    #[arg(long)]
    mode: Mode,
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
pub enum Task {
    Run { script: String },
    Wait(Pause),
}

#[derive(clap::Args)]
pub struct Pause {
    until: String,
    seconds: u8,
}

#[derive(Clone, ValueEnum)]
pub enum Mode {
    Fast,
    Slow,
}

/// Made by the program itself.
#[derive(Default)]
pub struct Plan {
    script: String,
}

pub fn hook(options: &Options) -> io::Result<()> {
    if let Some(hook) = &options.hook {
        Command::new("sh").arg("-c").arg(hook).status()?; //~ command_injection
    }
    Command::new("sh").arg("-c").arg(format!("sleep {}", options.times)).status()?;
    Ok(())
}

pub fn task(task: Task) -> io::Result<()> {
    match task {
        Task::Run { script } => Command::new("bash").args(["-c", &script]).status()?, //~ command_injection
        Task::Wait(pause) => Command::new("sleep").arg(pause.seconds.to_string()).status()?,
    };
    Ok(())
}

impl Pause {
    pub fn end(&self) -> io::Result<()> {
        Command::new("sh").arg("-c").arg(format!("at {}", self.until)).status()?; //~ command_injection
        Ok(())
    }
}

pub fn mode(options: &Options) -> io::Result<()> {
    let mode = match options.mode {
        Mode::Fast => "fast",
        Mode::Slow => "slow",
    };
    Command::new("sh").arg("-c").arg(format!("run --{mode}")).status()?;
    Ok(())
}

pub fn plan(plan: &Plan) -> io::Result<()> {
    Command::new("sh").arg("-c").arg(&plan.script).status()?;
    Ok(())
}
