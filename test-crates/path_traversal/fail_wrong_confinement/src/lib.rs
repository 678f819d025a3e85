//! Confinement that is asked in the wrong order, the wrong way round or of the wrong value.
use axum::extract::Path as Segment;
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = "/srv/files";

pub async fn asked_before_normal(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(name);
    if !path.starts_with(ROOT) {
        return None;
    }
    fs::read(&path).ok() //~ path_traversal
}

pub async fn normal_after_asking(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(name);
    if !path.starts_with(ROOT) {
        return None;
    }
    let path = path.canonicalize().ok()?;
    fs::read(path).ok() //~ path_traversal
}

pub async fn normal_then_asked(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(name).canonicalize().ok()?;
    if !path.starts_with(ROOT) {
        return None;
    }
    fs::read(path).ok()
}

pub async fn wrong_way_round(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(name).canonicalize().ok()?;
    if path.starts_with(ROOT) {
        return None;
    }
    fs::read(path).ok() //~ path_traversal
}

pub async fn only_normal(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = fs::canonicalize(Path::new(ROOT).join(name)).ok()?;
    fs::read(path).ok() //~ path_traversal
}

pub async fn asked_of_the_root(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let root = Path::new(ROOT).canonicalize().ok()?;
    let path = root.join(name);
    if !root.starts_with(ROOT) {
        return None;
    }
    fs::read(path).ok() //~ path_traversal
}

pub async fn told_only(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(name);
    let normal = path.canonicalize().ok()?;
    if !normal.starts_with("/srv/files") {
        eprintln!("outside: {}", normal.display());
    }
    fs::read(normal).ok() //~ path_traversal
}

pub async fn joined_after_check(Segment((folder, name)): Segment<(String, String)>) -> Option<Vec<u8>> {
    let folder = Path::new(ROOT).join(folder).canonicalize().ok()?;
    if !folder.starts_with(ROOT) {
        return None;
    }
    fs::read(folder.join(name)).ok() //~ path_traversal
}

pub async fn folder_only(Segment((folder, _name)): Segment<(String, String)>) -> Option<fs::ReadDir> {
    let folder = Path::new(ROOT).join(folder).canonicalize().ok()?;
    if !folder.starts_with(ROOT) {
        return None;
    }
    fs::read_dir(folder).ok()
}

pub async fn exists(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(name);
    if !path.exists() || !path.is_file() {
        return None;
    }
    fs::read(path).ok() //~ path_traversal
}

pub async fn one_of_two(Segment(name): Segment<String>, body: String) -> Option<Vec<u8>> {
    let path = Path::new(ROOT).join(name).canonicalize().ok()?;
    if !path.starts_with(ROOT) && body.is_empty() {
        return None;
    }
    fs::read(path).ok() //~ path_traversal
}

pub async fn trimmed(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    fs::read(Path::new(ROOT).join(name.trim_start_matches('/'))).ok() //~ path_traversal
}

pub async fn absolute_forgotten(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    if name.contains("..") {
        return None;
    }
    fs::read(Path::new(ROOT).join(name)).ok() //~ path_traversal
}

pub async fn parent(Segment(name): Segment<String>) -> Option<fs::ReadDir> {
    let path = PathBuf::from(name);
    fs::read_dir(path.parent()?).ok() //~ path_traversal
}

pub async fn ending_checked(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    if !name.ends_with(".txt") {
        return None;
    }
    fs::read(Path::new(ROOT).join(name)).ok() //~ path_traversal
}

/// `/srv/files-of-others` begins like that too.
pub async fn begins_like_a_text(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = fs::canonicalize(Path::new(ROOT).join(name)).ok()?;
    let text = path.to_str()?.to_owned();
    if !text.starts_with("/srv/files") {
        return None;
    }
    fs::read(text).ok() //~ path_traversal
}
