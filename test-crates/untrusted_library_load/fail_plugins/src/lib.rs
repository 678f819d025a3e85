//! Code loaded from wherever outside data, or the folder one stands in, says.
use axum::extract::{Json, Path};
use libloading::os::unix::Library as UnixLibrary;
use libloading::Library;
use serde::Deserialize;
use std::env;
use std::ffi::CString;
use std::path::{Path as FsPath, PathBuf};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[derive(Deserialize)]
pub struct Settings {
    plugin: PathBuf,
    level: u8,
    name: String,
}

pub fn argument() -> Outcome<Library> {
    let path = env::args().nth(1).ok_or("no plugin")?;
    // SAFETY: the plugin is trusted, its path is not.
    Ok(unsafe { Library::new(path)? }) //~ untrusted_library_load
}

pub fn variable() -> Outcome<Library> {
    let folder = env::var_os("PLUGINS").ok_or("no folder")?;
    let path = FsPath::new(&folder).join("libplugin.so");
    // SAFETY: the plugin is trusted, its path is not.
    Ok(unsafe { Library::new(path)? }) //~ untrusted_library_load
}

pub fn constant() -> Outcome<Library> {
    // SAFETY: the library comes with the package and runs no code when loaded.
    Ok(unsafe { Library::new("/usr/lib/app/libplugin.so")? })
}

pub fn relative() -> Outcome<Library> {
    // SAFETY: the plugin is trusted, the folder one stands in is not.
    Ok(unsafe { Library::new("plugins/libplugin.so")? }) //~ untrusted_library_load
}

pub fn relative_with_dot() -> Outcome<Library> {
    // SAFETY: the plugin is trusted, the folder one stands in is not.
    Ok(unsafe { Library::new(FsPath::new("./libplugin.so"))? }) //~ untrusted_library_load
}

pub fn settings() -> Outcome<Library> {
    let settings: Settings = serde_json::from_str(&std::fs::read_to_string("settings.json")?)?;
    println!("{}", settings.level);
    // SAFETY: the plugin is trusted, its path is not.
    Ok(unsafe { Library::new(&settings.plugin)? }) //~ untrusted_library_load
}

pub fn settings_level() -> Outcome<Library> {
    let settings: Settings = serde_json::from_str(&std::fs::read_to_string("settings.json")?)?;
    // SAFETY: the library comes with the package and runs no code when loaded.
    Ok(unsafe { Library::new(format!("/usr/lib/app/libplugin{}.so", settings.level))? })
}

pub async fn by_handler(Path(name): Path<String>) -> String {
    // SAFETY: the plugin is trusted, its name is not.
    let loaded = unsafe { Library::new(format!("/usr/lib/app/{name}.so")) }; //~ untrusted_library_load
    loaded.is_ok().to_string()
}

pub async fn with_flags(Json(settings): Json<Settings>) -> String {
    // SAFETY: the plugin is trusted, its name is not.
    let loaded = unsafe { UnixLibrary::open(Some(&settings.name), libc::RTLD_NOW) }; //~ untrusted_library_load
    loaded.is_ok().to_string()
}

pub async fn by_libc(body: String) -> String {
    let Ok(path) = CString::new(body) else { return String::new() };
    // SAFETY: the text ends with a zero byte; what it names is not trusted.
    let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_LAZY) }; //~ untrusted_library_load
    handle.is_null().to_string()
}

pub fn by_dlopen2() -> Outcome<dlopen2::raw::Library> {
    let path = env::args().last().ok_or("no plugin")?;
    Ok(dlopen2::raw::Library::open(path)?) //~ untrusted_library_load
}

pub fn all_in_list() -> Outcome<Vec<Library>> {
    let list = std::fs::read_to_string("/etc/app/plugins")?;
    // SAFETY: the plugins are trusted, the list is not.
    let loaded = list.lines().map(|line| unsafe { Library::new(line) }); //~ untrusted_library_load
    Ok(loaded.collect::<Result<_, _>>()?)
}

fn load(path: &str) -> Outcome<Library> {
    // SAFETY: the plugin is trusted, its path is not.
    Ok(unsafe { Library::new(path)? }) //~ untrusted_library_load
}

pub fn helper() -> Outcome<Library> {
    drop(load("/usr/lib/app/libplugin.so")?);
    load(&env::var("PLUGIN")?)
}

pub async fn ending_checked(Path(name): Path<String>) -> String {
    if !name.ends_with(".so") {
        return String::new();
    }
    // SAFETY: the plugin is trusted, its name is not.
    let loaded = unsafe { Library::new(&name) }; //~ untrusted_library_load
    loaded.is_ok().to_string()
}
