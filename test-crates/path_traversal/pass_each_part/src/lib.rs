//! Every part of a path or text is asked before the whole is used.
use axum::extract::Path;
use std::path::{Component, PathBuf};

const NAMES: [&str; 3] = ["terms", "imprint", "prices"];

pub async fn only_names(Path(wanted): Path<PathBuf>) -> Option<String> {
    for component in wanted.components() {
        match component {
            Component::Normal(_) => {}
            _ => return None,
        }
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

pub async fn nothing_that_leads_up(Path(wanted): Path<PathBuf>) -> Option<String> {
    for component in wanted.components() {
        if matches!(component, Component::ParentDir | Component::RootDir | Component::Prefix(_)) {
            return None;
        }
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

pub async fn no_such_parts(Path(wanted): Path<String>) -> Option<String> {
    for part in wanted.split('/') {
        if part == ".." || part == "" {
            return None;
        }
    }
    std::fs::read_to_string(std::path::Path::new("/srv").join(&wanted)).ok()
}

pub async fn letters(Path(wanted): Path<String>) -> Option<String> {
    for letter in wanted.chars() {
        if !(letter.is_ascii_alphanumeric() || letter == '-') {
            return None;
        }
    }
    std::fs::read_to_string(format!("/srv/{wanted}")).ok()
}

pub async fn one_of_ours(Path(wanted): Path<String>) -> Option<String> {
    if !NAMES.iter().any(|name| wanted == *name) {
        return None;
    }
    std::fs::read_to_string(format!("/srv/{wanted}")).ok()
}

pub async fn known_then(Path(wanted): Path<String>) -> Option<String> {
    NAMES
        .contains(&wanted.as_str())
        .then(|| std::fs::read_to_string(format!("/srv/{wanted}")).ok())
        .flatten()
}

fn known(wanted: String) -> Option<String> {
    NAMES.contains(&wanted.as_str()).then_some(wanted)
}

pub async fn known_by_a_helper(Path(wanted): Path<String>) -> Option<String> {
    std::fs::read_to_string(known(wanted)?).ok()
}

pub async fn our_letters(Path(wanted): Path<String>) -> Option<String> {
    if !wanted.chars().all(|letter| "abcdef0123456789".contains(letter)) {
        return None;
    }
    std::fs::read_to_string(format!("/srv/{wanted}")).ok()
}
