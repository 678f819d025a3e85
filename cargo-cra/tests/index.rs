//! Withdrawn versions, with a registry of our own on this machine's loopback in the place of the public one.

mod support;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use support::Ground;

/// A sparse index that knows `wick` 1.0.0; every answer counts.
struct Registry {
    address: String,
    answers: Arc<AtomicUsize>,
}

impl Registry {
    /// Serves until the tests end; silent when it takes calls and never answers.
    fn serve(yanked: bool, silent: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback has a free port");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let answers = Arc::new(AtomicUsize::new(0));
        let (root, count) = (address.clone(), Arc::clone(&answers));
        std::thread::spawn(move || {
            let mut kept = Vec::new();
            for stream in listener.incoming().flatten() {
                if silent {
                    kept.push(stream);
                    continue;
                }
                let mut reader = BufReader::new(stream);
                let mut first = String::new();
                let _ = reader.read_line(&mut first);
                let mut line = String::new();
                while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
                    line.clear();
                }
                let path = first.split(' ').nth(1).unwrap_or_default();
                let body = match path {
                    "/config.json" => Some(format!("{{\"dl\":\"{root}/dl\"}}")),
                    "/wi/ck/wick" => Some(format!(
                        "{{\"name\":\"wick\",\"vers\":\"1.0.0\",\"deps\":[],\"cksum\":\"{}\",\"features\":{{}},\"yanked\":{yanked}}}\n\
                         {{\"name\":\"wick\",\"vers\":\"1.0.1\",\"deps\":[],\"cksum\":\"{0}\",\"features\":{{}},\"yanked\":false}}\n",
                        "0".repeat(64),
                    )),
                    _ => None,
                };
                count.fetch_add(1, Ordering::SeqCst);
                let (status, body) = match body {
                    Some(body) => ("200 OK", body),
                    None => ("404 Not Found", String::new()),
                };
                let answer = format!(
                    "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                );
                let _ = reader.get_mut().write_all(answer.as_bytes());
            }
        });
        Self { address, answers }
    }

    /// A program that has locked `wick` 1.0.0, with this registry in the place of crates.io.
    fn customer(&self) -> Ground {
        let ground = Ground::lamp();
        let path = ground.root().join("Cargo.toml");
        let manifest = std::fs::read_to_string(path).expect("it was written");
        ground.write(
            "Cargo.toml",
            format!("{manifest}\n[dependencies]\nwick = \"1\"\n"),
        );
        ground.write(
            "Cargo.lock",
            format!(
                "version = 4\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\n \"wick\",\n]\n\n[[package]]\nname = \"wick\"\n\
                 version = \"1.0.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\nchecksum = \"{}\"\n",
                "0".repeat(64)
            ),
        );
        ground.write(
            ".cargo/config.toml",
            format!(
                "[source.crates-io]\nreplace-with = \"near\"\n[source.near]\nregistry = \"sparse+{}/\"\n",
                self.address
            ),
        );
        ground
    }
}

#[test]
fn a_withdrawn_version_is_known_after_the_index_was_asked() {
    let registry = Registry::serve(true, false);
    let ground = registry.customer();
    let lock = std::fs::read(ground.root().join("Cargo.lock")).expect("it is there");
    ground.check(&[]).does_not_say("withdrawn by its");
    assert_eq!(
        registry.answers.load(Ordering::SeqCst),
        0,
        "a check asks nobody"
    );
    ground
        .run(&["db", "index"])
        .exits(0)
        .says("withdrawn   wick 1.0.0")
        .says("1 of 1 locked versions are known to it; 1 withdrawn");
    assert!(registry.answers.load(Ordering::SeqCst) > 0);
    let after = std::fs::read(ground.root().join("Cargo.lock")).expect("it is there");
    assert_eq!(lock, after, "the lock file stays as it is");
    ground.check(&[]).says("unmaintained_or_yanked");
}

#[test]
fn a_registry_that_does_not_answer_is_not_waited_for() {
    let registry = Registry::serve(false, true);
    let ground = registry.customer();
    ground
        .run(&["db", "index", "--timeout", "2"])
        .exits(2)
        .says("within 2 seconds");
}

#[test]
fn a_registry_that_is_not_there_is_told() {
    let registry = Registry {
        address: "http://127.0.0.1:9".to_owned(),
        answers: Arc::default(),
    };
    let ground = registry.customer();
    let mut command = ground.command(["db", "index"]);
    let answer = support::answer(command.env("CARGO_NET_RETRY", "0"));
    answer
        .exits(2)
        .says("cargo could not bring the index up to date");
}
