//! Values of options, and texts with a beginning that was looked at.
use axum::extract::Query;
use std::process::Command;

pub async fn value(Query(name): Query<String>) {
    drop(Command::new("docker").arg("create").arg("--name").arg(&name).arg("alpine").status());
}

pub async fn in_a_list(Query(name): Query<String>) {
    drop(Command::new("git").args(["log", "--author", &name]).output());
}

pub async fn in_two_statements(Query(name): Query<String>) {
    let mut command = Command::new("cargo");
    command.arg("new");
    command.arg("--name").arg(&name);
    command.arg("thing");
    drop(command.status());
}

pub async fn glued(Query(name): Query<String>) {
    drop(Command::new("docker").arg(format!("--label={name}")).status());
}

pub async fn scheme(Query(url): Query<String>) {
    if !url.starts_with("https://") {
        return;
    }
    drop(Command::new("xdg-open").arg(url).status());
}

pub async fn either_scheme(Query(url): Query<String>) {
    if url.starts_with("https://") || url.starts_with("http://") {
        drop(Command::new("xdg-open").arg(&url).status());
    }
}

pub async fn of_a_parsed_address(Query(text): Query<String>) -> Option<()> {
    let url = url::Url::parse(&text).ok()?;
    drop(Command::new("xdg-open").arg(url.as_str()).status());
    Some(())
}
