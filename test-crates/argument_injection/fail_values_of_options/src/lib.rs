//! Values that stand behind an option, and yet are not its value.
use axum::extract::Query;
use std::process::Command;

pub async fn behind_a_switch(Query(name): Query<String>) {
    drop(Command::new("docker").arg("run").arg("--rm").arg(name).status()); //~ argument_injection
}

pub async fn behind_a_value(Query(name): Query<String>) {
    drop(Command::new("docker").arg("run").arg("--name=web").arg(name).status()); //~ argument_injection
}

pub async fn second_word(Query((name, image)): Query<(String, String)>) {
    drop(Command::new("docker").arg("run").arg("--name").arg(&name).arg(&image).status()); //~ argument_injection
}
