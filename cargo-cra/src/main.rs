//! The program: parse, run, exit code.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[cra::entry_point(kind = "cli", auth = "none")]
fn main() -> ExitCode {
    cargo_cra::main(std::env::args_os())
}
