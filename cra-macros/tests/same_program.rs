//! A program with the attributes and one without are the same program: their assembly is equal, letter for letter. So it is
//! with a small device that has every attribute, and with the product of the worlds.

#[path = "support/compiled.rs"]
mod compiled;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use compiled::library;

#[test]
fn attributes_cost_nothing_at_run_time() {
    let with = include_str!("same_program/program.rs");
    for known in cra_vocab::attribute::ALL {
        let written = with.contains(&format!("#[cra::{}", known.name));
        assert!(written, "the program has no `{}`", known.name);
    }
    let dir = tempdir("device");
    let one = dir.join("program.rs");
    fs::write(&one, with).expect("the folder for tests can be written");
    let with_attributes = assembly(&one, &[]);
    fs::write(&one, without_attributes(with)).expect("the folder for tests can be written");
    let without = assembly(&one, &[]);
    // Each function that has an attribute, or whose type has one, is really there.
    for function in [
        "accepted",
        "decode",
        "key_begins_with",
        "factory_reset",
        "install",
        "log_in",
        "register",
        "report",
        "same",
        "telemetry",
        "verify",
    ] {
        let label = format!("{function}:");
        assert!(with_attributes.contains(&label), "no `{function}`");
    }
    same(&with_attributes, &without, &dir);
}

#[test]
fn the_product_is_the_same_without_its_attributes() {
    let product =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../test-crates/worlds/product_secure/product");
    let dir = tempdir("product");
    let library = dir.join("libed25519_dalek.rlib");
    let stub = product.join("vendor/ed25519-dalek/src/lib.rs");
    let mut command = rustc(&stub);
    command.args(["--crate-name=ed25519_dalek", "--crate-type=rlib", "-o"]);
    built(command.arg(&library));
    let dalek = format!("ed25519_dalek={}", library.display());
    let mut attributes = 0;
    let mut copy = |change: &dyn Fn(&str) -> String| {
        for entry in fs::read_dir(product.join("src")).expect("the product is there") {
            let path = entry.expect("the folder can be listed").path();
            let to = dir.join(path.file_name().expect("a file has a name"));
            let bytes = fs::read(&path).expect("the file can be read");
            let bytes = match path.extension() {
                Some(kind) if kind == "rs" => {
                    let text = String::from_utf8(bytes).expect("a source is UTF-8");
                    attributes += text.lines().filter(|line| is_attribute(line)).count();
                    change(&text).into_bytes()
                }
                _ => bytes,
            };
            fs::write(to, bytes).expect("the folder for tests can be written");
        }
        assembly(
            &dir.join("main.rs"),
            &["--extern", &dalek, "--crate-type=bin"],
        )
    };
    let with = copy(&str::to_owned);
    let without = copy(&without_attributes);
    assert!(attributes > 60, "{attributes}");
    assert!(with.contains("/var/lib/gateway/owner"));
    same(&with, &without, &dir);
}

fn same(with: &str, without: &str, dir: &Path) {
    assert!(
        with == without,
        "the assembly differs: see {}",
        dir.display()
    );
}

fn is_attribute(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("#[cra::") || line.starts_with("#[cra(")
}

/// The same source, with an empty line for each attribute so that places stay.
fn without_attributes(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| if is_attribute(line) { "" } else { line });
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn tempdir(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("same_program")
        .join(name);
    fs::create_dir_all(&dir).expect("the folder for tests can be written");
    dir
}

fn rustc(input: &Path) -> Command {
    let mut out = Command::new("rustc");
    out.args(["--edition=2024", "-O", "--cap-lints=allow"])
        .arg(input);
    out
}

fn built(command: &mut Command) {
    let built = command.output().expect("there is a rustc");
    let errors = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success(), "{errors}");
}

fn assembly(input: &Path, more: &[&str]) -> String {
    let output = input.with_extension("s");
    let mut command = rustc(input);
    if more.is_empty() {
        // Of this kind, what nobody calls is left out, such as the `Debug` of a secret that is not shown.
        command.arg("--crate-type=cdylib");
    }
    command
        .args(["--emit=asm", "-Ccodegen-units=1", "--extern"])
        .arg(format!("cra={}", library().display()))
        .args(more)
        .arg("-o")
        .arg(&output);
    built(&mut command);
    fs::read_to_string(&output).expect("rustc wrote it")
}
