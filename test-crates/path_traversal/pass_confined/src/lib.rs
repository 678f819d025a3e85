//! Paths that cannot leave their folder.
use axum::extract::{Path as Segment, Query};
use axum::http::StatusCode;
use serde::Deserialize;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::net::Ipv4Addr;
use std::path::{Component, Path, PathBuf};
use uuid::Uuid;

const ROOT: &str = "/srv/files";

pub async fn confined(Segment(name): Segment<String>) -> Result<Vec<u8>, StatusCode> {
    let path = Path::new(ROOT).join(name).canonicalize().map_err(|_| StatusCode::NOT_FOUND)?;
    if !path.starts_with(ROOT) {
        return Err(StatusCode::FORBIDDEN);
    }
    fs::read(path).map_err(|_| StatusCode::NOT_FOUND)
}

pub async fn confined_inside(Segment(name): Segment<String>) -> Option<File> {
    let root = fs::canonicalize(ROOT).ok()?;
    let path = fs::canonicalize(root.join(name)).ok()?;
    if path.starts_with(&root) { File::open(path).ok() } else { None }
}

pub async fn confined_by_prefix(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let root = Path::new(ROOT).canonicalize().ok()?;
    let path = root.join(name).canonicalize().ok()?;
    path.strip_prefix(&root).ok()?;
    fs::read(path).ok()
}

fn resolve(name: &str) -> io::Result<PathBuf> {
    let root = Path::new(ROOT).canonicalize()?;
    let path = root.join(name).canonicalize()?;
    if !path.starts_with(&root) {
        return Err(io::Error::from(io::ErrorKind::PermissionDenied));
    }
    Ok(path)
}

pub async fn confined_in_helper(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = resolve(&name).ok()?;
    fs::read(path).ok()
}

pub async fn last_component(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let file = Path::new(&name).file_name()?;
    fs::read(Path::new(ROOT).join(file)).ok()
}

pub async fn one_component(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    if name.contains("..") || name.contains('/') || name.contains('\\') {
        return None;
    }
    fs::read(Path::new(ROOT).join(name)).ok()
}

pub async fn normal_components(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let relative = PathBuf::from(name);
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    fs::read(Path::new(ROOT).join(relative)).ok()
}

pub async fn letters_only(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    if !name.chars().all(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    fs::read(format!("{ROOT}/{name}.json")).ok()
}

pub async fn identifier(Segment(id): Segment<Uuid>) -> Option<Vec<u8>> {
    fs::read(Path::new(ROOT).join(id.to_string())).ok()
}

pub async fn parsed_identifier(Segment(text): Segment<String>) -> Option<Vec<u8>> {
    let id = Uuid::parse_str(&text).ok()?;
    fs::read(Path::new(ROOT).join(format!("{id}.bin"))).ok() //~! path_traversal
}

pub async fn address(Segment(text): Segment<String>) -> Option<Vec<u8>> {
    let address = text.parse::<Ipv4Addr>().ok()?;
    fs::read(format!("{ROOT}/{address}")).ok()
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Report,
    Bill,
}

#[derive(Deserialize)]
pub struct Wanted {
    kind: Kind,
    year: u16,
    draft: bool,
}

pub async fn enumeration(Query(wanted): Query<Wanted>) -> Option<Vec<u8>> {
    let folder = match wanted.kind {
        Kind::Report => "reports",
        Kind::Bill => "bills",
    };
    fs::read(format!("{ROOT}/{folder}/{}-{}", wanted.year, wanted.draft)).ok()
}

pub async fn allow_list(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    match name.as_str() {
        "imprint" | "privacy" => fs::read(format!("{ROOT}/{name}.html")).ok(),
        _ => None,
    }
}

pub async fn listed(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    const KNOWN: [&str; 2] = ["imprint", "privacy"];
    if !KNOWN.contains(&name.as_str()) {
        return None;
    }
    fs::read(Path::new(ROOT).join(name)).ok()
}

pub async fn looked_up(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let files: HashMap<&str, &str> = [("a", "/srv/files/a.txt"), ("b", "/srv/files/b.txt")].into();
    fs::read(files.get(name.as_str())?).ok()
}

pub async fn found_in_folder(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    for entry in fs::read_dir(ROOT).ok()? {
        let entry = entry.ok()?;
        if entry.file_name().to_string_lossy() == name {
            return fs::read(entry.path()).ok();
        }
    }
    None
}

pub async fn content_is_no_path(Segment(text): Segment<String>) -> io::Result<()> {
    fs::write("/srv/files/last", text)
}

pub async fn overwritten(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let mut path = PathBuf::from(&name);
    println!("{}", path.display());
    path = PathBuf::from("/srv/files/fixed");
    fs::read(path).ok()
}

pub async fn hashed(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    fs::read(format!("{ROOT}/{:016x}", hasher.finish())).ok()
}

pub fn looks_dynamic() -> io::Result<Vec<String>> {
    let mut texts = Vec::new();
    for part in ["head", "body", "foot"] {
        texts.push(fs::read_to_string(format!("{ROOT}/{part}.html"))?);
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    #[test]
    fn fixtures_are_where_the_runner_says() {
        let folder = std::env::var("FIXTURES").unwrap_or_default();
        let _ = std::fs::read_dir(folder);
    }
}

fn below<P: AsRef<std::path::Path> + ?Sized>(base: &P, name: &str) -> Option<std::path::PathBuf> {
    let base = base.as_ref();
    let base = match base.canonicalize() {
        Ok(base) => base,
        Err(_) => return None,
    };
    let full = base.join(name).canonicalize().ok()?;
    if !full.starts_with(base) {
        return None;
    }
    Some(full)
}

pub async fn below_any_folder(Query(name): Query<String>) -> std::io::Result<String> {
    let Some(full) = below("/srv/files", &name) else {
        return Ok(String::new());
    };
    std::fs::read_to_string(full)
}

pub async fn begins_with_the_folder(Segment(name): Segment<String>) -> Option<Vec<u8>> {
    let path = fs::canonicalize(Path::new(ROOT).join(name)).ok()?;
    let text = path.to_str()?.to_owned();
    if !text.starts_with("/srv/files/") {
        return None;
    }
    fs::read(text).ok()
}
