//! Files outside of the folder that the build has for itself.

use std::env;
use std::fs::{self, File, write as put};
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    fs::write("src/version.rs", "pub const VERSION: u32 = 1;")?; //~ risky_build_script
    put(Path::new(env!("CARGO_MANIFEST_DIR")).join("include/api.h"), "")?; //~ risky_build_script
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let target = root.join("src").join("generated.rs");
    File::create(&target)?; //~ risky_build_script
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    drop(home);
    fs::create_dir_all(home_folder().join(".config/app"))?; //~ risky_build_script
    fs::copy("a.bin", "/usr/local/lib/a.bin")?; //~ risky_build_script
    fs::remove_dir_all(format!("{}/old", env!("CARGO_MANIFEST_DIR")))?; //~ risky_build_script
    let here = env::current_dir()?;
    fs::rename("x", here.join("y"))?; //~ risky_build_script
    bindgen::Builder::default().header("a.h").generate().expect("bindings").write_to_file("src/bindings.rs")?; //~ risky_build_script
    prost_build::Config::new().out_dir("src/proto").compile_protos(&["a.proto"], &["."])?; //~ risky_build_script
    let inner = || fs::write(format!("{here}/z", here = "src"), ""); //~ risky_build_script
    inner()
}

fn home_folder() -> PathBuf {
    PathBuf::from(env::var_os("HOME").expect("a home"))
}
