//! Shells behind macros, and on other machines.
pub mod written;
use axum::extract::Query;
use std::process::Command;

pub async fn duct_shell(Query(script): Query<String>) {
    let _ = duct::cmd!("sh", "-c", script).run(); //~ command_injection
}

pub async fn duct_list(Query(name): Query<String>) {
    let _ = duct::cmd("bash", ["-c", &format!("ls {name}")]).read(); //~ command_injection
}

pub async fn xshell_shell(Query(script): Query<String>) -> xshell::Result<()> {
    let sh = xshell::Shell::new()?;
    xshell::cmd!(sh, "bash -c {script}").run() //~ command_injection
}

pub async fn remote(Query(path): Query<String>) {
    let _ = Command::new("ssh").arg("build@backup.example.com").arg(format!("du -s {path}")).status(); //~ command_injection
}

pub async fn remote_word(Query(path): Query<String>) {
    let _ = Command::new("ssh").args(["-q", "build@backup.example.com", "cat", &path]).output(); //~ command_injection
}
