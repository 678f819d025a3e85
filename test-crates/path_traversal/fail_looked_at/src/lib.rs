//! Paths that the program looks at in its own way before it uses them weigh less than those that it just takes.
use std::ffi::OsString;
use std::io;
use std::path::{Component, Path, PathBuf};

use axum::extract;

fn is_below(base: &Path, whole: &Path) -> bool {
    let mut steps: Vec<OsString> = Vec::new();
    for part in whole.to_string_lossy().split('/') {
        match part {
            "." | "" => {}
            ".." => drop(steps.pop()),
            name => steps.push(name.into()),
        }
    }
    let folder: PathBuf = steps.iter().collect();
    format!("/{}", folder.display()).starts_with(&*base.to_string_lossy())
}

fn safe_join(base: &Path, part: &str) -> io::Result<PathBuf> {
    let whole = base.join(part);
    if !is_below(base, &whole) {
        return Err(io::Error::other("outside"));
    }
    Ok(whole)
}

/// The name was looked at, and is used again with a number behind it.
pub async fn put(extract::Path(name): extract::Path<String>, body: String) -> io::Result<()> {
    let mut path = safe_join(Path::new("/srv/files"), &name)?;
    path.set_file_name(format!("{name}.{}", body.len()));
    std::fs::write(&path, body) //~ path_traversal
}

pub struct Scope {
    patterns: Vec<String>,
}

impl Scope {
    fn is_allowed(&self, path: &Path) -> bool {
        let text = path.to_string_lossy();
        self.patterns.iter().any(|pattern| text.contains(pattern.as_str()))
    }
}

pub async fn get(scope: &Scope, extract::Path(name): extract::Path<String>) -> Option<Vec<u8>> {
    let path = PathBuf::from(name);
    if !scope.is_allowed(&path) {
        return None;
    }
    std::fs::read(&path).ok() //~ path_traversal
}

/// Two paths from one text: one of them is looked at.
pub async fn make(extract::Path(name): extract::Path<String>) -> io::Result<()> {
    let mut given = PathBuf::new();
    let mut whole = PathBuf::from("/srv/files");
    given.push(&name);
    whole.push(&name);
    if given.components().any(|part| part == Component::ParentDir) {
        return Err(io::Error::other("`..` is not allowed"));
    }
    std::fs::create_dir_all(&whole) //~ path_traversal
}

/// Nobody looked.
pub async fn read(extract::Path(name): extract::Path<String>) -> io::Result<String> {
    std::fs::read_to_string(Path::new("/srv/files").join(name)) //~ path_traversal
}
