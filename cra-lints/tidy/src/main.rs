//! The command line of tidy: `cargo run -p cra-tidy -- new <family> <lint_name>`.

use std::io::{self, Write};
use std::process::ExitCode;

use cra_tidy::{scaffold, tree};

const USAGE: &str = "usage: cargo run -p cra-tidy -- new <family> <lint_name>

The checks and the generated files are tests: cargo test -p cra-tidy";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let answer = match arguments[..] {
        ["new", family, name] => scaffold::scaffold(&tree::root(), family, name),
        _ => Err(USAGE.to_owned()),
    };
    // A closed pipe is no fault of ours, and there is nobody left to tell.
    match answer {
        Ok(written) => {
            let next = "next: write the lint, then `cargo test -p cra-tidy` to list it";
            let _ = writeln!(io::stdout(), "wrote {}\n{next}", written.join("\nwrote "));
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::from(2)
        }
    }
}
