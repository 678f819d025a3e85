//! Writes the signatures of crates from their sources, as `cargo cra` reads them: of one crate, or of the standard library.
//!
//!     cargo run --release -p cargo-cra --example signatures -- NAME VERSION EDITION path/to/lib.rs
//!     cargo run --release -p cargo-cra --example signatures -- std VERSION path/to/library

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command for the makers of this program"
)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use cra_lints::index::{CrateInput, signatures, std_signatures};
use cra_lints::model::on_workers;
use cra_lints::snapshot::{Root, follow};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let text = match words.as_slice() {
        ["std", version, library] => {
            let library = Path::new(library);
            let inputs: Vec<CrateInput> = ["std", "alloc", "core"]
                .iter()
                .map(|name| {
                    read(
                        name,
                        version,
                        "2024",
                        &library.join(name).join("src/lib.rs"),
                    )
                })
                .collect();
            let text = on_workers(|| std_signatures(&inputs));
            let note = "# What the standard library offers, read from its sources (the Rust project's, MIT or Apache-2.0)\n\
                        # by cargo-cra/examples/signatures.rs.\n";
            let mut lines = text.splitn(3, '\n');
            let mut next = || lines.next().unwrap_or_default();
            format!("{}\n{}\n{note}{}", next(), next(), next())
        }
        [name, version, edition, root] => {
            let input = read(name, version, edition, Path::new(root));
            on_workers(|| signatures(&input))
        }
        _ => {
            eprintln!("arguments: NAME VERSION EDITION LIB.RS, or std VERSION LIBRARY-FOLDER");
            return ExitCode::FAILURE;
        }
    };
    print!("{text}");
    ExitCode::SUCCESS
}

fn read(name: &str, version: &str, edition: &str, root: &Path) -> CrateInput {
    let folder = root.parent().map_or_else(PathBuf::new, Path::to_owned);
    let path = root
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let files = on_workers(|| {
        let root = Root { path: path.clone() };
        follow(&[root], 0, &|path: &str| {
            Ok(std::fs::read(folder.join(path)).ok())
        })
    });
    CrateInput {
        name: name.to_owned(),
        version: version.to_owned(),
        edition: edition.to_owned(),
        externs: Vec::new(),
        root: path,
        files,
    }
}
