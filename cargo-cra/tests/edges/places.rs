//! Where the program is run: without this or that, in unusual folders, in workspaces of every form.

use std::fs;
use std::path::Path;

use crate::support::{Ground, answer};

const DEPENDENT: &str = "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\nwick = \"1\"\n";

#[test]
fn no_configuration_is_needed() {
    Ground::lamp()
        .check(&[])
        .exits(0)
        .says("no open findings in 1 package");
}

#[test]
fn without_a_home_the_check_runs() {
    let ground = Ground::lamp();
    let mut command = ground.command(["check"]);
    answer(command.env_remove("HOME").env_remove("CARGO_HOME"))
        .exits(0)
        .says("no open findings");
}

#[test]
fn a_home_that_cannot_be_written_to_does_no_harm() {
    let ground = Ground::lamp();
    let blocked = ground.around().join("blocked");
    fs::write(&blocked, "a file where a folder should be").unwrap();
    let mut command = ground.command(["check"]);
    let said = answer(
        command
            .env("HOME", blocked.join("home"))
            .env_remove("CARGO_HOME"),
    );
    said.exits(0).says("no open findings");
}

#[test]
fn without_git_the_check_runs() {
    let ground = Ground::lamp();
    let cargo = std::env::var_os("CARGO").expect("the tests are run by cargo");
    let tools = Path::new(&cargo)
        .parent()
        .expect("it lies in a folder")
        .to_owned();
    assert!(!tools.join("git").exists());
    let mut command = ground.command(["check"]);
    answer(command.env("PATH", tools))
        .exits(0)
        .says("no open findings");
}

#[test]
fn without_cargo_the_advice_is_to_install_it() {
    let ground = Ground::lamp();
    let mut command = ground.command(["check"]);
    answer(command.env_remove("CARGO").env("PATH", ""))
        .exits(2)
        .says("error: ")
        .says("= help: install Rust");
}

#[test]
fn without_a_lock_file_known_vulnerabilities_are_not_ruled_out() {
    let ground = Ground::lamp();
    ground.write("Cargo.toml", DEPENDENT);
    fs::remove_file(ground.root().join("Cargo.lock")).unwrap();
    let said = ground
        .check(&[])
        .exits(2)
        .says("`vulnerable_dependency` at the level `deny` did not see everything");
    said.says("`cargo generate-lockfile` makes one");
    ground
        .check(&["--allow", "vulnerable_dependency"])
        .exits(0)
        .says("no lock file");
    assert!(
        !ground.root().join("Cargo.lock").exists(),
        "it is not for a check to write it"
    );
}

#[test]
fn a_lock_file_is_not_missed_where_nothing_is_locked() {
    let ground = Ground::lamp();
    fs::remove_file(ground.root().join("Cargo.lock")).unwrap();
    ground.check(&[]).exits(0).does_not_say("lock file");
}

#[test]
fn a_broken_lock_file_is_no_pass() {
    let ground = Ground::lamp();
    ground.write("Cargo.toml", DEPENDENT);
    ground.write("Cargo.lock", "version = 4\n[[package]]\nname = \"wick\n");
    ground
        .check(&[])
        .exits(2)
        .says("Cargo.lock: ")
        .says("this is no pass");
}

#[test]
fn without_a_network_nothing_is_missed() {
    let ground = Ground::lamp();
    ground.write("Cargo.toml", DEPENDENT);
    let wick = "\n[[package]]\nname = \"wick\"\nversion = \"1.2.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
    let lamp = "version = 4\n\n[[package]]\nname = \"lamp\"\nversion = \"0.1.0\"\ndependencies = [\"wick\"]\n";
    ground.write("Cargo.lock", format!("{lamp}{wick}"));
    let mut command = ground.check_command(&["-v"]);
    // Whoever tried would be refused at once.
    for name in [
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "CARGO_HTTP_PROXY",
    ] {
        command.env(name, "http://127.0.0.1:1");
    }
    let said = answer(command.env_remove("CARGO_NET_OFFLINE"));
    said.exits(0)
        .says("cargo does not tell the dependency graph")
        .says("`cargo fetch` downloads what is missing");
}

#[test]
fn an_empty_workspace_has_nothing_to_check() {
    let ground = Ground::new();
    ground.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"2\"\nmembers = []\n",
    );
    ground
        .check(&[])
        .exits(2)
        .says("the workspace has no packages")
        .says("= help: add a package");
}

#[test]
fn a_virtual_workspace_is_checked_as_a_whole() {
    let ground = Ground::new();
    ground.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"2\"\nmembers = [\"indoor\", \"outdoor\"]\n",
    );
    ground.write(
        "SECURITY.md",
        "Please report faults to <security@lamp.example>.\n",
    );
    for name in ["indoor", "outdoor"] {
        ground.write(
            &format!("{name}/Cargo.toml"),
            format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n"),
        );
        ground.write(&format!("{name}/src/lib.rs"), "#![forbid(unsafe_code)]\n");
    }
    ground.check(&[]).exits(0).says("in 2 packages, 2 files");
    ground
        .check(&["--exclude", "indoor", "--workspace"])
        .exits(0)
        .says("in 1 package, 1 file");
    ground
        .check(&["--exclude", "indoor", "--exclude", "outdoor", "--workspace"])
        .exits(2)
        .says("no package is left");
    let mut below = ground.check_command(&[]);
    answer(below.current_dir(ground.root().join("indoor/src")))
        .exits(0)
        .says("in 1 package, 1 file");
}

#[test]
fn folders_may_have_spaces_and_letters_of_all_languages() {
    let ground = Ground::named("ein Gerät – 製品 #1 %20");
    ground.put_lamp("über alles");
    ground.write("über alles/src/main.rs", "mod größe;\nfn main() {}\n");
    ground.write(
        "über alles/src/größe.rs",
        "pub fn eins() -> u8 {\n    unsafe { *[1].get_unchecked(0) }\n}\n",
    );
    let manifest = ground.root().join("über alles/Cargo.toml");
    let manifest = manifest.to_str().unwrap();
    let short = ground
        .check(&["--manifest-path", manifest, "--message-format", "short"])
        .exits(0);
    short.says("src/größe.rs:2:5: note[cra::unsafe_without_justification]");
    let json = ground
        .check(&["--manifest-path", manifest, "--message-format", "json"])
        .exits(0);
    json.says("\"file_name\":\"src/größe.rs\"")
        .says("über alles/Cargo.toml");
    let sarif = ground
        .check(&["--manifest-path", manifest, "--message-format", "sarif"])
        .exits(0);
    sarif.says("src/gr%C3%B6%C3%9Fe.rs").says(
        "ein%20Ger%C3%A4t%20%E2%80%93%20%E8%A3%BD%E5%93%81%20%231%20%2520/%C3%BCber%20alles/",
    );
}

#[test]
fn a_folder_without_a_manifest_is_told() {
    let ground = Ground::new();
    ground
        .check(&[])
        .exits(2)
        .says("there is no `Cargo.toml` in ")
        .says("`--manifest-path`");
    ground
        .check(&["--manifest-path", "none/Cargo.toml"])
        .exits(2)
        .says("none/Cargo.toml");
}

#[test]
fn a_broken_manifest_is_told_in_the_words_of_cargo() {
    let ground = Ground::lamp();
    ground.write(
        "Cargo.toml",
        "[package]\nname = \"lamp\nversion = \"0.1.0\"\n",
    );
    ground
        .check(&[])
        .exits(2)
        .says("cargo does not know this workspace")
        .says("Cargo.toml:2")
        .says("= help: repair the manifest");
    ground.write(
        "Cargo.toml",
        "[package]\nname = \"lamp\"\nversion = \"0.1.0\"\nedition = \"1815\"\n",
    );
    ground.check(&[]).exits(2).says("1815");
    ground.write("Cargo.toml", b"[package]\nname = \"l\xe4mp\"\n");
    ground.check(&[]).exits(2).says("Cargo.toml");
}

#[test]
fn a_package_without_its_root_file_is_told() {
    let ground = Ground::lamp();
    fs::remove_file(ground.root().join("src/main.rs")).unwrap();
    ground
        .check(&[])
        .exits(2)
        .says("error: ")
        .says("no targets specified");
}

#[test]
fn a_database_that_is_none_is_told() {
    let ground = Ground::lamp();
    ground
        .run(&["check", "--db", "none"])
        .exits(2)
        .says("there is no such directory");
    ground.run(&["check", "--db", "src"]).exits(2).says("src");
}
