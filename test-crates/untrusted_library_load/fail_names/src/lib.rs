//! Libraries that are looked for in places that others may write to, and compiled modules that clients choose.
use axum::body::Bytes;
use axum::extract::Path;
use axum::routing::post;
use libloading::{Error, Library};
use std::path::{Path as FilePath, PathBuf};

const PLUGIN: &str = "plugin.so";

pub fn name() -> Result<Library, Error> {
    // SAFETY: for none of these is it known what they do when they are loaded.
    unsafe { Library::new(PLUGIN) } //~ untrusted_library_load
}

pub fn name_of_the_system() -> Result<Library, Error> {
    let name = if cfg!(windows) { "app_plugin.dll" } else { "libapp_plugin.so" };
    unsafe { Library::new(name) } //~ untrusted_library_load
}

pub fn no_system_names_it_so() -> Result<Library, Error> {
    unsafe { Library::new("engine.so") } //~ untrusted_library_load
}

pub fn put_together(name: &str) -> Result<Library, Error> {
    unsafe { Library::new(format!("lib{name}.so")) } //~ untrusted_library_load
}

pub fn below_a_folder(name: &str) -> Result<Library, Error> {
    unsafe { Library::new(format!("plugins/lib{name}.so")) } //~ untrusted_library_load
}

pub fn file_name(name: &str) -> Result<Library, Error> {
    unsafe { Library::new(libloading::library_filename(name)) } //~ untrusted_library_load
}

pub fn joined(name: &str) -> Result<Library, Error> {
    let path = FilePath::new("plugins").join(name);
    unsafe { Library::new(&path) } //~ untrusted_library_load
}

pub fn joined_twice(name: &str) -> Result<Library, Error> {
    let path = PathBuf::from("./plugins").join(name).join("plugin.so");
    unsafe { Library::new(path) } //~ untrusted_library_load
}

pub fn where_it_was_started() -> Option<Library> {
    let path = std::env::current_dir().ok()?.join("libapp.so");
    unsafe { Library::new(path) }.ok() //~ untrusted_library_load
}

pub fn where_it_was_started_for_sure() -> Result<Library, Error> {
    let path = std::env::current_dir().unwrap().join("libapp.so");
    unsafe { Library::new(path) } //~ untrusted_library_load
}

pub fn unpacked() -> Result<Library, Error> {
    unsafe { Library::new(std::env::temp_dir().join("libapp.so")) } //~ untrusted_library_load
}

pub fn by_libc() -> *mut libc::c_void {
    unsafe { libc::dlopen(c"./libapp.so".as_ptr(), libc::RTLD_NOW) } //~ untrusted_library_load
}

pub fn by_libc_from_bytes() -> *mut libc::c_void {
    unsafe { libc::dlopen(b"plugins/libapp.so\0".as_ptr().cast(), libc::RTLD_NOW) } //~ untrusted_library_load
}

pub fn router() -> axum::Router {
    axum::Router::new().route("/module/{name}", post(module)).route("/compiled", post(compiled))
}

async fn module(Path(name): Path<String>) -> String {
    let engine = wasmtime::Engine::default();
    wasmtime::Module::from_file(&engine, &name).is_ok().to_string() //~ untrusted_library_load
}

async fn compiled(body: Bytes) -> String {
    let engine = wasmtime::Engine::default();
    unsafe { wasmtime::Module::deserialize(&engine, &body) }.is_ok().to_string() //~ untrusted_library_load
}
