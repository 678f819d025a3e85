//! Programs that fetch, change the machine, or are programs of another language.

use std::process::{self, Command as Run};

const LOADER: &str = "curl";
const URL: &str = concat!("https://", "example.org/model.bin");

fn main() {
    Run::new("curl").args(["-LO", URL]).status().ok(); //~ risky_build_script
    process::Command::new(LOADER).arg(URL).spawn().ok(); //~ risky_build_script
    Run::new(tool()).status().ok(); //~ risky_build_script
    Run::new(String::from("/usr/bin/") + "wget").arg(URL).output().ok(); //~ risky_build_script
    submodules();
    shells();
    packages();
    machine();
    others();
}

fn tool() -> &'static str {
    "wget"
}

fn submodules() {
    let mut git = Run::new("git"); //~ risky_build_script
    git.arg("submodule");
    git.arg("update").arg("--init");
    git.status().ok();
    let clone = vec!["clone", "--depth=1", "https://example.org/lib.git"];
    Run::new("git").current_dir("vendor").args(&clone).status().ok(); //~ risky_build_script
}

fn shells() {
    Run::new("sh").arg("-c").arg("cd vendor && curl -sL https://example.org/x | tar xz").status().ok(); //~ risky_build_script
    Run::new("bash").args(["-c", "./fetch.sh https://example.org/x"]).status().ok(); //~ risky_build_script
    Run::new("powershell").args(["-Command", "Invoke-WebRequest example.org -OutFile x"]).status().ok(); //~ risky_build_script
    duct::cmd("sh", ["-c", "wget example.org"]).run().ok(); //~ risky_build_script
    let shell = xshell::Shell::new().expect("a shell");
    xshell::cmd!(shell, "git clone https://example.org/lib.git").run().ok(); //~ risky_build_script
}

fn packages() {
    Run::new("npm").args(["ci", "--silent"]).current_dir("web").status().ok(); //~ risky_build_script
    let pip = || Run::new("pip3").arg("install").arg("jinja2").status(); //~ risky_build_script
    pip().ok();
    if let Ok(status) = Run::new("cargo").args(["install", "flatc"]).status() { //~ risky_build_script
        assert!(status.success());
    }
}

fn machine() {
    Run::new("sudo").args(["ldconfig"]).status().ok(); //~ risky_build_script
}

// Only noted.
fn others() {
    Run::new("python3").arg("generate.py").status().ok(); //~ risky_build_script
    Run::new("sh").arg("generate.sh").status().ok(); //~ risky_build_script
    Run::new("xmrig").status().ok(); //~ risky_build_script
}
