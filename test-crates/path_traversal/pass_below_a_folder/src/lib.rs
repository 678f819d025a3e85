//! Paths that stay below a folder: no step up and not absolute, names only, numbers, segments that the server checked.
use std::fs;
use std::path::{Component, Path, PathBuf};

use axum::extract::{Path as Segment, Query};

const ROOT: &str = "/srv/files";

pub async fn no_step_up_behind_a_folder(Segment(name): Segment<String>) -> Option<String> {
    if name.contains("..") {
        return None;
    }
    fs::read_to_string(format!("{ROOT}/{name}")).ok()
}

pub async fn no_step_up_and_relative(Segment(name): Segment<String>) -> Option<String> {
    if name.contains("..") || name.starts_with('/') {
        return None;
    }
    fs::read_to_string(Path::new(ROOT).join(name)).ok()
}

fn names_of(text: &str) -> PathBuf {
    Path::new(text)
        .components()
        .filter_map(|component| match component {
            Component::Normal(name) => Some(name),
            _ => None,
        })
        .collect()
}

pub async fn names_only(Query(text): Query<String>) -> Option<String> {
    fs::read_to_string(Path::new(ROOT).join(names_of(&text))).ok()
}

pub async fn a_number(id: Segment<u64>) -> Option<String> {
    fs::read_to_string(Path::new(ROOT).join(id.to_string())).ok()
}

#[rocket::get("/files/<file..>")]
pub async fn checked_segments(file: PathBuf) -> Option<rocket::fs::NamedFile> {
    rocket::fs::NamedFile::open(Path::new(ROOT).join(file)).await.ok()
}
