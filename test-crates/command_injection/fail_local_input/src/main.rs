//! A tool that runs what its surroundings say.
pub mod options;

use std::env;
use std::error::Error;
use std::io::{stdin, BufRead};
use std::process::Command;

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    argument()?;
    rest_of_arguments()?;
    own_arguments_passed_on()?;
    editor()?;
    pager_of_constant()?;
    script_of_variable()?;
    line()?;
    file()?;
    fetched()?;
    message()?;
    number()?;
    build_time()
}

pub fn argument() -> Outcome {
    let program = env::args().nth(1).ok_or("no program")?;
    Command::new(program).status()?; //~ command_injection
    Ok(())
}

pub fn rest_of_arguments() -> Outcome {
    let script = env::args().skip(1).collect::<Vec<_>>().join(" ");
    Command::new("sh").arg("-c").arg(script).status()?; //~ command_injection
    Ok(())
}

pub fn own_arguments_passed_on() -> Outcome {
    Command::new("/usr/bin/cargo").arg("build").arg("--").args(env::args_os().skip(1)).status()?;
    Ok(())
}

pub fn editor() -> Outcome {
    let editor = env::var_os("EDITOR").unwrap_or_else(|| "vi".into());
    Command::new(&editor).arg("notes.txt").status()?; //~ command_injection
    Ok(())
}

pub fn pager_of_constant() -> Outcome {
    let pager = if env::var_os("PAGER").is_some() { "/usr/bin/less" } else { "/bin/cat" };
    Command::new(pager).arg("notes.txt").status()?;
    Ok(())
}

pub fn script_of_variable() -> Outcome {
    let filter = env::var("FILTER")?;
    Command::new("bash").arg("-c").arg(format!("ls | grep {filter}")).status()?; //~ command_injection
    Ok(())
}

pub fn line() -> Outcome {
    for line in stdin().lock().lines() {
        Command::new("sh").arg("-c").arg(line?).status()?; //~ command_injection
    }
    Ok(())
}

pub fn file() -> Outcome {
    let text = std::fs::read_to_string("hooks.txt")?;
    for hook in text.lines().filter(|line| !line.is_empty()) {
        Command::new(hook).status()?; //~ command_injection
    }
    println!("{} hooks", text.lines().count());
    Ok(())
}

pub fn fetched() -> Outcome {
    let script = ureq::get("https://setup.example.com/").call()?.body_mut().read_to_string()?;
    Command::new("sh").args(["-c", &script]).status()?; //~ command_injection
    Ok(())
}

#[derive(serde::Deserialize)]
struct Hook {
    program: String,
    delay: u64,
}

pub fn message() -> Outcome {
    let hook: Hook = serde_json::from_reader(stdin())?;
    Command::new("/bin/sleep").arg(hook.delay.to_string()).status()?;
    Command::new(hook.program).status()?; //~ command_injection
    Ok(())
}

pub fn number() -> Outcome {
    let seconds: u32 = env::args().nth(2).ok_or("no number")?.parse()?;
    Command::new("sh").arg("-c").arg(format!("sleep {seconds}")).status()?;
    Ok(())
}

pub fn build_time() -> Outcome {
    Command::new(env!("CARGO")).arg("--version").status()?;
    Ok(())
}
