//! Connections in every dress.

use reqwest::blocking as web;
use std::net::TcpStream as Stream;

mod fetch;

fn main() {
    let body = web::get("https://example.org/table.csv").and_then(|answer| answer.text()); //~ risky_build_script
    drop(body);
    socket("example.org");
    generic(|url| ureq::get(url).call().is_ok()); //~ risky_build_script
    repository();
    fetch::agent();
}

fn socket(host: &str) {
    let stream = Stream::connect((host, 80)); //~ risky_build_script
    drop(stream);
}

fn generic<F: Fn(&str) -> bool>(get: F) {
    assert!(get("https://example.org"));
}

fn repository() {
    if std::env::var_os("VENDORED").is_none() {
        git2::Repository::clone("https://example.org/lib.git", "lib").expect("it can be cloned"); //~ risky_build_script
    }
}

macro_rules! load {
    ($client:expr) => {
        $client
    };
}

fn through_a_macro() {
    let client = load!(web::Client::new()); //~ risky_build_script
    drop(client);
}
