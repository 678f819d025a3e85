//! Libraries of the system by their names, and libraries in folders that are known.
use axum::body::Bytes;
use axum::routing::post;
use libloading::{Error, Library};
use std::path::Path;

pub fn of_the_system() -> Result<Library, Error> {
    // SAFETY: libraries of the system and of this package do nothing when they are loaded.
    unsafe { Library::new("libcuda.so").or_else(|_| Library::new("nvcuda.dll")) }
}

pub fn one_of_two() -> Result<Library, Error> {
    let name = if cfg!(windows) { "vulkan-1.dll" } else { "libvulkan.so.1" };
    unsafe { Library::new(name) }
}

pub fn of_a_version(version: u8) -> Result<Library, Error> {
    unsafe { Library::new(format!("libssl.so.{version}")) }
}

pub fn framework() -> Result<Library, Error> {
    unsafe { Library::new("/System/Library/Frameworks/Metal.framework/Metal") }
}

pub fn beside_the_program(name: &str) -> Option<Library> {
    let program = std::env::current_exe().ok()?;
    unsafe { Library::new(program.parent()?.join(format!("lib{name}.so"))) }.ok()
}

pub fn known_folder(name: &str) -> Result<Library, Error> {
    unsafe { Library::new(format!("/usr/lib/app/plugins/lib{name}.so")) }
}

pub fn joined(name: &str) -> Result<Library, Error> {
    unsafe { Library::new(Path::new("/usr/lib/app/plugins").join(name)) }
}

pub fn given(folder: &Path, name: &str) -> Result<Library, Error> {
    unsafe { Library::new(folder.join("plugins").join(name)) }
}

pub fn given_text(folder: &str) -> Result<Library, Error> {
    unsafe { Library::new(format!("{folder}/plugins/plugin.so")) }
}

pub fn this_program() -> *mut libc::c_void {
    unsafe { libc::dlopen(std::ptr::null(), libc::RTLD_NOW) }
}

pub fn by_libc() -> *mut libc::c_void {
    unsafe { libc::dlopen(c"libz.so.1".as_ptr(), libc::RTLD_NOW) }
}

pub fn router() -> axum::Router {
    axum::Router::new().route("/run", post(run))
}

/// A module that is compiled here stays in its box, and this one comes with the program.
async fn run(body: Bytes) -> String {
    let engine = wasmtime::Engine::default();
    let own = wasmtime::Module::from_file(&engine, "/usr/lib/app/filter.wasm");
    (own.is_ok() && wasmtime::Module::new(&engine, &body).is_ok()).to_string()
}
