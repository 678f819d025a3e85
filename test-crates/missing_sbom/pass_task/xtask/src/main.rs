//! Releases the program.

fn main() {
    std::process::Command::new("cargo").args(["cyclonedx", "--all"]).status().ok();
    std::process::Command::new("gh").args(["release", "create"]).status().ok();
}
