//! The environment changed before anything else runs, for a child, or by somebody who promises it.

use std::process::Command;

mod own {
    pub mod env {
        pub fn set_var(_: &str, _: &str) {}
    }
}

use own::env;

fn main() {
    std::env::set_var("RUST_BACKTRACE", "1");
    settings();
    let child = Command::new("ls").env("MODE", "child").env_remove("TOKEN").status();
    let worker = std::thread::spawn(|| {
        env::set_var("MODE", "own");
        std::env::var("MODE").is_ok()
    });
    worker.join().ok();
    drop(child);
    quiet();
}

fn settings() {
    std::env::remove_var("TOKEN");
}

#[tokio::main(flavor = "current_thread")]
async fn quiet() {
    std::env::set_var("MODE", "quiet");
}

#[cfg(test)]
mod tests {
    #[test]
    fn sets() {
        std::thread::spawn(|| std::env::set_var("A", "b"));
    }
}
