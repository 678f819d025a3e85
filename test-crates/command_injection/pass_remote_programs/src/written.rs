//! Commands that are written as a text: values in it are words of their own.
use axum::extract::Query;
use xshell::{Shell, cmd};

pub async fn word(Query(text): Query<String>) {
    let Ok(sh) = Shell::new() else { return };
    cmd!(sh, "echo {text}").run().ok();
    cmd!(sh, "printf %s 'as it is' {text}").run().ok();
}

pub async fn own_script(Query(text): Query<String>) {
    let Ok(sh) = Shell::new() else { return };
    cmd!(sh, "sh -c 'echo $0' {text}").run().ok();
}

pub fn own_program() {
    let tool = "git";
    let Ok(sh) = Shell::new() else { return };
    cmd!(sh, "{tool} status").run().ok();
}

pub async fn by_name(Query(text): Query<String>) {
    let Ok(sh) = Shell::new() else { return };
    sh.cmd("echo").arg(&text).run().ok();
}
