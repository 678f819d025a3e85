//! Commands that are written as a text, with values in it.
use axum::extract::Query;
use xshell::{Shell, cmd};

pub async fn program(Query(tool): Query<String>) {
    let Ok(sh) = Shell::new() else { return };
    cmd!(sh, "{tool} --version").run().ok(); //~ command_injection
}

pub async fn script(Query(text): Query<String>) {
    let Ok(sh) = Shell::new() else { return };
    cmd!(sh, "sh -c {text}").run().ok(); //~ command_injection
    xshell::cmd!(sh, "bash -c 'ls '{text}").run().ok(); //~ command_injection
}

pub async fn by_name(Query(tool): Query<String>) {
    let Ok(sh) = Shell::new() else { return };
    sh.cmd(&tool).run().ok(); //~ command_injection
    sh.cmd("sh").arg("-c").arg(tool).run().ok(); //~ command_injection
}
