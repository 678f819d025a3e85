//! A program with the attributes and one without are the same program: their assembly is equal, letter for letter.

use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn attributes_cost_nothing_at_run_time() {
    let with = include_str!("same_program/program.rs");
    let is_attribute = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("#[cra::") || line.starts_with("#[cra(")
    };
    assert!(with.lines().filter(is_attribute).count() > 20);
    let without: Vec<&str> = with.lines().filter(|line| !is_attribute(line)).collect();
    let dir = tempdir();
    let with = assembly(&dir, with);
    let without = assembly(&dir, &without.join("\n"));
    assert!(with.contains("factory_reset") && with.contains("install"));
    assert!(
        with == without,
        "the assembly differs: see {}",
        dir.display()
    );
}

fn tempdir() -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("same_program");
    std::fs::create_dir_all(&dir).expect("the folder for tests can be written");
    dir
}

fn assembly(dir: &Path, source: &str) -> String {
    let (input, output) = (dir.join("program.rs"), dir.join("program.s"));
    std::fs::write(&input, source).expect("the folder for tests can be written");
    let built = Command::new("rustc")
        .args([
            "--edition=2024",
            "--crate-type=lib",
            "-O",
            "--emit=asm",
            "--cap-lints=allow",
        ])
        .arg("--extern")
        .arg(format!("cra={}", library().display()))
        .arg("-o")
        .arg(&output)
        .arg(&input)
        .output()
        .expect("there is a rustc");
    let errors = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success(), "{errors}");
    std::fs::read_to_string(&output).expect("rustc wrote it")
}

/// The compiled macros: beside this test, the newest.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let beside = test.parent().expect("a file is in a folder");
    let files = std::fs::read_dir(beside).expect("the folder of this test can be read");
    files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| {
            let name = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned());
            let library = path
                .extension()
                .is_some_and(|kind| kind == std::env::consts::DLL_EXTENSION);
            library
                && name
                    .is_some_and(|name| name.trim_start_matches("lib").starts_with("cra_macros-"))
        })
        .max_by_key(|path| path.metadata().and_then(|found| found.modified()).ok())
        .expect("the macros were built for this test")
}
