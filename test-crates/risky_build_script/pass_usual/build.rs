//! What builds are made of.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() -> std::io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("version.rs"), "")?;
    fs::create_dir_all(format!("{}/include", env::var("OUT_DIR").unwrap()))?;
    fs::copy("src/api.h", out_dir().join("api.h"))?;
    let mut deep = out.clone();
    deep.push("deep");
    fs::create_dir(&deep)?;
    fs::write(env::temp_dir().join("probe.c"), "int main(void) { return 0; }")?;
    let mut given = String::from("x");
    given.push_str(&env::var("NAME").unwrap_or_default());
    fs::write(Path::new(&given), "")?;

    let describe = Command::new("git").args(["describe", "--tags", "--always"]).output()?;
    Command::new("git").arg("rev-parse").arg("HEAD").output()?;
    drop(describe);
    Command::new("cmake").arg("--build").arg(&out).status()?;
    Command::new("pkg-config").args(["--libs", "openssl"]).output()?;
    Command::new("llvm-config-19").arg("--version").output()?;
    Command::new(env::var("RUSTC").unwrap_or_else(|_| "rustc".into())).arg("-vV").output()?;
    Command::new(env::var_os("CC").unwrap_or_default()).arg("-v").status()?;
    Command::new("x86_64-linux-gnu-gcc").arg("-dumpversion").output()?;
    Command::new("make").args(["-C", "vendor"]).status()?;
    Command::new("cargo").args(["metadata", "--format-version", "1"]).output()?;
    Command::new("uname").arg("-m").output()?;
    cc::Build::new().file("curl.c").compile("curl");
    bindgen::Builder::default().header("a.h").generate().expect("bindings").write_to_file(out.join("bindings.rs"))?;
    println!("cargo:rerun-if-changed=curl");
    let wget = "curl https://example.org";
    println!("cargo:warning=run {wget} first");
    own::Command::new("curl");
    let read = fs::read_to_string("src/api.h")?;
    drop(read);
    Ok(())
}

fn out_dir() -> PathBuf {
    PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"))
}

mod own {
    pub struct Command;
    impl Command {
        pub fn new(_: &str) {}
    }
}
