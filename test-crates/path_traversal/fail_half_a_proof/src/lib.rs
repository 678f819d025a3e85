//! One half of a proof is none: a path without steps up may be absolute, a relative one may step up.
use std::fs;
use std::path::Path;

use axum::extract::Path as Segment;

const ROOT: &str = "/srv/files";

pub async fn may_be_absolute(Segment(name): Segment<String>) -> Option<String> {
    if name.contains("..") {
        return None;
    }
    fs::read_to_string(Path::new(ROOT).join(name)).ok() //~ path_traversal
}

pub async fn may_step_up(Segment(name): Segment<String>) -> Option<String> {
    if name.starts_with('/') {
        return None;
    }
    fs::read_to_string(Path::new(ROOT).join(name)).ok() //~ path_traversal
}

pub async fn the_wrong_way_round(Segment(name): Segment<String>) -> Option<String> {
    if !name.contains("..") {
        return None;
    }
    fs::read_to_string(format!("{ROOT}/{name}")).ok() //~ path_traversal
}

pub async fn behind_a_slash_only(Segment(name): Segment<String>) -> Option<String> {
    if name.contains("..") {
        return None;
    }
    fs::read_to_string(format!("/{name}")).ok() //~ path_traversal
}

pub async fn some_parts_are_asked(Segment(wanted): Segment<std::path::PathBuf>) -> Option<String> {
    for component in wanted.components() {
        if component.as_os_str().is_empty() {
            continue;
        }
        match component {
            std::path::Component::RootDir => return None,
            _ => {}
        }
    }
    fs::read_to_string(Path::new("/srv").join(&wanted)).ok() //~ path_traversal
}

pub async fn a_loop_that_stops(Segment(wanted): Segment<String>) -> Option<String> {
    for part in wanted.split('/') {
        if part == ".." || part == "" {
            break;
        }
    }
    fs::read_to_string(Path::new("/srv").join(&wanted)).ok() //~ path_traversal
}

pub async fn letters_and_slashes(Segment(wanted): Segment<String>) -> Option<String> {
    if !wanted.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '/')) {
        return None;
    }
    fs::read_to_string(format!("/srv/{wanted}")).ok() //~ path_traversal
}
