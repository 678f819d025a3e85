//! Libraries of which this program decides the path.
use axum::extract::{Path, Query};
use libloading::{Error, Library};
use serde::Deserialize;

const PLUGINS: [&str; 2] = ["/usr/lib/app/liba.so", "/usr/lib/app/libb.so"];

#[derive(Deserialize)]
pub enum Plugin {
    First,
    Second,
}

#[derive(Deserialize)]
pub struct Wanted {
    plugin: Plugin,
    number: u8,
    note: String,
}

fn load(path: &str) -> Result<Library, Error> {
    // SAFETY: every caller names a library of this package, which runs no code when loaded.
    unsafe { Library::new(path) }
}

pub fn constant() -> Result<Library, Error> {
    load("/usr/lib/app/liba.so")
}

/// The system looks for these where libraries are.
pub fn by_name() -> Result<Library, Error> {
    // SAFETY: the driver of the system runs no code when loaded.
    unsafe { Library::new("libvulkan.so.1").or_else(|_| Library::new("vulkan-1.dll")) }
}

/// Beside the program, and from the search path of the loader.
pub fn beside_the_program(folder: &std::path::Path) -> Result<Library, Error> {
    // SAFETY: a library of this package, which runs no code when loaded.
    unsafe { Library::new(folder.join("plugins/liba.so")).or_else(|_| Library::new("@rpath/liba.dylib")) }
}

pub fn joined() -> Result<Library, Error> {
    let path = std::path::Path::new("/usr/lib/app").join("liba.so");
    // SAFETY: a library of this package, which runs no code when loaded.
    unsafe { Library::new(path) }
}

pub async fn enumeration(Query(wanted): Query<Wanted>) -> bool_text::Answer {
    let path = match wanted.plugin {
        Plugin::First => "/usr/lib/app/liba.so",
        Plugin::Second => "/usr/lib/app/libb.so",
    };
    bool_text::answer(load(path).is_ok())
}

pub async fn number(Query(wanted): Query<Wanted>) -> bool_text::Answer {
    bool_text::answer(load(&format!("/usr/lib/app/lib{}.so", wanted.number)).is_ok())
}

pub async fn allow_list(Path(path): Path<String>) -> bool_text::Answer {
    if !PLUGINS.contains(&path.as_str()) {
        return "no";
    }
    bool_text::answer(load(&path).is_ok())
}

pub async fn known(Path(name): Path<String>) -> bool_text::Answer {
    match PLUGINS.iter().find(|path| path.ends_with(&name)) {
        Some(path) => bool_text::answer(load(path).is_ok()),
        None => "no",
    }
}

pub async fn equal(Path(path): Path<String>) -> bool_text::Answer {
    if path == PLUGINS[0] { bool_text::answer(load(&path).is_ok()) } else { "no" }
}

pub async fn note_only(Query(wanted): Query<Wanted>) -> bool_text::Answer {
    println!("{}", wanted.note.len());
    bool_text::answer(load(PLUGINS[1]).is_ok())
}

pub async fn symbol_of_client(Path(name): Path<String>) -> bool_text::Answer {
    let Ok(library) = load(PLUGINS[0]) else { return "no" };
    // SAFETY: the symbol is asked for and not called.
    bool_text::answer(unsafe { library.get::<unsafe extern "C" fn()>(name.as_bytes()) }.is_ok())
}

pub async fn overwritten(Path(mut path): Path<String>) -> bool_text::Answer {
    println!("{}", path.len());
    path = PLUGINS[0].to_owned();
    bool_text::answer(load(&path).is_ok())
}

pub fn this_program() -> libloading::os::unix::Library {
    libloading::os::unix::Library::this()
}

/// Books of a library.
pub mod books {
    pub struct Library(pub String);

    impl Library {
        pub fn new(name: String) -> Library {
            Library(name)
        }
    }
}

pub async fn another_library(Path(name): Path<String>) -> String {
    books::Library::new(name).0
}

mod bool_text {
    pub type Answer = &'static str;

    pub fn answer(yes: bool) -> Answer {
        if yes { "yes" } else { "no" }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runner_has_built_one() {
        let path = std::env::var("PLUGIN").unwrap_or_default();
        assert!(super::load(&path).is_err());
    }
}
