//! Programs behind macros and on other machines whose words no shell reads.
pub mod written;
use axum::extract::Query;
use std::process::Command;

pub async fn duct_program(Query(name): Query<String>) {
    let _ = duct::cmd!("git", "show", "--", name).run();
}

pub async fn duct_parameter_of_the_script(Query(name): Query<String>) {
    let _ = duct::cmd!("sh", "-c", "ls -- \"$1\"", "sh", name).run();
}

pub async fn xshell_program(Query(name): Query<String>) -> xshell::Result<()> {
    let sh = xshell::Shell::new()?;
    xshell::cmd!(sh, "git show -- {name}").run()
}

pub async fn xshell_parameter(Query(name): Query<String>) -> xshell::Result<()> {
    let sh = xshell::Shell::new()?;
    xshell::cmd!(sh, "sh -c 'ls -- $1' sh {name}").run()
}

pub async fn host(Query(host): Query<String>) {
    let _ = Command::new("ssh").arg("--").arg(host).arg("uptime").status();
}

pub async fn port(Query(port): Query<u16>) {
    let _ = Command::new("ssh").arg("-p").arg(port.to_string()).arg("host.example.com").arg("uptime").status();
}

pub async fn value_of_an_option(Query(user): Query<String>) {
    let _ = Command::new("ssh").arg("-l").arg(user).arg("host.example.com").arg("uptime").status();
}

pub async fn name_of_a_key() {
    let _ = Command::new("ssh-keygen").arg("-t").arg("ed25519").status();
}
